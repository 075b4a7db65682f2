import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode, Ref } from "react";
import { SectionHeading } from "../shared/SectionHeading.tsx";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    minWidth: 0,
  },
});

type PanelSectionProps = {
  readonly heading: string;
  readonly headingRef?: Ref<HTMLHeadingElement>;
  readonly children: ReactNode;
};

export function PanelSection({ heading, headingRef, children }: PanelSectionProps) {
  return (
    <section aria-label={heading} className={useStyles().section}>
      <SectionHeading headingRef={headingRef}>{heading}</SectionHeading>
      {children}
    </section>
  );
}
