import type { PageChoices } from "./pageChoices.ts";
import type { Choice } from "./SmallSelect.tsx";

/** How the host treats one function of the wire. */
type HostAnswerMode = "answers" | "refuses" | "silent";

type HostFunctionWords = {
  readonly label: string;
  /** Asked while the tab starts: a change needs a tab loaded anew. */
  readonly atStart: boolean;
  /** False where the wire has no word for "no". */
  readonly canRefuse: boolean;
};

const words = (label: string, atStart: boolean, canRefuse = true): HostFunctionWords => ({
  ...{ label, atStart, canRefuse },
});

/** What the app asks of the host, by the name on the wire. */
export const HOST_FUNCTION_WORDS: Readonly<Record<string, HostFunctionWords>> = {
  initialize: words("Start", true, false),
  getContext: words("Who and where", true, false),
  "nestedAppAuth.execute": words("Nested sign-in", true),
  "authentication.getAuthToken": words("Host's token", true),
  "authentication.authenticate": words("Sign-in window", true),
  executeDeepLink: words("Open a link", false),
  "meeting.joinMeeting": words("Join a meeting", false),
  "mail.composeMail": words("Write a mail", false),
  "clipboard.writeToClipboard": words("Copy", false),
  shareDeepLink: words("Share a link to this place", false, false),
  navigateBack: words("Go back", false),
  "settings.getSettings": words("What is known of the tab", true, false),
  "settings.setSettings": words("Configure the tab", false),
  "settings.setValidityState": words("What may be saved", false, false),
};

const NAMES = Object.keys(HOST_FUNCTION_WORDS);

type Answers = Pick<PageChoices, "refuses" | "silent">;

/** Silence comes first: the host does not get as far as refusing. */
export const answerModeOf = ({ refuses, silent }: Answers, func: string): HostAnswerMode => {
  if (silent.includes(func)) return "silent";
  return refuses.includes(func) ? "refuses" : "answers";
};

const without = (list: readonly string[], func: string) => list.filter((name) => name !== func);

export const withAnswerMode = (
  { refuses, silent }: Answers,
  func: string,
  mode: HostAnswerMode,
): Answers => ({
  refuses: mode === "refuses" ? [...without(refuses, func), func] : without(refuses, func),
  silent: mode === "silent" ? [...without(silent, func), func] : without(silent, func),
});

/** What the app asks of the host, and whatever else the address names. */
export const shownFunctions = ({ refuses, silent }: Answers): readonly string[] => [
  ...new Set([...NAMES, ...refuses, ...silent]),
];

const ANSWERS = { value: "answers", label: "Answers" } as const;
const REFUSES = { value: "refuses", label: "Refuses" } as const;
const SILENT = { value: "silent", label: "Never answers" } as const;

export const answerChoices = (
  func: string,
  mode: HostAnswerMode,
): readonly Choice<HostAnswerMode>[] =>
  HOST_FUNCTION_WORDS[func]?.canRefuse === false && mode !== "refuses"
    ? [ANSWERS, SILENT]
    : [ANSWERS, REFUSES, SILENT];

/** Whether something that the tab asks at its start is answered differently now. */
export const answersStartDifferently = (before: Answers, after: Answers): boolean =>
  shownFunctions(before)
    .concat(shownFunctions(after))
    .some(
      (func) =>
        HOST_FUNCTION_WORDS[func]?.atStart !== false &&
        answerModeOf(before, func) !== answerModeOf(after, func),
    );
