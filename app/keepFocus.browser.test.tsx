import { type ReactNode, useState } from "react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { put } from "../ui/stage.tsx";
import { keepFocus } from "./keepFocus.ts";

let stop = (): void => undefined;
beforeEach(() => {
  stop = keepFocus(document, "main");
});
afterEach(() => stop());

const focused = () => document.activeElement?.textContent;

function Day(): ReactNode {
  const [rests, setRests] = useState(false);
  const [isAsking, setAsking] = useState(true);
  return (
    <main>
      <button type="button">the top</button>
      <ul>
        <li>
          <button type="button">S.</button>
          <span>
            {rests ? (
              <a href="#on" onClick={() => setRests(false)}>
                on after all
              </a>
            ) : (
              <button type="button" onClick={() => setRests(true)}>
                it won’t happen
              </button>
            )}
          </span>
        </li>
      </ul>
      <section>
        {isAsking && (
          <button type="button" onClick={() => setAsking(false)}>
            they all sat fine
          </button>
        )}
        <input aria-label="words" />
        <button type="button">close the day</button>
      </section>
    </main>
  );
}

test("a button that turns into a link hands the focus to the link", async () => {
  put(<Day />);
  await userEvent.click(page.getByRole("button", { name: "it won’t happen" }));
  await expect.poll(focused).toBe("on after all");
});

test("a button that goes away hands it to the next one beside it, and not to a field", async () => {
  put(<Day />);
  await userEvent.click(page.getByRole("button", { name: "they all sat fine" }));
  await expect.poll(focused).toBe("close the day");
});

test("focus that went somewhere by itself is left there", async () => {
  put(<Day />);
  await userEvent.click(page.getByRole("button", { name: "the top" }));
  await expect.poll(focused).toBe("the top");
});
