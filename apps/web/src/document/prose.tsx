import type { Prose } from "@shoreline/dossier";
import { unbroken } from "@shoreline/units";
import { type MouseEvent, useContext } from "react";
import { OpenFigure } from "./openFigure.ts";

type Span = Exclude<Prose[number], string>;

/** Words and figures; a figure that rests on something opens, or leads to it. */
export function ProseText({ text }: { readonly text: Prose }) {
  return text.map((span, place) => {
    if (typeof span === "string") return unbroken(span);
    return span.to === undefined ? (
      <span key={place}>{unbroken(span.text)}</span>
    ) : (
      <FigureLink key={place} text={span.text} to={span.to} from={span.from} />
    );
  });
}

/** A new tab or window shows the place on the page, as with every link. */
function FigureLink({ text, to, from }: { readonly text: string; readonly to: string; readonly from: Span["from"] }) {
  const open = useContext(OpenFigure);
  const onClick = (event: MouseEvent) => {
    if (!open || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open({ to, from });
  };
  return (
    <a
      href={`#${to}`}
      onClick={onClick}
      className={`text-inherit decoration-accent decoration-dotted print:no-underline ${text.length < 16 ? "whitespace-nowrap" : ""}`}
    >
      {unbroken(text)}
    </a>
  );
}
