import { type ReactNode, useDeferredValue } from "react";
import { useTranslation } from "react-i18next";
import { Blocks } from "./blocks.tsx";
import type { ShownDocument, ShownSection } from "../engine/shown/shownDocument.ts";
import { useSectionInView } from "./useSectionInView.ts";

/**
 * The whole dossier as a page: the answer first, then the evidence in the order of questions. `children` stand between
 * the two. On paper the answer has a page to itself. The evidence is drawn when the answer stands, so that nobody waits
 * for charts that are not in view.
 */
export function DocumentView({ shown, children }: { readonly shown: ShownDocument; readonly children?: ReactNode }) {
  const { t } = useTranslation();
  const [answer] = shown.sections;
  const evidence = useDeferredValue(shown.sections, NOTHING_YET).slice(1);
  return (
    <article>
      <h1 className="mt-0 mb-2 text-body font-normal text-quiet">{shown.title}</h1>
      <section id={answer?.id} lang={shown.language} className="print:break-after-page">
        {answer && <Blocks blocks={answer.blocks} />}
      </section>
      {children}
      {shown.language !== EVIDENCE_LANGUAGE && <p className="mb-4 text-quiet">{t("decision.evidenceInEnglish")}</p>}
      <div className="gap-10 lg:grid lg:grid-cols-[200px_minmax(0,1fr)] print:block">
        <Contents sections={evidence} />
        <div className="min-w-0">
          {evidence.map(({ id, title, blocks }) => (
            <section key={id} id={id} lang={EVIDENCE_LANGUAGE} className="mb-12 border-t border-rule pt-4">
              <h2 className="mt-0 mb-4 text-lead leading-tight font-semibold">{title}</h2>
              <Blocks blocks={blocks} />
            </section>
          ))}
        </div>
      </div>
    </article>
  );
}

/** Only the answer is made in other languages. */
const EVIDENCE_LANGUAGE = "en";
const NOTHING_YET: readonly ShownSection[] = [];

/** Where one can go in the evidence, and where one is; it stays in view where there is room beside the text. */
function Contents({ sections }: { readonly sections: readonly ShownSection[] }) {
  const { t } = useTranslation();
  const inView = useSectionInView(sections);
  return (
    <nav
      aria-label={t("decision.evidence")}
      className="mb-8 border-y border-rule py-3 text-note lg:sticky lg:top-20 lg:max-h-[calc(100dvh-96px)] lg:self-start lg:overflow-auto lg:border-y-0 lg:py-0 print:hidden"
    >
      <ol
        lang={EVIDENCE_LANGUAGE}
        className="m-0 flex list-none flex-wrap gap-x-5 gap-y-1 p-0 lg:flex-col lg:border-l lg:border-rule lg:pl-3"
      >
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              aria-current={id === inView ? "location" : undefined}
              className="text-quiet no-underline hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
