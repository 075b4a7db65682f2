import type { ReactNode } from "react";
import { StrictMode } from "react";
import type { Root } from "react-dom/client";
import { createRoot } from "react-dom/client";
import type { HostTheme } from "#api/host/hostContext.ts";
import { reloadPage } from "#api/browser/reloadPage.ts";
import type { Services } from "#hooks/servicesContext.tsx";
import { ServicesProvider } from "#hooks/servicesContext.tsx";
import { useHostContext } from "#hooks/useHostContext.ts";
import { PersonalApp } from "#tabs/personal-app/PersonalApp.tsx";
import { Catch } from "#tabs/shared/Catch.tsx";
import { WORDS_LOCALE } from "#tabs/shared/language.ts";
import { Look } from "#tabs/shared/Look.tsx";
import { NotInTeams } from "#tabs/shared/NotInTeams.tsx";
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

/** Dressed by a host that may be missing: light, in the language of the words. */
const undressedByHost = (children: ReactNode) => (
  <Dressed theme="default" locale={WORDS_LOCALE}>
    {children}
  </Dressed>
);

function Surface() {
  const { theme, locale } = useHostContext();
  return (
    <Dressed theme={theme} locale={locale}>
      <Catch fallback={(error) => <StartFailure error={error} onRetry={reloadPage} />}>
        <PersonalApp />
      </Catch>
    </Dressed>
  );
}

/** The whole app, in the host's theme and language. */
export function App({ services }: { readonly services: Services }) {
  return (
    <ServicesProvider services={services}>
      <Surface />
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

export function mountApp(element: HTMLElement, services: Services): void {
  show(element, <App services={services} />);
}

/** The page for a browser without Teams around it. */
export function mountNotInTeams(element: HTMLElement): void {
  show(element, undressedByHost(<NotInTeams />));
}

/** The page for an app that could not start; `retry` is called from the click. */
export function mountStartFailure(element: HTMLElement, error: unknown, retry: () => void): void {
  show(element, undressedByHost(<StartFailure error={error} onRetry={retry} />));
}
