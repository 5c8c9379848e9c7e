import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { PageHead } from "./PageHead.tsx";
import { put } from "./stage.tsx";

const tall = <div style={{ height: 4000 }} />;

test("a page stands at its top and has the focus on its heading, however far the last one was scrolled", async () => {
  put(tall);
  window.scrollTo(0, 2000);
  put(
    <>
      <PageHead title="People" />
      {tall}
    </>,
  );
  await expect.element(page.getByRole("heading", { name: "People" })).toHaveFocus();
  expect(window.scrollY).toBe(0);
});

test("a heading that is only a part of another page leaves the page where it is", () => {
  put(tall);
  window.scrollTo(0, 2000);
  put(
    <>
      <PageHead title="People" takesFocus={false} />
      {tall}
    </>,
  );
  expect(document.activeElement?.tagName).not.toBe("H1");
});
