import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import type { OptionName } from "#domain/options.ts";
import { OPTION_WORDS } from "../shared/lobbyWords.ts";

/** Names each option that the organization kept as it was. */
export function RefusedOptions({ names }: { readonly names: readonly OptionName[] }) {
  const { i18n } = useLingui();
  if (names.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>
          <Trans>Your organization did not accept every change.</Trans>
        </MessageBarTitle>{" "}
        <Trans>These stay as they were. Only an administrator can allow them.</Trans>
        <ul>
          {names.map((name) => (
            <li key={name}>{i18n._(OPTION_WORDS[name])}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
