import { createContext, use, type ReactNode } from "react";
import type { AppError } from "./appError.ts";
import type { GraphOperation } from "./useAskPermission.ts";

export type ReopenRoom = {
  readonly reopen: () => void;
  readonly isReopening: boolean;
  /** Of the last reopening; the room on screen is older. */
  readonly reopenError: AppError | null;
  /** What a reopening asks Graph for first. */
  readonly operation: GraphOperation;
};

const ReopenRoomContext = createContext<ReopenRoom | null>(null);

type Props = { readonly value: ReopenRoom | null; readonly children: ReactNode };

/**
 * How the surface looks for its room anew. Each surface has a way of its own: only the personal app may make a room where
 * there is none.
 */
export function ReopenRoomProvider({ value, children }: Props) {
  return <ReopenRoomContext value={value}>{children}</ReopenRoomContext>;
}

/** Looks for the room anew: it may be another one by now. Null on a surface that has no room to look for. */
export const useReopenRoom = (): ReopenRoom | null => use(ReopenRoomContext);
