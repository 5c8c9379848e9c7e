/** The first run up to the lock, with the real chance, clipboard and vault behind it. */
import type { ReactNode } from "react";
import { strengthOfText } from "../screens/welcome/strength.ts";
import { Welcome } from "../screens/welcome/Welcome.tsx";
import type { VaultDoor } from "../vault/connect.ts";
import { offeredWords } from "../vault/offeredWords.ts";
import { copyForAMinute } from "./clipboard.ts";
import { random } from "./clock.ts";

export default function FirstRun(props: { door: VaultDoor; onMade(): void }): ReactNode {
  const { door, onMade } = props;
  return (
    <Welcome
      drawFive={() => offeredWords((count) => Uint8Array.from(random(count)))}
      strengthOf={strengthOfText}
      onCopy={copyForAMinute}
      onCreate={async (passphrase) => {
        const made = await door.create(passphrase);
        if (made.ok) onMade();
        return made;
      }}
    />
  );
}
