import type { CopyMade } from "../../vault/copy/remembered.ts";
import type { CopiesState } from "../../vault/keeper/orders.ts";
import type { Example } from "../../ui/example.ts";
import { BringBack } from "./BringBack.tsx";
import { CarryScreen } from "./CarryScreen.tsx";
import { CopiesScreen } from "./CopiesScreen.tsx";
import { CopyFileScreen } from "./CopyFileScreen.tsx";
import { Found } from "./Found.tsx";
import type { FolderState } from "./hands.ts";
import { JoinedPage } from "./JoinedPage.tsx";
import {
  chosenFolder,
  copyMade,
  hurtLook,
  keptCopies,
  keptFolder,
  keptHands,
  someLook,
  threeMade,
} from "./keptCopies.ts";
import { clockTime, day } from "../../record/day.ts";

const nothing = () => undefined;
const now = "2025-10-14T20:40";
const unchanged = () => Promise.resolve(null);

const home = (made: CopyMade[], place: FolderState, over: Partial<CopiesState> = {}) => (
  <CopiesScreen
    copies={keptCopies({ made, ...over })}
    folder={keptFolder(place)}
    hands={keptHands()}
    onPicking={nothing}
    onPeople={nothing}
    onCarry={nothing}
    onSheet={nothing}
    onFile={nothing}
  />
);
const carry = (canShare: boolean, made: CopyMade[]) => (
  <CarryScreen
    copies={keptCopies({ made })}
    hands={keptHands(canShare ? { share: () => Promise.resolve("saved") } : {})}
    onPicking={nothing}
    onCopies={nothing}
    onFile={nothing}
  />
);
const file = (over: { file?: File } = {}) => (
  <CopyFileScreen
    copies={keptCopies({}, { by: "passphrase", look: someLook })}
    onPicking={nothing}
    onCopies={nothing}
    onToday={nothing}
    {...over}
  />
);
const aCopy = () => new File(["age-encryption.org/v1"], "reprise-copy-2025-10-12.age");
const example = (id: string, title: string, render: Example["render"]): Example => ({
  id,
  title: `Copies: ${title}`,
  now,
  seed: [],
  render,
});

export const examples: Example[] = [
  example("copies-none", "none yet, no sheet, no folders here", () =>
    home([], { at: "unsupported" }, { opensWith: { passphrase: true, kit: false } }),
  ),
  example("copies-home", "three in a folder", () =>
    home(threeMade, chosenFolder, { since: { a: 7 } }),
  ),
  example("copies-asks", "the folder asks again", () =>
    home(threeMade.slice(2), { ...chosenFolder, mayWrite: false, isDated: true }),
  ),
  example("copies-by-hand", "by hand, a folder offered", () =>
    home([copyMade(1, { place: "file", name: null, checkedAt: null })], { at: "none" }),
  ),
  example("copies-carry", "carrying, with a share sheet", () => carry(true, [])),
  example("copies-carry-again", "carrying again", () =>
    carry(false, [copyMade(1, { place: "carry", name: null })]),
  ),
  example("copies-choose", "a file to choose", () => file()),
  example("copies-older", "a file under an older passphrase", () => file({ file: aCopy() })),
  example("copies-found", "what is in the file", () => (
    <Found crumb="Copies" look={someLook} onJoin={unchanged} onClose={nothing} />
  )),
  example("copies-hurt", "a damaged file", () => (
    <Found crumb="Copies" look={hurtLook} onJoin={unchanged} onClose={nothing} />
  )),
  example("copies-joined", "what came in", () => (
    <JoinedPage
      crumb="Copies"
      joined={{ events: 14, things: { session: 9, moment: 3 }, leftOut: 1 }}
      onDone={nothing}
    />
  )),
  {
    ...example("copies-bring-back", "the way back, on an empty device", () => (
      <BringBack
        look={() => Promise.resolve({ ok: true, value: someLook })}
        restore={() => Promise.resolve({ ok: true, value: undefined })}
        wallOf={() => ({ day: day("2025-10-12"), time: clockTime("21:04") })}
        today={day("2025-10-14")}
        strengthOf={() => Promise.resolve({ bars: 4, time: "longer" })}
        drawFive={() => ["kettle", "orchard", "slow", "lantern", "mending"]}
        onBack={nothing}
      />
    )),
    full: true,
  },
];
