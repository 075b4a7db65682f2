import { Body1, makeStyles, Title3, tokens } from "@fluentui/react-components";
import { Trans } from "@lingui/react/macro";
import { Card } from "./Card.tsx";
import { LinkDrawing } from "./LinkDrawing.tsx";
import { Page } from "./Page.tsx";

const useStyles = makeStyles({
  card: {
    alignItems: "flex-start",
    width: "100%",
    maxWidth: "560px",
    marginInline: "auto",
    padding: tokens.spacingHorizontalXXL,
  },
  heading: { margin: 0 },
});

/** For a browser that opened the page by itself: what this is, and where it works. */
export function NotInTeams() {
  const styles = useStyles();
  return (
    <Page>
      <Card className={styles.card}>
        <LinkDrawing />
        <Title3 as="h1" className={styles.heading}>
          <Trans>Personal Meeting Link is an app in Microsoft Teams</Trans>
        </Title3>
        <Body1>
          <Trans>
            It gives you one meeting link of your own that stays the same. It works inside Teams
            only.
          </Trans>
        </Body1>
        <Body1>
          <Trans>
            In Teams, choose Apps on the left, search for Personal Meeting Link and open it.
          </Trans>
        </Body1>
      </Card>
    </Page>
  );
}
