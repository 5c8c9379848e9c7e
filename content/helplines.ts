/**
 * Emergency numbers and listening lines, by region. They ship with the product, so that the page
 * for the worst minute needs no network.
 *
 * How they were checked: on the day below each line was found in at least one public page (the
 * organisation's own, a public body's, or a newspaper's), read in stored copies, some of them years
 * old. NOT CHECKED BY PHONE: nobody rang these numbers. A line that was not found was left out, and
 * hours are given only where a page said them. A person who knows the region should look before each
 * release; a test fails when a check is older than a year, and the page then says that the numbers
 * may have changed.
 */
export interface Line {
  name: string;
  /** As it is read aloud and printed. */
  number: string;
  /** What a phone dials, where that differs from the digits printed (a menu choice, for one). */
  dial?: string;
  /** Only when sure. */
  hours?: string;
  /** What it is, when the name doesn't say; languages too. */
  note?: string;
  source: string;
  checked: string;
}

export interface Region {
  name: string;
  emergency: string;
  lines: readonly Line[];
  checked: string;
}

const checked = "2026-11-23";
const dayAndNight = "day and night";
const line = (
  name: string,
  number: string,
  source: string,
  more: { dial?: string; hours?: string; note?: string } = {},
): Line => ({ name, number, source, checked, ...more });
const region = (name: string, emergency: string, ...lines: Line[]): Region => ({
  name,
  emergency,
  lines,
  checked,
});

export const regions = {
  AT: region(
    "Austria",
    "112",
    line("Telefonseelsorge", "142", "telefonseelsorge.at", { hours: dayAndNight }),
  ),
  AU: region(
    "Australia",
    "000",
    line("Lifeline", "13 11 14", "lifeline.org.au", { hours: dayAndNight }),
  ),
  BE: region(
    "Belgium",
    "112",
    line("Télé-Accueil", "107", "tele-accueil.be", { note: "French" }),
    line("Zelfmoordlijn", "1813", "zelfmoord1813.be", { note: "Dutch" }),
    line("Centre de Prévention du Suicide", "0800 32 123", "preventionsuicide.be", {
      note: "French",
    }),
  ),
  BR: region("Brazil", "192", line("CVV", "188", "cvv.org.br", { hours: dayAndNight })),
  CA: region(
    "Canada",
    "911",
    line("Suicide Crisis Helpline", "988", "988.ca", {
      hours: dayAndNight,
      note: "call or text, English and French",
    }),
  ),
  CH: region(
    "Switzerland",
    "112",
    line("Die Dargebotene Hand, La Main Tendue, Telefono Amico", "143", "143.ch", {
      hours: dayAndNight,
    }),
  ),
  DE: region(
    "Germany",
    "112",
    line("TelefonSeelsorge", "0800 111 0 111", "telefonseelsorge.de", { hours: dayAndNight }),
  ),
  DK: region("Denmark", "112", line("Livslinien", "70 201 201", "livslinien.dk")),
  ES: region(
    "Spain",
    "112",
    line("Línea 024", "024", "Ministerio de Sanidad", { hours: dayAndNight }),
    line("Teléfono de la Esperanza", "717 003 717", "telefonodelaesperanza.org"),
  ),
  FI: region("Finland", "112", line("MIELI Kriisipuhelin", "09 2525 0111", "mieli.fi")),
  FR: region(
    "France",
    "112",
    line("Numéro national de prévention du suicide", "3114", "3114.fr", { hours: dayAndNight }),
  ),
  GB: region(
    "United Kingdom",
    "999",
    line("Samaritans", "116 123", "samaritans.org", { hours: dayAndNight, note: "free" }),
    line("NHS, urgent mental health", "111, then 2", "nhs.uk", {
      dial: "111",
      hours: dayAndNight,
      note: "England",
    }),
  ),
  IE: region(
    "Ireland",
    "112",
    line("Samaritans", "116 123", "samaritans.org", { hours: dayAndNight, note: "free" }),
    line("Pieta", "1800 247 247", "pieta.ie", { hours: dayAndNight }),
  ),
  IL: region("Israel", "101", line("ERAN", "1201", "eran.org.il")),
  IN: region(
    "India",
    "112",
    line("Tele-MANAS", "14416", "Ministry of Health and Family Welfare", {
      hours: dayAndNight,
      note: "twenty languages",
    }),
  ),
  IT: region("Italy", "112", line("Telefono Amico Italia", "02 2327 2327", "telefonoamico.it")),
  JP: region(
    "Japan",
    "119",
    line("Yorisoi Hotline", "0120-279-338", "since2011.net", {
      hours: dayAndNight,
      note: "from Iwate, Miyagi and Fukushima 0120-279-226",
    }),
  ),
  NL: region(
    "Netherlands",
    "112",
    line("113 Zelfmoordpreventie", "113", "113.nl", { hours: dayAndNight }),
    line("De Luisterlijn", "088 0767 000", "deluisterlijn.nl"),
  ),
  NO: region(
    "Norway",
    "113",
    line("Mental Helse, Hjelpetelefonen", "116 123", "mentalhelse.no", { hours: dayAndNight }),
    line("Kirkens SOS", "22 40 00 40", "kirkens-sos.no", { hours: dayAndNight }),
  ),
  NZ: region(
    "New Zealand",
    "111",
    line("1737", "1737", "1737.org.nz", { hours: dayAndNight, note: "call or text" }),
    line("Lifeline Aotearoa", "0800 543 354", "lifeline.org.nz"),
  ),
  PL: region(
    "Poland",
    "112",
    line("Centrum Wsparcia", "800 70 2222", "centrumwsparcia.pl", { hours: dayAndNight }),
  ),
  PT: region(
    "Portugal",
    "112",
    line("Linha Nacional de Prevenção do Suicídio", "1411", "Serviço Nacional de Saúde", {
      hours: dayAndNight,
      note: "free",
    }),
    line("SOS Voz Amiga", "213 544 545", "sosvozamiga.org", { hours: "15:30 to 00:30" }),
  ),
  SE: region("Sweden", "112", line("Självmordslinjen", "90101", "mind.se")),
  SG: region(
    "Singapore",
    "995",
    line("Samaritans of Singapore", "1767", "sos.org.sg", { hours: dayAndNight }),
  ),
  US: region(
    "United States",
    "911",
    line("988 Suicide and Crisis Lifeline", "988", "988lifeline.org", {
      hours: dayAndNight,
      note: "call or text",
    }),
  ),
  ZA: region(
    "South Africa",
    "112",
    line("SADAG, Suicide Crisis Helpline", "0800 567 567", "sadag.org", { hours: dayAndNight }),
  ),
} as const satisfies Record<string, Region>;

export type RegionCode = keyof typeof regions;

export const regionNamed = (code: string | null): Region | null =>
  code !== null && Object.hasOwn(regions, code) ? regions[code as RegionCode] : null;

/** The first region that a browser's languages name: `["en-GB", "en"]` gives GB. */
export function regionOfLanguages(languages: readonly string[]): RegionCode | null {
  for (const language of languages) {
    const code = /-([A-Z]{2})\b/.exec(language)?.[1];
    if (code && Object.hasOwn(regions, code)) return code as RegionCode;
  }
  return null;
}

/** Digits for `tel:`; a menu choice is left for the person to press. */
export const dialled = (of: { number: string; dial?: string }): string =>
  (of.dial ?? of.number).replace(/[^+\d]/g, "");

/** Older than twelve months on this day: the page then adds that the numbers may have changed. */
export function mayHaveChanged(checkedOn: string, today: string): boolean {
  const aYearLater = Number(checkedOn.slice(0, 4)) + 1;
  return today > `${aYearLater}${checkedOn.slice(4)}`;
}

/** Where to look when the region isn't here; printed, never requested. */
export const findAnywhere = "findahelpline.com";
