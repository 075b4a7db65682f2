import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Page } from "../shared/Page.tsx";

const useStyles = makeStyles({
  place: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    width: "100%",
    maxWidth: "560px",
    marginInline: "auto",
    "@media (min-height: 640px) and (min-width: 480px)": { marginBlockStart: "14vh" },
  },
});

/** One card, a third from the top. */
export function DoorPage({ children }: { readonly children: ReactNode }) {
  return (
    <Page>
      <div className={useStyles().place}>{children}</div>
    </Page>
  );
}
