import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwise20Regular } from "@fluentui/react-icons";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { Ref } from "react";
import { useIsPlain } from "../panelLook.ts";
import { SectionHeading } from "../SectionHeading.tsx";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    minHeight: "32px",
  },
});

type PeopleHeadingProps = {
  readonly count?: number;
  readonly onRefresh?: () => void;
  readonly isRefreshing?: boolean;
  /** Takes the focus when the control that had it is gone. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
};

export function PeopleHeading({ count, onRefresh, isRefreshing, headingRef }: PeopleHeadingProps) {
  const { t } = useLingui();
  const styles = useStyles();
  const isPlain = useIsPlain();
  if (isPlain && count === undefined) return null;
  return (
    <div className={styles.row}>
      <SectionHeading headingRef={headingRef}>
        <HeadingWords count={count} isPlain={isPlain} />
      </SectionHeading>
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

type HeadingWordsProps = { readonly count: number | undefined; readonly isPlain: boolean };

function HeadingWords({ count, isPlain }: HeadingWordsProps) {
  if (count === undefined) return <Trans>People in the chat</Trans>;
  if (isPlain) return <Plural value={count} one="# person" other="# people" />;
  return <Trans>People in the chat · {count}</Trans>;
}
