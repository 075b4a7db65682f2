import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import type { Meeting } from "#domain/meeting.ts";
import { tellingName, type ChatMember } from "#domain/members.ts";
import { entryFor, leftOver } from "#domain/removal.ts";
import type { useChatMembers } from "#hooks/useChatMembers.ts";
import { useFocusRescue } from "#hooks/useFocusRescue.ts";
import { useRemoval } from "#hooks/useRemoval.ts";
import { Card } from "../Card.tsx";
import { GraphFailure } from "../GraphFailure.tsx";
import { PeopleHeading } from "./PeopleHeading.tsx";
import { PersonRow } from "./PersonRow.tsx";
import { RemovalProgress } from "./RemovalProgress.tsx";
import { RemoveDialog } from "./RemoveDialog.tsx";
import { RemoveSelectedBar } from "./RemoveSelectedBar.tsx";
import { useSelection } from "./useSelection.ts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  hint: { color: tokens.colorNeutralForeground3 },
});

type PeopleListProps = {
  readonly meeting: Meeting;
  readonly members: Extract<ReturnType<typeof useChatMembers>, { status: "ready" }>;
};

export function PeopleList({ meeting, members }: PeopleListProps) {
  const { t } = useLingui();
  const styles = useStyles();
  const { people } = members;
  const { run, start, stop, dismiss } = useRemoval(meeting);
  const selection = useSelection(people);
  const [confirming, setConfirming] = useState<readonly ChatMember[] | null>(null);
  const isBusy = run !== null && run.phase !== "done";
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusRescue(heading, `${String(isBusy)} ${String(run === null)} ${people.length}`);

  const remove = async (chosen: readonly ChatMember[]) => {
    setConfirming(null);
    const ended = await start(chosen);
    if (ended !== null) selection.drop(chosen, leftOver(ended));
  };
  const askOrRemove = (chosen: readonly ChatMember[]) =>
    chosen.length > 1 ? setConfirming(chosen) : void remove(chosen);

  return (
    <Card>
      <PeopleHeading
        count={people.length}
        onRefresh={members.refresh}
        isRefreshing={members.isRefreshing || isBusy}
        headingRef={heading}
      />
      {members.refreshError !== null && (
        <GraphFailure
          operation="listChatMembers"
          what={t`The list could not be read again.`}
          error={members.refreshError}
          kept={t`It may be out of date.`}
          onRetry={members.refresh}
          isRetrying={members.isRefreshing}
        />
      )}
      {run !== null && (
        <RemovalProgress
          run={run}
          onStop={stop}
          onDismiss={dismiss}
          onGoOn={() => void remove(leftOver(run))}
        />
      )}
      {people.length === 0 ? (
        <Body1>
          <Trans>Nobody but you can read the chat.</Trans>
        </Body1>
      ) : (
        <ul className={styles.list}>
          {people.map((person) => (
            <PersonRow
              key={person.membershipId}
              person={person}
              name={tellingName(person, people)}
              chatId={meeting.chatId}
              entry={entryFor(run, person, members.readAtMs)}
              isSelected={selection.has(person)}
              isDisabled={isBusy}
              onSelect={(isSelected) => selection.set(person, isSelected)}
              onRemove={() => void remove([person])}
            />
          ))}
        </ul>
      )}
      <Caption1 className={styles.hint}>
        <Trans>Removing ends access from now on. They keep what they have already read.</Trans>
      </Caption1>
      {selection.chosen.length > 0 && !isBusy && (
        <RemoveSelectedBar
          count={selection.chosen.length}
          onRemove={() => askOrRemove(selection.chosen)}
          onClear={selection.clear}
        />
      )}
      {confirming !== null && (
        <RemoveDialog
          count={confirming.length}
          onConfirm={() => void remove(confirming)}
          onCancel={() => setConfirming(null)}
        />
      )}
    </Card>
  );
}
