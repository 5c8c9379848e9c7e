// Where one's own people are chosen, and where it is said plainly that they are kept outside the lock. Nothing is kept
// before the person agreed to that.
import "./notok.css";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { regions } from "../../content/helplines.ts";
import { Field } from "../../ui/Field.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import {
  digitsOf,
  mostPeople,
  nobody,
  type NotOkPeople,
  type OpenShelf,
  type Person,
  tidied,
} from "./people.ts";
import { words } from "./words.ts";

const blank: Person = { name: "", note: "", number: "" };
const byLanguage = "by-language";
const elsewhere = "elsewhere";
const places = Object.entries(regions)
  .map(([value, { name }]) => ({ value, label: name }))
  .toSorted((a, b) => a.label.localeCompare(b.label));

export function NotOkPeopleEditor(props: {
  shelf: OpenShelf;
  onDone?: (() => void) | undefined;
  /** Set to false where the page around it has a heading of its own. */
  hasHeading?: boolean | undefined;
}): ReactNode {
  const { shelf, onDone } = props;
  const [kept] = useState(() => shelf.read());
  const [form, setForm] = useState<NotOkPeople>(() => withBlanks(kept ?? nobody));
  const [agreed, setAgreed] = useState(kept !== null);
  const [says, setSays] = useState("");
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  const setPerson = (nth: number, person: Person): void =>
    setForm({ ...form, people: form.people.map((each, at) => (at === nth ? person : each)) });
  const place = form.region ?? (form.emergency === null ? byLanguage : elsewhere);
  const setPlace = (next: string): void =>
    setForm({
      ...form,
      region: next === byLanguage || next === elsewhere ? null : next,
      emergency: next === elsewhere ? (form.emergency ?? "") : null,
    });

  return (
    <form
      className="nok-edit"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      {props.hasHeading !== false && (
        <h1 ref={heading} tabIndex={-1}>
          {words.editor.title}
        </h1>
      )}
      <p className="lead">{words.editor.lead}</p>
      {form.people.map((person, nth) => (
        <PersonFields
          key={nth}
          legend={words.editor.person(nth + 1)}
          person={person}
          onChange={(next) => setPerson(nth, next)}
        />
      ))}
      {form.people.length < mostPeople && (
        <button
          type="button"
          className="btn q more"
          onClick={() => setForm({ ...form, people: [...form.people, blank] })}
        >
          {words.editor.another}
        </button>
      )}
      <PersonFields
        legend={words.editor.doctor}
        person={form.doctor ?? blank}
        onChange={(doctor) => setForm({ ...form, doctor })}
      />
      <SelectField
        label={words.editor.region}
        options={[
          { value: byLanguage, label: words.editor.byLanguage },
          ...places,
          { value: elsewhere, label: words.editor.elsewhere },
        ]}
        value={place}
        onChange={setPlace}
      />
      {place === elsewhere && (
        <Field
          label={words.editor.emergency}
          type="tel"
          maxLength={20}
          value={form.emergency ?? ""}
          onChange={(emergency) => setForm({ ...form, emergency })}
        />
      )}
      <p className="ask1 enam">{words.editor.outside}</p>
      <label className="agree" htmlFor={id}>
        <input id={id} type="checkbox" checked={agreed} onChange={() => setAgreed(!agreed)} />
        {words.editor.agree}
      </label>
      <div className="row g2 wrap">
        <button type="submit" className="btn p">
          {words.editor.keep}
        </button>
        {kept !== null && (
          <button type="button" className="btn s" onClick={empty}>
            {words.editor.empty}
          </button>
        )}
        {onDone && (
          <button type="button" className="btn q" onClick={onDone}>
            {words.editor.leave}
          </button>
        )}
      </div>
      <p className="small" role="status">
        {says}
      </p>
    </form>
  );

  function keep(): void {
    const unreachable = [...form.people, form.doctor ?? blank].find(
      (person) => person.name.trim() !== "" && digitsOf(person.number) === "",
    );
    if (!agreed) return setSays(words.editor.notAgreed);
    if (unreachable) return setSays(words.editor.noNumber(unreachable.name.trim()));
    const result = shelf.keep(tidied(form));
    setSays(result.ok ? words.editor.kept : words.editor.notKept);
    if (result.ok) onDone?.();
  }
  function empty(): void {
    shelf.erase();
    setForm(withBlanks(nobody));
    setAgreed(false);
    setSays(words.editor.emptied);
  }
}

/** Two rows at least, so that the page asks for two without saying so. */
const withBlanks = (people: NotOkPeople): NotOkPeople => ({
  ...people,
  people: [...people.people, blank, blank].slice(0, Math.max(2, people.people.length)),
});

function PersonFields(props: {
  legend: string;
  person: Person;
  onChange: (person: Person) => void;
}): ReactNode {
  const { person, onChange } = props;
  return (
    <fieldset className="whom">
      <legend className="lab">{props.legend}</legend>
      <Field
        label={words.editor.name}
        maxLength={80}
        value={person.name}
        onChange={(name) => onChange({ ...person, name })}
      />
      <Field
        label={words.editor.number}
        type="tel"
        maxLength={80}
        value={person.number}
        onChange={(number) => onChange({ ...person, number })}
      />
      <Field
        label={words.editor.note}
        optional
        maxLength={80}
        value={person.note}
        onChange={(note) => onChange({ ...person, note })}
      />
    </fieldset>
  );
}
