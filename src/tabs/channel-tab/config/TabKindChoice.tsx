import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useLingui } from "@lingui/react/macro";
import { Card } from "../../shared/Card.tsx";

/** What a tab in a meeting shows. */
export type TabKind = "panel" | "door";

type TabKindChoiceProps = {
  readonly kind: TabKind;
  readonly onChoose: (kind: TabKind) => void;
};

export function TabKindChoice({ kind, onChoose }: TabKindChoiceProps) {
  const { t } = useLingui();
  return (
    <Card>
      <Field label={t`What this tab shows`}>
        <RadioGroup
          value={kind}
          onChange={(_, { value }) => onChoose(value === "door" ? "door" : "panel")}
        >
          <Radio value="panel" label={t`The panel of this meeting: its link, lobby and people`} />
          <Radio value="door" label={t`My door: the same card for everybody, and the way in`} />
        </RadioGroup>
      </Field>
    </Card>
  );
}
