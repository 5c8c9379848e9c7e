// How it behaves. Every choice applies at once and can be chosen back; there is no Save button.
import "./settings.css";
import { type ReactNode, useState } from "react";
import { useJournal, useRows } from "../../journal/react.tsx";
import { preferences } from "../../journal/questions/setup.ts";
import { newEvent } from "../../record/events.ts";
import { Button } from "../../ui/Button.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Segment } from "../../ui/Segment.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { Switch } from "../../ui/Switch.tsx";
import { TextLink } from "../../ui/TextLink.tsx";
import { keysPreference, lockChoices, lockMinutesOf, lockPreference } from "./settings.ts";
import { settingsWords as words } from "./words.ts";

export type Appearance = "system" | "light" | "dark";

export interface SettingsScreenProps {
  appearance: Appearance;
  /** Kept outside the vault, since the cover needs it before anything is open. */
  onAppearance(appearance: Appearance): void;
  onNotOkPeople(): void;
  onPeople(): void;
  onWaysIn(): void;
  onSheet(): void;
  onCopies(): void;
  version?: string | undefined;
  /** Whether the browser has agreed to keep what is here; left out while it is not known. */
  keeps?: boolean | undefined;
}

export function SettingsScreen(props: SettingsScreenProps): ReactNode {
  const { minutes, hasKeys, set, hasFailed } = useSettings();
  const [appearance, setAppearance] = useState(props.appearance);
  return (
    <>
      <PageHead
        crumb={<TextLink onPress={props.onPeople}>{words.people}</TextLink>}
        title={words.title}
      />
      {hasFailed && (
        <p className="ask1" role="status">
          {words.failed}
        </p>
      )}
      <div className="two">
        <div>
          <Sheet labelledBy="set-lock">
            <h2 id="set-lock">{words.locking}</h2>
            <div className="set-part">
              <Segment
                label={words.lockAfter}
                options={lockChoices.map((n) => ({ value: String(n), label: words.minutes(n) }))}
                value={String(minutes)}
                onChange={(value) => set(lockPreference, value)}
              />
              <p className="fine">{words.lockHint}</p>
            </div>
            <hr />
            <div className="row g2 wrap">
              <Button kind="second" small onPress={props.onWaysIn}>
                {words.waysIn}
              </Button>
              <Button kind="second" small onPress={props.onSheet}>
                {words.sheet}
              </Button>
              <Button kind="quiet" small onPress={props.onCopies}>
                {words.copies}
              </Button>
            </div>
            <p className="fine set-part">{words.waysHint}</p>
          </Sheet>
          <Sheet labelledBy="set-light">
            <h2 id="set-light">{words.reading}</h2>
            <div className="set-part">
              <Segment
                label={words.light}
                options={words.lights}
                value={appearance}
                onChange={(value) => {
                  setAppearance(value);
                  props.onAppearance(value);
                }}
              />
              <p className="fine">{words.lightHint}</p>
              <p className="fine">{words.movement}</p>
            </div>
          </Sheet>
          <Sheet labelledBy="set-quiet">
            <h2 id="set-quiet">{words.quiet}</h2>
            <Switch
              label={words.keys}
              hint={words.keysHint}
              isOn={hasKeys}
              onChange={(isOn) => set(keysPreference, isOn ? "on" : "off")}
            />
            <p className="fine">{words.silence}</p>
          </Sheet>
        </div>
        <aside>
          <Sheet labelledBy="set-not-ok">
            <h2 id="set-not-ok">{words.notOk}</h2>
            <p className="small set-part">{words.notOkText}</p>
            <Button kind="second" small onPress={props.onNotOkPeople}>
              {words.notOkGo}
            </Button>
          </Sheet>
          <Sheet labelledBy="set-private">
            <h2 id="set-private">{words.privacy}</h2>
            <ul className="rows small set-part">
              {words.privacyList.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </Sheet>
          {(props.version !== undefined || props.keeps !== undefined) && (
            <Sheet labelledBy="set-device">
              <h2 id="set-device">{words.device}</h2>
              <dl className="kv set-part">
                {props.keeps !== undefined && (
                  <>
                    <dt>{words.keeps}</dt>
                    <dd>{props.keeps ? words.keepsYes : words.keepsNo}</dd>
                  </>
                )}
                {props.version !== undefined && (
                  <>
                    <dt>{words.version}</dt>
                    <dd>{props.version}</dd>
                  </>
                )}
              </dl>
            </Sheet>
          )}
        </aside>
      </div>
    </>
  );
}

function useSettings() {
  const journal = useJournal();
  const [hasFailed, setFailed] = useState(false);
  const rows = useRows(preferences([lockPreference, keysPreference])) ?? [];
  const kept = new Map(rows.map(({ name, value }) => [name, value]));
  return {
    minutes: lockMinutesOf(kept.get(lockPreference)),
    hasKeys: kept.get(keysPreference) !== "off",
    hasFailed,
    set(name: string, value: string): void {
      void journal
        .append(newEvent("preference-set", { name, value }))
        .then((written) => setFailed(!written.ok));
    },
  };
}
