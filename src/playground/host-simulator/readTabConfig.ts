import type { TabConfig } from "#playground/tenant/tabInstance.ts";
import { addressIn, textIn } from "./readArgs.ts";

/** Characters. @see https://learn.microsoft.com/microsoft-365/extensibility/schema/root-static-tabs#contenturl */
const LONGEST_ADDRESS = 2048;

type ReadConfig =
  | { readonly config: TabConfig; readonly problem?: undefined }
  | { readonly config?: undefined; readonly problem: string };

/** Why an address may not be framed; null when it may. `own` is the app's own place, the manifest's only valid domain. */
function whyNotFramed(name: string, address: string, own: URL): string | null {
  if (address.length > LONGEST_ADDRESS)
    return `The ${name} has ${String(address.length)} characters; ${String(LONGEST_ADDRESS)} are allowed.`;
  const url = addressIn(address);
  if (url === null || (url.protocol !== "https:" && url.origin !== own.origin))
    return `The ${name} is not an absolute https address.`;
  if (url.username !== "" || url.password !== "") return `The ${name} names an account.`;
  return url.host === own.host
    ? null
    : `The ${name} is at ${url.host}, which is not among the app's valid domains.`;
}

const whyNotOpened = (address: string) =>
  address.length <= LONGEST_ADDRESS && /^https?:$/.test(addressIn(address)?.protocol ?? "")
    ? null
    : "The websiteUrl is not an absolute address.";

/**
 * The configuration in the argument of `settings.setSettings`, or what a host has against it.
 * @see https://learn.microsoft.com/javascript/api/@microsoft/teams-js/pages.instanceconfig
 */
export function readTabConfig(value: unknown, ownOrigin: string): ReadConfig {
  const own = new URL(ownOrigin);
  const contentUrl = textIn(value, "contentUrl") ?? "";
  const entityId = textIn(value, "entityId") ?? "";
  const websiteUrl = textIn(value, "websiteUrl");
  const removeUrl = textIn(value, "removeUrl");
  const problem =
    (entityId.trim() === "" ? "The entityId is missing." : null) ??
    whyNotFramed("contentUrl", contentUrl, own) ??
    (websiteUrl === null ? null : whyNotOpened(websiteUrl)) ??
    (removeUrl === null ? null : whyNotFramed("removeUrl", removeUrl, own));
  if (problem !== null) return { problem };
  const suggestedDisplayName = textIn(value, "suggestedDisplayName") ?? "";
  return { config: { suggestedDisplayName, contentUrl, websiteUrl, entityId, removeUrl } };
}
