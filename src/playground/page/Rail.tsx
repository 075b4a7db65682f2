import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  LinkMultipleFilled,
  LinkMultipleRegular,
  PeopleTeamFilled,
  PeopleTeamRegular,
  VideoFilled,
  VideoRegular,
} from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Place } from "./pageChoices.ts";

const useStyles = makeStyles({
  rail: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground4,
    borderInlineEndWidth: "1px",
    borderInlineEndStyle: "solid",
    borderInlineEndColor: tokens.colorNeutralStroke2,
  },
  entry: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    border: "3px solid transparent",
    borderBlockWidth: "0",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase100,
    cursor: "pointer",
    ":hover": { color: tokens.colorCompoundBrandForeground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: {
    borderInlineStartColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorCompoundBrandForeground1,
  },
});

type Entry = {
  readonly place: Place;
  readonly label: string;
  readonly icon: ReactNode;
  readonly currentIcon: ReactNode;
};

const ENTRIES: readonly Entry[] = [
  {
    place: "app",
    label: "App",
    icon: <LinkMultipleRegular fontSize={24} />,
    currentIcon: <LinkMultipleFilled fontSize={24} />,
  },
  {
    place: "channel",
    label: "Channel",
    icon: <PeopleTeamRegular fontSize={24} />,
    currentIcon: <PeopleTeamFilled fontSize={24} />,
  },
  {
    place: "meeting",
    label: "Meeting",
    icon: <VideoRegular fontSize={24} />,
    currentIcon: <VideoFilled fontSize={24} />,
  },
];

type RailProps = { readonly place: Place; readonly onPlace: (place: Place) => void };

export function Rail({ place, onPlace }: RailProps) {
  const styles = useStyles();
  return (
    <nav aria-label="Places in Teams" className={styles.rail}>
      {ENTRIES.map((entry) => (
        <button
          key={entry.place}
          type="button"
          aria-current={entry.place === place ? "page" : undefined}
          className={mergeClasses(styles.entry, entry.place === place && styles.current)}
          onClick={() => onPlace(entry.place)}
        >
          {entry.place === place ? entry.currentIcon : entry.icon}
          {entry.label}
        </button>
      ))}
    </nav>
  );
}
