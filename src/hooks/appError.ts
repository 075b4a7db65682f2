import { AuthError } from "#api/auth/authError.ts";
import { GraphError } from "#api/graph/graphError.ts";
import { HostError } from "#api/host/hostError.ts";

/** Every failure a person can meet, each from one adapter's family. */
export type AppError = GraphError | AuthError | HostError;

const isAppError = (error: unknown): error is AppError =>
  error instanceof GraphError || error instanceof AuthError || error instanceof HostError;

/** A failure of no known family is a fault of ours: it is said as an answer we did not understand, never swallowed. */
export const toAppError = (error: unknown): AppError =>
  isAppError(error)
    ? error
    : new GraphError(error instanceof Error ? error.message : "unknown failure", {
        kind: "malformed",
      });

/** A person has to sign in or agree, in a window that only a click may open. */
export const canSignInHelp = (error: unknown): boolean =>
  (error instanceof AuthError && error.kind === "interactionRequired") ||
  (error instanceof GraphError &&
    (error.kind === "signInRequired" || error.kind === "consentRequired"));

/** There is an account, but it may not do this yet. */
export const isMissingPermission = (error: unknown): error is AuthError | GraphError =>
  (error instanceof AuthError &&
    (error.kind === "interactionRequired" || error.kind === "administratorRequired")) ||
  (error instanceof GraphError && error.kind === "consentRequired");

/** Teams offers this person no account to work with: a guest without a token, an anonymous visitor. */
export const isWithoutAccount = (error: unknown): boolean =>
  error instanceof AuthError &&
  (error.kind === "accountUnavailable" || error.kind === "notOffered");

export const isAdministratorsTurn = (error: unknown): boolean =>
  error instanceof AuthError && error.kind === "administratorRequired";
