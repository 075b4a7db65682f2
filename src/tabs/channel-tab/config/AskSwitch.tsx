import { Field, Switch } from "@fluentui/react-components";
import { useLingui } from "@lingui/react/macro";

type AskSwitchProps = {
  readonly isOn: boolean;
  /** The owner's sign-in name; null where the host does not tell. */
  readonly address: string | null;
  readonly onChange: (isOn: boolean) => void;
};

/** Whether the door carries the owner's address, and says so before it does. */
export function AskSwitch({ isOn, address, onChange }: AskSwitchProps) {
  const { t } = useLingui();
  return (
    <Field
      hint={
        address === null
          ? t`Teams does not tell this app your address, so visitors cannot write to you from here.`
          : t`Visitors can write to you in Teams before they join. Your address ${address} becomes part of the door.`
      }
    >
      <Switch
        label={t`Ask to come in`}
        checked={isOn && address !== null}
        disabled={address === null}
        onChange={(_, { checked }) => onChange(checked)}
      />
    </Field>
  );
}
