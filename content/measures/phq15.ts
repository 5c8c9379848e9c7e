/** PHQ-15: fifteen items, 0-30. "No permission required to reproduce, translate, display or distribute." */
import { assumed, published, type Measure } from "./measure.ts";

export const phq15: Measure = {
  id: "phq-15",
  name: "PHQ-15",
  longName: "Patient Health Questionnaire, physical symptoms",
  about: "Bodily complaints over the last four weeks.",
  licence:
    "Free. Developed by Spitzer, Williams, Kroenke and colleagues with a grant from Pfizer; no permission required to reproduce, translate, display or distribute.",
  mayShowItems: true,
  lowest: 0,
  highest: 30,
  whole: true,
  distress: "high",
  population: "Adults in primary care.",
  items: {
    stem: "During the past 4 weeks, how much have you been bothered by any of the following problems?",
    answers: [
      { value: 0, words: "Not bothered at all" },
      { value: 1, words: "Bothered a little" },
      { value: 2, words: "Bothered a lot" },
    ],
    wordingFrom: "PHQ-15, English (US), phqscreeners.com",
    optional: [4],
    items: [
      "Stomach pain",
      "Back pain",
      "Pain in your arms, legs, or joints (knees, hips, etc.)",
      "Menstrual cramps or other problems with your periods [Women only]",
      "Headaches",
      "Chest pain",
      "Dizziness",
      "Fainting spells",
      "Feeling your heart pound or race",
      "Shortness of breath",
      "Pain or problems during sexual intercourse",
      "Constipation, loose bowels, or diarrhea",
      "Nausea, gas, or indigestion",
      "Feeling tired or having low energy",
      "Trouble sleeping",
    ],
  },
  bands: [
    { from: 0, name: "minimal" },
    { from: 5, name: "low" },
    { from: 10, name: "medium" },
    { from: 15, name: "high" },
  ],
  bandsFrom: "Kroenke, Spitzer & Williams 2002",
  worked: [
    { answers: [0, 0, 0, null, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], total: 0, band: "minimal" },
    { answers: [1, 1, 0, null, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1], total: 5, band: "low" },
    { answers: [1, 2, 1, 1, 1, 0, 0, 0, 0, 0, 0, 1, 0, 2, 1], total: 10, band: "medium" },
    { answers: [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2], total: 30, band: "high" },
  ],
  cutOff: published(10, "Kroenke, Spitzer & Williams 2002: medium severity from 10"),
  sem: assumed(
    2.4,
    "No retest figure we could verify for English-speaking adults: 8% of the range",
  ),
  alerts: "progress",
  note: "Bodily symptoms often stay while a person's life gets better; a flat course here means less.",
};
