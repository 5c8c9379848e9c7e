// One button, three weights. While busy it keeps its focus and says what it is doing; there is no spinner.
// A disabled button explains nothing, so screens should prefer saying why over isDisabled.
import "./button.css";
import type { ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components";

export interface ButtonProps {
  kind: "primary" | "second" | "quiet";
  small?: boolean | undefined;
  wide?: boolean | undefined;
  /** What it is doing now, such as "Keeping it…". While set, pressing does nothing. */
  busy?: string | undefined;
  onPress?: (() => void) | undefined;
  isDisabled?: boolean | undefined;
  /** "submit" lets Enter in a field press it; the form then needs its own onSubmit. */
  type?: "button" | "submit" | undefined;
  isPressed?: boolean | undefined;
  describedBy?: string | undefined;
  className?: string | undefined;
  children: ReactNode;
}

const letter = { primary: "p", second: "s", quiet: "q" } as const;

export function Button(props: ButtonProps): ReactNode {
  const { kind, small, wide, busy, className } = props;
  const names = ["btn", letter[kind], small && "sm", wide && "w", className].filter(Boolean);
  return (
    <AriaButton
      className={names.join(" ")}
      type={props.type ?? "button"}
      isPending={busy !== undefined}
      isDisabled={props.isDisabled ?? false}
      onPress={() => props.onPress?.()}
      {...(props.isPressed !== undefined && { "aria-pressed": props.isPressed })}
      {...(props.describedBy !== undefined && { "aria-describedby": props.describedBy })}
    >
      {busy ?? props.children}
    </AriaButton>
  );
}
