import { FRAME_CONTEXTS, type FrameContext } from "#domain/surface.ts";
import { answer, NO_ANSWER, refusal, type HostAnswer } from "../hostAnswer.ts";
import type { HostFunction, HostFunctionTable } from "../hostFunction.ts";

const NAVIGATING_CONTEXTS: readonly FrameContext[] = [
  "content",
  "sidePanel",
  "settings",
  "task",
  "stage",
  "meetingStage",
];

const navigation = (
  func: string,
  title: string,
  rest: Pick<HostFunction, "capability" | "refusal">,
  given: HostAnswer,
): HostFunction => ({
  contexts: NAVIGATING_CONTEXTS,
  ...rest,
  handle: ({ args, host }) => {
    host.page.showEffect({ func, title, detail: JSON.stringify(args) });
    return given;
  },
});

const currentApp = (func: string) =>
  navigation(
    func,
    "Teams would go to a page of this app",
    { capability: "pages.currentApp", refusal: "sdkError" },
    answer(),
  );

/** @see https://learn.microsoft.com/javascript/api/@microsoft/teams-js/pages */
export const PAGE_FUNCTIONS: HostFunctionTable = {
  "pages.navigateToApp": navigation(
    "pages.navigateToApp",
    "Teams would go to an app",
    { capability: "pages", refusal: "statusAndReason" },
    answer(true),
  ),
  "pages.currentApp.navigateTo": currentApp("pages.currentApp.navigateTo"),
  "pages.currentApp.navigateToDefaultPage": currentApp("pages.currentApp.navigateToDefaultPage"),
  shareDeepLink: {
    ...navigation(
      "shareDeepLink",
      "Teams would offer a link to this place",
      { capability: "pages", refusal: "none" },
      NO_ANSWER,
    ),
    contexts: ["content", "sidePanel", "meetingStage"],
  },
  returnFocus: {
    contexts: FRAME_CONTEXTS,
    capability: "pages",
    refusal: "none",
    handle: ({ host }) => {
      host.self.focus();
      return NO_ANSWER;
    },
  },
  navigateBack: {
    contexts: FRAME_CONTEXTS,
    capability: "pages.backStack",
    refusal: "statusAndReason",
    handle: ({ host }) =>
      host.page.tab.goBack()
        ? answer(true)
        : refusal("statusAndReason", "There is no page to go back to."),
  },
};
