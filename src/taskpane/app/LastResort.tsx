import type { ReactNode } from "react";
import { ErrorBoundary } from "./ErrorBoundary";

/** Around everything: if even the pane's frame fails, plain words and a way out, in elements that need no style. */
export function LastResort({ children }: { readonly children: ReactNode }) {
  return (
    <ErrorBoundary
      fallback={() => (
        <main>
          <h1>HVM for Excel</h1>
          <p>The pane could not be shown. Your workbook is as it was.</p>
          <button type="button" onClick={() => window.location.reload()}>
            Reload the pane
          </button>
        </main>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
