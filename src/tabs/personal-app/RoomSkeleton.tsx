import { Caption1, makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { Card } from "../shared/Card.tsx";
import { Columns } from "./Columns.tsx";

const useStyles = makeStyles({
  late: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    // Who is served within 150 ms sees no flicker.
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: "1ms",
    animationDelay: "150ms",
    animationFillMode: "both",
  },
  slow: {
    color: tokens.colorNeutralForeground3,
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: "1ms",
    animationDelay: "5s",
    animationFillMode: "both",
  },
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
  return (
    <Skeleton className={styles.late} aria-label={t`Loading your room`}>
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
      <Caption1 className={styles.slow}>
        <Trans>Teams takes longer than usual. The app keeps trying.</Trans>
      </Caption1>
      <Columns
        options={<PanelSkeleton className={styles.panel} />}
        people={<PanelSkeleton className={styles.panel} />}
      />
    </Skeleton>
  );
}

/** A panel's shape while its code or its content is on the way. */
export function PanelSkeleton({ className }: { readonly className?: string }) {
  return (
    <Card {...(className === undefined ? {} : { className })}>
      <SkeletonItem size={20} />
      <SkeletonItem size={32} />
      <SkeletonItem size={32} />
      <SkeletonItem size={32} />
    </Card>
  );
}
