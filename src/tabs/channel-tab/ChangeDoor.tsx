import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Trans } from "@lingui/react/macro";
import { useState } from "react";

const useStyles = makeStyles({
  corner: { display: "flex", flexDirection: "column", alignItems: "center", textAlign: "center" },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** How to change the door: the settings of a tab can only be opened by the person, from Teams' own menu. */
export function ChangeDoor() {
  const styles = useStyles();
  const [isTold, setIsTold] = useState(false);
  return (
    <div className={styles.corner}>
      <Button
        appearance="transparent"
        size="small"
        aria-expanded={isTold}
        onClick={() => setIsTold(!isTold)}
      >
        <Trans>Change this door</Trans>
      </Button>
      {isTold && (
        <Caption1 className={styles.hint}>
          <Trans>In Teams, open the menu beside the name of this tab and choose Settings.</Trans>
        </Caption1>
      )}
    </div>
  );
}
