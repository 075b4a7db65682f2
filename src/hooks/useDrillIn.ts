import {
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type RefCallback,
  type RefObject,
} from "react";
import { useServices } from "./servicesContext.tsx";
import { useLinkedPart } from "./useLinkedPart.ts";

type DrillIn = {
  readonly isOpen: boolean;
  /** It has been open: what was begun there goes on while it is out of sight. */
  readonly isKept: boolean;
  readonly open: () => void;
  readonly close: () => void;
  /** Gets the focus when a person has gone in. */
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  /** Gets it back when they have come out. */
  readonly openerRef: RefCallback<HTMLButtonElement>;
};

/**
 * A page one step in: opened by a click or a deep link, left by its own arrow or by the host's back button. A link to it
 * waits until there `isOne`.
 */
export function useDrillIn(subPageId: string, isOne: boolean): DrillIn {
  const { host } = useServices();
  const [isWanted, setIsWanted] = useState(useLinkedPart([subPageId]) !== null);
  const isOpen = isWanted && isOne;
  const [hasBeenOpen, setHasBeenOpen] = useState(isOpen);
  if (isOpen && !hasBeenOpen) setHasBeenOpen(true);
  const hasMoved = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<HTMLButtonElement | null>(null);
  const move = (next: boolean) => {
    hasMoved.current = true;
    setIsWanted(next);
  };
  const close = () => move(false);
  const onBack = useEffectEvent(() => {
    close();
    return true;
  });
  useEffect(() => (isOpen ? host.onBack(onBack) : undefined), [host, isOpen]);
  useEffect(() => {
    // A page that has just come up takes nobody's focus.
    if (hasMoved.current) (isOpen ? heading : opener).current?.focus();
  }, [isOpen]);
  return {
    isOpen,
    isKept: hasBeenOpen && isOne,
    open: () => move(true),
    close,
    headingRef: heading,
    openerRef: (button) => {
      opener.current = button;
    },
  };
}
