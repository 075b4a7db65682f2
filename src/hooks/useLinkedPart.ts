import { useServices } from "./servicesContext.tsx";

/** The part of the page that a deep link asks for, or null for none that there is. */
export function useLinkedPart<Part extends string>(parts: readonly Part[]): Part | null {
  const { subPageId } = useServices().host.context;
  return parts.find((part) => part === subPageId) ?? null;
}
