import { makeStyles } from "@fluentui/react-components";

const appearing = { from: { opacity: 0 }, to: { opacity: 1 } };

/** `late`: who is served within 150 ms sees no flicker. `slow`: after 5 s, for a word of comfort. */
export const useLateAppearance = makeStyles({
  late: {
    animationName: appearing,
    animationDuration: "1ms",
    animationDelay: "150ms",
    animationFillMode: "both",
  },
  slow: {
    animationName: appearing,
    animationDuration: "1ms",
    animationDelay: "5s",
    animationFillMode: "both",
  },
});
