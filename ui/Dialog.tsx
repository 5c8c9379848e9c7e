// A page laid on top for one small thing. Escape and the cross close it; the screen behind is out of reach meanwhile.
// React Aria holds the focus inside, hides the rest from screen readers and gives the focus back afterwards.
import "./dialog.css";
import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { IconButton } from "./IconButton.tsx";

export interface DialogProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  closeLabel?: string | undefined;
  children: ReactNode;
}

export function Dialog(props: DialogProps): ReactNode {
  return (
    <ModalOverlay
      className="dialog-behind"
      isOpen={props.isOpen}
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) props.onClose();
      }}
    >
      <Modal className="dialog-sheet">
        <AriaDialog className="dialog">
          <div className="dialog-head">
            <Heading slot="title" level={2}>
              {props.title}
            </Heading>
            <IconButton icon="close" label={props.closeLabel ?? "Close"} onPress={props.onClose} />
          </div>
          {props.children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
