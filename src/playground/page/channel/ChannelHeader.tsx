import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Subtitle1,
  Tab,
  TabList,
  tokens,
} from "@fluentui/react-components";
import {
  AddRegular,
  DeleteRegular,
  MoreHorizontalRegular,
  SettingsRegular,
} from "@fluentui/react-icons";
import type { TabInstance } from "#playground/tenant/tabInstance.ts";
import { TAB_TITLE } from "../frame/framedTab.ts";
import type { Conversation } from "./conversations.ts";

/** In a channel; in a chat it is what people have written there. */
export const POSTS = "posts";

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    minHeight: "48px",
    paddingInline: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { margin: "0" },
});

type TabMenuProps = { readonly onSettings: () => void; readonly onRemove: () => void };

function TabMenu({ onSettings, onRemove }: TabMenuProps) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          aria-label="Tab options"
          icon={<MoreHorizontalRegular />}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<SettingsRegular />} onClick={onSettings}>
            Settings
          </MenuItem>
          <MenuItem icon={<DeleteRegular />} onClick={onRemove}>
            Remove
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

type ChannelHeaderProps = TabMenuProps & {
  readonly conversation: Conversation;
  readonly tabs: readonly TabInstance[];
  /** Id of a tab, or `POSTS`. */
  readonly selected: string;
  readonly onSelect: (tabId: string) => void;
  readonly onAdd: () => void;
};

export function ChannelHeader({ conversation, tabs, selected, ...on }: ChannelHeaderProps) {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <Subtitle1 as="h1" className={styles.name}>
        {conversation.name}
      </Subtitle1>
      <TabList
        aria-label={`Tabs of ${conversation.name}`}
        selectedValue={selected}
        onTabSelect={(_event, { value }) => on.onSelect(String(value))}
      >
        <Tab value={POSTS}>{conversation.place.kind === "channel" ? "Posts" : "Chat"}</Tab>
        {tabs.map(({ tabId, suggestedDisplayName }) => (
          <Tab key={tabId} value={tabId}>
            {suggestedDisplayName === "" ? TAB_TITLE : suggestedDisplayName}
          </Tab>
        ))}
      </TabList>
      {selected !== POSTS && <TabMenu onSettings={on.onSettings} onRemove={on.onRemove} />}
      <Button
        appearance="subtle"
        size="small"
        aria-label="Add a tab"
        icon={<AddRegular />}
        onClick={on.onAdd}
      />
    </header>
  );
}
