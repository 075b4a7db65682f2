import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import type { RemovalOutcome, RemovalRun } from "#domain/removal.ts";

const LIST_FORMAT = { type: "unit" } as const;

type RemovalResultProps = {
  readonly entries: RemovalRun["entries"];
  readonly onDismiss: () => void;
};

/** What came of a removal, in numbers; the rows of those who are still there say why. */
export function RemovalResult({ entries, onDismiss }: RemovalResultProps) {
  const sentence = useResultSentence(entries);
  const isClean = entries.every(({ outcome }) => outcome === "removed");
  return (
    <MessageBar
      intent={isClean ? "success" : "warning"}
      layout="multiline"
      role={isClean ? "status" : "alert"}
    >
      <MessageBarBody>{sentence}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onDismiss}>
          <Trans>Close</Trans>
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function useResultSentence(entries: RemovalRun["entries"]): string {
  const { t, i18n } = useLingui();
  const count = (wanted: RemovalOutcome) =>
    entries.filter(({ outcome }) => outcome === wanted).length;
  const removed = count("removed");
  const inTeams = count("needsTeams");
  const failed = count("failed");
  const left = count("waiting") + count("removing");
  const parts = [
    ...(removed > 0 ? [t`${removed} removed`] : []),
    ...(inTeams > 0 ? [t`${inTeams} can only be removed in Teams`] : []),
    ...(failed > 0 ? [t`${failed} not removed`] : []),
    ...(left > 0 ? [t`${left} still in the chat`] : []),
  ];
  return new Intl.ListFormat(i18n.locale, LIST_FORMAT).format(parts);
}
