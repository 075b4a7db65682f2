import type { ReactNode } from "react";
import { Component } from "react";

type CatchProps = {
  readonly children: ReactNode;
  readonly fallback: (error: unknown) => ReactNode;
};
type CatchState = { readonly failed: boolean; readonly error: unknown };

/** Keeps a part that breaks from taking the page with it. React offers this to classes only. */
export class Catch extends Component<CatchProps, CatchState> {
  override state: CatchState = { failed: false, error: null };

  static getDerivedStateFromError(error: unknown): CatchState {
    return { failed: true, error };
  }

  override render() {
    return this.state.failed ? this.props.fallback(this.state.error) : this.props.children;
  }
}
