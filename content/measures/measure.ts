/**
 * What a measure is here: everything that is needed to enter, read and judge a score, each number
 * with where it comes from. Item wording stands here only where its owner lets anybody reproduce it.
 *
 * A number that is not published, or on which sources disagree, is "assumed" and says so; the
 * person may put their own in its place before the first score.
 */
export interface Cited {
  readonly value: number;
  /** Author and year, or whose assumption it is. */
  readonly source: string;
  readonly basis: "published" | "derived" | "assumed";
}

export interface GroupOfPeople {
  readonly mean: Cited;
  readonly sd: Cited;
}

export interface Answer {
  readonly value: number;
  readonly words: string;
}

export interface Items {
  readonly stem: string;
  readonly answers: readonly Answer[];
  readonly items: readonly string[];
  /** Places (from 1) that may be left out, because the instrument says so. */
  readonly optional?: readonly number[];
  readonly wordingFrom: string;
}

export interface Band {
  readonly from: number;
  readonly name: string;
}

/** Answers or a total, and what must come of it; run as tests. */
export interface WorkedRow {
  readonly answers: readonly (number | null)[];
  readonly total: number;
  readonly band: string;
}

export interface Measure {
  readonly id: string;
  readonly name: string;
  readonly longName: string;
  readonly about: string;
  readonly licence: string;
  readonly mayShowItems: boolean;
  readonly lowest: number;
  readonly highest: number;
  /** Whether fractions are scores too. */
  readonly whole: boolean;
  /** Which end is distress. */
  readonly distress: "high" | "low";
  readonly isAlliance?: true;
  readonly population: string;
  readonly items?: Items;
  readonly bands?: readonly Band[];
  readonly bandsFrom?: string;
  readonly worked?: readonly WorkedRow[];
  readonly reliability?: Cited;
  /** SD of the scores, where a clinical mean is not known beside it. */
  readonly spread?: Cited;
  readonly clinical?: GroupOfPeople;
  readonly functional?: GroupOfPeople;
  /** A score at this value or beyond it, towards distress, is in the clinical range. */
  readonly cutOff?: Cited;
  /** Reliable change as published; several where sources disagree, the first is used. */
  readonly reliableChange?: readonly Cited[];
  /** Standard error of measurement used by the alerts. */
  readonly sem: Cited;
  /** SD of the slow wobble; .7 SEM where nothing better is known. */
  readonly wobble?: Cited;
  /** Where clients begin, as the alerts' model takes it; the clinical group where it says nothing. */
  readonly start?: GroupOfPeople;
  /** The soft question's line: points per log session, spread, noise, and when it may first ask. */
  readonly line?: {
    readonly slope: number;
    readonly spread: number;
    readonly noise: number;
    readonly from: number;
    readonly source: string;
  };
  /** What the alerts may say of the measure; "none" for one that is no outcome. */
  readonly alerts: "progress" | "none";
  /** An item that is always its own notice above zero. */
  readonly safetyItem?: number;
  readonly note?: string;
}

export const published = (value: number, source: string): Cited => ({
  value,
  source,
  basis: "published",
});
export const derived = (value: number, source: string): Cited => ({
  value,
  source,
  basis: "derived",
});
export const assumed = (value: number, source: string): Cited => ({
  value,
  source,
  basis: "assumed",
});
