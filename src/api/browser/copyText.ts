import type { Host } from "#api/host/host.ts";
import { withinTime } from "./withinTime.ts";

/** A browser that asks the person first may never answer; the next way then has its turn. */
const PATIENCE_MS = 2_000;

/**
 * Puts a text on the clipboard by whatever the browser and the host allow. False when nothing confirmed it: then the
 * text is to be selected for the hand.
 */
export async function copyText(host: Host, text: string): Promise<boolean> {
  return (
    (await written(() => navigator.clipboard.writeText(text))) ||
    (host.canWriteClipboard() && (await written(() => host.writeClipboard(text)))) ||
    copySelection(text)
  );
}

async function written(write: () => Promise<void>): Promise<boolean> {
  try {
    await withinTime(PATIENCE_MS, write(), () => new Error("no answer"));
    return true;
  } catch {
    return false;
  }
}

/** The old way, which needs no permission: a hidden selection. @see https://developer.mozilla.org/docs/Web/API/Document/execCommand */
function copySelection(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.readOnly = true;
  field.style.position = "fixed";
  field.style.opacity = "0";
  document.body.append(field);
  field.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    field.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
