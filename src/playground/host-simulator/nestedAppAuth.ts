import { consentFor } from "#playground/tenant/consent.ts";
import { accountOfAttendee, type Person } from "#playground/tenant/people.ts";
import {
  bridgeError,
  bridgeFailure,
  bridgeSuccess,
  readBridgeRequest,
  type BridgeError,
  type BridgeRequest,
} from "./bridgeWire.ts";
import { answer, NO_ANSWER, type HostAnswer } from "./hostAnswer.ts";
import type { HostCall, HostServices } from "./hostFunction.ts";
import { accountOf, tokensFor } from "./issueTokens.ts";
import { obtainConsent, type ConsentOutcome } from "./obtainConsent.ts";
import { hasCapability } from "./runtime.ts";

const CONSENT_REQUIRED = bridgeError(
  "USER_INTERACTION_REQUIRED",
  "consent_required",
  "AADSTS65001: The user or administrator has not consented to use the application.",
);
const NO_NETWORK = bridgeError("NO_NETWORK", "no_network", "The network is not available.");
const ACCOUNT_UNAVAILABLE = bridgeError(
  "ACCOUNT_UNAVAILABLE",
  "account_unavailable",
  "The host has no account for this app.",
);
const DISABLED = bridgeError(
  "DISABLED",
  "disabled",
  "Nested app authentication is switched off for this app.",
);
const UNAVAILABLE = bridgeError(
  "NESTED_APP_AUTH_UNAVAILABLE",
  "nested_app_auth_unavailable",
  "Nested app authentication is not available here.",
);

const REFUSED: Readonly<Record<Exclude<ConsentOutcome, "granted">, BridgeError>> = {
  cancelled: bridgeError("USER_CANCEL", "user_cancel", "The user cancelled the sign-in."),
  approvalRequired: bridgeError(
    "PERSISTENT_ERROR",
    "access_denied",
    "AADSTS90094: An administrator has to grant the permissions that this application asks for.",
  ),
};

/** Why the host will not speak at all; `choices().refuses` takes the bridge's own method names too. */
function hostProblem({ method }: BridgeRequest, host: HostServices): BridgeError | null {
  const choices = host.page.choices();
  if (!hasCapability(choices, "nestedAppAuth")) return UNAVAILABLE;
  if (choices.refuses.includes("nestedAppAuth.execute")) return DISABLED;
  if (!choices.refuses.includes(method)) return null;
  return method === "GetInitContext" ? UNAVAILABLE : ACCOUNT_UNAVAILABLE;
}

async function tokenProblem(
  request: BridgeRequest,
  host: HostServices,
  person: Person,
): Promise<BridgeError | null> {
  const state = host.store.read();
  if (state.network === "offline") return NO_NETWORK;
  if (request.method === "GetToken") {
    const consent = consentFor(state, person.userId, request.scopes);
    return consent.kind === "granted" ? null : CONSENT_REQUIRED;
  }
  const outcome = await obtainConsent(host.store, person, request.scopes, (question) =>
    host.page.askConsent(question),
  );
  return outcome === "granted" ? null : REFUSED[outcome];
}

const accountContextOf = (person: Person) => {
  const { homeAccountId, environment, tenantId } = accountOf(person);
  return { accountContext: { homeAccountId, environment, tenantId } };
};

function initContext(host: HostServices) {
  const person = accountOfAttendee(host.page.choices().person);
  return {
    initContext: {
      sdkName: "playground",
      sdkVersion: "1.0.0",
      capabilities: { queryAccount: true },
      ...(person !== null && accountContextOf(person)),
    },
  };
}

function accountAndToken(request: BridgeRequest, host: HostServices, person: Person) {
  const tokens = tokensFor(host.store, person, request.clientId, request.scopes);
  return {
    account: accountOf(person),
    token: {
      access_token: tokens.accessToken,
      id_token: tokens.idToken,
      expires_in: tokens.lifeSeconds,
      scope: tokens.scopes.join(" "),
      properties: null,
    },
  };
}

const failed = ({ requestId }: BridgeRequest, problem: BridgeError): HostAnswer => ({
  args: [null, bridgeFailure(requestId, problem)],
  refused: problem.description,
});

/**
 * Answers one message of nested app authentication. Consent and identity are the tenant's.
 * @see https://learn.microsoft.com/microsoftteams/platform/concepts/authentication/nested-authentication
 */
export async function answerBridgeText({ data, host }: HostCall): Promise<HostAnswer> {
  const request = readBridgeRequest(data);
  if (request === null) return { ...NO_ANSWER, refused: "Not a request of the bridge." };
  const refused = hostProblem(request, host);
  if (refused !== null) return failed(request, refused);
  if (request.method === "GetInitContext")
    return answer(null, bridgeSuccess(request.requestId, initContext(host)));
  const person = accountOfAttendee(host.page.choices().person);
  if (person === null) return failed(request, ACCOUNT_UNAVAILABLE);
  const problem = await tokenProblem(request, host, person);
  if (problem !== null) return failed(request, problem);
  return answer(null, bridgeSuccess(request.requestId, accountAndToken(request, host, person)));
}
