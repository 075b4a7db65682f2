import type { FrameContext } from "#domain/surface.ts";
import type { Attendee } from "../tenant/people.ts";
import type { TabConfig } from "../tenant/tabInstance.ts";
import type { HostPlace } from "./hostPlace.ts";
import type { WireEntry } from "./wireEntry.ts";

export type HostTheme = "default" | "dark" | "contrast" | "glass";

/** Who uses the pretend Teams, where and how; the simulator asks for it at every message. */
export type HostChoices = {
  readonly person: Attendee;
  readonly theme: HostTheme;
  /** BCP 47, for example `en-US`. */
  readonly locale: string;
  readonly frameContext: FrameContext;
  readonly place: HostPlace;
  /** Of the tab; the library's word for it is `page.id`. */
  readonly entityId: string;
  /** Where in the tab a link leads; null for its beginning. */
  readonly subPageId: string | null;
  /** IANA name of the zone in which the tab believes to be; null leaves it in the browser's. */
  readonly timeZone: string | null;
  /** `legacy` hosts send no runtime and offer no nested app auth. */
  readonly runtime: "full" | "legacy";
  /** Whether the runtime lists nested app auth; from the tenant's scenario. */
  readonly offersNestedAppAuth: boolean;
  /** Capabilities (`mail`, `clipboard` …) taken out of the runtime. */
  readonly unsupported: readonly string[];
  /** Functions of the wire that answer with a refusal. */
  readonly refuses: readonly string[];
  /** Functions of the wire that never answer. */
  readonly silent: readonly string[];
  /** Milliseconds before every answer. */
  readonly delayMs: number;
};

/** What tabs that are open at the same time differ in. */
export type FrameChoices = Pick<
  HostChoices,
  "person" | "frameContext" | "place" | "entityId" | "subPageId"
>;

/** Something the host would do where a person can see it: open a link, compose a mail, join a meeting. */
export type HostEffect = {
  readonly func: string;
  /** For example "Teams would open". */
  readonly title: string;
  readonly detail: string;
};

/** The host asks the person; the page shows the dialog. */
export type ConsentQuestion = {
  readonly scopes: readonly string[];
  /** Scopes that only an administrator can allow: the dialog can only be cancelled. */
  readonly administratorOnly: readonly string[];
};

/** The last part of `appInitialization.…`: what the app tells of its start. */
export type StartWord = "appLoaded" | "success" | "failure" | "expectedFailure";

/** What a frame's place in Teams keeps of the tab, and does with it. */
export interface HostTab {
  /** Null before the tab has been added. */
  config(): TabConfig | null;
  /** What the tab says of itself. On a configuration page it counts only once the tab has saved. */
  keep(config: TabConfig): void;
  /** Whether there is something that the host's own button may save. */
  setValidity(isValid: boolean): void;
  /** `reason` is null when the tab has saved. @returns false when nobody has asked it to. */
  saveEnded(reason: string | null): boolean;
  /** @returns false when there is no page to go back to. */
  goBack(): boolean;
}

/** What the simulator needs from the page around it. */
export interface HostPage {
  choices(): HostChoices;
  askConsent(question: ConsentQuestion): Promise<"accepted" | "cancelled">;
  showEffect(effect: HostEffect): void;
  noteStart(word: StartWord): void;
  log(entry: WireEntry): void;
  readonly tab: HostTab;
}
