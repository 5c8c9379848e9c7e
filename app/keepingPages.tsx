/** The places where one looks after the vault itself: the sheet, the copies, what opens it. */
import { lazy, type ReactNode } from "react";
import { QuietLine } from "../screens/sheet/QuietLine.tsx";
import { strengthOfText } from "../screens/welcome/strength.ts";
import type { VaultDoor } from "../vault/connect.ts";
import { copyFolder, type DatedFolder } from "./copyFolder.ts";
import { copyHands } from "./copyHands.ts";
import { drawFive } from "./drawFive.ts";
import { addPasskey, canHavePasskeys } from "./passkeys.ts";
import type { FileHands } from "../screens/copies/hands.ts";
import type { Place, Trail } from "./places.ts";

export interface Keeping {
  door: Pick<VaultDoor, "kit" | "copies" | "ways" | "cover">;
  folder: DatedFolder;
  hands: FileHands;
}

export const keepingOf = (door: VaultDoor): Keeping => ({
  door,
  folder: copyFolder(door),
  hands: copyHands(window),
});

interface KeepingProps {
  trail: Trail;
  keeping: Keeping;
  onPicking(): void;
}

type KeepingPlace = "sheet" | "copies" | "carry" | "copy-file" | "ways-in";
type KeepingPages = {
  [K in KeepingPlace]: (place: Extract<Place, { at: K }>, props: KeepingProps) => ReactNode;
};

const SheetScreen = lazy(() =>
  import("../screens/sheet/SheetScreen.tsx").then((m) => ({ default: m.SheetScreen })),
);
const CopiesScreen = lazy(() =>
  import("../screens/copies/CopiesScreen.tsx").then((m) => ({ default: m.CopiesScreen })),
);
const CarryScreen = lazy(() =>
  import("../screens/copies/CarryScreen.tsx").then((m) => ({ default: m.CarryScreen })),
);
const CopyFileScreen = lazy(() =>
  import("../screens/copies/CopyFileScreen.tsx").then((m) => ({ default: m.CopyFileScreen })),
);
const WaysInScreen = lazy(() =>
  import("../screens/waysIn/WaysInScreen.tsx").then((m) => ({ default: m.WaysInScreen })),
);

/** The dialog hides the page on purpose: no lock meanwhile. */
export function printing(onPicking: () => void): () => void {
  return () => {
    onPicking();
    window.print();
  };
}

export const keepingPages: KeepingPages = {
  sheet: (_, { trail, keeping, onPicking }) => (
    <SheetScreen
      kit={keeping.door.kit}
      onPrint={printing(onPicking)}
      onDone={trail.back}
      onPeople={() => trail.go({ at: "people" })}
    />
  ),
  copies: (_, { trail, keeping, onPicking }) => (
    <CopiesScreen
      copies={keeping.door.copies}
      folder={keeping.folder}
      hands={keeping.hands}
      onPicking={onPicking}
      onPeople={() => trail.go({ at: "people" })}
      onCarry={() => trail.go({ at: "carry" })}
      onSheet={() => trail.go({ at: "sheet" })}
      onFile={(file) => trail.go({ at: "copy-file", file })}
    />
  ),
  carry: (_, { trail, keeping, onPicking }) => (
    <CarryScreen
      copies={keeping.door.copies}
      hands={keeping.hands}
      onPicking={onPicking}
      onCopies={() => trail.go({ at: "copies" })}
      onFile={(file) => trail.go({ at: "copy-file", file })}
    />
  ),
  "copy-file": ({ file, restored }, { trail, keeping, onPicking }) => (
    <CopyFileScreen
      copies={keeping.door.copies}
      file={file}
      restored={restored}
      onPicking={onPicking}
      onCopies={() => trail.instead({ at: "copies" })}
      onToday={() => trail.instead({ at: "today" })}
    />
  ),
  "ways-in": ({ isAfterLoss }, { trail, keeping, onPicking }) => (
    <WaysInScreen
      ways={keeping.door.ways}
      kit={keeping.door.kit}
      strengthOf={strengthOfText}
      drawFive={drawFive}
      isAfterLoss={isAfterLoss}
      onAddPasskey={
        canHavePasskeys()
          ? () => {
              onPicking();
              return addPasskey(keeping.door);
            }
          : undefined
      }
      onSettings={() => trail.go({ at: "settings" })}
      onSheet={() => trail.go({ at: "sheet" })}
      onDone={isAfterLoss ? () => trail.instead({ at: "today" }) : trail.back}
    />
  ),
};

export const quietLine = ({ trail, keeping }: KeepingProps): ReactNode => (
  <QuietLine
    kit={keeping.door.kit}
    copies={keeping.door.copies}
    folderAsks={keeping.folder.asks}
    onSheet={() => trail.go({ at: "sheet" })}
    onCopies={() => trail.go({ at: "copies" })}
  />
);
