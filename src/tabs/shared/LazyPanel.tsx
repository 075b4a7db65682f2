import { Skeleton } from "@fluentui/react-components";
import { useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useState } from "react";
import { reloadPage } from "#hooks/reloadPage.ts";
import { Card } from "./Card.tsx";
import { Catch } from "./Catch.tsx";
import { FailureNotice } from "./FailureNotice.tsx";
import type { LoadPanel, PanelProps } from "./panelProps.ts";
import { PanelSkeleton } from "./PanelSkeleton.tsx";

/**
 * A panel whose code is fetched when it is shown. A fetch that failed is tried again, and if that fails as well the page is
 * loaded anew: some browsers never ask for a lost module twice.
 */
export function LazyPanel({ load, meeting }: PanelProps & { readonly load: LoadPanel }) {
  const { t } = useLingui();
  const [attempt, setAttempt] = useState(() => ({ count: 0, Panel: lazy(load) }));
  const retry = () =>
    attempt.count > 0
      ? reloadPage()
      : setAttempt(({ count }) => ({ count: count + 1, Panel: lazy(load) }));
  return (
    <Catch
      key={attempt.count}
      fallback={(error) => (
        <Card>
          <FailureNotice
            what={t`This part could not be loaded.`}
            error={error}
            kept={t`The rest of the page still works.`}
            onRetry={retry}
          />
        </Card>
      )}
    >
      <Suspense
        fallback={
          <Skeleton aria-label={t`Loading`}>
            <PanelSkeleton />
          </Skeleton>
        }
      >
        <attempt.Panel meeting={meeting} />
      </Suspense>
    </Catch>
  );
}
