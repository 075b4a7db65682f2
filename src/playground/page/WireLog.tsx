import { Button, Input, makeStyles, Text, ToggleButton, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { EventLog, LogRow } from "./eventLog.ts";
import { filterRows, WHOLE_LOG, type LogFilter } from "./logFilter.ts";
import { LogRows } from "./LogRows.tsx";
import { useObservable } from "./observable.ts";

const useStyles = makeStyles({
  log: {
    display: "flex",
    flexDirection: "column",
    minHeight: 0,
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  controls: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    padding: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { flex: "1 1 100%" },
});

const KINDS = [
  { key: "host", label: "Host" },
  { key: "graph", label: "Graph" },
  { key: "refusedOnly", label: "Refused only" },
] as const;

type FilterProps = {
  readonly filter: LogFilter;
  readonly onFilter: (filter: LogFilter) => void;
};

function FilterControls({ filter, onFilter }: FilterProps) {
  const styles = useStyles();
  return (
    <>
      <Input
        size="small"
        type="search"
        className={styles.text}
        aria-label="Filter the wire log"
        placeholder="Filter"
        value={filter.text}
        onChange={(_event, { value }) => onFilter({ ...filter, text: value })}
      />
      {KINDS.map(({ key, label }) => (
        <ToggleButton
          key={key}
          size="small"
          checked={filter[key]}
          onClick={() => onFilter({ ...filter, [key]: !filter[key] })}
        >
          {label}
        </ToggleButton>
      ))}
    </>
  );
}

type CopyButtonProps = {
  readonly rows: readonly LogRow[];
  readonly onCopy: (text: string) => Promise<void>;
};

function CopyButton({ rows, onCopy }: CopyButtonProps) {
  const [outcome, setOutcome] = useState("");
  const copy = () =>
    onCopy(JSON.stringify(rows, null, 2)).then(
      () => setOutcome("Copied"),
      () => setOutcome("The browser refused to copy."),
    );
  return (
    <>
      <Button size="small" onClick={() => void copy()}>
        Copy
      </Button>
      <Text role="status" size={200}>
        {outcome}
      </Text>
    </>
  );
}

type WireLogProps = {
  readonly log: EventLog;
  /** Rejects when the clipboard is not to be had. */
  readonly onCopy: (text: string) => Promise<void>;
};

/** Everything that went between tab, host and Graph. */
export function WireLog({ log, onCopy }: WireLogProps) {
  const styles = useStyles();
  const [filter, setFilter] = useState(WHOLE_LOG);
  const rows = filterRows(useObservable(log.rows), filter);
  return (
    <aside aria-label="Wire log" className={styles.log}>
      <div className={styles.controls}>
        <FilterControls filter={filter} onFilter={setFilter} />
        <CopyButton rows={rows} onCopy={onCopy} />
        <Button size="small" onClick={log.clear}>
          Clear
        </Button>
      </div>
      <LogRows rows={rows} />
    </aside>
  );
}
