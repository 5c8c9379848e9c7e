import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { journalAt, show } from "../../practices/moment/onPaper.tsx";
import { keptKit } from "../sheet/keptKit.ts";
import { keptWays } from "./keptWays.ts";
import { WaysInScreen } from "./WaysInScreen.tsx";
import { waysWords as words } from "./words.ts";

const nothing = () => undefined;
const press = (name: string) => page.getByRole("button", { name, exact: true }).click();

async function screen(isAfterLoss: boolean) {
  const ways = keptWays();
  show(
    await journalAt("2025-10-14T20:40", []),
    <WaysInScreen
      ways={ways}
      kit={keptKit("confirmed")}
      strengthOf={() => Promise.resolve({ bars: 4, time: "longer" })}
      drawFive={() => ["kettle", "orchard", "slow", "lantern", "mending"]}
      isAfterLoss={isAfterLoss}
      onSettings={nothing}
      onSheet={nothing}
      onDone={nothing}
    />,
  );
  return ways;
}

test("the passphrase is changed only by whoever knows the one before, and older copies are told of", async () => {
  const ways = await screen(false);
  await page.getByLabelText(words.now).fill("not this one");
  await page.getByLabelText(new RegExp(`^${words.own}`)).fill("short");
  await press(words.go);
  await expect.element(page.getByText(words.failed["too-short"])).toBeVisible();
  await press(words.offer);
  await page.getByLabelText(words.again).fill("kettle orchard slow lantern");
  await press(words.go);
  await expect.element(page.getByText(words.failed.differ)).toBeVisible();
  await page.getByLabelText(words.again).fill("kettle orchard slow lantern mending");
  await press(words.go);
  await expect.element(page.getByText(words.failed.wrong)).toBeVisible();
  expect(ways.seen.changed).toEqual([]);
  await page.getByLabelText(words.now).fill("an old pot by the window");
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByText(words.changed)).toBeVisible();
  expect(ways.seen.changed).toEqual(["kettle orchard slow lantern mending"]);
});

test("after the sheet opened it nobody is asked for a passphrase they no longer have", async () => {
  const ways = await screen(true);
  await expect
    .element(page.getByRole("heading", { level: 1, name: words.afterLoss }))
    .toHaveFocus();
  expect(page.getByLabelText(words.now).query()).toBeNull();
  await press(words.offer);
  await page.getByLabelText(words.again).fill("kettle orchard slow lantern mending");
  await press(words.go);
  await expect.poll(() => ways.seen.changed).toHaveLength(1);
});

test("a sheet or a passkey can be taken away after reading what that means; a passphrase cannot", async () => {
  await screen(false);
  const away = page.getByRole("button", { name: words.remove });
  await expect.poll(() => away.elements().length).toBe(2);
  await away.first().click();
  await expect.element(page.getByText(words.removeSheetText)).toBeVisible();
  await press(words.removeNo);
  await expect.poll(() => away.elements().length).toBe(2);
  await away.first().click();
  await page.getByRole("dialog").getByRole("button", { name: words.removeYes }).click();
  await expect.element(page.getByText(words.removed)).toBeVisible();
  await expect.poll(() => away.elements().length).toBe(1);
});
