import { HOST_FUNCTIONS } from "./functions/hostFunctions.ts";
import { NO_ANSWER, refusal, SDK_ERROR, type HostAnswer } from "./hostAnswer.ts";
import type { HostCall, HostFunction } from "./hostFunction.ts";
import { hasCapability } from "./runtime.ts";
import type { HostRequest } from "./wire.ts";

/** The bridge words its own refusals: `nestedAppAuth.ts`. */
const REFUSES_IN_ITS_OWN_WORDS = "nestedAppAuth.execute";

function whyNot(func: string, known: HostFunction, { host, frameContext }: HostCall) {
  const choices = host.page.choices();
  if (!known.contexts.includes(frameContext))
    return refusal(
      known.refusal,
      `${func} is not allowed in ${frameContext}.`,
      SDK_ERROR.notSupportedInCurrentContext,
    );
  if (known.capability !== undefined && !hasCapability(choices, known.capability))
    return refusal(
      known.refusal,
      `This host has no ${known.capability}.`,
      SDK_ERROR.notSupportedOnPlatform,
    );
  return func !== REFUSES_IN_ITS_OWN_WORDS && choices.refuses.includes(func)
    ? refusal(known.refusal, "Refused, as chosen.")
    : null;
}

/** What the host says to a request. An unknown function gets no reply: the wire has no common word for "no". */
export async function answerRequest(request: HostRequest, call: HostCall): Promise<HostAnswer> {
  const known = HOST_FUNCTIONS.get(request.func);
  if (known === undefined)
    return { ...NO_ANSWER, refused: `This host knows no function ${request.func}.` };
  return whyNot(request.func, known, call) ?? known.handle(call);
}
