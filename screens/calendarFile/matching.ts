/**
 * Whose is each title? Proposals first, the person's word last, and it is remembered.
 *
 * A proposal is only that. When two titles would propose the same initials ("Jim" and "Jane" are both
 * J.), the rarer one is asked instead: taking two people for one would put one's regrets on the other.
 */
import type { Pattern, TitleGroup } from "../../calendar/sessions.ts";
import type { ClientId } from "../../record/ids.ts";
import { sameInitials } from "../week/week.ts";

export type Choice =
  | { is: "client"; client: ClientId }
  /** Somebody new, named in this row; `isNaming` while the two fields stand open. */
  | { is: "new"; label: string; about: string; isNaming: boolean }
  /** The same new person as in another row. */
  | { is: "as"; row: string }
  | { is: "nobody" }
  | { is: "asked" };

export interface Row {
  /** The hash of the title: what is remembered of it. */
  key: string;
  title: string;
  count: number;
  pattern: Pattern;
  choice: Choice;
  /** Said at an earlier reading, so it need not be asked again. */
  isRemembered: boolean;
}

export interface Known {
  clients: readonly { id: ClientId; label: string; about: string }[];
  /** title key to client; null means "not a client". */
  remembered: ReadonlyMap<string, ClientId | null>;
}

export function rowsFor(groups: readonly (TitleGroup & { key: string })[], known: Known): Row[] {
  const taken: string[] = [];
  return groups
    .filter((group) => group.count > 0)
    .map((group) => {
      const { key, title, count, pattern } = group;
      const before = known.remembered.get(key);
      const choice = before === undefined ? proposed(group, known, taken) : saidBefore(before);
      return { key, title, count, pattern, choice, isRemembered: before !== undefined };
    });
}

const saidBefore = (client: ClientId | null): Choice =>
  client === null ? { is: "nobody" } : { is: "client", client };

function proposed(group: TitleGroup, known: Known, taken: string[]): Choice {
  const { proposal } = group;
  if (proposal === null) return { is: "asked" };
  if (proposal === "not-a-client") return { is: "nobody" };
  const { initials } = proposal;
  if (taken.some((other) => sameInitials(other, initials))) return { is: "asked" };
  taken.push(initials);
  const alike = known.clients.filter((client) => sameInitials(client.label, initials));
  if (alike.length > 1) return { is: "asked" };
  const [only] = alike;
  return only
    ? { is: "client", client: only.id }
    : { is: "new", label: initials, about: "", isNaming: false };
}

/** The rows whose sessions come in, each with the client they are for. */
export function clientsOf(
  rows: readonly Row[],
  idOfNew: (key: string) => ClientId,
): Map<string, ClientId> {
  const found = new Map<string, ClientId>();
  for (const { key, choice } of rows) {
    if (choice.is === "client") found.set(key, choice.client);
    if (choice.is === "new") found.set(key, idOfNew(key));
    if (choice.is === "as") found.set(key, idOfNew(choice.row));
  }
  return found;
}

/** New people that cannot be told from somebody else yet, by row. */
export function unclearNew(rows: readonly Row[], known: Known): Set<string> {
  const unclear = new Set<string>();
  const others = known.clients.map((client) => client.label);
  for (const { key, choice } of rows) {
    if (choice.is !== "new") continue;
    const label = choice.label.trim();
    const isAlike = others.some((other) => sameInitials(other, label));
    if (label === "" || label.length > 40 || (isAlike && choice.about.trim() === ""))
      unclear.add(key);
    others.push(label);
  }
  return unclear;
}
