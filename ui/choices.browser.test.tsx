// StaffPlaces, Segment, Kinds, Chips, ChipSet and Switch: one stop of Tab, arrows, names, and states a screen reader hears.
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { Chips } from "./Chips.tsx";
import { ChipSet } from "./ChipSet.tsx";
import { Kinds } from "./Kinds.tsx";
import { Segment } from "./Segment.tsx";
import { Kept, put } from "./stage.tsx";
import { staffPlaceNames, StaffPlaces } from "./StaffPlaces.tsx";
import { Switch } from "./Switch.tsx";

const options = [
  { value: "day", label: "a day" },
  { value: "week", label: "a week" },
  { value: "longer", label: "longer" },
];

function sweep(told: (place: number | null) => void = () => {}) {
  return put(
    <>
      {["J., 14:00: where did it sit?", "K., 16:30: where did it sit?"].map((label) => (
        <Kept<number | null> key={label} from={null} told={told}>
          {(value, set) => (
            <StaffPlaces label={label} places={staffPlaceNames} value={value} onChange={set} />
          )}
        </Kept>
      ))}
    </>,
  );
}

test("a place on the staff has a name, and its row has the person's", async () => {
  sweep();
  const row = page.getByRole("radiogroup", { name: "J., 14:00: where did it sit?" });
  const names = row
    .getByRole("radio")
    .elements()
    .map((radio) => radio.closest("label")?.textContent);
  expect(names).toEqual(["low", "a little low", "middling", "good", "high"]);
});

test("one tap places a session and leaves the others alone", async () => {
  const told: (number | null)[] = [];
  const place = sweep((value) => told.push(value));
  const cells = place.querySelectorAll<HTMLElement>(".tone label");
  await userEvent.click(cells[3] as Element);
  expect(told).toEqual([3]);
  await expect.element(page.getByRole("radio", { name: "good" }).first()).toBeChecked();
  expect(place.querySelectorAll("input:checked")).toHaveLength(1);
});

test("arrows walk up and down the staff", async () => {
  const told: (number | null)[] = [];
  const place = sweep((value) => told.push(value));
  await userEvent.click(place.querySelectorAll(".tone label")[2] as Element);
  await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowLeft}");
  expect(told).toEqual([2, 3, 4, 3]);
});

test("each notehead stands on its own line, the higher the better it sat", () => {
  const place = sweep();
  const staff = place.querySelector(".tone") as Element;
  const top = staff.getBoundingClientRect().top;
  const heads = [...staff.querySelectorAll("i")].map((head) => {
    const box = head.getBoundingClientRect();
    return Math.round(box.top + box.height / 2 - top);
  });
  for (const [index, line] of [40, 32, 24, 16, 8].entries()) {
    expect(Math.abs((heads[index] ?? 0) - line)).toBeLessThanOrEqual(1);
  }
});

test("five places fit a phone 320 px wide, each at least 28 px", async () => {
  await page.viewport(320, 640);
  const cells = [...sweep().querySelectorAll(".tone label")].map((cell) =>
    cell.getBoundingClientRect(),
  );
  expect(cells).toHaveLength(10);
  expect(
    Math.min(...cells.map((cell) => Math.min(cell.width, cell.height))),
  ).toBeGreaterThanOrEqual(28);
});

test.each([
  ["a segment", Segment],
  ["kinds", Kinds],
  ["chips", Chips],
] as const)("%s: Tab goes in once, arrows choose, the frame has a name", async (_, Part) => {
  const told: (string | null)[] = [];
  put(
    <>
      <button type="button">before</button>
      <Kept<string | null> from="day" told={(value) => told.push(value)}>
        {(value, set) => <Part label="How long?" options={options} value={value} onChange={set} />}
      </Kept>
      <button type="button">after</button>
    </>,
  );
  await expect.element(page.getByRole("radiogroup", { name: "How long?" })).toBeVisible();
  await userEvent.click(page.getByRole("button", { name: "before" }));
  await userEvent.tab();
  await userEvent.keyboard("{ArrowDown}");
  await expect.element(page.getByRole("radio", { name: "a week" })).toBeChecked();
  await userEvent.keyboard("{ArrowUp}{ArrowUp}");
  expect(told).toEqual(["week", "day", "longer"]);
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe("after");
});

test("several chips can be on at once, and come in the order of the row", async () => {
  const told: string[][] = [];
  put(
    <Kept<string[]> from={["longer"]} told={(value) => told.push(value)}>
      {(value, set) => <ChipSet label="Where?" options={options} value={value} onChange={set} />}
    </Kept>,
  );
  await userEvent.click(page.getByText("a day"));
  await userEvent.click(page.getByText("longer"));
  expect(told).toEqual([["day", "longer"], ["day"]]);
  await expect.element(page.getByRole("checkbox", { name: "a day" })).toBeChecked();
});

test("a switch is a switch, pressed by Space or by a tap anywhere on its row", async () => {
  const told: boolean[] = [];
  put(
    <Kept from={false} told={(value) => told.push(value)}>
      {(isOn, set) => (
        <Switch label="Cover the screen" hint="Or the screen off." isOn={isOn} onChange={set} />
      )}
    </Kept>,
  );
  const part = page.getByRole("switch", { name: "Cover the screen", exact: true });
  await expect.element(part).toHaveAccessibleDescription("Or the screen off.");
  await userEvent.tab();
  await userEvent.keyboard(" ");
  await expect.element(part).toBeChecked();
  await userEvent.click(page.getByText("Cover the screen"));
  await expect.element(part).not.toBeChecked();
  expect(told).toEqual([true, false]);
});
