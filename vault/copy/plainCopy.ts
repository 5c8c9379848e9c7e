/** The inside of a backup, made at one instant beside the vault, in memory, and taken away again. */
import type { Bytes } from "../bytes.ts";
import type { Sql } from "../sql.ts";
import type { Archive, CopyContents } from "./archive.ts";

const BESIDE = "copy";

export interface PlainCopy {
  /** Plain: it goes into the encrypting stream and nowhere else. */
  image: Bytes;
  contents: CopyContents;
}

export function plainCopy(sql: Sql, archive: Archive, madeAt: number): PlainCopy {
  // An empty key, said explicitly: an attached database would else be locked with the vault's.
  sql.run(`attach ':memory:' as ${BESIDE} key ''`);
  try {
    const contents = archive.write(BESIDE, madeAt);
    return { image: sql.image(BESIDE), contents };
  } finally {
    sql.run(`detach ${BESIDE}`);
  }
}
