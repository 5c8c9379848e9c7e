/**
 * An expected failure is a value; a bug is a throw.
 *
 * A function that can fail for a reason its caller must handle (a wrong number, a file that is no
 * calendar) returns a Result; anything else throws and is shown as a fault, never swallowed.
 */
export type Result<T, E> = { ok: true; value: T } | { ok: false; error: E };

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
export const fail = <E>(error: E): { ok: false; error: E } => ({ ok: false, error });
