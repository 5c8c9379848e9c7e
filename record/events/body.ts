/** What event bodies are made of: bounded words, and who an event is about. */
import * as v from "valibot";

/** Private words: bounded so that one paste cannot hang the app, control characters refused. */
export const words = (longest: number) =>
  v.pipe(
    v.string(),
    v.maxLength(longest, `At most ${longest} characters.`),
    // oxlint-disable-next-line no-control-regex
    v.check(
      (text) => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text),
      "Control characters are not text.",
    ),
  );
export const line = v.pipe(words(300), v.trim());
export const page = words(20_000);
export const label = v.pipe(
  words(40),
  v.trim(),
  v.minLength(1, "Initials or a code, one character at least."),
);
export const minutes = v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(24 * 60));
export const zone = words(80);

export interface EventSpec<S extends v.GenericSchema> {
  version: number;
  body: S;
  subject: (body: v.InferOutput<S>) => string | null;
}
export const event = <const S extends v.GenericSchema>(
  version: number,
  body: S,
  subject: (body: v.InferOutput<S>) => string | null,
): EventSpec<S> => ({ version, body, subject });

export const aboutClient = (b: { client: string }) => b.client;
export const aboutSession = (b: { session: string }) => b.session;
export const aboutMoment = (b: { moment: string }) => b.moment;
export const aboutNobody = () => null;
