import type { FrameLocator, Page } from "@playwright/test";
import type { FrameContext } from "#domain/surface.ts";

/** What the playground's address selects. What is left out stays as the playground has it. */
export type PlaygroundChoice = {
  readonly person?: "owner" | "colleague" | "guest";
  readonly theme?: "default" | "dark" | "contrast" | "glass";
  readonly scenario?: string;
  readonly place?: "app" | "channel" | "meeting";
  /** Where a tab lies in the place `channel`. */
  readonly conversation?: "regular" | "private" | "shared" | "group" | "meeting";
  /** The owner's room, another meeting of theirs, or one that the colleague organizes. */
  readonly meeting?: "room" | "other" | "theirs";
  /** Who sits beside the owner in the meeting. */
  readonly visitor?: "colleague" | "guest" | "stranger" | "anonymous";
  /** IANA name of the zone in which the tab believes to be. */
  readonly zone?: string;
  /** What the tab is told instead of what its place has. */
  readonly frameContext?: FrameContext;
  /** The place inside the tab that a link named. */
  readonly subPage?: string;
  readonly locale?: string;
  /** Width of the tab's frame in CSS pixels. */
  readonly width?: number | "full";
  /** `legacy` hosts send no runtime and offer no nested app authentication. */
  readonly runtime?: "full" | "legacy";
  /** Functions of the host that answer with a refusal, separated by commas. */
  readonly refuses?: string;
  readonly log?: "1";
};

export type OpenedPlayground = { readonly page: Page; readonly tab: FrameLocator };

const TAB_TITLE = "Personal Meeting Link";

export const playgroundUrl = (origin: string, choice: PlaygroundChoice) => {
  const url = new URL("/playground.html", origin);
  for (const [name, value] of Object.entries(choice)) url.searchParams.set(name, String(value));
  return url.href;
};

/** Opens the pretend Teams; `tab` is the app in its frame. */
export async function openPlayground(
  page: Page,
  origin: string,
  choice: PlaygroundChoice = {},
): Promise<OpenedPlayground> {
  await page.goto(playgroundUrl(origin, choice));
  return { page, tab: page.frameLocator(`iframe[title="${TAB_TITLE}"]`) };
}
