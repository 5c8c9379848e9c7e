/**
 * From a zone's name, as calendar programs write it, to the zone.
 *
 * In this order: an IANA name (also behind a registry's prefix, as `/mozilla.org/2025_1/Europe/Berlin`)
 * beats rules of the same name in the file, since those are often years old; then the file's own
 * VTIMEZONE; then names of Windows, the city lists that Outlook shows, usual abbreviations and bare
 * offsets. What nobody knows is null, and the caller reads the time in the person's own zone.
 */
import { HOUR } from "./civil.ts";
import { ianaZone } from "./ianaZone.ts";
import { zoneKey, type ZoneComponent } from "./parse.ts";
import type { Effort } from "./recur.ts";
import { ruledZone } from "./ruledZone.ts";
import { windowsCities, windowsZones } from "./windowsZones.ts";
import { fixedZone, utc, type Zone } from "./zone.ts";

export type ZoneOf = (name: string) => Zone | null;

/** Looks names up for one calendar of a file; each is worked out once. */
export function zonesOf(components: ReadonlyMap<string, ZoneComponent>, effort: Effort): ZoneOf {
  const known = new Map<string, Zone | null>();
  return (name) => {
    const key = zoneKey(name);
    const found = known.get(key);
    if (found !== undefined) return found;
    if (effort.zoneNames-- <= 0) return null;
    const component = components.get(key);
    const zone =
      worldZone(key) ??
      (component ? ruledZone(name.trim(), component, effort) : null) ??
      wellKnownZone(key);
    known.set(key, zone);
    return zone;
  };
}

/** A zone by any name that needs no file to be understood. */
export const zoneCalled = (name: string): Zone | null =>
  worldZone(zoneKey(name)) ?? wellKnownZone(zoneKey(name));

function worldZone(key: string): Zone | null {
  if (key === "utc" || key === "z") return utc;
  const whole = ianaZone(key);
  if (whole || !key.startsWith("/")) return whole;
  const segments = key.split("/").filter((segment) => segment !== "");
  for (const many of [3, 2]) {
    if (segments.length <= many) continue;
    const zone = ianaZone(segments.slice(-many).join("/"));
    if (zone) return zone;
  }
  const last = segments.at(-1);
  return segments.length > 1 && (last === "utc" || last === "gmt") ? utc : null;
}

/** Not IANA, but everybody means the same by them. */
const abbreviations = new Map([
  ["pst", "America/Los_Angeles"],
  ["pdt", "America/Los_Angeles"],
  ["mdt", "America/Denver"],
  ["cst", "America/Chicago"],
  ["cdt", "America/Chicago"],
  ["edt", "America/New_York"],
  ["bst", "Europe/London"],
  ["cest", "Europe/Paris"],
  ["eest", "Europe/Athens"],
  ["mez", "Europe/Berlin"],
  ["mesz", "Europe/Berlin"],
  ["ist", "Asia/Kolkata"],
  ["jst", "Asia/Tokyo"],
  ["aest", "Australia/Sydney"],
  ["aedt", "Australia/Sydney"],
  ["nzst", "Pacific/Auckland"],
  ["nzdt", "Pacific/Auckland"],
  ["tzone://microsoft/utc", "Etc/UTC"],
]);

function wellKnownZone(key: string): Zone | null {
  const windows = windowsZones.get(key) ?? abbreviations.get(key) ?? windowsCities.get(key);
  if (windows) return ianaZone(windows);
  const shown = /^\((?:utc|gmt)(?:([+-])(\d{1,2})[:.]?(\d{2}))?\)\s*(.*)$/.exec(key);
  if (shown?.[4]) return cityZone(shown[4]);
  const offset = /^\(?(?:utc|gmt)?([+-])(\d{1,2})(?::?(\d{2}))?\)?$/.exec(key);
  if (!offset || Number(offset[2]) > 15) return null;
  const ms = Number(offset[2]) * HOUR + Number(offset[3] ?? 0) * 60_000;
  return fixedZone(key.toUpperCase(), offset[1] === "-" ? -ms : ms);
}

/** "Amsterdam, Berlin, Bern ..." whole, or else the first city of it that IANA has. */
function cityZone(list: string): Zone | null {
  const name = list.replaceAll(/\s+/g, " ").trim();
  const listed = windowsCities.get(name) ?? windowsZones.get(name);
  if (listed) return ianaZone(listed);
  for (const city of name.split(",")) {
    const zone = cities().get(city.trim().replaceAll(" ", "_"));
    if (zone) return ianaZone(zone);
  }
  return null;
}

let knownCities: Map<string, string> | null = null;
function cities(): Map<string, string> {
  knownCities ??= new Map(
    Intl.supportedValuesOf("timeZone").map((zone) => [
      zone.slice(zone.lastIndexOf("/") + 1).toLowerCase(),
      zone,
    ]),
  );
  return knownCities;
}
