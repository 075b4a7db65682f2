import { useServices } from "./servicesContext.tsx";

/** Where the tab is being put: in a meeting it is also the panel beside the call. */
export function useConfigPlace(): { readonly isInMeeting: boolean } {
  return { isInMeeting: useServices().host.context.meetingId !== null };
}
