import { Caption1, makeStyles, mergeClasses, Subtitle2, tokens } from "@fluentui/react-components";
import {
  GlobeRegular,
  LockClosedRegular,
  NumberSymbolRegular,
  PeopleRegular,
  VideoRegular,
  type FluentIcon,
} from "@fluentui/react-icons";
import type { PageChoices } from "../pageChoices.ts";
import { CHANNELS } from "./channels.ts";
import { CONVERSATION_NAMES } from "./conversations.ts";

type Choice = PageChoices["conversation"];

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
  further: { marginBlockStart: tokens.spacingVerticalM },
  team: { paddingInline: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground3 },
  entry: {
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

const KINDS: Readonly<Record<Choice, { readonly word: string; readonly Icon: FluentIcon }>> = {
  regular: { word: "", Icon: NumberSymbolRegular },
  private: { word: "Private", Icon: LockClosedRegular },
  shared: { word: "Shared", Icon: GlobeRegular },
  group: { word: "Group", Icon: PeopleRegular },
  meeting: { word: "Meeting", Icon: VideoRegular },
};

type ChannelListProps = {
  readonly current: Choice;
  readonly onChoose: (conversation: Choice) => void;
};

function Entry({ choice, current, onChoose }: ChannelListProps & { readonly choice: Choice }) {
  const styles = useStyles();
  const { word, Icon } = KINDS[choice];
  return (
    <button
      type="button"
      aria-current={choice === current ? "page" : undefined}
      className={mergeClasses(styles.entry, choice === current && styles.current)}
      onClick={() => onChoose(choice)}
    >
      <Icon fontSize={16} />
      {CONVERSATION_NAMES[choice]}{" "}
      {word !== "" && <Caption1 className={styles.kind}>{word}</Caption1>}
    </button>
  );
}

/** The team's channels, one of each kind, and the chats. */
export function ChannelList(props: ChannelListProps) {
  const styles = useStyles();
  return (
    <nav aria-label="Channels and chats" className={styles.list}>
      <Subtitle2 as="h2" className={styles.heading}>
        Teams
      </Subtitle2>
      <Caption1 className={styles.team}>{CHANNELS.regular.teamName}</Caption1>
      <Entry choice="regular" {...props} />
      <Entry choice="private" {...props} />
      <Entry choice="shared" {...props} />
      <Subtitle2 as="h2" className={mergeClasses(styles.heading, styles.further)}>
        Chats
      </Subtitle2>
      <Entry choice="group" {...props} />
      <Entry choice="meeting" {...props} />
    </nav>
  );
}
