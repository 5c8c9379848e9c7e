/**
 * What a title probably means: a client's initials to propose, or that it is no client.
 *
 * Only a proposal: the matching screen shows it and the person decides. A name is never kept whole;
 * "Jim weekly (Zoom)" proposes "J.", "M+T couple" proposes "M. & T.". Words of sessions, places and
 * rhythm are passed over, in English and in a few of the neighbours' languages.
 */
export type Proposal = { initials: string } | "not-a-client" | null;

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Any of these in a title and it is most likely no session. */
const otherThings = words(`
  lunch dentist doctor gp physio physiotherapy hairdresser haircut gym yoga pilates swim run choir
  supervision supervisor intervision peer team staff meeting meet standup conference congress
  training course workshop seminar webinar lecture cpd birthday holiday holidays vacation leave
  off ooo blocked block busy free hold admin paperwork notes billing invoices accounting tax taxes
  travel train flight commute dinner breakfast coffee school kindergarten nursery kids pickup
  shopping reminder deadline bank plumber vet car garage break pause lunchtime
  mittag mittagspause zahnarzt arzt urlaub frei teamsitzung besprechung fortbildung intervisionsgruppe
  déjeuner vacances réunion dentiste almuerzo dentista reunión vacaciones pranzo riunione ferie`);

/** They stand around a name and say nothing of who it is. */
const sessionWords = words(`
  session sessions weekly biweekly fortnightly monthly therapy psychotherapy counselling counseling
  appointment appt client patient individual couple couples group family zoom online video phone
  telephone call teams skype teletherapy telehealth remote room office practice home in at with the
  and or of for new first intake initial assessment follow up followup follow-up review last final
  double hour min mins minutes wk every mon tue wed thu fri monday tuesday wednesday thursday friday
  morning afternoon evening am pm cbt emdr dbt act schema ifs psychodynamic mr mrs ms mx dr
  therapie sitzung einzel paar gruppe erstgespräch termin klient klientin patientin frau herr
  séance thérapie rendez-vous sesión terapia cita seduta`);

const joint = /\s*(?:\+|&|\/|\band\b|\bund\b|\bet\b|\by\b)\s*/i;

export function proposalFor(title: string, isAllDay: boolean): Proposal {
  if (isAllDay) return "not-a-client";
  const plain = title.normalize("NFKC").replaceAll(/[([{].*?[)\]}]/g, " ");
  const all = lettersOf(plain);
  if (all.length === 0) return null;
  if (all.some((word) => otherThings.has(word.toLowerCase()))) return "not-a-client";

  const people = plain
    .split(joint)
    .map((part) => lettersOf(part).filter((word) => !sessionWords.has(word.toLowerCase())))
    .filter((names) => names.length > 0);
  if (people.length === 0) return null;
  if (people.length === 1) return oneOf(people[0] as string[]);
  if (people.length > 4) return null;
  return { initials: people.map((names) => initial(names[0] as string)).join(" & ") };
}

const lettersOf = (text: string): string[] => text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
const initial = (name: string): string => `${([...name][0] as string).toUpperCase()}.`;

/** "Jim", "Jim K.", "JK": up to three words are a person; a sentence is not guessed at. */
function oneOf(names: string[]): Proposal {
  if (names.length > 3) return null;
  const only = names[0] as string;
  if (names.length === 1 && /^\p{Lu}{2,3}$/u.test(only)) {
    return { initials: Array.from(only, (letter) => `${letter}.`).join(" ") };
  }
  const surname = names.slice(1).find((name) => /^\p{Lu}/u.test(name));
  return { initials: surname ? `${initial(only)} ${initial(surname)}` : initial(only) };
}
