import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { Field } from "./Field.tsx";
import { PassphraseField } from "./PassphraseField.tsx";
import { SelectField } from "./SelectField.tsx";
import { Kept, put } from "./stage.tsx";

const nothing = (): void => {};

const privacy = {
  autocomplete: "off",
  autocorrect: "off",
  spellcheck: "false",
  translate: "no",
  writingsuggestions: "false",
};

test.each([1, 3])("a field of %d rows keeps its words from the browser's helpers", (rows) => {
  const place = put(<Field label="In a few words" rows={rows} value="" onChange={nothing} />);
  const field = place.querySelector("input, textarea");
  const written = Object.keys(privacy).map((name) => [name, field?.getAttribute(name)]);
  expect(Object.fromEntries(written)).toEqual(privacy);
});

test("a field that holds nothing private lets the browser help", () => {
  const place = put(<Field label="Town" sensitive={false} value="" onChange={nothing} />);
  const names = place.querySelector("input")?.getAttributeNames() ?? [];
  expect(names).toContain("id");
  expect(names.filter((name) => name in privacy)).toEqual([]);
});

test("the label, the hint and that it can be left out are its name", async () => {
  put(<Field label="In a few words" optional hint="leave out names" value="" onChange={nothing} />);
  await expect
    .element(page.getByRole("textbox", { name: "In a few words (optional; leave out names)" }))
    .toBeVisible();
});

test("an error belongs to its field, is spoken when it arrives, and takes nothing away", async () => {
  const part = (error?: string) => (
    <Field label="When" value="25:00" onChange={nothing} error={error} />
  );
  put(part());
  await expect.element(page.getByRole("textbox")).not.toHaveAttribute("aria-invalid");
  put(part("A day has 24 hours."));
  const field = page.getByRole("textbox", { name: "When" });
  await expect.element(field).toHaveAttribute("aria-invalid", "true");
  await expect.element(field).toHaveAccessibleDescription("A day has 24 hours.");
  await expect.element(field).toHaveValue("25:00");
  await expect.element(page.getByRole("status")).toHaveTextContent("A day has 24 hours.");
});

test("Enter in a line does what the page asked; in several lines it is a new line", async () => {
  let entered = 0;
  const onEnter = (): void => {
    entered += 1;
  };
  put(
    <Kept from="">
      {(value, set) => (
        <>
          <Field label="One" value={value} onChange={set} onEnter={onEnter} />
          <Field label="Two" rows={2} value={value} onChange={set} onEnter={onEnter} />
        </>
      )}
    </Kept>,
  );
  await userEvent.type(page.getByLabelText("One"), "a{Enter}");
  expect(entered).toBe(1);
  await userEvent.type(page.getByLabelText("Two"), "{Enter}b");
  expect(entered).toBe(1);
  await expect.element(page.getByLabelText("Two")).toHaveValue("a\nb");
});

test("a passphrase is hidden until Show, can be pasted, and a password manager knows it", async () => {
  put(
    <Kept from="">
      {(value, set) => (
        <PassphraseField
          label="Your passphrase"
          autoComplete="current-password"
          value={value}
          onChange={set}
        />
      )}
    </Kept>,
  );
  const field = page.getByLabelText("Your passphrase");
  await expect.element(field).toHaveAttribute("type", "password");
  await expect.element(field).toHaveAttribute("autocomplete", "current-password");
  await expect.element(field).toHaveAttribute("writingsuggestions", "false");
  await expect.element(field).toHaveAttribute("spellcheck", "false");
  await userEvent.fill(field, "kettle orchard slow");
  await userEvent.click(page.getByRole("button", { name: "Show" }));
  await expect.element(field).toHaveAttribute("type", "text");
  await expect.element(field).toHaveValue("kettle orchard slow");
  await userEvent.click(page.getByRole("button", { name: "Hide" }));
  await expect.element(field).toHaveAttribute("type", "password");
});

test("a list has no choice until one is made, and then no empty line any more", async () => {
  const told: (string | null)[] = [];
  put(
    <Kept<string | null> from={null} told={(value) => told.push(value)}>
      {(value, set) => (
        <SelectField
          label="Who is it?"
          unchosen="who?"
          options={[
            { value: "j", label: "J." },
            { value: "not-a-client", label: "not a client" },
          ]}
          value={value}
          onChange={set}
        />
      )}
    </Kept>,
  );
  const list = page.getByRole("combobox", { name: "Who is it?" });
  expect(page.getByRole("option").elements()).toHaveLength(3);
  await userEvent.selectOptions(list, "not a client");
  expect(told).toEqual(["not-a-client"]);
  expect(page.getByRole("option").elements()).toHaveLength(2);
});
