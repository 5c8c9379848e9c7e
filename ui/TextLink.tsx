// Words in a sentence that take you somewhere. Pages never know addresses, so it carries a callback
// and no href; a screen reader still hears a link, because that is what it does.
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
