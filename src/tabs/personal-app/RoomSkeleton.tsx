import {
  Caption1,
  makeStyles,
  mergeClasses,
  Skeleton,
  SkeletonItem,
  tokens,
} from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { Card } from "../shared/Card.tsx";
import { useLateAppearance } from "../shared/lateAppearance.ts";
import { PanelSkeleton } from "../shared/PanelSkeleton.tsx";
import { Columns } from "./Columns.tsx";

const useStyles = makeStyles({
  shape: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
  },
  hint: { color: tokens.colorNeutralForeground3 },
  name: { width: "240px", marginBlock: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  link: {
    flexGrow: 1,
    flexBasis: "280px",
    "@media (max-width: 899px)": { flexBasis: "100%" },
  },
  button: { width: "124px" },
  panel: { minHeight: "240px" },
});

/** The room's shape while nothing is known of it. */
export function RoomSkeleton() {
  const { t } = useLingui();
  const styles = useStyles();
  const appearance = useLateAppearance();
  return (
    <Skeleton
      className={mergeClasses(styles.shape, appearance.late)}
      aria-label={t`Loading your room`}
    >
      <SkeletonItem className={styles.name} size={24} />
      <Card>
        <div className={styles.row}>
          <SkeletonItem className={styles.link} size={32} />
          <SkeletonItem className={styles.button} size={32} />
          <SkeletonItem className={styles.button} size={32} />
          <SkeletonItem className={styles.button} size={32} />
        </div>
        <SkeletonItem size={20} />
      </Card>
      <Caption1 className={mergeClasses(styles.hint, appearance.slow)}>
        <Trans>Teams takes longer than usual. The app keeps trying.</Trans>
      </Caption1>
      <Columns
        options={<PanelSkeleton className={styles.panel} />}
        people={<PanelSkeleton className={styles.panel} />}
      />
    </Skeleton>
  );
}
