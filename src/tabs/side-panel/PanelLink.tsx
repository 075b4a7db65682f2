import { makeStyles, tokens } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useCopy } from "#hooks/useCopy.ts";
import { CopyButton } from "../shared/CopyButton.tsx";
import { LinkByHand } from "../shared/LinkByHand.tsx";
import { SectionHeading } from "../shared/SectionHeading.tsx";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-start",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  wide: { flexBasis: "100%" },
});

/** The meeting's link, to copy. It is there to be read only where nothing could copy it. */
export function PanelLink({ joinWebUrl }: { readonly joinWebUrl: string }) {
  const { t } = useLingui();
  const styles = useStyles();
  const { state, copy } = useCopy();
  return (
    <section aria-label={t`Meeting link`} className={styles.section}>
      <SectionHeading>
        <Trans>Meeting link</Trans>
      </SectionHeading>
      <CopyButton
        appearance="primary"
        state={state}
        label={t`Copy link`}
        announcement={t`Link copied`}
        onCopy={() => void copy(joinWebUrl, () => undefined)}
      />
      {state === "selectedByHand" && <LinkByHand joinWebUrl={joinWebUrl} />}
    </section>
  );
}
