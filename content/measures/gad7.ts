/** GAD-7: seven items, 0-21. "No permission required to reproduce, translate, display or distribute." */
import { derived, published, type Measure } from "./measure.ts";
import { frequencyAnswers, phqStem } from "./phqFamily.ts";

const talking = "NHS Talking Therapies for anxiety and depression manual";

export const gad7: Measure = {
  id: "gad-7",
  name: "GAD-7",
  longName: "Generalised Anxiety Disorder scale",
  about: "Worry and tension over the last two weeks.",
  licence:
    "Free. Developed by Spitzer, Williams, Kroenke and colleagues with a grant from Pfizer; no permission required to reproduce, translate, display or distribute.",
  mayShowItems: true,
  lowest: 0,
  highest: 21,
  whole: true,
  distress: "high",
  population: "Adults in primary care and psychological therapy services.",
  items: {
    stem: phqStem,
    answers: frequencyAnswers,
    wordingFrom: "GAD-7, English (US), phqscreeners.com",
    items: [
      "Feeling nervous, anxious or on edge",
      "Not being able to stop or control worrying",
      "Worrying too much about different things",
      "Trouble relaxing",
      "Being so restless that it is hard to sit still",
      "Becoming easily annoyed or irritable",
      "Feeling afraid as if something awful might happen",
    ],
  },
  bands: [
    { from: 0, name: "minimal" },
    { from: 5, name: "mild" },
    { from: 10, name: "moderate" },
    { from: 15, name: "severe" },
  ],
  bandsFrom: "Spitzer, Kroenke, Williams & Löwe 2006",
  worked: [
    { answers: [0, 0, 0, 0, 0, 0, 0], total: 0, band: "minimal" },
    { answers: [1, 1, 1, 1, 1, 0, 0], total: 5, band: "mild" },
    { answers: [2, 2, 2, 1, 1, 1, 1], total: 10, band: "moderate" },
    { answers: [3, 3, 3, 2, 2, 1, 1], total: 15, band: "severe" },
    { answers: [3, 3, 3, 3, 3, 3, 3], total: 21, band: "severe" },
  ],
  reliability: published(0.83, "Spitzer, Kroenke, Williams & Löwe 2006, test-retest (ICC)"),
  clinical: {
    mean: published(14, "NHS Talking Therapies 2022-23, first score of people at caseness"),
    sd: published(4.5, "NHS Talking Therapies 2022-23, first score of people at caseness"),
  },
  cutOff: published(8, `${talking}: caseness at 8 or more`),
  reliableChange: [
    published(4, `${talking}: reliable change of 4 or more`),
    published(5, "Also in use; choose the one your service uses"),
    published(6, "Also in use; choose the one your service uses"),
  ],
  sem: derived(
    1.86,
    "4.5 x sqrt(1 - .83); 1.96 sqrt 2 SEM = 5.1, between the published 4, 5 and 6",
  ),
  line: {
    slope: 2.7,
    spread: 2.2,
    noise: 2.2,
    from: 3,
    source: "From NHS Talking Therapies; anxiety usually shows by session 3 (Saunders 2019)",
  },
  alerts: "progress",
};
