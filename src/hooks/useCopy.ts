import { copyText } from "#api/browser/copyText.ts";
import { useEffect, useState } from "react";
import { useServices } from "./servicesContext.tsx";

const COPIED_SHOWS_MS = 2_000;

type CopyState = "idle" | "copied" | "selectedByHand";

/** Copies a text and says truly whether it worked; where nothing works the text is selected for the hand. */
export function useCopy(): {
  state: CopyState;
  copy: (text: string, selectByHand: () => void) => Promise<void>;
} {
  const { host } = useServices();
  const [state, setState] = useState<CopyState>("idle");
  useEffect(() => {
    if (state !== "copied") return;
    const timer = setTimeout(() => setState("idle"), COPIED_SHOWS_MS);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = async (text: string, selectByHand: () => void) => {
    const isCopied = await copyText(host, text);
    if (!isCopied) selectByHand();
    setState(isCopied ? "copied" : "selectedByHand");
  };
  return { state, copy };
}
