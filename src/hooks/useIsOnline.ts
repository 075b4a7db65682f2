import { isOnline, onNetworkChange } from "#api/browser/network.ts";
import { useSyncExternalStore } from "react";

export const useIsOnline = (): boolean => useSyncExternalStore(onNetworkChange, isOnline);
