import { DEFAULT_UNKNOWNS } from "#playground/tenant/freshTenant.ts";
import type { TenantState, UnknownBehaviours } from "#playground/tenant/tenantState.ts";
import { DEFAULT_CHOICES, type PageChoices } from "../pageChoices.ts";

const UNKNOWN_NAMES = Object.keys(DEFAULT_UNKNOWNS) as readonly (keyof UnknownBehaviours)[];

const count = (...conditions: readonly boolean[]) => conditions.filter(Boolean).length;

export const countGraphConditions = ({
  network,
  fault,
  quotaUsedElsewhere,
  unknowns,
}: TenantState) =>
  count(
    network === "offline",
    fault !== "none",
    quotaUsedElsewhere,
    ...UNKNOWN_NAMES.map((name) => unknowns[name] !== DEFAULT_UNKNOWNS[name]),
  );

export const countOrganizationConditions = ({ optionPolicies }: TenantState) =>
  Object.values(optionPolicies).filter((policy) => policy !== "accepts").length;

export const countHostConditions = (choices: PageChoices, { host }: TenantState) =>
  count(
    choices.frameContext !== DEFAULT_CHOICES.frameContext,
    choices.runtime !== DEFAULT_CHOICES.runtime,
    !host.offersNestedAppAuth,
    choices.clipboard !== DEFAULT_CHOICES.clipboard,
    choices.delayMs !== DEFAULT_CHOICES.delayMs,
  ) +
  new Set([...choices.refuses, ...choices.silent]).size +
  choices.unsupported.length;
