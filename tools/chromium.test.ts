import { describe, expect, test } from "vitest";
import { findChromium, launchOptions, type Machine } from "./chromium.ts";

/** A machine on which only the named files exist. */
const machine = (there: string[], rest: Partial<Machine> = {}): Machine => ({
  env: { PATH: "/usr/local/bin:/usr/bin" },
  platform: "linux",
  arch: "x64",
  isRoot: false,
  exists: (path) => there.includes(path),
  playwrightsOwn: () => "/home/a/.cache/ms-playwright/chrome",
  unpack: async () => ({ path: "/unpacked/chromium", env: { LD_LIBRARY_PATH: "/unpacked/lib" } }),
  ...rest,
});

describe("which Chromium the tests run in", () => {
  test("the one that CHROMIUM_PATH names comes before any other", async () => {
    const all = machine(["/mine", "/home/a/.cache/ms-playwright/chrome", "/usr/bin/chromium"]);
    const named = { ...all, env: { ...all.env, CHROMIUM_PATH: "/mine" } };
    expect(await findChromium(named)).toMatchObject({ path: "/mine", from: "CHROMIUM_PATH" });
  });

  test("a CHROMIUM_PATH that names nothing is an error, not a reason to take another", async () => {
    const wrong = machine(["/usr/bin/chromium"], { env: { CHROMIUM_PATH: "/gone" } });
    await expect(findChromium(wrong)).rejects.toThrow("CHROMIUM_PATH names /gone");
  });

  test("then the one Playwright has downloaded, then the system's, then the package's", async () => {
    const own = "/home/a/.cache/ms-playwright/chrome";
    const systems = "/usr/bin/google-chrome";
    expect(await findChromium(machine([own, systems]))).toMatchObject({ from: "playwright" });
    expect(await findChromium(machine([systems]))).toMatchObject({ path: systems, from: "system" });
    expect(await findChromium(machine([]))).toEqual({
      path: "/unpacked/chromium",
      from: "package",
      env: { LD_LIBRARY_PATH: "/unpacked/lib" },
    });
  });

  test("macOS and Windows keep it with their applications", async () => {
    const mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    expect(await findChromium(machine([mac], { platform: "darwin" }))).toMatchObject({ path: mac });
    const windows = "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe";
    const env = { PROGRAMFILES: "C:\\Program Files", PATH: "C:\\Windows" };
    const found = await findChromium(machine([windows], { platform: "win32", env }));
    expect(found).toMatchObject({ path: windows, from: "system" });
  });

  test("where there is none the error says what to do", async () => {
    const none = machine([], { arch: "arm64" });
    await expect(findChromium(none)).rejects.toThrow(/Install Chrome .* or set CHROMIUM_PATH/);
  });
});

describe("how it is launched", () => {
  const found = { path: "/c", from: "package" as const, env: { LD_LIBRARY_PATH: "/lib" } };

  test("without its sandbox only for root", () => {
    expect(launchOptions(found, machine([], { isRoot: true })).args).toContain("--no-sandbox");
    const plain = launchOptions(found, machine([]));
    expect(plain.args).not.toContain("--no-sandbox");
    expect(plain.chromiumSandbox).toBe(true);
  });

  test("web security stays on, and it makes no calls of its own", () => {
    const { args, env } = launchOptions(found, machine([]));
    expect(args.join(" ")).not.toMatch(/web-security|insecure|site-isolation|single-process/);
    expect(args).toContain("--disable-background-networking");
    expect(env).toEqual({ PATH: "/usr/local/bin:/usr/bin", LD_LIBRARY_PATH: "/lib" });
  });
});
