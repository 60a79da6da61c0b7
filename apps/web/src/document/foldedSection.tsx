import { memo, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ShownSection } from "../engine/shown/shownDocument.ts";
import { Blocks } from "./blocks.tsx";
import { FoldedRows } from "./foldedRows.ts";
import type { Unfolded } from "./useUnfolded.ts";

/** The others stay as they are drawn while one is unfolded. */
const Content = memo(Blocks);

interface Given {
  readonly section: ShownSection;
  readonly unfolded: Unfolded;
}

/**
 * A question of the evidence with its answer in one line, which unfolds by a click or a key, when something in it is
 * gone to or found, and on paper. What is folded is on the page all the same, so that a search finds it.
 */
export function FoldedSection({ section, unfolded }: Given) {
  const { id, blocks, language = "en" } = section;
  const isOpen = unfolded.has(id);
  const { body, isFound, forget } = useFound(isOpen, () => unfolded.set([id], true));
  const toggle = () => {
    forget();
    unfolded.set([id], !isOpen);
  };
  const bodyId = `${id}-evidence`;
  return (
    <section id={id} lang={language} className="border-t border-rule print:mb-8">
      <Head section={section} isOpen={isOpen} bodyId={bodyId} onToggle={toggle} />
      <div
        id={bodyId}
        ref={body}
        className={`print:block! print:[content-visibility:visible]! ${isOpen ? "pb-8" : ""}`}
      >
        <FoldedRows value={isOpen && !isFound ? unfolded : null}>
          <Content blocks={blocks} />
        </FoldedRows>
      </div>
    </section>
  );
}

interface HeadGiven {
  readonly section: ShownSection;
  readonly isOpen: boolean;
  readonly bodyId: string;
  readonly onToggle: () => void;
}

/** The question, and its answer in a line; all of it can be clicked. */
function Head({ section, isOpen, bodyId, onToggle }: HeadGiven) {
  const summaryId = `${section.id}-summary`;
  return (
    <div className="group relative flex gap-3 py-3">
      <span
        aria-hidden="true"
        className={`mt-1 size-5 shrink-0 text-center leading-5 text-quiet transition-transform duration-150 group-hover:text-accent print:hidden ${isOpen ? "rotate-90" : ""}`}
      >
        ▸
      </span>
      <div className="min-w-0">
        <h2 className="m-0 text-title leading-snug font-semibold">
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={bodyId}
            aria-describedby={summaryId}
            onClick={onToggle}
            className="cursor-pointer text-left group-hover:text-accent after:absolute after:inset-0 print:after:hidden"
          >
            {section.title}
          </button>
        </h2>
        <p id={summaryId} className="m-0 max-w-[104ch] text-note text-quiet">
          <Summary section={section} />
        </p>
      </div>
    </div>
  );
}

function Summary({ section: { summary } }: Pick<Given, "section">) {
  const { t } = useTranslation();
  return summary ?? <span role="status">{t("decision.seekingTurn")}</span>;
}

/** Hides what is folded from the eye but not from a search; what a search finds in it is shown with all of its rows. */
function useFound(isOpen: boolean, onFound: () => void) {
  const body = useRef<HTMLDivElement>(null);
  const [isFound, setFound] = useState(false);
  // As React knows no such value of `hidden`, and no such event.
  useLayoutEffect(() => {
    if (isOpen) body.current?.removeAttribute("hidden");
    else body.current?.setAttribute("hidden", "until-found");
  }, [isOpen]);
  useEffect(() => {
    const element = body.current;
    const found = () => {
      setFound(!isLinked(element));
      onFound();
    };
    element?.addEventListener("beforematch", found);
    return () => element?.removeEventListener("beforematch", found);
  }, [onFound]);
  return { body, isFound, forget: () => setFound(false) };
}

/** Whether a link within the page leads there: that unfolds no more than the row that is meant. */
function isLinked(element: HTMLElement | null): boolean {
  return location.hash !== "" && element?.querySelector(":target") !== null;
}
