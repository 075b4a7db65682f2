import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  drawing: { width: "140px", height: "90px", color: tokens.colorNeutralForeground3 },
  tint: { color: tokens.colorBrandForeground1 },
});

/** A door ajar and a link that leads to it. */
export function LinkDrawing() {
  const styles = useStyles();
  return (
    <svg className={styles.drawing} viewBox="10 10 140 90" fill="none" aria-hidden="true">
      <g stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round">
        <path d="M12 88h136" />
        <path d="M96 88V14h40v74" />
        <path d="M136 14l-24 9v74l24-9" />
        <path d="M118 56v6" />
      </g>
      <g
        className={styles.tint}
        stroke="currentColor"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d="M38 62l-6 6a10 10 0 0 1-14-14l11-11a10 10 0 0 1 14 0" />
        <path d="M48 44l6-6a10 10 0 0 1 14 14L57 63a10 10 0 0 1-14 0" />
      </g>
    </svg>
  );
}
