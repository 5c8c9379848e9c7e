// Buttons, links, the page heading, the dialog and the shortcuts, as fingers and keys meet them.
import { type ReactNode, useState } from "react";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { Button } from "./Button.tsx";
import { Dialog } from "./Dialog.tsx";
import { IconButton } from "./IconButton.tsx";
import { PageHead } from "./PageHead.tsx";
import { useShortcut } from "./shortcut.ts";
import { put } from "./stage.tsx";
import { TextLink } from "./TextLink.tsx";
import { useWideScreen } from "./wideScreen.ts";

test("a button is pressed by a tap, by Enter and by Space", async () => {
  let pressed = 0;
  put(
    <Button kind="primary" onPress={() => (pressed += 1)}>
      Put it down
    </Button>,
  );
  await userEvent.click(page.getByRole("button", { name: "Put it down" }));
  await userEvent.keyboard("{Enter} ");
  expect(pressed).toBe(3);
});

test("while busy a button says so, keeps the focus, and cannot be pressed twice", async () => {
  let pressed = 0;
  function Keep(): ReactNode {
    const [busy, setBusy] = useState(false);
    const keep = (): void => {
      pressed += 1;
      setBusy(true);
    };
    return (
      <Button kind="primary" onPress={keep} busy={busy ? "Keeping it…" : undefined}>
        Keep it
      </Button>
    );
  }
  put(<Keep />);
  await userEvent.tab();
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("button", { name: "Keeping it…" })).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  expect(pressed).toBe(1);
});

test("small buttons still take a finger 44 px tall", () => {
  const place = put(
    <>
      <Button kind="second" small>
        Tend
      </Button>
      <IconButton icon="close" label="Close" />
    </>,
  );
  const [small, square] = [...place.querySelectorAll("button")];
  const reach = Number.parseFloat(getComputedStyle(small as Element, "::after").height);
  expect(reach).toBeGreaterThanOrEqual(44);
  expect(square?.getBoundingClientRect()).toMatchObject({ width: 44, height: 44 });
});

test("an icon alone has a name", async () => {
  put(<IconButton icon="close" label="Close without saving" />);
  await expect.element(page.getByRole("button", { name: "Close without saving" })).toBeVisible();
});

test("a link in a sentence is a link to a screen reader and works by keyboard", async () => {
  let went = 0;
  put(
    <p>
      also <TextLink onPress={() => (went += 1)}>one resting</TextLink>
    </p>,
  );
  await userEvent.tab();
  await expect.element(page.getByRole("link", { name: "one resting" })).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  expect(went).toBe(1);
});

test("arriving at a page puts the focus on its heading, which no Tab ever stops at", async () => {
  put(
    <>
      <PageHead title="Nine people, just now." />
      <button type="button">next</button>
    </>,
  );
  const heading = page.getByRole("heading", { level: 1 });
  await expect.element(heading).toHaveFocus();
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe("next");
  await userEvent.tab({ shift: true });
  await expect.element(heading).not.toHaveFocus();
});

function Thought(): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button kind="second" onPress={() => setOpen(true)}>
        A thought
      </Button>
      <Dialog title="A thought that keeps coming" isOpen={isOpen} onClose={() => setOpen(false)}>
        <input aria-label="Its words" />
      </Dialog>
    </>
  );
}

test("a dialog has a name, keeps the focus inside, and gives it back on Escape", async () => {
  put(<Thought />);
  await userEvent.click(page.getByRole("button", { name: "A thought" }));
  const dialog = page.getByRole("dialog", { name: "A thought that keeps coming" });
  await expect.element(dialog).toBeVisible();
  for (let step = 0; step < 5; step += 1) {
    await userEvent.tab();
    expect(dialog.element().contains(document.activeElement)).toBe(true);
  }
  await userEvent.keyboard("{Escape}");
  await expect.poll(() => page.getByRole("dialog").elements().length).toBe(0);
  await expect.element(page.getByRole("button", { name: "A thought" })).toHaveFocus();
});

function Keys({
  keys,
  isOn,
  heard,
}: {
  keys: string;
  isOn: boolean;
  heard: () => void;
}): ReactNode {
  useShortcut(keys, heard, { isOn });
  return (
    <>
      <input aria-label="words" />
      <button type="button">elsewhere</button>
    </>
  );
}

async function hears(keys: string, isOn: boolean, typed: string, where: "words" | "elsewhere") {
  let heard = 0;
  put(<Keys keys={keys} isOn={isOn} heard={() => (heard += 1)} />);
  const words = page.getByLabelText("words");
  await userEvent.click(where === "words" ? words : page.getByText("elsewhere"));
  await userEvent.keyboard(typed);
  return heard;
}

test("a single key works outside fields, and is only a letter inside one", async () => {
  expect(await hears("n", true, "n", "elsewhere")).toBe(1);
  expect(await hears("n", true, "n", "words")).toBe(0);
  await expect.element(page.getByLabelText("words")).toHaveValue("n");
});

test("single keys can be switched off; Ctrl keys and Escape stay", async () => {
  expect(await hears("n", false, "n", "elsewhere")).toBe(0);
  expect(await hears("mod+l", false, "{Control>}l{/Control}", "words")).toBe(1);
  expect(await hears("Escape", false, "{Escape}", "elsewhere")).toBe(1);
});

test("G then T is two keys in turn, and anything between them breaks it", async () => {
  expect(await hears("g t", true, "gt", "elsewhere")).toBe(1);
  expect(await hears("g t", true, "gxt", "elsewhere")).toBe(0);
  expect(await hears("g t", true, "ggt", "elsewhere")).toBe(1);
  expect(await hears("g t", true, "t", "elsewhere")).toBe(0);
});

function Width(): ReactNode {
  return <p>{useWideScreen() ? "room for two columns" : "one column"}</p>;
}

test("a page is told when there is room for two columns, and when there no longer is", async () => {
  await page.viewport(390, 800);
  put(<Width />);
  await expect.element(page.getByText("one column")).toBeVisible();
  await page.viewport(900, 800);
  await expect.element(page.getByText("room for two columns")).toBeVisible();
  await page.viewport(899, 800);
  await expect.element(page.getByText("one column")).toBeVisible();
});

function TwoPages(): ReactNode {
  const [second, setSecond] = useState(false);
  if (second) return <PageHead key="second" title="The second page" />;
  return (
    <button type="button" onClick={() => setSecond(true)}>
      go on
    </button>
  );
}

const bar = (): string =>
  getComputedStyle(page.getByRole("heading", { level: 1 }).element()).backgroundImage;

test("a heading has a bar for whoever came by key, and nothing for whoever came by finger", async () => {
  put(<TwoPages />);
  await userEvent.tab();
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("heading", { level: 1 })).toHaveFocus();
  expect(bar()).toContain("gradient");
  put(<TwoPages key="again" />);
  await userEvent.click(page.getByRole("button", { name: "go on" }));
  await expect.element(page.getByRole("heading", { level: 1 })).toHaveFocus();
  expect(bar()).toBe("none");
});
