/**
 * What a locked cover can do, against the product as it is served: a moment goes in through the slot and
 * is fitted after unlocking, and a passkey opens, with Chromium's virtual authenticator for a finger.
 */
import type { CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Visit, visit } from "./harness.ts";
import { makeVault, open } from "./making.ts";

const canary = "did not ask about the canarysunday";

let story: Visit;
let authenticator: { cdp: CDPSession; id: string };
const page = (): Page => story.page();
const button = (name: string | RegExp) => page().getByRole("button", { name });
const heading = (name: string | RegExp) => page().getByRole("heading", { name });

beforeAll(async () => {
  story = await visit({ address: inject("servedAt"), now: "2025-10-14T18:05" });
});
afterAll(() => story?.leave());

const lock = async (): Promise<void> => {
  await page().keyboard.press("Control+l");
  await page().getByLabel("Your passphrase").waitFor();
};

/** A device with a finger that is always the right one, unless told otherwise. */
async function plugIn(): Promise<void> {
  const cdp = await story.context().newCDPSession(page());
  await cdp.send("WebAuthn.enable");
  const { authenticatorId } = await cdp.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      ctap2Version: "ctap2_1",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      hasPrf: true,
      automaticPresenceSimulation: true,
    },
  });
  authenticator = { cdp, id: authenticatorId };
}

describe("a moment through the slot", () => {
  test("goes down while locked, in fewer than seven taps, and the cover never says how many", async () => {
    await makeVault(page());
    await lock();
    for (const initials of ["J.", "S."]) {
      await button(/^Put (a moment|another) down/).click();
      await heading("Put a moment down").waitFor();
      await page().getByText("didn’t do", { exact: true }).click();
      await page()
        .getByLabel(/In a few words/)
        .fill(canary);
      await page().getByLabel("With whom").fill(initials);
      await page().getByRole("radio", { name: "7", exact: true }).click({ force: true });
      await button("Put it down").click();
      await page().getByText("It’s down.").waitFor();
    }
    const cover = await page().locator("main").innerText();
    expect(cover).not.toMatch(/\d|two/i);
    expect(cover).toContain("Put another down");
    expect(page().url()).not.toContain("put");
    await story.shot("locked-it-is-down");
    expect(await story.access()).toEqual([]);
  });

  test("closing the form keeps nothing of it", async () => {
    await button(/^Put another down/).click();
    await page()
      .getByLabel(/In a few words/)
      .fill("canarydropped");
    await button("Close without keeping").click();
    await button(/^Put a moment down/).click();
    expect(
      await page()
        .getByLabel(/In a few words/)
        .inputValue(),
    ).toBe("");
    expect(await story.access()).toEqual([]);
    await button("Close without keeping").click();
  });

  test("comes in at the next unlock, in order and once, and is fitted one at a time", async () => {
    await open(page());
    await heading("Two came in through the cover.").waitFor();
    await page()
      .getByText(/J\., just now/)
      .waitFor();
    await story.shot("locked-came-in");
    await lock();
    await open(page());
    await heading("Two came in through the cover.").waitFor();
    await button("Not about one session").click();
    await heading("One came in through the cover.").waitFor();
    await page()
      .getByText(/S\., just now/)
      .waitFor();
    await button("Not about one session").click();
    await heading(/came in through the cover/).waitFor({ state: "detached" });
  });
});

describe("a passkey", () => {
  test("is added beside the passphrase", async () => {
    await plugIn();
    await page()
      .getByRole("navigation", { name: "Main" })
      .getByRole("link", { name: "People" })
      .filter({ visible: true })
      .click();
    await button(/Settings/).click();
    await page().getByRole("button", { name: "Passphrase, passkeys" }).click();
    await button("Add a passkey").click();
    await page().getByText("Added. The cover offers it from now on.").waitFor();
    await page().getByText("A passkey of this device").waitFor();
    expect(await story.access()).toEqual([]);
    await button("Add a passkey").click();
    await page().getByText("This device has one for this vault already.").waitFor();
  });

  test("opens the vault with a finger, without a word typed", async () => {
    await lock();
    await story.shot("locked-passkey");
    await button("Use fingerprint").click();
    await heading(/Nobody is here yet/).waitFor();
  });

  test("does not open with a finger that is not the right one", async () => {
    await lock();
    const { cdp, id } = authenticator;
    await cdp.send("WebAuthn.setUserVerified", { authenticatorId: id, isUserVerified: false });
    await button("Use fingerprint").click();
    await page().getByText("Nothing was opened. Your passphrase works too.").waitFor();
    await open(page());
    await heading(/Nobody is here yet/).waitFor();
    await cdp.send("WebAuthn.setUserVerified", { authenticatorId: id, isUserVerified: true });
  });

  test("a device that has forgotten it leaves the passphrase, which opens as ever", async () => {
    await lock();
    const { cdp, id } = authenticator;
    await cdp.send("WebAuthn.clearCredentials", { authenticatorId: id });
    await button("Use fingerprint").click();
    await page()
      .getByText(/passphrase/)
      .last()
      .waitFor();
    await open(page());
    await heading(/Nobody is here yet/).waitFor();
  });
});

test("nothing went wrong behind it, nothing left, and no word of it lies on the disk", async () => {
  expect(story.faults).toEqual({ errors: [], violations: [], foreign: [] });
  expect(await story.filesHolding(["canarysunday", "canarydropped"])).toEqual([]);
});
