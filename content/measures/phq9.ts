/** PHQ-9: nine items, 0-27. "No permission required to reproduce, translate, display or distribute." */
import { derived, published, type Measure } from "./measure.ts";
import { frequencyAnswers, phqStem } from "./phqFamily.ts";

const talking = "NHS Talking Therapies for anxiety and depression manual";

export const phq9: Measure = {
  id: "phq-9",
  name: "PHQ-9",
  longName: "Patient Health Questionnaire, depression",
  about: "Low mood over the last two weeks.",
  licence:
    "Free. Developed by Spitzer, Williams, Kroenke and colleagues with a grant from Pfizer; no permission required to reproduce, translate, display or distribute.",
  mayShowItems: true,
  lowest: 0,
  highest: 27,
  whole: true,
  distress: "high",
  population: "Adults in primary care and psychological therapy services.",
  items: {
    stem: phqStem,
    answers: frequencyAnswers,
    wordingFrom: "PHQ-9, English (US), phqscreeners.com",
    items: [
      "Little interest or pleasure in doing things",
      "Feeling down, depressed, or hopeless",
      "Trouble falling or staying asleep, or sleeping too much",
      "Feeling tired or having little energy",
      "Poor appetite or overeating",
      "Feeling bad about yourself — or that you are a failure or have let yourself or your family down",
      "Trouble concentrating on things, such as reading the newspaper or watching television",
      "Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual",
      "Thoughts that you would be better off dead or of hurting yourself in some way",
    ],
  },
  safetyItem: 9,
  bands: [
    { from: 0, name: "minimal" },
    { from: 5, name: "mild" },
    { from: 10, name: "moderate" },
    { from: 15, name: "moderately severe" },
    { from: 20, name: "severe" },
  ],
  bandsFrom: "Kroenke, Spitzer & Williams 2001",
  worked: [
    { answers: [0, 0, 0, 0, 0, 0, 0, 0, 0], total: 0, band: "minimal" },
    { answers: [1, 1, 1, 1, 0, 0, 0, 0, 0], total: 4, band: "minimal" },
    { answers: [1, 1, 1, 1, 1, 0, 0, 0, 0], total: 5, band: "mild" },
    { answers: [2, 2, 1, 2, 1, 1, 1, 0, 0], total: 10, band: "moderate" },
    { answers: [2, 2, 2, 2, 2, 2, 2, 1, 0], total: 15, band: "moderately severe" },
    { answers: [3, 3, 2, 3, 2, 3, 2, 1, 1], total: 20, band: "severe" },
    { answers: [3, 3, 3, 3, 3, 3, 3, 3, 3], total: 27, band: "severe" },
  ],
  reliability: published(0.84, "Kroenke, Spitzer & Williams 2001, test-retest within 48 hours"),
  clinical: {
    mean: published(15.4, "NHS Talking Therapies 2022-23, first score of people at caseness"),
    sd: published(5.5, "NHS Talking Therapies 2022-23, first score of people at caseness"),
  },
  cutOff: published(10, `${talking}: caseness at 10 or more`),
  reliableChange: [published(6, `${talking}: reliable change of 6 or more`)],
  sem: derived(
    2.2,
    "5.5 x sqrt(1 - .84); as 1.96 sqrt 2 SEM = 6.1, it agrees with the published 6",
  ),
  wobble: derived(
    1.5,
    "Week-to-week wobble in the prototype's simulations; see docs/progress-figures.md",
  ),
  start: {
    mean: derived(16, "People in treatment, rounded as in the simulations"),
    sd: derived(5, "People in treatment, rounded as in the simulations"),
  },
  line: {
    slope: 2.9,
    spread: 2.6,
    noise: 2.7,
    from: 6,
    source:
      "From NHS Talking Therapies; before session 6 late responders are common (Saunders 2019)",
  },
  alerts: "progress",
};
