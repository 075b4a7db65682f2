import { Checkbox } from "@fluentui/react-components";
import { useLingui } from "@lingui/react/macro";
import { OPTION_WORDS } from "../shared/lobbyWords.ts";

type PhoneBypassProps = {
  /** Undefined where the meeting does not have this option: nothing is offered. */
  readonly value: boolean | undefined;
  readonly isDisabled: boolean;
  readonly onChange: (value: boolean) => void;
};

export function PhoneBypass({ value, isDisabled, onChange }: PhoneBypassProps) {
  const { i18n } = useLingui();
  if (value === undefined) return null;
  return (
    <Checkbox
      label={i18n._(OPTION_WORDS.isDialInBypassEnabled)}
      checked={value}
      disabled={isDisabled}
      onChange={(_, data) => onChange(data.checked === true)}
    />
  );
}
