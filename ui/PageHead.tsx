// The heading of a page takes the focus when you arrive, so that a screen reader starts there and Tab goes on from there;
// and the page stands at its top, wherever the one before had been scrolled to.
// A ring around a heading you did not choose would look like a mistake: whoever comes by keyboard sees a short bar
// under it, whoever comes by finger or has only just opened the page sees nothing.
import "./paper.css";
import { type ReactNode, useEffect, useRef } from "react";

export interface PageHeadProps {
  crumb?: ReactNode;
  title: ReactNode;
  /** Set to false where the page is only a part of another, as in the gallery. */
  takesFocus?: boolean | undefined;
  children?: ReactNode;
}

export function PageHead({ crumb, title, takesFocus = true, children }: PageHeadProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!takesFocus || heading.current === null) return;
    // Browsers count the very first focus as one by keyboard, although nobody has touched a key.
    heading.current.classList.toggle("unasked", !navigator.userActivation?.hasBeenActive);
    heading.current.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [takesFocus]);
  return (
    <>
      {crumb !== undefined && <div className="crumb">{crumb}</div>}
      <div className="ph">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </div>
    </>
  );
}
