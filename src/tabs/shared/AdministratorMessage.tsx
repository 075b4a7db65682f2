import { makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useCopy } from "#hooks/useCopy.ts";
import { CopyButton } from "./CopyButton.tsx";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    width: "100%",
  },
  text: { width: "100%" },
});

/** Delegated permissions of Microsoft Graph, by their names in the Entra admin center. */
type Permission = "OnlineMeetings.ReadWrite" | "ChatMember.ReadWrite";

/** A message that an administrator can act on, to read and to copy. */
export function AdministratorMessage({ permission }: { readonly permission: Permission }) {
  const { t } = useLingui();
  const styles = useStyles();
  const [text, setText] = useState<HTMLTextAreaElement | null>(null);
  const { state, copy } = useCopy();
  const message = useMessageText(permission);
  return (
    <div className={styles.root}>
      <Textarea
        className={styles.text}
        ref={setText}
        readOnly
        resize="vertical"
        rows={4}
        aria-label={t`Message for my administrator`}
        value={message}
      />
      <CopyButton
        state={state}
        label={t`Copy message for my administrator`}
        announcement={t`Message copied`}
        onCopy={() => void copy(message, () => text?.select())}
      />
    </div>
  );
}

/** @see https://learn.microsoft.com/entra/identity/enterprise-apps/grant-admin-consent */
function useMessageText(permission: Permission): string {
  const { t } = useLingui();
  const purpose =
    permission === "ChatMember.ReadWrite"
      ? t`It lets me see who can read the chat of my own meeting room, and take people out of it.`
      : t`It lets me keep one lasting meeting link and choose who waits in its lobby.`;
  return [
    t`Please allow the Teams app Personal Meeting Link to use the delegated Microsoft Graph permission ${permission}.`,
    purpose,
    t`In the Microsoft Entra admin center: Enterprise applications › Personal Meeting Link › Permissions › Grant admin consent.`,
  ].join("\n\n");
}
