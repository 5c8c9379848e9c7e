// What cannot be brought back, said before it is too late to say it; and what went wrong, if it did.
import type { ReactNode } from "react";
import { Notice } from "../../ui/Notice.tsx";
import { welcomeWords } from "./words.ts";

export function Lost({ problem }: { problem: string | null }): ReactNode {
  return (
    <div className="wel-lost">
      <Notice tone="honey">
        <p className="voice">{welcomeWords.lost.title}</p>
        <p>{welcomeWords.lost.body}</p>
      </Notice>
      <div role="status">
        {problem !== null && (
          <Notice tone="enamel">
            <p>{problem}</p>
          </Notice>
        )}
      </div>
    </div>
  );
}
