/**
 * The addresses that answer with the page: one for each kind of place, and nothing else. A place
 * added to the app does not compile until it is added here.
 */
import type { PlaceName } from "../places.ts";

const places: Record<PlaceName, true> = {
  today: true,
  people: true,
  patterns: true,
  score: true,
  "put-down": true,
  moments: true,
  moment: true,
  tend: true,
  person: true,
  erase: true,
  minute: true,
  "not-ok": true,
  "not-ok-people": true,
  week: true,
  calendar: true,
  settings: true,
  sheet: true,
  copies: true,
  carry: true,
  "copy-file": true,
  "ways-in": true,
};

export const isPlace = (pathname: string): boolean => Object.hasOwn(places, pathname.slice(1));
