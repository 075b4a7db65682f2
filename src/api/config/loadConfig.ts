import { CLOUD_NAMES } from "#domain/clouds.ts";
import * as v from "valibot";
import { ConfigError } from "./configError.ts";

const CONFIG_TIMEOUT_MS = 10_000;

const schema = v.object({
  /** Entra application (client) id. */
  clientId: v.pipe(v.string(), v.uuid()),
  cloud: v.picklist(CLOUD_NAMES),
  /** Where the sign-in window of hosts without nested app authentication starts; teams-js opens https only. */
  signInPage: v.pipe(v.string(), v.url(), v.startsWith("https://")),
});
export type AppConfig = v.InferOutput<typeof schema>;

/**
 * The run-time configuration beside the page, so that one build serves any tenant.
 * @throws {ConfigError}
 */
export async function loadConfig(): Promise<AppConfig> {
  const json = await readConfig();
  const parsed = v.safeParse(schema, json);
  if (parsed.success) return parsed.output;
  const fields = parsed.issues.map((issue) => v.getDotPath(issue) ?? "config.json").join(", ");
  throw new ConfigError(`config.json: ${fields}`);
}

async function readConfig(): Promise<unknown> {
  try {
    const response = await fetch("/config.json", {
      signal: AbortSignal.timeout(CONFIG_TIMEOUT_MS),
    });
    if (!response.ok) throw new Error(String(response.status));
    return await response.json();
  } catch (error) {
    throw new ConfigError("config.json cannot be read", { cause: error });
  }
}
