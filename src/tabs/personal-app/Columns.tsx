import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  columns: {
    display: "grid",
    alignItems: "start",
    gap: tokens.spacingHorizontalL,
    gridTemplateColumns: "minmax(0, 1fr)",
    "@media (min-width: 900px)": { gridTemplateColumns: "minmax(0, 7fr) minmax(0, 5fr)" },
  },
});

type ColumnsProps = { readonly options: ReactNode; readonly people: ReactNode };

/** Options and people, side by side where there is room for both. */
export function Columns({ options, people }: ColumnsProps) {
  return (
    <div className={useStyles().columns}>
      {options}
      {people}
    </div>
  );
}
