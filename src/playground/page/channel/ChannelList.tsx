import { Caption1, makeStyles, mergeClasses, Subtitle2, tokens } from "@fluentui/react-components";
import {
  GlobeRegular,
  LockClosedRegular,
  NumberSymbolRegular,
  type FluentIcon,
} from "@fluentui/react-icons";
import { CHANNEL_TYPES, type PageChoices } from "../pageChoices.ts";
import { CHANNELS } from "./channels.ts";

type ChannelType = PageChoices["channelType"];

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderInlineEndWidth: "1px",
    borderInlineEndStyle: "solid",
    borderInlineEndColor: tokens.colorNeutralStroke2,
    overflow: "auto",
  },
  heading: { margin: "0", padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  team: { paddingInline: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground3 },
  channel: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "32px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1Selected,
    fontWeight: tokens.fontWeightSemibold,
  },
  kind: { marginInlineStart: "auto", color: tokens.colorNeutralForeground3 },
});

const KINDS: Readonly<Record<ChannelType, { readonly word: string; readonly Icon: FluentIcon }>> = {
  regular: { word: "", Icon: NumberSymbolRegular },
  private: { word: "Private", Icon: LockClosedRegular },
  shared: { word: "Shared", Icon: GlobeRegular },
};

type ChannelListProps = {
  readonly current: ChannelType;
  readonly onChoose: (channelType: ChannelType) => void;
};

/** The team's channels: one of each kind. */
export function ChannelList({ current, onChoose }: ChannelListProps) {
  const styles = useStyles();
  return (
    <nav aria-label="Channels" className={styles.list}>
      <Subtitle2 as="h2" className={styles.heading}>
        Teams
      </Subtitle2>
      <Caption1 className={styles.team}>{CHANNELS.regular.teamName}</Caption1>
      {CHANNEL_TYPES.map((type) => {
        const { word, Icon } = KINDS[type];
        return (
          <button
            key={type}
            type="button"
            aria-current={type === current ? "page" : undefined}
            className={mergeClasses(styles.channel, type === current && styles.current)}
            onClick={() => onChoose(type)}
          >
            <Icon fontSize={16} />
            {CHANNELS[type].channelName}{" "}
            {word !== "" && <Caption1 className={styles.kind}>{word}</Caption1>}
          </button>
        );
      })}
    </nav>
  );
}
