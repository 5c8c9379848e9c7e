/**
 * Questions are written with Kysely's builder and sent as SQL with parameters.
 *
 * Only its compiler runs here: the database is in a worker, so a question is built and typed on the
 * main thread and answered over there. Just the selecting half of Kysely is taken: facts go in
 * through append alone, and the other half would cost every screen 7 KB.
 *
 *   ask.selectFrom("session").selectAll().where("day", "=", today).compile()
 */
import {
  type CompiledQuery,
  DefaultQueryExecutor,
  QueryCreator,
  SqliteAdapter,
  SqliteQueryCompiler,
} from "kysely";
import type { CoreTables } from "./tables.ts";

/** A question whose rows have the shape R. */
export type Question<R> = CompiledQuery<R>;

/** Where every question begins. */
export type Ask<Tables> = Pick<
  QueryCreator<Tables>,
  "selectFrom" | "selectNoFrom" | "with" | "withRecursive"
>;

const compileOnly = new QueryCreator<CoreTables>({
  executor: new DefaultQueryExecutor(new SqliteQueryCompiler(), new SqliteAdapter(), {
    provideConnection: () => {
      throw new Error("Questions are compiled here and answered by the journal: journal.rows().");
    },
  }),
});

export const ask: Ask<CoreTables> = compileOnly;

/** The same, for a practice that also reads tables of its own: `askWith<TendTables>()`. */
export const askWith = <Own>(): Ask<CoreTables & Own> =>
  compileOnly as unknown as Ask<CoreTables & Own>;
