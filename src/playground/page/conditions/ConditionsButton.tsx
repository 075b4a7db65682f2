import {
  Button,
  CounterBadge,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Tab,
  TabList,
  tokens,
} from "@fluentui/react-components";
import { useId, useState } from "react";
import type { ConditionsProps } from "./conditionsProps.ts";
import {
  countGraphConditions,
  countHostConditions,
  countOrganizationConditions,
} from "./countConditions.ts";
import { GraphConditions } from "./GraphConditions.tsx";
import { HostConditions } from "./HostConditions.tsx";
import { OrganizationConditions } from "./OrganizationConditions.tsx";

const useStyles = makeStyles({
  surface: {
    display: "flex",
    flexDirection: "column",
    boxSizing: "border-box",
    width: "460px",
    maxWidth: "calc(100vw - 16px)",
    padding: "0",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    overflow: "hidden",
  },
  tabs: {
    paddingInline: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  panel: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXL,
    maxHeight: "calc(100vh - 140px)",
    overflowY: "auto",
    padding: tokens.spacingHorizontalL,
  },
});

const PARTS = {
  graph: { label: "Graph", Panel: GraphConditions },
  organization: { label: "Organization", Panel: OrganizationConditions },
  host: { label: "Host", Panel: HostConditions },
} as const;
type Part = keyof typeof PARTS;
const PART_NAMES = Object.keys(PARTS) as readonly Part[];

const countsOf = ({ state: { choices, tenant } }: ConditionsProps): Record<Part, number> => ({
  graph: countGraphConditions(tenant),
  organization: countOrganizationConditions(tenant),
  host: countHostConditions(choices, tenant),
});

/** How many conditions are not as always; nothing when all are. */
function Count({ of }: { readonly of: number }) {
  return of === 0 ? null : <CounterBadge count={of} size="small" color="brand" />;
}

type PartsProps = ConditionsProps & {
  readonly part: Part;
  readonly onPart: (part: Part) => void;
  readonly counts: Readonly<Record<Part, number>>;
};

function Parts({ part, onPart, counts, ...props }: PartsProps) {
  const styles = useStyles();
  const id = useId();
  const { Panel } = PARTS[part];
  return (
    <>
      <TabList
        size="small"
        className={styles.tabs}
        selectedValue={part}
        onTabSelect={(_event, { value }) => onPart(value as Part)}
      >
        {PART_NAMES.map((name) => (
          <Tab key={name} id={`${id}-${name}`} value={name}>
            {PARTS[name].label} <Count of={counts[name]} />
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" aria-labelledby={`${id}-${part}`} className={styles.panel}>
        <Panel {...props} />
      </div>
    </>
  );
}

/** What else can be the matter with network, Graph, organization and host. */
export function ConditionsButton(props: ConditionsProps) {
  const styles = useStyles();
  const [part, setPart] = useState<Part>("graph");
  const counts = countsOf(props);
  const total = counts.graph + counts.organization + counts.host;
  return (
    <Popover positioning={{ position: "below", align: "end", offset: 12 }}>
      <PopoverTrigger disableButtonEnhancement>
        <Button size="small" icon={total === 0 ? null : <Count of={total} />} iconPosition="after">
          Conditions
        </Button>
      </PopoverTrigger>
      <PopoverSurface aria-label="Conditions" className={styles.surface}>
        <Parts {...props} part={part} onPart={setPart} counts={counts} />
      </PopoverSurface>
    </Popover>
  );
}
