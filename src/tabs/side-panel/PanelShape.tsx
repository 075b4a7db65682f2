import {
  Caption1,
  makeStyles,
  mergeClasses,
  Skeleton,
  SkeletonItem,
  tokens,
} from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useLateAppearance } from "../shared/lateAppearance.ts";

const useStyles = makeStyles({
  shape: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXL },
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** The panel's shape while Graph is asked; `hasLink`: the link is there already. */
export function PanelShape({ hasLink }: { readonly hasLink: boolean }) {
  const { t } = useLingui();
  const styles = useStyles();
  const appearance = useLateAppearance();
  return (
    <Skeleton
      className={mergeClasses(styles.shape, appearance.late)}
      aria-label={t`Looking which meeting this is`}
    >
      {!hasLink && <SkeletonItem size={32} />}
      <div className={styles.part}>
        <SkeletonItem size={20} />
        <SkeletonItem size={32} />
        <SkeletonItem size={32} />
      </div>
      <SkeletonItem size={40} />
      <Caption1 className={mergeClasses(styles.hint, appearance.slow)}>
        <Trans>Teams takes longer than usual. The app keeps trying.</Trans>
      </Caption1>
    </Skeleton>
  );
}
