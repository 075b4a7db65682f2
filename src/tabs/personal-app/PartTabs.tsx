import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";

/** Deep links name them: `subPageId`. */
export const ROOM_PARTS = ["link", "options", "people"] as const;
export type RoomPart = (typeof ROOM_PARTS)[number];

const useStyles = makeStyles({ tabs: { "@media (min-width: 480px)": { display: "none" } } });

type PartTabsProps = { readonly selected: RoomPart; readonly onSelect: (part: RoomPart) => void };

/** One part at a time where there is room for one only. */
export function PartTabs({ selected, onSelect }: PartTabsProps) {
  const { t } = useLingui();
  return (
    <TabList
      className={useStyles().tabs}
      aria-label={t`Parts of the room`}
      selectedValue={selected}
      onTabSelect={(_, { value }) => onSelect(toPart(value))}
    >
      <Tab value="link">
        <Trans>Link</Trans>
      </Tab>
      <Tab value="options">
        <Trans>Options</Trans>
      </Tab>
      <Tab value="people">
        <Trans>People</Trans>
      </Tab>
    </TabList>
  );
}

const toPart = (value: unknown): RoomPart =>
  value === "options" || value === "people" ? value : "link";
