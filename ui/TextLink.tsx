// Words in a sentence that take you somewhere. Pages never know addresses, so it is a button that looks like a link
// and says so to a screen reader.
import "./button.css";
import type { ReactNode } from "react";
import { Link } from "react-aria-components";

export function TextLink(props: {
  onPress: () => void;
  className?: string | undefined;
  children: ReactNode;
}): ReactNode {
  return (
    <Link
      className={props.className ? `tlink ${props.className}` : "tlink"}
      onPress={props.onPress}
    >
      {props.children}
    </Link>
  );
}
