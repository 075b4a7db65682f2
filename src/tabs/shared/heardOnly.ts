import { makeStyles } from "@fluentui/react-components";

/** For words that a screen reader says and nobody sees: out of the page's flow, so that nothing moves. */
export const useHeardOnly = makeStyles({
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
