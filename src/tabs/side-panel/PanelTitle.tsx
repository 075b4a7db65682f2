import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  heardOnly: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** The panel's name for whoever does not see where they are: Teams itself shows it above. */
export function PanelTitle({ children }: { readonly children: string }) {
  return <h1 className={useStyles().heardOnly}>{children}</h1>;
}
