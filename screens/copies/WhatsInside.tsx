// The file beside this device, row by row. Where there is no vault there is nothing to stand beside it.
import type { ReactNode } from "react";
import { Sheet } from "../../ui/Sheet.tsx";
import type { CopyLook } from "../../vault/keeper/orders.ts";
import { copiesWords, figure, thingName } from "./words.ts";

const words = copiesWords.inside;

export function WhatsInside({ look, isAlone }: { look: CopyLook; isAlone: boolean }): ReactNode {
  const rows = [
    ...look.things.map(({ name, ...counts }) => ({ name: thingName(name), ...counts })),
    { name: words.everything, ...look.events },
  ];
  return (
    <Sheet as="div" className="cmp-sheet">
      <table className={isAlone ? "tb cmp alone" : "tb cmp"}>
        <caption className="vh">{isAlone ? words.captionAlone : words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col" className="n">
              {words.file}
            </th>
            {!isAlone && (
              <>
                <th scope="col" className="n">
                  {words.here}
                </th>
                <th scope="col">{words.difference}</th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, file, here, onlyFile, onlyHere }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="n" data-of={isAlone ? "" : words.file}>
                {figure(file)}
              </td>
              {!isAlone && (
                <>
                  <td className="n" data-of={words.here}>
                    {figure(here)}
                  </td>
                  <td className="cmp-difference">
                    <Difference onlyFile={onlyFile} onlyHere={onlyHere} />
                  </td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Sheet>
  );
}

function Difference(props: { onlyFile: number; onlyHere: number }): ReactNode {
  const said = [
    props.onlyHere > 0 && words.moreHere(props.onlyHere),
    props.onlyFile > 0 && words.moreFile(props.onlyFile),
  ].filter((part) => part !== false);
  if (said.length === 0) return <span className="fine">{words.same}</span>;
  return <b className="small">{said.join(", ")}</b>;
}

/** What was found of the file itself: whole, or from where on it is hurt. */
export function Wholeness({ look }: { look: CopyLook }): ReactNode {
  return (
    <>
      {look.wounds
        ? words.hurt(look.wounds.from, look.readable.things, look.readable.of)
        : words.whole}
      {look.leftOut > 0 && ` ${words.leftOut(look.leftOut)}`}
    </>
  );
}
