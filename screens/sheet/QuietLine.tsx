// One quiet line on Today, and only one: the sheet before the copies, and nothing when both are well.
import "./sheet.css";
import { type ReactNode, useEffect, useState } from "react";
import { useJournal, useToday } from "../../journal/react.tsx";
import { daysBetween, type Instant, wallAt } from "../../record/day.ts";
import { TextLink } from "../../ui/TextLink.tsx";
import type { KeeperDoor } from "../../vault/keeper/door.ts";
import { sheetWords } from "./words.ts";

const words = sheetWords.quiet;
/** A week is what the rule for a browser that promises nothing says. */
const longAgo = 7;
/** Nothing is owed on the first day: so few things are soon written again. */
const worthKeeping = 5;

export interface QuietLineProps {
  kit: Pick<KeeperDoor["kit"], "state">;
  copies: Pick<KeeperDoor["copies"], "state">;
  /** The chosen folder lets nothing in until it is asked again. */
  folderAsks(): Promise<boolean>;
  onSheet(): void;
  onCopies(): void;
}

export function QuietLine(props: QuietLineProps): ReactNode {
  const { kit, copies, folderAsks } = props;
  const journal = useJournal();
  const today = useToday();
  const [line, setLine] = useState<{ say: string; isSheet: boolean } | null>(null);

  useEffect(() => {
    let isGone = false;
    async function found(): Promise<typeof line> {
      const sheet = await kit.state();
      if (sheet.at !== "confirmed") return { say: words.sheet, isSheet: true };
      if (await folderAsks()) return { say: words.folder, isSheet: false };
      const { made, since } = await copies.state();
      const things = Object.values(since).reduce((sum, n) => sum + n, 0);
      if (things < worthKeeping) return null;
      const [newest] = made;
      if (!newest) return { say: words.none, isSheet: false };
      const days = daysBetween(wallAt(newest.madeAt as Instant, journal.zone()).day, today);
      return days > longAgo ? { say: words.old(days), isSheet: false } : null;
    }
    // A line that cannot be found out is no line: Today has better things to do.
    void found().then(
      (it) => !isGone && setLine(it),
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [kit, copies, folderAsks, journal, today]);

  if (!line) return null;
  return (
    <p className="small quiet-line">
      {line.say}{" "}
      <TextLink onPress={line.isSheet ? props.onSheet : props.onCopies}>
        {line.isSheet ? words.sheetGo : words.copiesGo}
      </TextLink>
    </p>
  );
}
