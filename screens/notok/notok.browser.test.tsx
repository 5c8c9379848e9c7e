import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { put } from "../../ui/stage.tsx";
import { NotOkPeopleEditor } from "./NotOkPeopleEditor.tsx";
import { NotOkScreen } from "./NotOkScreen.tsx";
import { type NotOkPeople, type OpenShelf, shelfOver } from "./people.ts";

const some: NotOkPeople = {
  people: [{ name: "M.", note: "most evenings", number: "07700 900 142" }],
  doctor: { name: "Dr B.", note: "", number: "01632 960 455" },
  region: "GB",
  emergency: null,
};
function shelf(text: string | null = null): OpenShelf & { kept: () => string | null } {
  let held = text;
  const made = shelfOver(() => ({
    getItem: () => held,
    setItem: (_, value) => void (held = value),
    removeItem: () => void (held = null),
  }));
  return { ...made, kept: () => held };
}
const open = (
  text: string | null,
  rings: boolean,
  more: { today?: string; languages?: string[]; onClose?: () => void } = {},
) => {
  const copied: string[] = [];
  put(
    <NotOkScreen
      shelf={shelf(text)}
      today={more.today ?? "2026-11-23"}
      languages={more.languages ?? ["en-GB"]}
      onClose={more.onClose ?? (() => {})}
      onChoosePeople={() => {}}
      dialling={{ rings, copy: async (number) => (copied.push(number), true) }}
    />,
  );
  return copied;
};

test("Escape leaves, as from every page that has the window to itself", async () => {
  let closed = 0;
  open(null, true, { onClose: () => (closed += 1) });
  await expect.element(page.getByRole("heading", { level: 1 })).toHaveFocus();
  await userEvent.keyboard("{Escape}");
  expect(closed).toBe(1);
});

test("on a phone one's own people can be rung and written to in one tap", async () => {
  open(JSON.stringify(some), true);
  await expect
    .element(page.getByRole("link", { name: /^Ring M\.\s*most evenings\s*0 7 7 0 0 9 0 0 1 4 2$/ }))
    .toHaveAttribute("href", "tel:07700900142");
  await expect
    .element(page.getByRole("link", { name: "Write to M." }))
    .toHaveAttribute("href", "sms:07700900142");
  await expect.element(page.getByRole("link", { name: /999/ })).toHaveAttribute("href", "tel:999");
  await expect.element(page.getByRole("link", { name: /NHS/ })).toHaveAttribute("href", "tel:111");
});

test("on a desk a click shows the number large and copies it", async () => {
  const copied = open(JSON.stringify(some), false);
  await page.getByRole("button", { name: /^Ring M\./ }).click();
  await expect.element(page.getByText("Copied. Dial it from any phone.")).toBeVisible();
  expect(copied).toEqual(["07700 900 142"]);
  await page.getByRole("button", { name: /999/ }).click();
  expect(copied).toEqual(["07700 900 142", "999"]);
});

test.each([null, "{", '{"people":[{"name":7}]}'])(
  "with nothing readable on the shelf (%s) it opens all the same, with a line at hand",
  async (text) => {
    open(text, true);
    await expect.element(page.getByText(/You haven’t chosen anyone yet/)).toBeVisible();
    await expect
      .element(page.getByRole("link", { name: /Samaritans/ }))
      .toHaveAttribute("href", "tel:116123");
  },
);

test("a region nobody named gets the place to look, and numbers grown old say so", async () => {
  open(null, true, { languages: ["sw-TZ"] });
  await expect.element(page.getByText(/findahelpline\.com/).first()).toBeVisible();
  open(null, true, { today: "2028-01-01" });
  await expect.element(page.getByText(/These may have changed\./)).toBeVisible();
});

test("five things, then something else, and never a held breath", async () => {
  open(null, true);
  const ground = page.getByRole("button", { name: "I see one" });
  for (let found = 0; found < 5; found++) await ground.click();
  await expect.element(page.getByRole("img", { name: "5 of 5" })).toBeVisible();
  await page.getByRole("button", { name: "Something else" }).click();
  await expect.element(page.getByText(/Press both feet/)).toBeVisible();
});

test("opening it, counting and changing the region leave nothing on the device", async () => {
  const untouched = shelf(null);
  put(
    <NotOkScreen shelf={untouched} today="2026-11-23" languages={["en-GB"]} onClose={() => {}} />,
  );
  await page.getByRole("button", { name: "I see one" }).click();
  await userEvent.selectOptions(page.getByRole("combobox"), "Norway");
  await expect.element(page.getByText(/^Norway\./)).toBeVisible();
  expect(untouched.kept()).toBeNull();
});

test("steady me first takes a keyboard to the ground", async () => {
  open(JSON.stringify(some), true);
  await page.getByRole("button", { name: "Steady me first" }).click();
  expect(document.activeElement?.textContent).toBe("The ground under you");
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe("I see one");
});

test("nothing is kept outside the lock before the person agreed to it", async () => {
  const open = shelf(null);
  put(<NotOkPeopleEditor shelf={open} />);
  await page.getByRole("textbox", { name: "Name" }).first().fill("M.");
  await page.getByRole("textbox", { name: "Number" }).first().fill("07700 900 142");
  await page.getByRole("button", { name: "Keep them here" }).click();
  await expect.element(page.getByText(/Nothing was kept\./)).toBeVisible();
  expect(open.kept()).toBeNull();
  await page.getByRole("checkbox").click();
  await page.getByRole("button", { name: "Keep them here" }).click();
  await expect.element(page.getByText("Kept, outside the lock.")).toBeVisible();
  expect(open.read()?.people).toEqual([{ name: "M.", note: "", number: "07700 900 142" }]);
});

test("emptying takes everything off the device", async () => {
  const full = shelf(JSON.stringify(some));
  put(<NotOkPeopleEditor shelf={full} />);
  await page.getByRole("button", { name: "Empty this" }).click();
  expect(full.kept()).toBeNull();
  await expect.element(page.getByRole("textbox", { name: "Name" }).first()).toHaveValue("");
});

test("a device that keeps nothing says so, and loses nothing that was typed", async () => {
  const refused = shelfOver(() => ({
    getItem: () => null,
    setItem: () => {
      throw new Error("QuotaExceededError");
    },
    removeItem: () => {},
  }));
  put(<NotOkPeopleEditor shelf={refused} />);
  await page.getByRole("textbox", { name: "Name" }).first().fill("M.");
  await page.getByRole("textbox", { name: "Number" }).first().fill("07700 900 142");
  await page.getByRole("checkbox").click();
  await page.getByRole("button", { name: "Keep them here" }).click();
  await expect.element(page.getByText(/This device won’t keep them/)).toBeVisible();
  await expect.element(page.getByRole("textbox", { name: "Name" }).first()).toHaveValue("M.");
});
