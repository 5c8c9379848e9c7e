import { act, type ReactNode, StrictMode, useState } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Instant } from "../record/day.ts";
import { ask } from "./ask.ts";
import { added, preferenceSet } from "./folds/practice.ts";
import type { Journal } from "./journal.ts";
import { memoryJournal, wallInUtc } from "./memory.ts";
import { JournalProvider, useJournal, useRows, useToday } from "./react.tsx";

let root: Root;
let page: HTMLElement;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  page = document.createElement("main");
  document.body.append(page);
  root = createRoot(page);
});
afterEach(async () => {
  await act(async () => root.unmount());
  page.remove();
});

const show = (what: ReactNode) => act(async () => root.render(<StrictMode>{what}</StrictMode>));
const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));

/** A journal that counts who watches. */
async function counted() {
  const clock = { at: wallInUtc("2025-10-14T23:59") };
  const journal = await memoryJournal({ now: () => clock.at, seed: [added("j", "J.")] });
  const watching = { now: 0, ever: 0 };
  const watched: Journal = {
    ...journal,
    watch(question, rows) {
      watching.now += 1;
      watching.ever += 1;
      const stop = journal.watch(question, rows);
      return () => {
        watching.now -= 1;
        stop();
      };
    },
  };
  return { journal: watched, watching, clock };
}

const drawn = { times: 0 };
/** Builds its question anew on every render, as screens do. */
function Labels({ hidden = false }: { hidden?: boolean }) {
  drawn.times += 1;
  const rows = useRows(
    hidden ? null : ask.selectFrom("client").select("label").orderBy("label").compile(),
  );
  return <p>{rows === undefined ? "wait" : rows.map((row) => row.label).join(" ") || "nobody"}</p>;
}

test("the screen follows the journal, and is drawn again only for rows that differ", async () => {
  const { journal } = await counted();
  await show(
    <JournalProvider journal={journal}>
      <Labels />
    </JournalProvider>,
  );
  await settled();
  expect(page.textContent).toBe("J.");
  drawn.times = 0;
  await act(async () => void (await journal.append(preferenceSet("theme", "dark"))));
  await settled();
  expect(drawn.times).toBe(0);
  await act(async () => void (await journal.append(added("s", "S."))));
  await settled();
  expect(page.textContent).toBe("J. S.");
  // Strict mode draws everything twice.
  expect(drawn.times).toBe(2);
});

test("two parts that ask the same share one watch, which ends with the last of them", async () => {
  const { journal, watching } = await counted();
  const both = (first: boolean, second: boolean) => (
    <JournalProvider journal={journal}>
      {first && <Labels />}
      {second && <Labels />}
    </JournalProvider>
  );
  await show(both(true, true));
  await settled();
  expect(watching.now).toBe(1);
  await show(both(false, true));
  expect(watching.now).toBe(1);
  await show(both(false, false));
  expect(watching.now).toBe(0);
  await show(both(true, true));
  await settled();
  expect(page.textContent).toBe("J.J.");
  expect(watching.now).toBe(1);
});

test("while rows are not known yet they are undefined; without a question nobody is asked", async () => {
  const { journal, watching } = await counted();
  const never: Journal = { ...journal, watch: () => () => undefined };
  await show(
    <JournalProvider journal={never}>
      <Labels />
    </JournalProvider>,
  );
  expect(page.textContent).toBe("wait");
  await show(
    <JournalProvider journal={journal}>
      <Labels hidden />
    </JournalProvider>,
  );
  await settled();
  expect([page.textContent, watching.ever]).toEqual(["wait", 0]);
});

test("a question with other parameters is another question", async () => {
  const { journal, watching } = await counted();
  function Chosen() {
    const [label, setLabel] = useState("J.");
    const rows = useRows(
      ask.selectFrom("client").select("id").where("label", "=", label).compile(),
    );
    return (
      <button onClick={() => setLabel("K.")}>{rows ? `${label} ${rows.length}` : "wait"}</button>
    );
  }
  await show(
    <JournalProvider journal={journal}>
      <Chosen />
    </JournalProvider>,
  );
  await settled();
  expect(page.textContent).toBe("J. 1");
  await act(async () => page.querySelector("button")?.click());
  await settled();
  expect([page.textContent, watching.now]).toEqual(["K. 0", 1]);
});

test("today becomes tomorrow at midnight, while the screen is open", async () => {
  const { journal, clock } = await counted();
  const timers = new Set<() => void>();
  const every = (_ms: number, work: () => void) => {
    timers.add(work);
    return () => timers.delete(work);
  };
  const Today = () => <p>{`${useToday()} ${useJournal() === journal}`}</p>;
  await show(
    <JournalProvider journal={journal} every={every}>
      <Today />
    </JournalProvider>,
  );
  expect(page.textContent).toBe("2025-10-14 true");
  clock.at = (clock.at + 60_000) as Instant;
  await act(async () => timers.forEach((work) => work()));
  expect(page.textContent).toBe("2025-10-15 true");
  await show(<p />);
  expect(timers.size).toBe(0);
});

test("a part without a journal around it says so", async () => {
  await expect(show(<Labels />)).rejects.toThrow("needs a JournalProvider");
});
