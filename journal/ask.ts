/**
 * Questions are written with Kysely's builder and sent as SQL with parameters.
 *
 * Only its compiler runs here: the database is in a worker, so a question is built and typed on the
 * main thread and answered over there. Nothing can be written this way; the worker refuses it.
 *
 *   ask.selectFrom("session").selectAll().where("day", "=", today).compile()
 */
import {
  type CompiledQuery,
  DummyDriver,
  Kysely,
  SqliteAdapter,
  SqliteQueryCompiler,
} from "kysely";
import type { CoreTables } from "./tables.ts";

/** A question whose rows have the shape R. */
export type Question<R> = CompiledQuery<R>;

const compileOnly = new Kysely<CoreTables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: () => {
      throw new Error("Questions are only compiled here; there is no database to look at.");
    },
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

export const ask: Kysely<CoreTables> = compileOnly;

/** The same, for a practice that also reads tables of its own: `askWith<TendTables>()`. */
export const askWith = <Own>(): Kysely<CoreTables & Own> =>
  compileOnly as unknown as Kysely<CoreTables & Own>;
