/** The tables that practices keep for themselves, folded beside the core's. Order does not matter. */
import type { FoldRoom } from "../journal/rooms.ts";
import { tendRoom } from "../practices/tend/tend.tables.ts";

export const practiceRooms: readonly FoldRoom[] = [tendRoom];
