// A 44 px square with an icon; its label is the only name it has, so the label is required.
import "./button.css";
import type { ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icons.tsx";

export interface IconButtonProps {
  icon: IconName;
  label: string;
  onPress?: (() => void) | undefined;
  isDisabled?: boolean | undefined;
  isPressed?: boolean | undefined;
  className?: string | undefined;
}

export function IconButton(props: IconButtonProps): ReactNode {
  return (
    <AriaButton
      className={props.className ? `iconb ${props.className}` : "iconb"}
      aria-label={props.label}
      isDisabled={props.isDisabled ?? false}
      onPress={() => props.onPress?.()}
      {...(props.isPressed !== undefined && { "aria-pressed": props.isPressed })}
    >
      <Icon name={props.icon} />
    </AriaButton>
  );
}
