import { useHeardOnly } from "../shared/heardOnly.ts";

/** The panel's name for whoever does not see where they are: Teams itself shows it above. */
export function PanelTitle({ children }: { readonly children: string }) {
  return <h1 className={useHeardOnly().heardOnly}>{children}</h1>;
}
