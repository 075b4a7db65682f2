import type { HostFunction } from "../hostFunction.ts";
import { APP_FUNCTIONS } from "./appFunctions.ts";
import { CLIPBOARD_FUNCTIONS } from "./clipboardFunctions.ts";
import { CONFIG_FUNCTIONS } from "./configFunctions.ts";
import { LINK_FUNCTIONS } from "./linkFunctions.ts";
import { PAGE_FUNCTIONS } from "./pageFunctions.ts";
import { PEOPLE_FUNCTIONS } from "./peopleFunctions.ts";
import { SIGN_IN_FUNCTIONS } from "./signInFunctions.ts";

const TABLES = [
  APP_FUNCTIONS,
  LINK_FUNCTIONS,
  PAGE_FUNCTIONS,
  PEOPLE_FUNCTIONS,
  CLIPBOARD_FUNCTIONS,
  CONFIG_FUNCTIONS,
  SIGN_IN_FUNCTIONS,
];

/** Everything this host can do, by the name on the wire. */
export const HOST_FUNCTIONS: ReadonlyMap<string, HostFunction> = new Map(
  TABLES.flatMap((table) => Object.entries(table)),
);
