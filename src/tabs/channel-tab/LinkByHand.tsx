import { Input } from "@fluentui/react-components";
import { useLingui } from "@lingui/react/macro";

const selectAll = (input: HTMLInputElement | null) => input?.select();

/** The link, selected, where nothing could copy it. */
export function LinkByHand({ joinWebUrl }: { readonly joinWebUrl: string }) {
  const { t } = useLingui();
  return (
    <Input
      ref={selectAll}
      readOnly
      aria-label={t`Meeting link`}
      value={joinWebUrl}
      input={{ dir: "ltr" }}
    />
  );
}
