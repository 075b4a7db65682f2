import type { ComponentType, ReactNode } from "react";
import { StrictMode } from "react";
import type { Root } from "react-dom/client";
import { createRoot } from "react-dom/client";
import type { HostTheme } from "#api/host/hostContext.ts";
import { ownLocale, prefersDark } from "#api/browser/ownLook.ts";
import { reloadPage } from "#api/browser/reloadPage.ts";
import type { Services } from "#hooks/servicesContext.tsx";
import { ServicesProvider } from "#hooks/servicesContext.tsx";
import { useHostContext } from "#hooks/useHostContext.ts";
import { Catch } from "#tabs/shared/Catch.tsx";
import { WORDS_LOCALE } from "#tabs/shared/language.ts";
import { Look } from "#tabs/shared/Look.tsx";
import { StartFailure } from "#tabs/shared/StartFailure.tsx";
import { Words } from "#tabs/shared/Words.tsx";
import { messages } from "./locales/en.po";

type DressedProps = {
  readonly theme: HostTheme;
  readonly locale: string;
  readonly children: ReactNode;
};

function Dressed({ theme, locale, children }: DressedProps) {
  return (
    <Words messages={messages} locale={locale}>
      <Look theme={theme}>{children}</Look>
    </Words>
  );
}

type ScreenProps = { readonly screen: ComponentType };

/** The screen, or in its place what went wrong inside it. */
const caught = (Screen: ComponentType) => (
  <Catch fallback={(error) => <StartFailure error={error} onRetry={reloadPage} />}>
    <Screen />
  </Catch>
);

function DressedByHost({ screen }: ScreenProps) {
  const { theme, locale } = useHostContext();
  return (
    <Dressed theme={theme} locale={locale}>
      {caught(screen)}
    </Dressed>
  );
}

/** The whole app, in the host's theme and language. */
export function App({ services, screen }: ScreenProps & { readonly services: Services }) {
  return (
    <ServicesProvider services={services}>
      <DressedByHost screen={screen} />
    </ServicesProvider>
  );
}

const roots = new WeakMap<HTMLElement, Root>();

/** One root for each element, whatever is shown in it after whatever else. */
function show(element: HTMLElement, content: ReactNode): void {
  const root = roots.get(element) ?? createRoot(element);
  roots.set(element, root);
  root.render(<StrictMode>{content}</StrictMode>);
}

export function mountApp(element: HTMLElement, services: Services, screen: ComponentType): void {
  show(element, <App services={services} screen={screen} />);
}

/** The page for a browser without Teams around it: in the browser's own look. */
export function mountOutsideTeams(element: HTMLElement, screen: ComponentType): void {
  const theme = prefersDark() ? "dark" : "default";
  show(
    element,
    <Dressed theme={theme} locale={ownLocale()}>
      {caught(screen)}
    </Dressed>,
  );
}

/** The page for an app that could not start, for whose look nobody can be asked; `retry` is called from the click. */
export function mountStartFailure(element: HTMLElement, error: unknown, retry: () => void): void {
  show(
    element,
    <Dressed theme="default" locale={WORDS_LOCALE}>
      <StartFailure error={error} onRetry={retry} />
    </Dressed>,
  );
}
