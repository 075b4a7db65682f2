import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { changedOptionNames, type OptionChanges } from "#domain/options.ts";
import { OPTION_WORDS, wantedWords } from "./lobbyWords.ts";

/** Names each option that stayed as it was, with what the person had chosen. */
export function RefusedOptions({ refused }: { readonly refused: OptionChanges }) {
  const { i18n } = useLingui();
  const names = changedOptionNames(refused);
  if (names.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>
          <Trans>Teams did not accept every change.</Trans>
        </MessageBarTitle>{" "}
        <Trans>These stay as they were. Your organization may not allow them.</Trans>
        <ul>
          {names.map((name) => (
            <li key={name}>
              {i18n._(OPTION_WORDS[name])} · {i18n._(wantedWords(refused, name))}
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
