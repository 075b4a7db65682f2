import type { MessageDescriptor } from "@lingui/core";
import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import type { CardProblem } from "#domain/doorCard.ts";
import { useHeardOnly } from "../shared/heardOnly.ts";

type Words = { readonly what: MessageDescriptor; readonly next: MessageDescriptor };

const SAVE_AGAIN = msg`Ask whoever added this tab to open its settings in Teams and to save it again.`;

const WORDS: Readonly<Record<CardProblem, Words>> = {
  missing: { what: msg`This door is not set up.`, next: SAVE_AGAIN },
  tooLong: { what: msg`This door cannot be read: its address is too long.`, next: SAVE_AGAIN },
  unreadable: { what: msg`This door cannot be read: its address is damaged.`, next: SAVE_AGAIN },
  wrongVersion: {
    what: msg`This door was made by another version of Personal Meeting Link.`,
    next: msg`Reload Teams. If that does not help, ask the owner to open the tab's settings and to save it again.`,
  },
  badLink: {
    what: msg`This door does not lead into a Teams meeting.`,
    next: msg`Its link goes somewhere else and is therefore not shown. Ask the owner for the right link.`,
  },
};

/** In place of a door that cannot be trusted: what is wrong, and no way in. */
export function CardProblemNotice({ problem }: { readonly problem: CardProblem }) {
  const { i18n } = useLingui();
  const { heardOnly } = useHeardOnly();
  const { what, next } = WORDS[problem];
  return (
    <>
      <h1 className={heardOnly}>
        <Trans>A door that cannot be shown</Trans>
      </h1>
      <MessageBar intent="error" layout="multiline" politeness="assertive" role="alert">
        <MessageBarBody>
          <MessageBarTitle>{i18n._(what)}</MessageBarTitle> {i18n._(next)}
        </MessageBarBody>
      </MessageBar>
    </>
  );
}
