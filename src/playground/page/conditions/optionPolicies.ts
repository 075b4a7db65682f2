import type { OptionPolicy, TenantState } from "#playground/tenant/tenantState.ts";
import type { Choice } from "../SmallSelect.tsx";

type Policies = TenantState["optionPolicies"];

/** What the app writes, by the property's path in a PATCH. */
const OPTIONS: readonly (readonly [path: string, label: string, hint: string])[] = [
  ["lobbyBypassSettings.scope", "Who can bypass the lobby?", "lobbyBypassSettings.scope"],
  [
    "lobbyBypassSettings.isDialInBypassEnabled",
    "People who call in by phone",
    "isDialInBypassEnabled",
  ],
  ["allowedPresenters", "Who can present?", "allowedPresenters"],
  ["allowMeetingChat", "Chat", "allowMeetingChat"],
  ["subject", "Name of the room", "subject"],
];

const POLICY_LABELS: Readonly<Record<OptionPolicy, string>> = {
  accepts: "Accepts",
  refuses403: "Refuses with 403",
  refuses400: "Refuses with 400",
  silentlyKeeps: "Keeps the old silently",
};

export const POLICY_CHOICES = Object.entries(POLICY_LABELS).map(([value, label]) => ({
  value,
  label,
})) as readonly Choice<OptionPolicy>[];

type PolicyRow = {
  readonly path: string;
  readonly label: string;
  readonly hint: string;
  readonly policy: OptionPolicy;
};

const isKnown = (path: string) => OPTIONS.some(([known]) => known === path);

/** The options that the app writes, and any other that the tenant has a policy for. */
export const policyRows = (policies: Policies): readonly PolicyRow[] =>
  [
    ...OPTIONS,
    ...Object.keys(policies)
      .filter((path) => !isKnown(path))
      .map((path) => [path, path, "Not written by the app"] as const),
  ].map(([path, label, hint]) => ({ path, label, hint, policy: policies[path] ?? "accepts" }));

/** Accepted options are left out: so are all unnamed ones. */
export function withPolicy(policies: Policies, path: string, policy: OptionPolicy): Policies {
  const others = Object.entries(policies).filter(([name]) => name !== path);
  return Object.fromEntries(policy === "accepts" ? others : [...others, [path, policy]]);
}
