// Undo instead of "Are you sure?": what was done is said, and can be taken back for ten seconds, or with Ctrl+Z
// for as long as the offer stands. One offer at a time; a new one lets the old one go. Time is a parameter for tests.
import "./undo.css";
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { Button } from "./Button.tsx";
import { useShortcut } from "./shortcut.ts";

export const undoSeconds = 10;

export interface Undo {
  /** "Let go." and what takes it back. */
  offer: (text: string, onUndo: () => void) => void;
  /** Takes the offer away, as when leaving the page it belongs to. */
  withdraw: () => void;
}

export interface UndoTimer {
  after: (milliseconds: number, run: () => void) => () => void;
}

const browserTimer: UndoTimer = {
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

const UndoContext = createContext<Undo | null>(null);

export function useUndo(): Undo {
  const undo = useContext(UndoContext);
  if (undo === null) throw new Error("useUndo needs an UndoProvider around it");
  return undo;
}

interface Offer {
  text: string;
  onUndo: () => void;
}

export function UndoProvider(props: { timer?: UndoTimer; children: ReactNode }): ReactNode {
  const timer = props.timer ?? browserTimer;
  const [offer, setOffer] = useState<Offer | null>(null);
  const [held, setHeld] = useState(false);
  const cameFrom = useRef<Element | null>(null);
  const withdraw = useCallback(() => {
    setHeld(false);
    setOffer(null);
  }, []);
  const undo = useMemo<Undo>(
    () => ({
      offer: (text, onUndo) => {
        cameFrom.current = document.activeElement;
        setOffer({ text, onUndo });
      },
      withdraw,
    }),
    [withdraw],
  );

  useEffect(() => {
    if (offer === null || held) return undefined;
    return timer.after(undoSeconds * 1000, withdraw);
  }, [offer, held, timer, withdraw]);

  const take = (): void => {
    withdraw();
    offer?.onUndo();
    // The bar goes away under the focus; give the focus back to where the deed was done.
    if (cameFrom.current instanceof HTMLElement && cameFrom.current.isConnected) {
      cameFrom.current.focus({ preventScroll: true });
    }
  };

  return (
    <UndoContext value={undo}>
      {props.children}
      <UndoBar offer={offer} onTake={take} onHold={setHeld} />
    </UndoContext>
  );
}

function UndoBar(props: {
  offer: Offer | null;
  onTake: () => void;
  onHold: (held: boolean) => void;
}): ReactNode {
  const { offer, onTake, onHold } = props;
  return (
    <div
      className="undo-place"
      // The ten seconds wait while a pointer or the focus is on the bar.
      onPointerEnter={() => onHold(true)}
      onPointerLeave={() => onHold(false)}
      onFocus={() => onHold(true)}
      onBlur={() => onHold(false)}
    >
      <div className={offer === null ? undefined : "undo"}>
        <span role="status">{offer?.text}</span>
        {offer !== null && (
          <>
            <UndoKey onTake={onTake} />
            <Button kind="quiet" small onPress={onTake}>
              Undo
            </Button>
          </>
        )}
      </div>
    </div>
  );
}

function UndoKey({ onTake }: { onTake: () => void }): null {
  useShortcut("mod+z", onTake, { exceptWhileTyping: true });
  return null;
}
