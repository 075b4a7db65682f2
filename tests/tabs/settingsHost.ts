import type { InstanceConfig } from "#api/host/host.ts";
import type { HostContext } from "#api/host/hostContext.ts";
import { HostError } from "#api/host/hostError.ts";
import type { DoorCard } from "#domain/doorCard.ts";
import { cardIn } from "#domain/doorDraft.ts";
import { doorAddress } from "#domain/tabLinks.ts";
import { PEOPLE } from "#playground/tenant/people.ts";
import { act } from "@testing-library/react";
import { aDoor, hoursOn } from "./doors.ts";
import { pretendHost, type PretendHost } from "./pretendServices.ts";

type Setting = {
  readonly config?: InstanceConfig | null;
  readonly context?: Partial<HostContext>;
};

type SettingsHost = {
  readonly host: PretendHost;
  /** What the page said of its Save, oldest first. */
  readonly told: readonly boolean[];
  /** What Teams keeps of the tab, oldest first. */
  readonly saved: readonly InstanceConfig[];
  /** The card that the tab shows now. */
  readonly savedCard: () => DoorCard | null;
  /** From now on Teams keeps nothing that it is given. */
  readonly refuse: () => void;
  readonly allow: () => void;
  /** A person's click on Teams' own Save. What the page answers is null where it says that all went well. */
  readonly pressSave: () => Promise<unknown>;
};

/** The host around a tab's settings. Its Save works only while the page has said so, and it keeps a tab only while saving. */
export function settingsHost({ config = null, context = {} }: Setting = {}): SettingsHost {
  const told: boolean[] = [];
  const saved: InstanceConfig[] = [];
  let handler: (() => Promise<void>) | null = null;
  let isSaving = false;
  let refuses = false;
  const host = pretendHost({
    getConfig: async () => config,
    setValidity: (isValid) => void told.push(isValid),
    setConfig: async (next) => {
      if (!isSaving || refuses) throw new HostError("refused", "setConfig");
      saved.push(next);
    },
    onSave: (next) => {
      handler = next;
      return () => {
        if (handler === next) handler = null;
      };
    },
  });
  return {
    host: {
      ...host,
      context: {
        ...host.context,
        frameContext: "settings",
        channelId: "19:office-hours@thread.tacv2",
        channelName: "Office hours",
        ...context,
      },
    },
    told,
    saved,
    savedCard: () => cardIn(saved.at(-1)?.contentUrl ?? ""),
    refuse: () => {
      refuses = true;
    },
    allow: () => {
      refuses = false;
    },
    async pressSave() {
      if (told.at(-1) !== true || handler === null) throw new Error("Save cannot be pressed.");
      const save = handler;
      isSaving = true;
      const answer = await act(() =>
        save().then(
          () => null,
          (error: unknown) => error,
        ),
      );
      isSaving = false;
      return answer;
    },
  };
}

/** A door as it may be in place already. */
export const doorInPlace = (part: Partial<DoorCard> = {}): DoorCard =>
  aDoor({
    roomName: "Ada's old room",
    note: "Bring your draft.",
    hours: hoursOn(0, 840, 900),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    askAddress: PEOPLE.owner.userPrincipalName,
    ...part,
  });

/** The tab with a door in it. */
export const tabWith = (card: DoorCard): InstanceConfig => {
  const contentUrl = doorAddress("https://door.contoso.test", card);
  return {
    entityId: "door-0a1b2c3d",
    contentUrl,
    websiteUrl: contentUrl,
    suggestedDisplayName: card.roomName,
  };
};
