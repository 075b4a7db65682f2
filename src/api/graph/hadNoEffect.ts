import { AuthError } from "#api/auth/authError.ts";
import { GraphError } from "./graphError.ts";

/**
 * Whether a failed request has surely changed nothing: Graph itself said no (4xx with its envelope), or was never asked.
 * After a lost answer, a 5xx or a damaged body the change may have happened.
 */
export const hadNoEffect = (error: unknown): boolean =>
  error instanceof AuthError ||
  (error instanceof GraphError &&
    error.kind !== "malformed" &&
    error.status !== null &&
    error.status >= 400 &&
    error.status < 500);
