import { SkeletonItem } from "@fluentui/react-components";
import { Card } from "./Card.tsx";

/** A panel's shape while its code or its content is on the way. */
export function PanelSkeleton({ className }: { readonly className?: string }) {
  return (
    <Card {...(className === undefined ? {} : { className })}>
      <SkeletonItem size={20} />
      <SkeletonItem size={32} />
      <SkeletonItem size={32} />
      <SkeletonItem size={32} />
    </Card>
  );
}
