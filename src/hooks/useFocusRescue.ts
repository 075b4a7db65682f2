import { useEffect, useRef, type RefObject } from "react";

/**
 * Brings the focus to `target` when a change of `occasion` took away the control that had it. Never scrolls, and never
 * draws the focus into a page that does not have it.
 */
export function useFocusRescue(target: RefObject<HTMLElement | null>, occasion: unknown): void {
  const last = useRef(occasion);
  useEffect(() => {
    if (last.current === occasion) return;
    last.current = occasion;
    const document = target.current?.ownerDocument;
    const isLost = document?.hasFocus() === true && document.activeElement === document.body;
    if (isLost) target.current?.focus({ preventScroll: true });
  }, [target, occasion]);
}
