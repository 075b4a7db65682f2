import type { GraphFault, TenantState } from "#playground/tenant/tenantState.ts";
import { invalidToken } from "./caller.ts";
import { tooManyRequests } from "./chats/membershipQuota.ts";
import { refuse, type Refusal } from "./reply.ts";

/** Faults after which an answer is no Graph answer any more. */
export const BROKEN_ANSWERS: readonly GraphFault[] = [
  "htmlErrorPage",
  "malformedJson",
  "neverAnswers",
];

const FAULT_RETRY_SECONDS = 10;

/** The refusal that a fault lays over every request, or null. */
export function refusalOfFault({ fault, unknowns }: TenantState): Refusal | null {
  const retryAfter = unknowns.sendsRetryAfter ? FAULT_RETRY_SECONDS : null;
  switch (fault) {
    case "serviceUnavailable":
      return refuse(503, "ServiceUnavailable", "The service is unavailable.");
    case "throttled":
      return tooManyRequests(retryAfter);
    case "conflict":
      return refuse(409, "Conflict", "The request conflicts with another one.");
    case "unauthorized":
      return invalidToken("Access token has expired or is not yet valid.");
    case "none":
    case "htmlErrorPage":
    case "malformedJson":
    case "neverAnswers":
      return null;
  }
}

/** What a proxy on the way puts in Graph's place. */
export const htmlErrorPage = (headers: Readonly<Record<string, string>>) =>
  new Response(
    "<!doctype html><html><head><title>502 Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>",
    { status: 502, headers: { ...headers, "Content-Type": "text/html; charset=utf-8" } },
  );

/** The request was carried out, but its answer breaks off half-way. */
export const cutInHalf = (text: string) => text.slice(0, Math.floor(text.length / 2));

/** What fetch says when there is no network. */
export const noNetwork = () => new TypeError("Failed to fetch");

/** Whether there was no answer at all, as opposed to a defect of the fake, which has to be seen. */
export const isWithoutAnswer = (error: unknown) =>
  (error instanceof TypeError && error.message === noNetwork().message) ||
  (error instanceof DOMException && error.name === "AbortError");

const LOOK_AT_NETWORK_EVERY_MS = 50;

/** Settles only when the caller gives up, or when the network is cut under the waiting request. */
export const neverAnswers = (signal: AbortSignal, isOffline: () => boolean) =>
  new Promise<never>((_, reject) => {
    const end = (reason: Error) => {
      clearInterval(watch);
      reject(reason);
    };
    const giveUp = () => end(new DOMException("The operation was aborted.", "AbortError"));
    const watch = setInterval(() => {
      if (isOffline()) end(noNetwork());
    }, LOOK_AT_NETWORK_EVERY_MS);
    if (signal.aborted) giveUp();
    signal.addEventListener("abort", giveUp, { once: true });
  });
