import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { LogRow } from "./eventLog.ts";

const useStyles = makeStyles({
  rows: { margin: 0, padding: 0, overflow: "auto", listStyleType: "none", flexGrow: 1 },
  row: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
  summary: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    cursor: "pointer",
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  refused: { color: tokens.colorPaletteRedForeground1 },
  detail: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  empty: { padding: tokens.spacingHorizontalM },
});

const TIME = new Intl.DateTimeFormat("en-GB", { timeStyle: "medium" });

function Row({ row }: { readonly row: LogRow }) {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <details>
        <summary className={styles.summary}>
          <span className={styles.quiet}>{TIME.format(row.atMs)}</span> {row.title}{" "}
          <span className={mergeClasses(styles.quiet, row.refused && styles.refused)}>
            {row.status}
          </span>
        </summary>
        <pre className={styles.detail}>{JSON.stringify(row.detail, null, 2)}</pre>
      </details>
    </li>
  );
}

export function LogRows({ rows }: { readonly rows: readonly LogRow[] }) {
  const styles = useStyles();
  if (rows.length === 0) return <Text className={styles.empty}>Nothing to show.</Text>;
  return (
    <ul className={styles.rows}>
      {rows.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </ul>
  );
}
