import { useLingui } from "@lingui/react/macro";
import { useRef, type RefObject } from "react";
import { useDoorConfig, type DoorConfigView } from "#hooks/useDoorConfig.ts";
import { useFocusRescue } from "#hooks/useFocusRescue.ts";
import { FailureNotice } from "../../shared/FailureNotice.tsx";
import { OfflineBar } from "../../shared/OfflineBar.tsx";
import { Page } from "../../shared/Page.tsx";
import { ConfigIntro } from "./ConfigIntro.tsx";
import { ConfigSkeleton } from "./ConfigSkeleton.tsx";
import { OwnTab } from "./OwnTab.tsx";
import { SomebodysDoor } from "./SomebodysDoor.tsx";
import { UnreadableDoor } from "./UnreadableDoor.tsx";

/** Where a door is put up or changed. The host's own Save is the only Save. */
export function ConfigPage() {
  const main = useRef<HTMLElement>(null);
  const view = useDoorConfig();
  useFocusRescue(main, view.status);
  return (
    <Page mainRef={main}>
      <OfflineBar />
      <ConfigIntro />
      <DoorByState view={view} page={main} />
    </Page>
  );
}

type DoorByStateProps = {
  readonly view: DoorConfigView;
  readonly page: RefObject<HTMLElement | null>;
};

function DoorByState({ view, page }: DoorByStateProps) {
  const { t } = useLingui();
  switch (view.status) {
    case "loading":
      return <ConfigSkeleton />;
    case "failed":
      return (
        <FailureNotice
          what={t`Teams did not say what this tab shows.`}
          error={view.error}
          onRetry={view.retry}
          isRetrying={view.isRetrying}
        />
      );
    case "somebodyElses":
      return <SomebodysDoor card={view.card} onReplace={view.replace} />;
    case "unreadable":
      return <UnreadableDoor isOtherVersion={view.isOtherVersion} onReplace={view.replace} />;
    case "own":
      return <OwnTab tab={view} page={page} />;
  }
}
