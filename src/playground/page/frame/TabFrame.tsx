import { createHostSimulator } from "#playground/host-simulator/hostSimulator.ts";
import { makeStyles } from "@fluentui/react-components";
import { useLayoutEffect, useRef } from "react";
import { TAB_ADDRESS } from "../loadTab.ts";
import type { Playground } from "../playground.ts";

const useStyles = makeStyles({
  frame: { display: "block", width: "100%", height: "100%", border: "none" },
});

/**
 * The tab and the host that it talks to; both begin and end together. The frame has no `sandbox`: on the page's own origin
 * it holds nothing back, and the browser warns of it.
 * @see https://html.spec.whatwg.org/multipage/iframe-embed-object.html#attr-iframe-sandbox
 */
export function TabFrame({ playground }: { readonly playground: Playground }) {
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  const { clipboard } = playground.state.get().choices;

  useLayoutEffect(() => {
    const { state, store, hostPage } = playground;
    const simulator = createHostSimulator({
      self: window,
      frame: () => frame.current?.contentWindow ?? null,
      store,
      page: hostPage,
    });
    let { theme } = state.get().choices;
    const unsubscribe = state.subscribe(() => {
      const next = state.get().choices.theme;
      if (next === theme) return;
      theme = next;
      simulator.sendEvent("themeChange", [theme]);
    });
    return () => {
      unsubscribe();
      simulator.dispose();
    };
  }, [playground]);

  return (
    <iframe
      ref={frame}
      title="Personal Meeting Link"
      src={TAB_ADDRESS}
      allow={clipboard ? "clipboard-write" : "clipboard-write 'none'"}
      className={styles.frame}
    />
  );
}
