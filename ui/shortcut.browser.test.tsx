import type { ReactNode } from "react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { useShortcut } from "./shortcut.ts";
import { put } from "./stage.tsx";

function Keys({ went }: { went: string[] }): ReactNode {
  useShortcut("t", () => went.push("minute"));
  useShortcut("g t", () => went.push("today"));
  useShortcut("g p", () => went.push("people"));
  return <p>Press a key.</p>;
}

test("after G, a T is the second half of a pair; alone it is itself", async () => {
  const went: string[] = [];
  put(<Keys went={went} />);
  await userEvent.keyboard("gt");
  expect(went).toEqual(["today"]);
  await userEvent.keyboard("t");
  expect(went).toEqual(["today", "minute"]);
});

test("a pair that is done leaves no half of another behind", async () => {
  const went: string[] = [];
  put(<Keys went={went} />);
  await userEvent.keyboard("gtp");
  expect(went).toEqual(["today"]);
});
