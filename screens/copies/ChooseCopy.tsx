// One place to drop a copy or choose it. Nothing is read here.
import { type DragEvent, type ReactNode, useRef, useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { copiesWords } from "./words.ts";

const words = copiesWords.choose;

export function ChooseCopy(props: { onFile(file: File): void; onPicking(): void }): ReactNode {
  const [isOver, setOver] = useState(false);
  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) props.onFile(file);
  }
  return (
    <div
      className={isOver ? "cop-drop over" : "cop-drop"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Icon name="lock" />
      <p className="voice">{words.drop}</p>
      <PickCopy {...props}>{words.button}</PickCopy>
    </div>
  );
}

/** The button alone: the browser's own question for a file behind it. */
export function PickCopy(props: {
  onFile(file: File): void;
  onPicking(): void;
  isQuiet?: boolean;
  children: ReactNode;
}): ReactNode {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={picker}
        className="vh"
        type="file"
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file) props.onFile(file);
        }}
      />
      <Button
        kind={props.isQuiet ? "quiet" : "second"}
        onPress={() => {
          props.onPicking();
          picker.current?.click();
        }}
      >
        {props.children}
      </Button>
    </>
  );
}
