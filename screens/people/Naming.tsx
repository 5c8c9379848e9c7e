// What somebody is called: initials or a code, and a word for oneself. Used for adding and renaming.
import { type ReactNode, useState } from "react";
import { Field } from "../../ui/Field.tsx";
import { checkNaming, type NotNamed } from "./people.ts";
import { peopleWords } from "./words.ts";

interface Named {
  label: string;
  about: string;
}

export interface Naming {
  typed: Named;
  setTyped(typed: Named): void;
  refused: NotNamed | null;
  /** The checked names, or null when a field has something to say. */
  check(): Named | null;
}

export function useNaming(before: Named, others: readonly { label: string }[]): Naming {
  const [typed, setTyped] = useState(before);
  const [refused, setRefused] = useState<NotNamed | null>(null);
  return {
    typed,
    setTyped,
    refused,
    check() {
      const named = checkNaming(others, typed);
      setRefused(named.ok ? null : named.error);
      return named.ok ? named.value : null;
    },
  };
}

export function NamingFields({ naming }: { naming: Naming }): ReactNode {
  const { typed, setTyped, refused } = naming;
  const labelSays =
    refused === "no-label"
      ? peopleWords.noLabel
      : refused === "long-label"
        ? peopleWords.longLabel
        : undefined;
  const aboutSays =
    refused === "tell-apart"
      ? peopleWords.already(typed.label)
      : refused === "long-about"
        ? peopleWords.longAbout
        : undefined;
  return (
    <>
      <Field
        label={peopleWords.label}
        hint={peopleWords.labelHint}
        value={typed.label}
        onChange={(label) => setTyped({ ...typed, label })}
        error={labelSays}
        voice
      />
      <Field
        label={peopleWords.about}
        hint={peopleWords.aboutHint}
        value={typed.about}
        onChange={(about) => setTyped({ ...typed, about })}
        error={aboutSays}
        voice
      />
    </>
  );
}
