import { Input, makeStyles } from "@fluentui/react-components";
import { useLingui } from "@lingui/react/macro";
import type { RefCallback } from "react";

const useStyles = makeStyles({
  box: {
    flexGrow: 1,
    flexBasis: "280px",
    minWidth: 0,
    "@media (max-width: 899px)": { flexBasis: "100%" },
  },
  input: { textOverflow: "ellipsis", unicodeBidi: "plaintext" },
});

type LinkBoxProps = {
  readonly joinWebUrl: string;
  readonly inputRef: RefCallback<HTMLInputElement>;
};

/** The link to read and to select; a click selects all of it. */
export function LinkBox({ joinWebUrl, inputRef }: LinkBoxProps) {
  const { t } = useLingui();
  const styles = useStyles();
  return (
    <Input
      className={styles.box}
      ref={inputRef}
      readOnly
      aria-label={t`Meeting link`}
      value={joinWebUrl}
      input={{ className: styles.input, dir: "ltr" }}
      onFocus={(event) => event.currentTarget.select()}
    />
  );
}
