import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { journalAt, show } from "../../practices/moment/onPaper.tsx";
import { clockTime, day } from "../../record/day.ts";
import { put } from "../../ui/stage.tsx";
import { waysWords } from "../waysIn/words.ts";
import { BringBack, type BringBackProps } from "./BringBack.tsx";
import { CarryScreen } from "./CarryScreen.tsx";
import { CopiesScreen, type CopiesScreenProps } from "./CopiesScreen.tsx";
import { CopyFileScreen } from "./CopyFileScreen.tsx";
import {
  chosenFolder,
  hurtLook,
  keptCopies,
  keptFolder,
  keptHands,
  someLook,
  threeMade,
} from "./keptCopies.ts";
import { copiesWords as words } from "./words.ts";

const nothing = () => undefined;
const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
const heading = (name: string) => page.getByRole("heading", { level: 1, name });
const aFile = () => new File(["age-encryption.org/v1"], "reprise-copy-2025-10-12.age");

async function home(over: Partial<CopiesScreenProps> = {}) {
  const copies = keptCopies();
  const hands = keptHands();
  show(
    await journalAt("2025-10-14T20:40", []),
    <CopiesScreen
      copies={copies}
      folder={keptFolder({ at: "unsupported" })}
      hands={hands}
      onPicking={nothing}
      onPeople={nothing}
      onCarry={nothing}
      onSheet={nothing}
      onFile={nothing}
      {...over}
    />,
  );
  return { copies, hands };
}

test("a copy made by hand carries only a date in its name, and the heading tells where things stand", async () => {
  const { copies, hands } = await home();
  await expect.element(heading(words.home.none)).toBeVisible();
  await press(words.home.make);
  await expect.element(heading(words.home.unchecked)).toBeVisible();
  expect(hands.names).toEqual(["reprise-copy-2025-10-14.age"]);
  expect(copies.seen.kept).toEqual(["file"]);
});

test("a question for a place that was closed makes no copy and remembers none", async () => {
  const { copies } = await home({ hands: keptHands({ save: () => Promise.resolve("left") }) });
  await press(words.home.make);
  await expect.element(page.getByRole("button", { name: words.home.make })).toBeVisible();
  await expect.element(heading(words.home.none)).toBeVisible();
  expect(copies.seen).toMatchObject({ made: 0, kept: [] });
});

test("where nobody could open it no file is made, and it is said why", async () => {
  await home({ copies: keptCopies({ opensWith: { passphrase: false, kit: false } }) });
  await press(words.home.make);
  await expect.element(page.getByText(words.failed["nobody-could-open"])).toBeVisible();
});

test("one in the folder is checked where it stands, and the heading follows", async () => {
  const unchecked = threeMade.slice(2);
  await home({ copies: keptCopies({ made: unchecked }), folder: keptFolder(chosenFolder) });
  await expect.element(heading(words.home.unchecked)).toBeVisible();
  await page.getByRole("button", { name: /^Check it/ }).click();
  await expect.element(page.getByText(words.home.isWhole)).toBeVisible();
  await expect.element(heading("A copy, checked today.")).toBeVisible();
});

test("a folder is chosen, asked again by one button, and let go", async () => {
  await home({ folder: keptFolder({ ...chosenFolder, mayWrite: false }) });
  await press(words.folder.askAgain);
  await expect.element(page.getByText(words.folder.asks)).not.toBeInTheDocument();
  await page.getByRole("switch", { name: words.folder.dated }).click();
  await expect.element(page.getByRole("switch")).toBeChecked();
  await press(words.folder.forget);
  await press(words.folder.choose);
  await expect.element(page.getByText(words.folder.chosen("Reprise copies"))).toBeVisible();
});

test("an older passphrase is asked for, a miss is said, and looking changes nothing until joined", async () => {
  const copies = keptCopies({}, { by: "kit", look: someLook });
  show(
    await journalAt("2025-10-14T20:40", []),
    <CopyFileScreen
      copies={copies}
      file={aFile()}
      onPicking={nothing}
      onCopies={nothing}
      onToday={nothing}
    />,
  );
  await expect.element(page.getByText(words.open.older)).toBeVisible();
  await page.getByLabelText(words.open.passphrase).fill("an old one");
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByText(words.failed["does-not-open"])).toBeVisible();
  await page
    .elementLocator(
      (await page.getByRole("radio", { name: "the twelve words" }).findElement()).closest("label")!,
    )
    .click();
  await press(words.open.go);
  await expect.element(page.getByText(words.open.fewWords)).toBeVisible();
  for (let n = 1; n <= 12; n += 1)
    await page.getByRole("textbox", { name: `Word ${n}`, exact: true }).fill("abandon");
  await press(words.open.go);
  await expect.element(heading(words.inside.title)).toHaveFocus();
  expect(copies.seen.joined).toBe(0);
  await expect.element(page.getByText(words.inside.newer.here)).toBeVisible();
  await press(words.inside.join);
  await expect.element(heading(words.joined.title(1))).toBeVisible();
  await expect.element(page.getByText("1 moment", { exact: true })).toBeVisible();
});

test("carrying: made, then shared or saved, and remembered as carried", async () => {
  const copies = keptCopies();
  const shared: string[] = [];
  show(
    await journalAt("2025-10-14T20:40", []),
    <CarryScreen
      copies={copies}
      hands={keptHands({
        share: (name) => {
          shared.push(name);
          return Promise.resolve("saved");
        },
      })}
      onPicking={nothing}
      onCopies={nothing}
      onFile={nothing}
    />,
  );
  await press(words.carry.makeGo);
  await press(words.carry.share);
  await expect.element(page.getByText(words.carry.over)).toBeVisible();
  expect(shared).toEqual(["reprise-copy-2025-10-14.age"]);
  expect(copies.seen.kept).toEqual(["carry"]);
});

function bringBack(over: Partial<BringBackProps> = {}) {
  const restored: unknown[] = [];
  const place = put(
    <BringBack
      look={(_, way) =>
        Promise.resolve(
          way.by === "passphrase" && way.passphrase === "the right one"
            ? { ok: true, value: hurtLook }
            : { ok: false, error: { kind: "does-not-open" } },
        )
      }
      restore={(from) => {
        restored.push(from.passphrase);
        return Promise.resolve({ ok: true, value: undefined });
      }}
      wallOf={() => ({ day: day("2025-10-12"), time: clockTime("21:04") })}
      today={day("2025-10-14")}
      strengthOf={() => Promise.resolve({ bars: 4, time: "longer" })}
      drawFive={() => ["kettle", "orchard", "slow", "lantern", "mending"]}
      onBack={nothing}
      {...over}
    />,
  );
  const input = place.querySelector<HTMLInputElement>('input[type="file"]')!;
  const given = new DataTransfer();
  given.items.add(aFile());
  input.files = given.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
  return restored;
}

test("on an empty device the counts come first, and nothing is made before one says so", async () => {
  const restored = bringBack({ remains: "missing-header" });
  await page.getByLabelText(words.open.passphrase).fill("the right one");
  await userEvent.keyboard("{Enter}");
  await expect.element(heading(words.inside.title)).toHaveFocus();
  await expect
    .element(page.getByText("8,112 of 8,940 things can be read.", { exact: false }))
    .toBeVisible();
  await expect.element(page.getByText(words.bring.remains["missing-header"])).toBeVisible();
  await press(words.bring.next);
  expect(restored).toEqual([]);
  await press(words.bring.go);
  await expect.poll(() => restored).toEqual(["the right one"]);
  expect(page.getByLabelText(new RegExp(`^${waysWords.own}`)).query()).toBeNull();
});
