import type { GraphFault } from "#playground/tenant/tenantState.ts";
import type { Choice } from "./SmallSelect.tsx";

const FAULT_LABELS: Readonly<Record<GraphFault, string>> = {
  none: "Works",
  serviceUnavailable: "503 service unavailable",
  htmlErrorPage: "HTML page of a proxy",
  malformedJson: "Malformed JSON",
  neverAnswers: "Never answers",
  throttled: "429 throttled",
  conflict: "409 conflict",
  unauthorized: "401 unauthorized",
};

export const FAULT_CHOICES = Object.entries(FAULT_LABELS).map(([value, label]) => ({
  value,
  label,
})) as readonly Choice<GraphFault>[];
