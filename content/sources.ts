/**
 * What the product leans on, and what each source can carry.
 *
 * `supports` is one plain sentence a reader may see; it never says more than the paper. A source
 * nobody cites, or a citation without a source, fails the content test.
 */
export interface Source {
  authors: string;
  year: number;
  title: string;
  where: string;
  doi: string;
  supports: string;
}

export const sources = {
  "ferrari-2019": {
    authors: "Ferrari, Hunt, Harrysunker, Abbott, Beath and Einstein",
    year: 2019,
    title: "Self-compassion interventions and psychosocial outcomes: a meta-analysis of RCTs",
    where: "Mindfulness 10, 1455–1473",
    doi: "10.1007/s12671-019-01134-6",
    supports:
      "27 randomised trials. Self-criticism eased by a middling amount (g = 0.56). The authors warn that studies without an effect may be missing.",
  },
  "wilson-2019": {
    authors: "Wilson, Mackintosh, Power and Chan",
    year: 2019,
    title:
      "Effectiveness of self-compassion related therapies: a systematic review and meta-analysis",
    where: "Mindfulness 10, 979–995",
    doi: "10.1007/s12671-018-1037-6",
    supports:
      "22 randomised trials. Against other active treatments there was no difference in self-compassion, anxiety or low mood.",
  },
  "gilbert-procter-2006": {
    authors: "Gilbert and Procter",
    year: 2006,
    title: "Compassionate mind training for people with high shame and self-criticism",
    where: "Clinical Psychology and Psychotherapy 13, 353–379",
    doi: "10.1002/cpp.507",
    supports:
      "Where this kind of practice was first tried: six people, twelve sessions, nobody to compare them with. Shame and self-criticism fell.",
  },
} as const satisfies Record<string, Source>;
