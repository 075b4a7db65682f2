import { makeStyles, Subtitle2 } from "@fluentui/react-components";
import type { ReactNode, Ref } from "react";

const useStyles = makeStyles({
  heading: { display: "flex", alignItems: "center", minHeight: "32px", margin: 0 },
});

type SectionHeadingProps = {
  readonly children: ReactNode;
  /** Takes the focus when the control that had it is gone. */
  readonly headingRef?: Ref<HTMLHeadingElement> | undefined;
};

export function SectionHeading({ children, headingRef }: SectionHeadingProps) {
  return (
    <h2 className={useStyles().heading} tabIndex={-1} ref={headingRef}>
      <Subtitle2>{children}</Subtitle2>
    </h2>
  );
}
