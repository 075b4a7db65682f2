import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { Actions } from "./actions.ts";
import type { PlaygroundState } from "./playground.ts";

const useStyles = makeStyles({
  notices: {
    position: "fixed",
    insetInlineStart: "84px",
    bottom: tokens.spacingVerticalL,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    width: "min(560px, calc(100vw - 100px))",
    maxHeight: "50vh",
    overflow: "auto",
  },
  bar: { boxShadow: tokens.shadow16, flexShrink: 0 },
  detail: { overflowWrap: "anywhere" },
});

type NoticeProps = {
  readonly intent: "info" | "error";
  readonly title: string;
  readonly detail: string;
  readonly onDismiss: () => void;
};

function Notice({ intent, title, detail, onDismiss }: NoticeProps) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.detail}>
        <MessageBarTitle>{title}</MessageBarTitle> {detail}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={`Dismiss: ${title}`}
            icon={<DismissRegular />}
            onClick={onDismiss}
          />
        }
      />
    </MessageBar>
  );
}

type NoticesProps = {
  readonly state: Pick<PlaygroundState, "effects" | "problems">;
  readonly actions: Pick<Actions, "dismissEffect" | "dismissProblem">;
};

/** What Teams would have done, and what went wrong in the playground itself. */
export function Notices({ state, actions }: NoticesProps) {
  const styles = useStyles();
  return (
    <section aria-label="Playground notices" className={styles.notices}>
      {state.problems.map((problem) => (
        <Notice
          key={problem}
          intent="error"
          title="The playground has a problem."
          detail={problem}
          onDismiss={() => actions.dismissProblem(problem)}
        />
      ))}
      {state.effects.map(({ id, title, detail }) => (
        <Notice
          key={id}
          intent="info"
          title={title}
          detail={detail}
          onDismiss={() => actions.dismissEffect(id)}
        />
      ))}
    </section>
  );
}
