import { readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");

export const readText = (path: string) => readFileSync(join(ROOT, path), "utf8");
export const readBytes = (path: string) => readFileSync(join(ROOT, path));

/** What provisioning would fill in. */
export const SAMPLE_VALUES = {
  TEAMSFX_ENV: "test",
  CLOUD: "global",
  TEAMS_APP_ID: "00000000-0000-4000-8000-000000000002",
  AAD_APP_CLIENT_ID: "00000000-0000-4000-8000-000000000003",
  AAD_APP_OBJECT_ID: "00000000-0000-4000-8000-000000000004",
  AAD_APP_ACCESS_AS_USER_PERMISSION_ID: "00000000-0000-4000-8000-000000000005",
  TAB_DOMAIN: "tab.contoso.test",
  TAB_ENDPOINT: "https://tab.contoso.test",
  DEVELOPER_NAME: "Contoso",
  DEVELOPER_WEBSITE_URL: "https://contoso.test",
  DEVELOPER_PRIVACY_URL: "https://contoso.test/privacy",
  DEVELOPER_TERMS_URL: "https://contoso.test/terms",
};
