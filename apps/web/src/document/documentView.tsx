import { type ReactNode, useDeferredValue, useEffect, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import type { ShownDocument, ShownSection } from "../engine/shown/shownDocument.ts";
import { Blocks } from "./blocks.tsx";
import { Evidence } from "./evidence.tsx";

interface Given {
  readonly shown: ShownDocument;
  /** What stands beside its title: which version of it this is. */
  readonly version?: ReactNode;
  readonly children?: ReactNode;
}

/**
 * The whole dossier as a page: the answer first, then the evidence in the order of questions, folded. `children` stand
 * between the two. On paper the answer has a page to itself, and nothing is folded. The evidence is drawn when the
 * answer stands, so that nobody waits for charts that are not in view.
 */
export function DocumentView({ shown, version, children }: Given) {
  const [answer] = shown.sections;
  const drawn = useDeferredValue(shown.sections, NOTHING_YET);
  const isPrinted = useIsPrinted();
  const sections = isPrinted ? shown.sections : drawn;
  const evidence = useMemo(() => sections.slice(1), [sections]);
  return (
    <article>
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-6 text-quiet">
        <h1 className="m-0 text-body font-normal">{shown.title}</h1>
        {version}
      </div>
      <section id={answer?.id} lang={shown.language} className="print:break-after-page">
        {answer && <Blocks blocks={answer.blocks} />}
      </section>
      {children}
      <Evidence sections={evidence} />
    </article>
  );
}

/** Whether the page goes to paper just now: then nothing of it may wait any longer. */
function useIsPrinted(): boolean {
  const [isPrinted, setPrinted] = useState(false);
  useEffect(() => {
    const before = () => flushSync(() => setPrinted(true));
    const after = () => setPrinted(false);
    addEventListener("beforeprint", before);
    addEventListener("afterprint", after);
    return () => {
      removeEventListener("beforeprint", before);
      removeEventListener("afterprint", after);
    };
  }, []);
  return isPrinted;
}

const NOTHING_YET: readonly ShownSection[] = [];
