import { type ReactNode, useState } from "react";
import { flushSync } from "react-dom";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { put } from "./stage.tsx";
import { UndoProvider, undoSeconds, type UndoTimer, useUndo } from "./Undo.tsx";

/** A clock that only moves when it is told to. */
function standingClock(): UndoTimer & {
  pass: (milliseconds: number) => void;
  waiting: () => number;
} {
  let waiting: { left: number; run: () => void }[] = [];
  return {
    after: (milliseconds, run) => {
      const one = { left: milliseconds, run };
      waiting.push(one);
      return () => {
        waiting = waiting.filter((each) => each !== one);
      };
    },
    pass: (milliseconds) => {
      for (const one of waiting) one.left -= milliseconds;
      const due = waiting.filter((one) => one.left <= 0);
      waiting = waiting.filter((one) => one.left > 0);
      flushSync(() => due.forEach((one) => one.run()));
    },
    waiting: () => waiting.length,
  };
}

function Thread({ name }: { name: string }): ReactNode {
  const undo = useUndo();
  const [letGo, setLetGo] = useState(false);
  return (
    <p>
      <button
        type="button"
        onClick={() => {
          setLetGo(true);
          undo.offer(`${name} let go.`, () => setLetGo(false));
        }}
      >
        let {name} go
      </button>
      <output>{letGo ? `${name} gone` : `${name} here`}</output>
      <input aria-label={`words for ${name}`} />
    </p>
  );
}

function two(): ReturnType<typeof standingClock> {
  const clock = standingClock();
  put(
    <UndoProvider timer={clock}>
      <Thread name="reunion" />
      <Thread name="form" />
    </UndoProvider>,
  );
  return clock;
}

const said = () => page.getByRole("status").filter({ hasText: "let go." });
const undoButton = () => page.getByRole("button", { name: "Undo" });
const letGo = (name: string) =>
  userEvent.click(page.getByRole("button", { name: `let ${name} go` }));

test("what was done is said at once and can be taken back", async () => {
  two();
  await letGo("reunion");
  await expect.element(page.getByText("reunion gone")).toBeVisible();
  await expect.element(said()).toHaveTextContent("reunion let go.");
  await userEvent.click(undoButton());
  await expect.element(page.getByText("reunion here")).toBeVisible();
  expect(undoButton().elements()).toHaveLength(0);
});

test("the focus goes back to where it was done", async () => {
  two();
  await letGo("reunion");
  await userEvent.click(undoButton());
  expect(document.activeElement?.textContent).toBe("let reunion go");
});

test("after ten seconds the offer is gone and the deed stays", async () => {
  const clock = two();
  await letGo("reunion");
  await userEvent.hover(page.getByLabelText("words for form"));
  clock.pass(undoSeconds * 1000 - 1);
  expect(undoButton().elements()).toHaveLength(1);
  clock.pass(1);
  expect(undoButton().elements()).toHaveLength(0);
  await expect.element(page.getByText("reunion gone")).toBeVisible();
});

test("the seconds wait while somebody is on their way to the button", async () => {
  const clock = two();
  await letGo("reunion");
  await userEvent.hover(undoButton());
  await expect.poll(() => clock.waiting()).toBe(0);
  clock.pass(60_000);
  expect(undoButton().elements()).toHaveLength(1);
  await userEvent.unhover(undoButton());
  await expect.poll(() => clock.waiting()).toBe(1);
});

test("one offer at a time: the new one lets the old one go", async () => {
  two();
  await letGo("reunion");
  await letGo("form");
  expect(undoButton().elements()).toHaveLength(1);
  await userEvent.click(undoButton());
  await expect.element(page.getByText("form here")).toBeVisible();
  await expect.element(page.getByText("reunion gone")).toBeVisible();
});

test("Ctrl+Z takes it back, but in a field it belongs to the words", async () => {
  two();
  await letGo("reunion");
  await userEvent.type(page.getByLabelText("words for form"), "a");
  await userEvent.keyboard("{Control>}z{/Control}");
  await expect.element(page.getByText("reunion gone")).toBeVisible();
  await letGo("reunion");
  await userEvent.keyboard("{Control>}z{/Control}");
  await expect.element(page.getByText("reunion here")).toBeVisible();
});
