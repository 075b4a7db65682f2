import { clipboard } from "@microsoft/teams-js";

/** teams-js' clipboard is deprecated since 2.54, yet the only one where a host blocks the browser's own. */
export const canWriteHostClipboard = () => clipboard.isSupported();

export const writeHostClipboard = (text: string) =>
  clipboard.write(new Blob([text], { type: "text/plain" }));
