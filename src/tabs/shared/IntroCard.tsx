import { makeStyles, Title3, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Card } from "./Card.tsx";
import { LinkDrawing } from "./LinkDrawing.tsx";

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

type IntroCardProps = { readonly heading: string; readonly children: ReactNode };

/** What somebody sees who has nothing here yet: a drawing, what this is, and the way on. */
export function IntroCard({ heading, children }: IntroCardProps) {
  const styles = useStyles();
  return (
    <Card className={styles.card}>
      <LinkDrawing />
      <Title3 as="h1" className={styles.heading}>
        {heading}
      </Title3>
      {children}
    </Card>
  );
}
