import type { Example } from "../../ui/example.ts";
import { CaptureForm } from "./CaptureForm.tsx";
import { CoverScreen, type CoverScreenProps } from "./CoverScreen.tsx";
import { LostForm } from "./LostForm.tsx";
import type { CoverState, OpenResult } from "./cover.ts";

const wrong = (): Promise<OpenResult> =>
  Promise.resolve({ ok: false, error: { kind: "wrong-passphrase" } });
const cover = (state: CoverState, offline = false, more: Partial<CoverScreenProps> = {}) => (
  <CoverScreen
    state={state}
    onOpen={wrong}
    onLookAgain={() => undefined}
    onFreshStart={() => undefined}
    onLost={() => undefined}
    onBringBack={() => undefined}
    onNotOk={() => undefined}
    offline={offline}
    {...more}
  />
);
const slot = { onPutDown: () => undefined };
const capture = (
  <CaptureForm
    onPut={() => Promise.resolve("storage-full")}
    onDown={() => undefined}
    onClose={() => undefined}
  />
);

export const examples: Example[] = [
  {
    id: "cover-lost",
    title: "The cover, the twelve words",
    full: true,
    render: () => (
      <LostForm
        onOpen={() => Promise.resolve({ ok: false, error: { kind: "wrong-kit" } })}
        onTrouble={() => undefined}
        onClose={() => undefined}
      />
    ),
  },
  {
    id: "cover-locked",
    title: "The cover, locked",
    full: true,
    render: () => cover("locked", false, slot),
  },
  {
    id: "cover-no-slot",
    title: "The cover of a vault that has no slot yet",
    full: true,
    render: () => cover("locked"),
  },
  {
    id: "cover-passkey",
    title: "The cover, with a passkey",
    full: true,
    render: () =>
      cover("locked", true, {
        ...slot,
        onPasskey: () => Promise.resolve({ ok: false, error: { kind: "left" } }),
      }),
  },
  {
    id: "cover-down",
    title: "The cover, a moment put down without opening",
    full: true,
    render: () => cover("locked", true, { ...slot, isDown: true }),
  },
  { id: "cover-capture", title: "Put a moment down, locked", full: true, render: () => capture },
  {
    id: "cover-offline",
    title: "The cover, offline",
    full: true,
    render: () => cover("locked", true),
  },
  {
    id: "cover-damaged",
    title: "The cover, vault damaged",
    full: true,
    render: () => cover("damaged"),
  },
  {
    id: "cover-missing-data",
    title: "The cover, pages missing",
    full: true,
    render: () => cover("missing-data"),
  },
  {
    id: "cover-missing-header",
    title: "The cover, lock missing",
    full: true,
    render: () => cover("missing-header"),
  },
  {
    id: "cover-unavailable",
    title: "The cover, storage refused",
    full: true,
    render: () => cover("unavailable"),
  },
  {
    id: "cover-newer",
    title: "The cover, made by a newer version",
    full: true,
    render: () => cover("newer-version"),
  },
];
