/**
 * Measures of which only the total is entered, because their items may not be shown, or because
 * there are none. What we could not verify in a public source is assumed and says so.
 */
import { assumed, derived, published, type Measure } from "./measure.ts";

const scoreOnly = "Items are not shown here: score entry only.";
const noReliability = "No reliability we could verify: 8% of the range, until you enter your own";

export const core10: Measure = {
  id: "core-10",
  name: "CORE-10",
  longName: "Clinical Outcomes in Routine Evaluation, ten items",
  about: "Psychological distress over the last week.",
  licence: `CC BY-NC-ND, CORE System Trust. ${scoreOnly}`,
  mayShowItems: false,
  lowest: 0,
  highest: 40,
  whole: false,
  distress: "high",
  population: "Adults in primary care talking therapies, United Kingdom.",
  bands: [
    { from: 0, name: "non-clinical" },
    { from: 11, name: "mild" },
    { from: 15, name: "moderate" },
    { from: 20, name: "moderate to severe" },
    { from: 25, name: "severe" },
  ],
  bandsFrom: "CORE-10 user manual",
  reliability: published(0.9, "Barkham et al. 2013, internal consistency"),
  clinical: {
    mean: published(19.7, "Barkham et al. 2013"),
    sd: published(7.7, "Barkham et al. 2013"),
  },
  functional: {
    mean: published(4.7, "Barkham et al. 2013"),
    sd: published(4.8, "Barkham et al. 2013"),
  },
  cutOff: published(11, "Barkham et al. 2013: 11 or more; c = 10.5"),
  reliableChange: [published(6, "Barkham et al. 2013: 5.7 at 90%, rounded to 6")],
  sem: derived(2.43, "7.7 x sqrt(1 - .90)"),
  alerts: "progress",
};

export const ors: Measure = {
  id: "ors",
  name: "ORS",
  longName: "Outcome Rating Scale",
  about: "How life is going, over the last week; more is better.",
  licence: `Licensed, Miller & Duncan. ${scoreOnly}`,
  mayShowItems: false,
  lowest: 0,
  highest: 40,
  whole: false,
  distress: "low",
  population: "Adults in outpatient counselling, United States.",
  cutOff: published(25, "Miller, Duncan, Brown, Sparks & Claud 2003: 25 or less, for adults"),
  reliableChange: [published(5, "Miller & Duncan 2004: 5 points")],
  sem: derived(1.8, "5 / (1.96 sqrt 2), from the published reliable change"),
  alerts: "progress",
};

export const srs: Measure = {
  id: "srs",
  name: "SRS",
  longName: "Session Rating Scale",
  about: "The alliance in this session; more is better. No outcome.",
  licence: `Licensed, Miller, Duncan & Johnson. ${scoreOnly}`,
  mayShowItems: false,
  lowest: 0,
  highest: 40,
  whole: false,
  distress: "low",
  isAlliance: true,
  population: "Adults in outpatient counselling, United States.",
  cutOff: published(36, "Duncan et al. 2003: talk about it at 36 or less"),
  spread: assumed(3.2, "No spread between clients we could verify: 8% of the range"),
  sem: assumed(3.2, noReliability),
  alerts: "none",
  note: "Only a fall in the alliance is looked at, never a stall.",
};

export const oq45: Measure = {
  id: "oq-45",
  name: "OQ-45",
  longName: "Outcome Questionnaire 45.2",
  about: "Symptoms, relationships and roles over the last week.",
  licence: `Licensed, OQ Measures. ${scoreOnly}`,
  mayShowItems: false,
  lowest: 0,
  highest: 180,
  whole: true,
  distress: "high",
  population: "Adults in outpatient therapy, United States.",
  reliability: published(0.84, "Lambert et al. 2004, three-week test-retest"),
  cutOff: published(63, "Lambert et al. 2004; 56 in the Netherlands (Timman et al. 2017)"),
  reliableChange: [
    published(14, "Lambert et al. 2004"),
    published(18, "Timman, de Jong & de Neve-Enthoven 2017, the Netherlands"),
  ],
  sem: derived(5.05, "14 / (1.96 sqrt 2), from the published reliable change"),
  alerts: "progress",
};

export const wsas: Measure = {
  id: "wsas",
  name: "WSAS",
  longName: "Work and Social Adjustment Scale",
  about: "How much the problem gets in the way of work and life.",
  licence: `Copyright Isaac Marks; permission needed to reproduce. ${scoreOnly}`,
  mayShowItems: false,
  lowest: 0,
  highest: 40,
  whole: true,
  distress: "high",
  population: "Adults in psychological therapy.",
  bands: [
    { from: 0, name: "subclinical" },
    { from: 10, name: "significant impairment" },
    { from: 21, name: "moderately severe or worse" },
  ],
  bandsFrom: "Mundt, Marks, Shear & Greist 2002",
  reliability: published(0.73, "Mundt, Marks, Shear & Greist 2002, two-week test-retest"),
  cutOff: published(10, "Mundt, Marks, Shear & Greist 2002"),
  sem: assumed(3.2, "Retest is published, a spread we could verify is not: 8% of the range"),
  alerts: "progress",
};

export const bdi2: Measure = {
  id: "bdi-ii",
  name: "BDI-II",
  longName: "Beck Depression Inventory, second edition",
  about: "Low mood over the last two weeks.",
  licence: `Copyright Pearson. ${scoreOnly}`,
  mayShowItems: false,
  lowest: 0,
  highest: 63,
  whole: true,
  distress: "high",
  population: "Adult outpatients, United States.",
  bands: [
    { from: 0, name: "minimal" },
    { from: 14, name: "mild" },
    { from: 20, name: "moderate" },
    { from: 29, name: "severe" },
  ],
  bandsFrom: "Beck, Steer & Brown 1996",
  reliability: published(0.93, "Beck, Steer & Brown 1996, one-week test-retest of 26 outpatients"),
  cutOff: published(14, "Beck, Steer & Brown 1996: mild from 14"),
  sem: assumed(3.4, "12.75 x sqrt(1 - .93); the SD is the manual's outpatients, not checked by us"),
  alerts: "progress",
};

export const hamd: Measure = {
  id: "ham-d",
  name: "HAM-D",
  longName: "Hamilton Depression Rating Scale, 17 items",
  about: "Depression as rated by a clinician.",
  licence: `Public domain as an interview; versions differ. ${scoreOnly}`,
  mayShowItems: false,
  lowest: 0,
  highest: 52,
  whole: true,
  distress: "high",
  population: "Adults with depression; trained raters.",
  bands: [
    { from: 0, name: "none" },
    { from: 8, name: "mild" },
    { from: 17, name: "moderate" },
    { from: 24, name: "severe" },
  ],
  bandsFrom: "Zimmerman et al. 2013",
  cutOff: published(8, "Zimmerman et al. 2013: 0 to 7 is none"),
  sem: assumed(4.16, noReliability),
  alerts: "progress",
};

const suds = (id: string, name: string, about: string): Measure => ({
  id,
  name,
  longName: "Subjective Units of Distress",
  about,
  licence: "Free (Wolpe 1969): a number from 0 to 100.",
  mayShowItems: false,
  lowest: 0,
  highest: 100,
  whole: true,
  distress: "high",
  population: "Anybody; a person's own scale, comparable only with itself.",
  sem: assumed(8, "A single rating publishes no reliability: 8% of the range"),
  alerts: "progress",
  note: "Never read as a decline within a session; only from session to session.",
});
export const sudsPeak = suds("suds-peak", "SUDS, peak", "The highest distress of the session.");
export const sudsMean = suds("suds-mean", "SUDS, mean", "The mean distress of the session.");

export const goal: Measure = {
  id: "goal",
  name: "Own goal",
  longName: "A goal in the client's own words, 0 to 10",
  about: "How near the client is to their own goal; more is better.",
  licence: "Free: a number from 0 to 10.",
  mayShowItems: false,
  lowest: 0,
  highest: 10,
  whole: false,
  distress: "low",
  population: "Anybody; comparable only with itself.",
  sem: assumed(0.8, "A single rating publishes no reliability: 8% of the range"),
  alerts: "progress",
};
