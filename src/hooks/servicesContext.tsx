import type { Services } from "#api/services.ts";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createContext, use, useState, type ReactNode } from "react";

export type { Services } from "#api/services.ts";

const ServicesContext = createContext<Services | null>(null);

/** The Graph client retries what is worth retrying, and Graph's terms allow no reading in a loop. */
const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        networkMode: "always",
      },
      mutations: { retry: false, networkMode: "always" },
    },
  });

type Props = { readonly services: Services; readonly children: ReactNode };

export function ServicesProvider({ services, children }: Props) {
  const [queryClient] = useState(createQueryClient);
  return (
    <ServicesContext value={services}>
      <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
    </ServicesContext>
  );
}

export function useServices(): Services {
  const services = use(ServicesContext);
  if (services === null) throw new Error("useServices needs a ServicesProvider");
  return services;
}
