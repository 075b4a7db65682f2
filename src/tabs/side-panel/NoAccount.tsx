import { Trans, useLingui } from "@lingui/react/macro";
import { Explanation } from "./Explanation.tsx";

/** For a visitor to whom Teams gives no account here: nobody is asked to sign in where that cannot work. */
export function NoAccount() {
  const { t } = useLingui();
  return (
    <Explanation heading={t`Nothing to set here without an account`}>
      <Trans>
        This panel works with a work or school account, and Teams names none of yours in this
        meeting. The call and its chat work as usual. When you leave the call, you lose the chat.
      </Trans>
    </Explanation>
  );
}
