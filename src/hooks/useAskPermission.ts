import { GRAPH_OPERATIONS, type GraphOperation } from "#api/graph/scopes.ts";
import { useMutation } from "@tanstack/react-query";
import { toAppError, type AppError } from "./appError.ts";
import { useServices } from "./servicesContext.tsx";

export type { GraphOperation, GraphScope } from "#api/graph/scopes.ts";

export type AskPermission = {
  readonly ask: () => void;
  readonly isAsking: boolean;
  readonly askError: AppError | null;
};

/** Asks the person for an operation's permission in the host's own window. For click handlers only. */
export function useAskPermission(operation: GraphOperation, onGranted: () => void): AskPermission {
  const { tokens } = useServices();
  const request = useMutation({
    // The answer is a token: it must not stay in a cache.
    mutationFn: async () => {
      await tokens.getToken({ scope: GRAPH_OPERATIONS[operation].scope, interactive: true });
    },
    onSuccess: onGranted,
  });
  return {
    ask: () => request.mutate(),
    isAsking: request.isPending,
    askError: request.error === null ? null : toAppError(request.error),
  };
}
