import type { BrowserContext } from "@playwright/test";
import { scenarioById } from "#playground/tenant/scenarios.ts";
import type { TenantState } from "#playground/tenant/tenantState.ts";

const TENANT_KEY = "playground:tenant";

/** Lets the playground begin with a scenario's tenant that differs in some points; a reload keeps what has become of it. */
export async function startTenant(
  context: BrowserContext,
  scenario: string,
  change: Partial<TenantState>,
): Promise<void> {
  const tenant = scenarioById(scenario)?.tenant(Date.now());
  if (tenant === undefined) throw new Error(`There is no scenario ${scenario}.`);
  await context.addInitScript(
    ([key, text]) => {
      if (location.hostname === "localhost" && localStorage.getItem(key) === null)
        localStorage.setItem(key, text);
    },
    [TENANT_KEY, JSON.stringify({ ...tenant, ...change })] as const,
  );
}
