import type { TenantStore } from "#playground/tenant/tenantStore.ts";
import type { HostAnswer, RefusalForm } from "./hostAnswer.ts";
import type { FrameContext } from "#domain/surface.ts";
import type { HostPage } from "./hostChoices.ts";
import type { SignInWindow } from "./signInWindow.ts";

/** What the host's functions need from the page they run in. */
export type HostServices = {
  /** The host's own window. */
  readonly self: Window;
  readonly store: TenantStore;
  readonly page: HostPage;
  readonly signInWindow: SignInWindow;
};

export type HostCall = {
  readonly args: readonly unknown[];
  /** JSON text of nested app authentication; no other function has it. */
  readonly data: string | undefined;
  readonly frameContext: FrameContext;
  readonly host: HostServices;
};

export type HostFunction = {
  readonly contexts: readonly FrameContext[];
  /** What the runtime must list; undefined for what every host can do. */
  readonly capability?: string | undefined;
  readonly refusal: RefusalForm;
  readonly handle: (call: HostCall) => HostAnswer | Promise<HostAnswer>;
};

export type HostFunctionTable = Readonly<Record<string, HostFunction>>;
