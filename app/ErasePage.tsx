/** Erasing a person, with what the vault remembers of its copies. */
import { type ReactNode, useEffect, useState } from "react";
import { EraseScreen, type EraseScreenProps } from "../screens/person/EraseScreen.tsx";
import type { VaultDoor } from "../vault/connect.ts";

export function ErasePage(
  props: Omit<EraseScreenProps, "copies"> & { door: Pick<VaultDoor, "copies"> },
): ReactNode {
  const { door, ...rest } = props;
  const [copies, setCopies] = useState<EraseScreenProps["copies"]>();
  useEffect(() => {
    door.copies.state().then(
      ({ made }) => setCopies(made),
      () => undefined,
    );
  }, [door]);
  return <EraseScreen {...rest} copies={copies} />;
}
