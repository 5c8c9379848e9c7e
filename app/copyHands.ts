/**
 * A sealed file out of the page: where the browser asks for a place it is written there, elsewhere it is
 * a download. The blob's address is only ever pressed as a link, never shown or played, and what it leads
 * to is noise to whoever has no key.
 */
import type { FileHands } from "../screens/copies/hands.ts";

interface Asking {
  showSaveFilePicker?(options: {
    suggestedName: string;
    types: { description: string; accept: Record<string, string[]> }[];
  }): Promise<FileSystemFileHandle>;
}

const ageFile = { description: "age", accept: { "application/octet-stream": [".age"] } };
const kind = { type: "application/octet-stream" };

export function copyHands(window: Window): FileHands {
  const { navigator } = window;
  const asking = window as Asking;
  return {
    async save(name, make) {
      if (!asking.showSaveFilePicker) return download(name, await make());
      try {
        const chosen = await asking.showSaveFilePicker({ suggestedName: name, types: [ageFile] });
        const file = await make();
        if (!file) return "failed";
        const writing = await chosen.createWritable();
        await writing.write(file);
        await writing.close();
        return "saved";
      } catch (error) {
        return outcomeOf(error);
      }
    },
    share: canShareFiles(navigator)
      ? async (name, file) => {
          try {
            await navigator.share({ files: [new File([file], name, kind)] });
            return "saved";
          } catch (error) {
            return outcomeOf(error);
          }
        }
      : null,
  };
}

/** Long enough for any browser to have begun with it. */
const keptFor = 60_000;

function download(name: string, file: Blob | null): "saved" | "failed" {
  if (!file) return "failed";
  const address = URL.createObjectURL(new Blob([file], kind));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptFor);
  return "saved";
}

function canShareFiles(navigator: Navigator): boolean {
  const probe = new File([new Uint8Array(1)], "reprise-copy.age", kind);
  return navigator.canShare?.({ files: [probe] }) ?? false;
}

const outcomeOf = (error: unknown): "left" | "failed" =>
  error instanceof DOMException && error.name === "AbortError" ? "left" : "failed";
