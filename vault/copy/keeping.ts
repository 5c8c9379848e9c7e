/** Making backups, looking into them, and joining them, over an open vault. */
import type { Bytes } from "../bytes.ts";
import type {
  Answers,
  CopiesState,
  CopyFacts,
  CopyLook,
  CopyWay,
  LookFailure,
  MakeFailure,
} from "../keeper/orders.ts";
import type { Kdf } from "../kdf.ts";
import { confirmedKit } from "../kit/inside.ts";
import { kitIdentity, withKit } from "../kit/kit.ts";
import { fail, ok, type Result } from "../result.ts";
import { wipe } from "../secret.ts";
import type { Sql } from "../sql.ts";
import { storageFailureOf } from "../storage.ts";
import type { Means } from "../vault.ts";
import { slotsInside } from "../ways.ts";
import type { Archive, Theirs } from "./archive.ts";
import {
  copyName,
  folderFailureOf,
  holdsOneOf,
  isPermitted,
  keepNewest,
  removeFile,
  writeFile,
} from "./folder.ts";
import { openImage } from "./image.ts";
import { copyKeyInside } from "./keyInside.ts";
import { plainCopy } from "./plainCopy.ts";
import { openFile, type Identity, type Wounds } from "./reading.ts";
import { copiesMade, rememberCheck, rememberCopy } from "./remembered.ts";
import { copyKeyIdentity, passphraseIdentity, type CopyKey } from "./stanza.ts";
import { lockImage, type Lockers } from "./writing.ts";

export interface Keeping {
  means: Means;
  sql: Sql;
  archive: Archive;
}

export async function copiesState({ sql, archive }: Keeping): Promise<CopiesState> {
  const made = copiesMade(sql);
  const { recipient, copyKey } = await lockersInside(sql);
  return {
    made,
    opensWith: { passphrase: copyKey !== null, kit: recipient !== null },
    since: archive.since(made[0]?.through ?? null),
  };
}

/** The file, and what to remember of it once it has reached the person. */
export async function makeCopy(
  keeping: Keeping,
  now: number,
): Promise<Result<{ file: Blob; facts: CopyFacts }, MakeFailure>> {
  const locked = await lockedCopy(keeping, now);
  if (!locked.ok) return locked;
  try {
    const file = await new Response(locked.value.stream).blob();
    return ok({ file, facts: { ...locked.value.facts, bytes: file.size } });
  } catch (error) {
    const failure = storageFailureOf(error);
    if (failure) return fail(failure);
    throw error;
  }
}

export async function copyIntoFolder(
  keeping: Keeping,
  folder: FileSystemDirectoryHandle,
  { now, stamp, unlessToday }: { now: number; stamp: string; unlessToday: boolean },
): Promise<Answers["copy-into-folder"]> {
  const name = copyName(stamp);
  try {
    if (!(await isPermitted(folder))) return fail({ kind: "folder-asks-again" });
    if (unlessToday && (await holdsOneOf(folder, stamp))) return ok({ made: null, removed: [] });
    const locked = await lockedCopy(keeping, now);
    if (!locked.ok) return locked;
    const file = await writeFile(folder, name, locked.value.stream);
    if (!(await isReadBack(keeping, file, locked.value.lockers))) {
      await removeFile(folder, name);
      return fail({ kind: "not-read-back" });
    }
    const facts = { ...locked.value.facts, bytes: file.size };
    rememberCopy(keeping.sql, { ...facts, place: "folder", name });
    if (locked.value.lockers.copyKey) rememberCheck(keeping.sql, facts.madeAt, now);
    return ok({ made: { ...facts, name }, removed: await keepNewest(folder) });
  } catch (error) {
    const failure = folderFailureOf(error);
    if (failure) return fail(failure);
    throw error;
  }
}

/** Reads everything in it. Nothing in the file or in the vault changes. */
export const lookInside = (
  keeping: Pick<Keeping, "means" | "archive"> & { sql: Sql | null },
  file: Blob,
  way: CopyWay,
): Promise<Result<CopyLook, LookFailure>> =>
  withCopy(keeping, file, way, async (theirs, wounds) => {
    const compared = await keeping.archive.compare(theirs);
    return compared.ok ? ok({ ...compared.value, bytes: file.size, wounds }) : compared;
  });

/** The same, and the vault remembers of a whole one that it was read back. */
export async function checkCopy(
  keeping: Keeping,
  file: Blob,
  way: CopyWay,
  now: number,
): Promise<Result<CopyLook, LookFailure>> {
  const look = await lookInside(keeping, file, way);
  if (look.ok && isComplete(look.value)) rememberCheck(keeping.sql, look.value.madeAt, now);
  return look;
}

const isComplete = ({ wounds, readable, leftOut }: CopyLook): boolean =>
  wounds === null && leftOut === 0 && readable.things === readable.of;

export const joinCopy = (
  keeping: Keeping,
  file: Blob,
  way: CopyWay,
): Promise<Answers["copy-join"]> =>
  withCopy(keeping, file, way, async (theirs) => keeping.archive.join(theirs));

/** Opens the file for as long as `work` takes; its plain bytes are overwritten before anything else. */
export async function withCopy<T, E>(
  { means, sql }: { means: { kdf: Kdf }; sql: Sql | null },
  file: Blob,
  way: CopyWay,
  work: (theirs: Theirs, wounds: Wounds | null) => Promise<Result<T, E>>,
): Promise<Result<T, E | LookFailure>> {
  try {
    const identity = await identityFor(means.kdf, sql, way);
    if (!identity.ok) return identity;
    const opened = await openFile(file, identity.value);
    if (!opened.ok) return opened;
    const { image, wounds } = opened.value;
    const theirs = await openedImage(image);
    if (!theirs) return fail({ kind: "not-a-copy" });
    try {
      return await work({ sql: theirs, isWhole: wounds === null }, wounds);
    } finally {
      theirs.close();
    }
  } catch (error) {
    const failure = storageFailureOf(error);
    if (failure) return fail(failure);
    throw error;
  }
}

async function openedImage(image: Bytes): Promise<Sql | null> {
  try {
    return await openImage(image);
  } catch (error) {
    if (storageFailureOf(error)) throw error;
    return null;
  } finally {
    image.fill(0);
  }
}

async function identityFor(
  kdf: Kdf,
  sql: Sql | null,
  way: CopyWay,
): Promise<Result<Identity, LookFailure>> {
  if (way.by === "passphrase") return ok(passphraseIdentity(kdf, way.passphrase));
  if (way.by === "kit") {
    const identity = await withKit(way.words, kitIdentity);
    return identity ? ok(identity) : fail({ kind: "not-kit-words" });
  }
  const copyKey = sql && copyKeyInside(sql, await slotsInside(sql));
  return copyKey ? ok(copyKeyIdentity(copyKey)) : fail({ kind: "does-not-open" });
}

/** A plain copy goes straight into the encrypting stream. */
async function lockedCopy({ means, sql, archive }: Keeping, madeAt: number) {
  const lockers = await lockersInside(sql);
  if (!lockers.recipient && !lockers.copyKey) return fail({ kind: "nobody-could-open" as const });
  const { image, contents } = plainCopy(sql, archive, madeAt);
  const stream = await lockImage(image, lockers, means.random);
  const { things, through } = contents;
  return ok({ stream, lockers, facts: { madeAt, things, through } });
}

async function lockersInside(sql: Sql): Promise<Lockers> {
  const slots = await slotsInside(sql);
  return {
    recipient: confirmedKit(sql, slots)?.recipient ?? null,
    copyKey: copyKeyInside(sql, slots),
  };
}

/** With only a sheet that is on paper nobody here can open it; then its size must do. */
async function isReadBack(
  keeping: Keeping,
  file: Blob,
  { copyKey }: { copyKey: CopyKey | null },
): Promise<boolean> {
  if (!copyKey) return file.size > 0;
  const look = await lookInside(keeping, file, { by: "this-vault" });
  wipe(copyKey.key);
  return look.ok && isComplete(look.value);
}
