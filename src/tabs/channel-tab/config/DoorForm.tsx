import { Title3 } from "@fluentui/react-components";
import { makeStyles } from "@fluentui/react-components";
import { Trans } from "@lingui/react/macro";
import type { AppError } from "#hooks/appError.ts";
import type { ConfigForm } from "#hooks/useConfigForm.ts";
import { Card } from "../../shared/Card.tsx";
import { AskSwitch } from "./AskSwitch.tsx";
import { DoorPreview } from "./DoorPreview.tsx";
import { FormAndDoor } from "./FormAndDoor.tsx";
import { NoteField } from "./NoteField.tsx";
import { SaveState } from "./SaveState.tsx";
import { WeekFields } from "./WeekFields.tsx";
import { ZoneField } from "./ZoneField.tsx";

const useStyles = makeStyles({ heading: { margin: 0 } });

type DoorFormProps = { readonly form: ConfigForm; readonly saveError: AppError | null };

/** What the owner writes, and the door as visitors will see it. No form of the browser's: Enter saves nothing. */
export function DoorForm({ form, saveError }: DoorFormProps) {
  const { draft, change } = form;
  return (
    <FormAndDoor
      form={
        <Card>
          <Title3 as="h1" className={useStyles().heading}>
            <Trans>Your door</Trans>
          </Title3>
          <NoteField
            note={draft.note}
            problem={form.problem}
            onChange={(note) => change({ note })}
          />
          <WeekFields week={draft.week} onChange={(week) => change({ week })} />
          <ZoneField
            zone={draft.timeZone}
            zones={form.zones}
            ownZone={form.ownZone}
            onChange={(timeZone) => change({ timeZone })}
          />
          <AskSwitch
            isOn={draft.canAsk}
            address={form.address}
            onChange={(canAsk) => change({ canAsk })}
          />
          <SaveState form={form} error={saveError} />
        </Card>
      }
      door={<DoorPreview card={form.card} />}
    />
  );
}
