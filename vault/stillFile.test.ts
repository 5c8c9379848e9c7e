import { expect, test } from "vitest";
import { stillFile } from "./stillFile.ts";

/** A file that changes under the first `times` readers, as one does that another tab is writing. */
function changing(times: number, name = "NotReadableError") {
  let pictures = 0;
  const handle = {
    async getFile() {
      pictures += 1;
      const file = new Blob([new Uint8Array([1, 2, 3])]);
      if (pictures > times) return file;
      const gone = () => Promise.reject(new DOMException("changed", name));
      return { size: 3, slice: () => ({ arrayBuffer: gone }), arrayBuffer: gone };
    },
  };
  return { handle: handle as unknown as FileSystemFileHandle, pictures: () => pictures };
}

test("a file that changes while it is read is read again, from a new picture of it", async () => {
  const { handle, pictures } = changing(3);
  expect(await stillFile(handle)).toEqual({ size: 3, bytes: new Uint8Array([1, 2, 3]) });
  expect(pictures()).toBe(4);
  expect(await stillFile(changing(3).handle, 2)).toEqual({
    size: 3,
    bytes: new Uint8Array([1, 2]),
  });
});

test("one that never stands still, or is refused for another reason, is told as it is", async () => {
  await expect(stillFile(changing(1000).handle)).rejects.toThrow("changed");
  const refused = changing(1, "NotAllowedError");
  await expect(stillFile(refused.handle)).rejects.toThrow("changed");
  expect(refused.pictures()).toBe(1);
});
