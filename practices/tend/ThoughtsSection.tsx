// Thoughts that keep coming round, in one's own words. One that came round before is a tap away, with its count.
import { type ReactNode, useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { ThoughtId } from "../../record/ids.ts";
import { longestLine, type Tending } from "./tend.ts";
import type { Doing } from "./useTending.tsx";
import { words } from "./words.ts";

const mostOffered = 6;

export function ThoughtsSection({ tending, doing }: { tending: Tending; doing: Doing }): ReactNode {
  const here = tending.thoughts.filter((thought) => thought.here);
  const before = tending.thoughts.filter((thought) => !thought.here).slice(0, mostOffered);
  return (
    <Sheet labelledBy="tend-thoughts">
      <h2 id="tend-thoughts" tabIndex={-1}>
        {words.thoughts.title}
      </h2>
      {here.length === 0 && <p className="small hint">{words.thoughts.hint}</p>}
      <ul className="rows ths">
        {here.map((thought) => (
          <li key={thought.id} className="th">
            <span>“{thought.words}”</span>
            <Tag>
              {thought.moments === 1
                ? words.thoughts.onlyHere
                : words.thoughts.moments(thought.moments)}
            </Tag>
            <IconButton
              icon="close"
              label={words.thoughts.notHere(thought.words)}
              onPress={() =>
                void doing.run({ do: "notice-thought", thought: thought.id, here: false })
              }
            />
          </li>
        ))}
      </ul>
      {before.length > 0 && (
        <fieldset className="came-before">
          <legend className="lab">{words.thoughts.before}</legend>
          <div className="chips">
            {before.map((thought) => (
              <button
                key={thought.id}
                type="button"
                className="chip"
                onClick={() =>
                  void doing.run({ do: "notice-thought", thought: thought.id, here: true })
                }
              >
                “{thought.words}”{" "}
                <span className="fine">{words.thoughts.moments(thought.moments)}</span>
              </button>
            ))}
          </div>
        </fieldset>
      )}
      <NewThought
        isFirst={here.length === 0}
        onKeep={(text) =>
          doing.run({ do: "word-thought", text, fresh: doing.journal.mint(ThoughtId) })
        }
      />
    </Sheet>
  );
}

function NewThought(props: {
  isFirst: boolean;
  onKeep: (text: string) => Promise<boolean>;
}): ReactNode {
  const [text, setText] = useState<string | null>(null);
  const open = text ?? (props.isFirst ? "" : null);
  if (open === null) {
    return (
      <Button kind="quiet" className="flush" onPress={() => setText("")}>
        <Icon name="plus" />
        {words.thoughts.another}
      </Button>
    );
  }
  const keep = async (): Promise<void> => {
    if (await props.onKeep(open)) setText(null);
  };
  return (
    <div className="new-thought">
      <Field
        label={words.thoughts.label}
        voice
        maxLength={longestLine}
        value={open}
        onChange={setText}
        onEnter={() => void keep()}
      />
      <Button kind="second" onPress={() => void keep()}>
        {words.thoughts.keep}
      </Button>
    </div>
  );
}
