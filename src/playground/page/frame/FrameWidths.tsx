import type { PageChoices } from "../pageChoices.ts";
import { StripField } from "../StripField.tsx";
import { StripToggle } from "../StripToggle.tsx";

type FrameWidthsProps = {
  /** Those there are to choose from. */
  readonly widths: readonly PageChoices["width"][];
  readonly width: PageChoices["width"];
  /** Of the tab's frame, as `320 × 720`. */
  readonly frameSize: string;
  readonly onChoose: (width: PageChoices["width"]) => void;
};

/** The frame's size, and the widths that Teams gives it. */
export function FrameWidths({ widths, width, frameSize, onChoose }: FrameWidthsProps) {
  return (
    <div role="group" aria-label="Frame">
      <StripField
        label={
          <>
            Frame <span aria-label="Size of the tab's frame">{frameSize}</span>
          </>
        }
      >
        {widths.map((preset) => (
          <StripToggle
            key={preset}
            label={preset === "full" ? "Full width" : `${String(preset)} pixels wide`}
            isOn={preset === width}
            onToggle={() => onChoose(preset)}
          >
            {preset === "full" ? "Full" : preset}
          </StripToggle>
        ))}
      </StripField>
    </div>
  );
}
