/**
 * Before there is an open vault: the first run up to the lock, or the way back from a copy. With the real
 * chance, clipboard and vault behind it.
 */
import { type ReactNode, useState } from "react";
import { type Instant, wallAt } from "../record/day.ts";
import { BringBack, type BringBackProps } from "../screens/copies/BringBack.tsx";
import { strengthOfText } from "../screens/welcome/strength.ts";
import { Welcome } from "../screens/welcome/Welcome.tsx";
import type { VaultDoor } from "../vault/connect.ts";
import type { Joined } from "../vault/copy/archive.ts";
import { now, zone } from "./clock.ts";
import { copyForAMinute } from "./clipboard.ts";
import { drawFive } from "./drawFive.ts";

export default function FirstRun(props: {
  door: VaultDoor;
  onMade(): void;
  onRestored(joined: Joined): void;
  /** From a cover that found something missing: straight to the copy, and back to that cover. */
  cover?: { remains: BringBackProps["remains"]; onBack(): void } | undefined;
}): ReactNode {
  const { door, onMade, onRestored, cover } = props;
  const [hasCopy, setHasCopy] = useState(cover !== undefined);
  if (hasCopy)
    return (
      <BringBack
        look={(file, way) => door.copies.look(file, way)}
        restore={async (from) => {
          const insteadOfRemains = cover?.remains !== undefined;
          const made = await door.restore({ ...from, now: now(), insteadOfRemains });
          if (made.ok) onRestored(made.value);
          return made;
        }}
        remains={cover?.remains}
        wallOf={(ms) => wallAt(ms as Instant, zone())}
        today={wallAt(now(), zone()).day}
        strengthOf={strengthOfText}
        drawFive={drawFive}
        onBack={cover ? cover.onBack : () => setHasCopy(false)}
      />
    );
  return (
    <Welcome
      drawFive={drawFive}
      strengthOf={strengthOfText}
      onCopy={copyForAMinute}
      onHaveCopy={() => setHasCopy(true)}
      onCreate={async (passphrase) => {
        const made = await door.create(passphrase);
        if (made.ok) onMade();
        return made;
      }}
    />
  );
}
