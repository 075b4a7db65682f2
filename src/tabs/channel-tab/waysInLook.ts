import { makeStyles, tokens } from "@fluentui/react-components";

/** Buttons in a row; each as wide as the door where that is narrow. */
export const useWaysInLook = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { "@media (max-width: 479px)": { flexGrow: 1 } },
});
