import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useRef } from "react";
import {
  changedOptionNames,
  LOBBY_BYPASS_SCOPES,
  MEETING_CHAT_MODES,
  presentersToOffer,
} from "#domain/options.ts";
import { useFocusRescue } from "#hooks/useFocusRescue.ts";
import { useMeetingOptions } from "#hooks/useMeetingOptions.ts";
import { Card } from "../shared/Card.tsx";
import { GraphFailure } from "../shared/GraphFailure.tsx";
import { CHAT_WORDS, LOBBY_WORDS, OPTION_WORDS, PRESENTER_WORDS } from "../shared/lobbyWords.ts";
import { OptionsInDoubt } from "./OptionsInDoubt.tsx";
import { SectionHeading } from "../shared/SectionHeading.tsx";
import { OptionChoice } from "./OptionChoice.tsx";
import type { PanelProps } from "../shared/panelProps.ts";
import { PhoneBypass } from "./PhoneBypass.tsx";
import { RefusedOptions } from "../shared/RefusedOptions.tsx";
import { SaveBar } from "./SaveBar.tsx";

/** Who gets in and what they may do. Choices are saved together; a failure keeps them. */
export function OptionsPanel({ meeting }: PanelProps) {
  const { i18n, t } = useLingui();
  const options = useMeetingOptions(meeting);
  const { shown, change, isSaving } = options;
  const count = changedOptionNames(options.changes).length;
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusRescue(heading, count === 0);
  return (
    <Card>
      <SectionHeading headingRef={heading}>
        <Trans>Meeting options</Trans>
      </SectionHeading>
      <OptionChoice
        label={i18n._(OPTION_WORDS.lobbyBypassScope)}
        values={LOBBY_BYPASS_SCOPES}
        words={LOBBY_WORDS}
        value={shown.lobbyBypassScope}
        isDisabled={isSaving}
        onChange={(lobbyBypassScope) => change({ lobbyBypassScope })}
      />
      <PhoneBypass
        value={shown.isDialInBypassEnabled}
        isDisabled={isSaving}
        onChange={(isDialInBypassEnabled) => change({ isDialInBypassEnabled })}
      />
      <OptionChoice
        label={i18n._(OPTION_WORDS.allowedPresenters)}
        values={presentersToOffer(meeting.options)}
        words={PRESENTER_WORDS}
        value={shown.allowedPresenters}
        isDisabled={isSaving}
        onChange={(allowedPresenters) => change({ allowedPresenters })}
      />
      <OptionChoice
        label={i18n._(OPTION_WORDS.allowMeetingChat)}
        values={MEETING_CHAT_MODES}
        words={CHAT_WORDS}
        value={shown.allowMeetingChat}
        isDisabled={isSaving}
        onChange={(allowMeetingChat) => change({ allowMeetingChat })}
      />
      <RefusedOptions refused={options.refused} />
      {options.doubt !== null && options.error === null && (
        <OptionsInDoubt error={options.doubt} isChecking={isSaving} onRecheck={options.recheck} />
      )}
      {options.isSaved && (
        <MessageBar intent="success" role="status">
          <MessageBarBody>
            <Trans>Options saved.</Trans>
          </MessageBarBody>
        </MessageBar>
      )}
      {count > 0 && (
        <SaveBar
          notice={
            options.error === null ? null : (
              <GraphFailure
                operation="updateMeeting"
                what={t`Options could not be saved.`}
                error={options.error}
                kept={t`Your changes are still here.`}
                onRetry={options.save}
                isRetrying={isSaving}
              />
            )
          }
          count={count}
          isSaving={isSaving}
          onSave={options.save}
          onDiscard={options.discard}
        />
      )}
    </Card>
  );
}
