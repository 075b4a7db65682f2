import type { Actions } from "../actions.ts";
import type { PlaygroundState } from "../playground.ts";

export type ConditionsProps = { readonly state: PlaygroundState; readonly actions: Actions };
