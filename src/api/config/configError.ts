/** `config.json` is missing, unreachable or not what this app needs. For the person who installed the app. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}
