import { createFakeGraph } from "#playground/fake-graph/fakeGraph.ts";
import type { TenantStore } from "#playground/tenant/tenantStore.ts";
import { HttpResponse } from "msw";

/** For `server.use`: Graph carries the request out, and its answer never arrives. */
export const lostAnswer =
  (store: TenantStore) =>
  async ({ request }: { readonly request: Request }) => {
    await createFakeGraph(store)(request);
    return HttpResponse.error();
  };
