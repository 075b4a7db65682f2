import { Button, makeStyles, Tooltip, tokens } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons";
import type { Actions } from "./actions.ts";
import { ConditionsButton } from "./conditions/ConditionsButton.tsx";
import { FrameWidths } from "./frame/FrameWidths.tsx";
import { panelWidth } from "./frame/frameWidth.ts";
import { FRAME_WIDTHS, PANEL_WIDTHS, type PageChoices } from "./pageChoices.ts";
import type { PlaygroundState } from "./playground.ts";
import {
  localeChoices,
  PERSON_CHOICES,
  scenarioChoices,
  THEME_CHOICES,
  zoneChoices,
} from "./stripChoices.ts";
import { StripSelect } from "./StripSelect.tsx";
import { StripToggle } from "./StripToggle.tsx";
import { TimeTravel } from "./TimeTravel.tsx";

const useStyles = makeStyles({
  strip: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "end",
    columnGap: tokens.spacingHorizontalMNudge,
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  end: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    marginInlineStart: "auto",
  },
  short: { minWidth: "auto" },
});

type ControlStripProps = {
  readonly state: PlaygroundState;
  readonly actions: Actions;
  /** Milliseconds on the tenant's clock. */
  readonly tenantNowMs: number;
  /** Of the tab's frame, as `320 × 720`. */
  readonly frameSize: string;
};

function Selects({ state, actions }: Pick<ControlStripProps, "state" | "actions">) {
  const { choices, tenant } = state;
  return (
    <>
      {choices.place !== "meeting" && (
        <StripSelect
          label="Person"
          value={choices.person}
          choices={PERSON_CHOICES}
          onChoose={(person) => actions.choose({ person })}
        />
      )}
      <StripSelect
        label="Scenario"
        value={tenant.scenario}
        choices={scenarioChoices(tenant.scenario)}
        onChoose={actions.chooseScenario}
      />
      <StripSelect
        label="Theme"
        value={choices.theme}
        choices={THEME_CHOICES}
        onChoose={(theme) => actions.choose({ theme })}
      />
      <StripSelect
        label="Language"
        value={choices.locale}
        choices={localeChoices(choices.locale)}
        onChoose={(locale) => actions.choose({ locale })}
      />
      {(choices.place === "channel" || choices.zone !== "") && (
        <StripSelect
          label="Time zone"
          value={choices.zone}
          choices={zoneChoices(choices.zone)}
          onChoose={(zone) => actions.choose({ zone })}
        />
      )}
    </>
  );
}

/** Beside a call there is room for a panel only. */
const widthsIn = ({ place, width }: PageChoices) =>
  place === "meeting"
    ? { widths: PANEL_WIDTHS, width: panelWidth(width) }
    : { widths: FRAME_WIDTHS, width };

/** The playground's own controls; no part of Teams or of the app. */
export function ControlStrip(props: ControlStripProps) {
  const styles = useStyles();
  const { state, actions } = props;
  return (
    <header aria-label="Playground" className={styles.strip}>
      <Selects {...props} />
      <TimeTravel nowMs={props.tenantNowMs} onTravel={actions.travelDays} />
      <FrameWidths
        {...widthsIn(state.choices)}
        frameSize={props.frameSize}
        onChoose={(width) => actions.choose({ width })}
      />
      <div className={styles.end}>
        <ConditionsButton state={state} actions={actions} />
        <Tooltip content="Reload tab" relationship="label">
          <Button size="small" icon={<ArrowClockwiseRegular />} onClick={actions.reloadTab} />
        </Tooltip>
        <Button size="small" className={styles.short} onClick={actions.reset}>
          Reset
        </Button>
        <StripToggle
          isOn={state.choices.log}
          onToggle={() => actions.choose({ log: !state.choices.log })}
        >
          Wire log
        </StripToggle>
      </div>
    </header>
  );
}
