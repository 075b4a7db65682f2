import { Trans, useLingui } from "@lingui/react/macro";
import { Explanation } from "./Explanation.tsx";

/** For a visitor to whom Teams gives no account here: nobody is asked to sign in where that cannot work. */
export function NoAccount() {
  const { t } = useLingui();
  return (
    <Explanation heading={t`Nothing to set here without an account`}>
      <Trans>
        This panel needs a work or school account, and Teams gives it none of yours here. The call
        and its chat work as usual. Without an account of the organization you lose the chat when
        you leave the call.
      </Trans>
    </Explanation>
  );
}
