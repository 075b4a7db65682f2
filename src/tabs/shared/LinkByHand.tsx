import { LinkBox } from "./LinkBox.tsx";

const selectAll = (input: HTMLInputElement | null) => input?.select();

/** The link, selected, where nothing could copy it. */
export function LinkByHand({ joinWebUrl }: { readonly joinWebUrl: string }) {
  return <LinkBox joinWebUrl={joinWebUrl} inputRef={selectAll} />;
}
