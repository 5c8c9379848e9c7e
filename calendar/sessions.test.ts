import { describe, expect, it } from "vitest";
import { groupByTitle, type TitleGroup } from "./sessions.ts";
import { titleKey, titleKeyInput } from "./titleKey.ts";
import { calendarText, event, read } from "./written.ts";

const groups = (events: string[], zone = "Europe/Berlin"): TitleGroup[] =>
  groupByTitle(read(calendarText(...events), "2025-03-01", "2025-05-01", zone).occurrences, zone);
const only = (...events: string[]): TitleGroup => groups(events)[0] as TitleGroup;

const weekly = event(
  "UID:j",
  "DTSTART;TZID=Europe/Berlin:20250303T090000",
  "DURATION:PT50M",
  "RRULE:FREQ=WEEKLY;COUNT=8",
  "SUMMARY:Jim weekly (Zoom)",
);

describe("sessions on the therapist's wall", () => {
  it("keep their clock time when the clocks change", () => {
    expect(only(weekly).sessions.map(({ day, time }) => `${day} ${time}`)).toEqual([
      "2025-03-03 09:00",
      "2025-03-10 09:00",
      "2025-03-17 09:00",
      "2025-03-24 09:00",
      "2025-03-31 09:00",
      "2025-04-07 09:00",
      "2025-04-14 09:00",
      "2025-04-21 09:00",
    ]);
  });

  it("are shown in the zone where the therapist is", () => {
    const [group] = groups([weekly], "Australia/Lord_Howe");
    expect(group?.sessions[0]).toMatchObject({ day: "2025-03-03", time: "19:00", minutes: 50 });
    expect(group?.sessions.at(-1)).toMatchObject({ day: "2025-04-21", time: "17:30" });
  });

  it("that span midnight belong to the day they begin on", () => {
    const group = only(event("DTSTART:20250310T223000Z", "DTEND:20250311T003000Z", "SUMMARY:K."));
    expect(group.sessions[0]).toMatchObject({ day: "2025-03-10", time: "23:30", minutes: 120 });
  });

  it("get fifty minutes when the calendar gives no end, and at least five", () => {
    expect(only(event("DTSTART:20250310T090000Z")).sessions[0]?.minutes).toBe(50);
    expect(only(event("DTSTART:20250310T090000Z", "DURATION:PT1M")).sessions[0]?.minutes).toBe(5);
  });

  it("are not made of cancelled, all-day or week-long events, whose titles are still shown", () => {
    const found = groups([
      event("UID:a", "DTSTART:20250310T090000Z", "STATUS:CANCELLED", "SUMMARY:A."),
      event("UID:b", "DTSTART;VALUE=DATE:20250310", "SUMMARY:B."),
      event("UID:c", "DTSTART:20250310T090000Z", "DURATION:P7D", "SUMMARY:C."),
    ]);
    expect(found.map(({ title, count }) => `${title} ${count}`)).toEqual(["A. 0", "B. 0", "C. 0"]);
  });
});

describe("titles", () => {
  it("that differ in case or outer spaces are one, the most frequent first", () => {
    const found = groups([
      weekly,
      event("UID:m", "DTSTART:20250310T120000Z", "SUMMARY:M+T couple"),
      event("UID:x", "DTSTART:20250311T120000Z", "SUMMARY: JIM weekly (zoom) "),
    ]);
    expect(found.map(({ title, count, isSeries }) => [title, count, isSeries])).toEqual([
      ["Jim weekly (Zoom)", 9, true],
      ["M+T couple", 1, false],
    ]);
    expect(found[0]?.proposal).toEqual({ initials: "J." });
  });

  it("say when they come round, where there is one answer", () => {
    expect(only(weekly).pattern).toEqual({
      weekday: 1,
      time: "09:00",
      minutes: 50,
      everyDays: 7,
      first: "2025-03-03",
      last: "2025-04-21",
    });
    const uneven = only(
      event("UID:a", "DTSTART:20250303T090000Z", "SUMMARY:K."),
      event("UID:b", "DTSTART:20250305T120000Z", "SUMMARY:K."),
      event("UID:c", "DTSTART:20250320T120000Z", "DURATION:PT90M", "SUMMARY:K."),
    );
    expect(uneven.pattern).toMatchObject({
      weekday: null,
      time: null,
      minutes: null,
      everyDays: null,
    });
  });

  it("have a key that a stray space, a capital or a composed umlaut does not change", async () => {
    expect(titleKeyInput("  Mu\u0308ller ")).toBe("müller");
    expect(await titleKey("Mu\u0308ller ")).toBe(await titleKey("MÜLLER"));
    expect(await titleKey("Müller")).toMatch(/^[\w-]{43}$/);
    expect(await titleKey("Jim")).not.toBe(await titleKey("Tim"));
    // echo -n "jim" | openssl dgst -sha256 -binary | base64
    expect(await titleKey("Jim")).toBe("SEriTt0i6gmljtwrbFjuK184eeOyZ4OKhyY2byVf1Lk");
  });
});
