import { Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { ArrowClockwise20Regular } from "@fluentui/react-icons";
import { Trans, useLingui } from "@lingui/react/macro";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    minHeight: "32px",
  },
  heading: { margin: 0 },
});

type PeopleHeadingProps = {
  readonly count?: number;
  readonly onRefresh?: () => void;
  readonly isRefreshing?: boolean;
};

export function PeopleHeading({ count, onRefresh, isRefreshing }: PeopleHeadingProps) {
  const { t } = useLingui();
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <Subtitle2 as="h2" className={styles.heading}>
        {count === undefined ? (
          <Trans>People in the chat</Trans>
        ) : (
          <Trans>People in the chat · {count}</Trans>
        )}
      </Subtitle2>
      {onRefresh !== undefined && (
        <Button
          appearance="subtle"
          icon={<ArrowClockwise20Regular />}
          aria-label={t`Read the list again`}
          disabledFocusable={isRefreshing ?? false}
          onClick={onRefresh}
        />
      )}
    </div>
  );
}
