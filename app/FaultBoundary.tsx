/** A bug in one screen leaves the rest standing: what happened is said, and the way home stays open. */
import { Component, type ReactNode } from "react";
import { words } from "./words.ts";

interface Props {
  onHome(): void;
  children: ReactNode;
}

export class FaultBoundary extends Component<Props, { fault: string | null }> {
  override state: { fault: string | null } = { fault: null };

  static getDerivedStateFromError(thrown: unknown) {
    return { fault: thrown instanceof Error ? thrown.message : String(thrown) };
  }

  override render(): ReactNode {
    if (this.state.fault === null) return this.props.children;
    const missing = /dynamically imported|module script/i.test(this.state.fault);
    return (
      <section className="turning" role="alert">
        <h1>{words.fault.title}</h1>
        <p>{missing ? words.cannotCome : words.fault.body}</p>
        <p className="fine">{this.state.fault}</p>
        <p>
          <button type="button" className="btn s" onClick={this.props.onHome}>
            {words.fault.again}
          </button>
        </p>
      </section>
    );
  }
}
