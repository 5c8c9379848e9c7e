import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { Hairpin } from "./Hairpin.tsx";
import { Kept, put } from "./stage.tsx";

const label = "How much does it sting, right now?";

function sting(from: number | null, told: (value: number | null) => void = () => {}) {
  return put(
    <>
      <button type="button">before</button>
      <Kept from={from} told={told}>
        {(value, set) => (
          <Hairpin
            label={label}
            value={value}
            onChange={set}
            low="hardly"
            high="can’t put it down"
          />
        )}
      </Kept>
      <button type="button">after</button>
    </>,
  );
}

const chosen = (place: HTMLElement): string | undefined =>
  place.querySelector<HTMLInputElement>("input:checked")?.value;

test("eleven radios under one name, with both ends in words", async () => {
  sting(null);
  const group = page.getByRole("radiogroup", { name: label });
  await expect.element(group).toBeVisible();
  await expect.element(group).toHaveAccessibleDescription("0 is hardly 10 is can’t put it down");
  expect(page.getByRole("radio").elements()).toHaveLength(11);
  await expect.element(page.getByRole("radio", { name: "10", exact: true })).not.toBeChecked();
});

test("nothing is chosen until somebody chooses", () => {
  expect(chosen(sting(null))).toBeUndefined();
});

test("a tap on a digit sets it", async () => {
  const place = sting(null);
  await userEvent.click(page.getByText("7", { exact: true }));
  expect(chosen(place)).toBe("7");
});

test("typing a digit sets it, and one then nought is ten", async () => {
  const told: (number | null)[] = [];
  const place = sting(null, (value) => told.push(value));
  await userEvent.click(page.getByRole("button", { name: "before" }));
  await userEvent.tab();
  await userEvent.keyboard("8");
  expect(chosen(place)).toBe("8");
  await userEvent.keyboard("10");
  expect(chosen(place)).toBe("10");
  expect(told).toEqual([8, 1, 10]);
  expect((document.activeElement as HTMLInputElement).value).toBe("10");
});

test("arrows step, and the whole control is one stop of Tab", async () => {
  const place = sting(4);
  await userEvent.click(page.getByRole("button", { name: "before" }));
  await userEvent.tab();
  expect((document.activeElement as HTMLInputElement).value).toBe("4");
  await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowLeft}");
  expect(chosen(place)).toBe("5");
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe("after");
});

test("a digit meant for the sting is not heard by the page", async () => {
  const heard: string[] = [];
  const listen = (event: KeyboardEvent): number => heard.push(event.key);
  document.addEventListener("keydown", listen);
  sting(2);
  await userEvent.click(page.getByText("2", { exact: true }));
  await userEvent.keyboard("5n");
  document.removeEventListener("keydown", listen);
  expect(heard).toEqual(["n"]);
});

test("every step is at least 28 px wide on the narrowest phone", async () => {
  await page.viewport(320, 640);
  const cells = [...sting(null).querySelectorAll(".cells label")];
  expect(cells).toHaveLength(11);
  document.body.style.margin = "0 5px";
  const widths = cells.map((cell) => cell.getBoundingClientRect());
  document.body.style.margin = "";
  expect(Math.min(...widths.map((box) => box.width))).toBeGreaterThanOrEqual(28);
  expect(Math.min(...widths.map((box) => box.height))).toBeGreaterThanOrEqual(28);
});

test("the focus can be seen on the digit, though the radio itself is hidden", async () => {
  const place = sting(3);
  await userEvent.click(page.getByRole("button", { name: "before" }));
  await userEvent.tab();
  const ring = getComputedStyle(place.querySelector(".cells .on") as Element);
  expect(ring.outlineStyle).toBe("solid");
  expect(Number.parseFloat(ring.outlineWidth)).toBeGreaterThanOrEqual(3);
});
