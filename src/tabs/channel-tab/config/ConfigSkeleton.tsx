import { mergeClasses, Skeleton } from "@fluentui/react-components";
import { useLingui } from "@lingui/react/macro";
import { useLateAppearance } from "../../shared/lateAppearance.ts";
import { PanelSkeleton } from "../../shared/PanelSkeleton.tsx";
import { FormAndDoor } from "./FormAndDoor.tsx";

/** The page's shape while it is not known what the tab shows, or whether there is a room. */
export function ConfigSkeleton() {
  const { t } = useLingui();
  const appearance = useLateAppearance();
  return (
    <Skeleton className={mergeClasses(appearance.late)} aria-label={t`Loading your door`}>
      <FormAndDoor form={<PanelSkeleton />} door={<PanelSkeleton />} />
    </Skeleton>
  );
}
