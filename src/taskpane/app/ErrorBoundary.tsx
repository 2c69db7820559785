import { Component, type ReactNode } from "react";

interface Props {
  readonly children: ReactNode;
  /** What to show instead, with a way to try again. */
  readonly fallback: (error: unknown, retry: () => void) => ReactNode;
}

interface State {
  readonly failed: boolean;
  readonly error: unknown;
}

/** Keeps a failure of one screen from emptying the pane. */
export class ErrorBoundary extends Component<Props, State> {
  override readonly state: State = { failed: false, error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { failed: true, error };
  }

  private readonly retry = () => this.setState({ failed: false, error: null });

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback(this.state.error, this.retry) : this.props.children;
  }
}
