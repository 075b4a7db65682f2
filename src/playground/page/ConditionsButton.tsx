import {
  Button,
  Checkbox,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  tokens,
} from "@fluentui/react-components";
import type { Actions } from "./actions.ts";
import { FAULT_CHOICES } from "./faultChoices.ts";
import type { PlaygroundState } from "./playground.ts";
import { StripSelect } from "./StripSelect.tsx";

const useStyles = makeStyles({
  surface: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    alignItems: "start",
  },
});

type ConditionsProps = { readonly state: PlaygroundState; readonly actions: Actions };

function Conditions({ state: { tenant, choices }, actions }: ConditionsProps) {
  return (
    <>
      <Checkbox
        label="Offline"
        checked={tenant.network === "offline"}
        onChange={(_event, { checked }) =>
          actions.changeTenant((now) => ({ ...now, network: checked ? "offline" : "online" }))
        }
      />
      <StripSelect
        label="Graph"
        value={tenant.fault}
        choices={FAULT_CHOICES}
        onChoose={(fault) => actions.changeTenant((now) => ({ ...now, fault }))}
      />
      <Checkbox
        label="The frame may write to the clipboard"
        checked={choices.clipboard}
        onChange={(_event, { checked }) => actions.choose({ clipboard: checked === true })}
      />
      <Checkbox
        label="Legacy host (no runtime, no nested app authentication)"
        checked={choices.runtime === "legacy"}
        onChange={(_event, { checked }) =>
          actions.choose({ runtime: checked === true ? "legacy" : "full" })
        }
      />
    </>
  );
}

/** What else can be the matter with network, Graph and host. */
export function ConditionsButton(props: ConditionsProps) {
  const styles = useStyles();
  return (
    <Popover>
      <PopoverTrigger disableButtonEnhancement>
        <Button size="small">Conditions</Button>
      </PopoverTrigger>
      <PopoverSurface aria-label="Conditions" className={styles.surface}>
        <Conditions {...props} />
      </PopoverSurface>
    </Popover>
  );
}
