// What things are written on: mark, heading, sheets, notices, tags, the weave.
import { Button } from "./Button.tsx";
import type { Example } from "./example.ts";
import { Icon } from "./Icon.tsx";
import { Mark } from "./Mark.tsx";
import { Notice } from "./Notice.tsx";
import { PageHead } from "./PageHead.tsx";
import { Sheet } from "./Sheet.tsx";
import { Tag } from "./Tag.tsx";
import { TextLink } from "./TextLink.tsx";
import { Weave } from "./Weave.tsx";

const nothing = (): void => {};

export const examples: Example[] = [
  {
    id: "ui-mark",
    title: "The mark, with and without its name",
    render: () => (
      <div className="row g6">
        <Mark />
        <Mark signOnly />
      </div>
    ),
  },
  {
    id: "ui-paper",
    title: "Heading, sheets, notices, tags, the weave",
    render: () => (
      <>
        <PageHead
          takesFocus={false}
          crumb={
            <>
              <TextLink onPress={nothing}>Today</TextLink> / J., 30 September
            </>
          }
          title="Let’s look after this one."
        >
          <Button kind="second">
            <Icon name="plus" />
            Someone new
          </Button>
        </PageHead>
        <Weave />
        <Sheet className="first">
          <h2>Still with you</h2>
          <p className="voice">You don’t have to make it leave.</p>
          <p className="row g2 wrap">
            <Tag>6 times</Tag>
            <Tag tone="honey">still with you: 3</Tag>
            <Tag tone="enamel">driving alone</Tag>
            <Tag tone="paprika">6, stings</Tag>
          </p>
        </Sheet>
        <Sheet className="quiet">Nothing yet, and none owed.</Sheet>
        <Sheet>
          <div className="col g3">
            <Notice tone="honey">
              <p className="voice">A short night. You wrote yourself a rule for these.</p>
            </Notice>
            <Notice tone="enamel">
              <p>Still locked. This goes in through a slot.</p>
            </Notice>
            <Notice tone="paprika">
              <p className="voice">K., 16:30. Something’s there.</p>
            </Notice>
          </div>
        </Sheet>
      </>
    ),
  },
];
