import { FRAME_WIDTHS, MIN_WIDTH, PANEL_WIDTHS, type PageChoices } from "../pageChoices.ts";

type Width = PageChoices["width"];

/** CSS pixels that the handle takes beside the frame. */
export const HANDLE_PX = 12;

const STEP_PX = 10;

const clamp = (px: number, max: number) => Math.min(Math.max(Math.round(px), MIN_WIDTH), max);

/** What the frame's width comes to where `max` CSS pixels are free. */
export const shownWidth = (width: Width, max: number): number =>
  width === "full" ? max : Math.min(width, max);

/** CSS pixels of a side panel: what was chosen, where a panel may be that wide. */
export const panelWidth = (width: Width): number =>
  PANEL_WIDTHS.find((usual) => usual === width) ?? PANEL_WIDTHS[0];

/** A width that somebody has pulled the frame to: all there is becomes `full`. */
export const pulledTo = (px: number, max: number): Width => {
  const width = clamp(px, max);
  return width >= max ? "full" : width;
};

const presets = (max: number) => [
  ...FRAME_WIDTHS.filter((width) => width !== "full").filter((width) => width < max),
  max,
];

const BY_KEY: Readonly<Record<string, (px: number, max: number) => number>> = {
  ArrowLeft: (px) => px - STEP_PX,
  ArrowRight: (px) => px + STEP_PX,
  PageDown: (px, max) => presets(max).findLast((preset) => preset < px) ?? MIN_WIDTH,
  PageUp: (px, max) => presets(max).find((preset) => preset > px) ?? max,
  Home: () => MIN_WIDTH,
  End: (_px, max) => max,
};

/** Where a key pulls the frame's edge; null for a key that does not. */
export function widthByKey(key: string, px: number, max: number): Width | null {
  const move = BY_KEY[key];
  return move === undefined ? null : pulledTo(move(px, max), max);
}
