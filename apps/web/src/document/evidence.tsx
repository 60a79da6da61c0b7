import { useTranslation } from "react-i18next";
import type { ShownSection } from "../engine/shown/shownDocument.ts";
import { Button } from "../kit/button.tsx";
import { FoldedSection } from "./foldedSection.tsx";
import { useSectionInView } from "./useSectionInView.ts";
import { useUnfolded } from "./useUnfolded.ts";

interface Given {
  readonly sections: readonly ShownSection[];
}

/** What the answer stands on: every question with its answer in a line, to be unfolded, and beside them where one can go. */
export function Evidence({ sections }: Given) {
  const { t } = useTranslation();
  const unfolded = useUnfolded(sections);
  const ids = sections.map(({ id }) => id);
  const isWhole = ids.every((id) => unfolded.has(id));
  if (sections.length === 0) return null;
  return (
    <div className="gap-10 lg:grid lg:grid-cols-[200px_minmax(0,1fr)] print:block">
      <Contents sections={sections} />
      <div className="min-w-0">
        <div className="mb-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 print:hidden">
          <p className="m-0 max-w-[60ch] text-quiet">{t("decision.evidenceMeans")}</p>
          <Button onClick={() => unfolded.set(ids, !isWhole)}>
            {t(isWhole ? "decision.foldAll" : "decision.unfoldAll")}
          </Button>
        </div>
        {sections.map((section) => (
          <FoldedSection key={section.id} section={section} unfolded={unfolded} />
        ))}
      </div>
    </div>
  );
}

/** Where one can go in the evidence, and where one is; it stays in view where there is room beside the text. */
function Contents({ sections }: Given) {
  const { t } = useTranslation();
  const inView = useSectionInView(sections);
  return (
    <nav
      aria-label={t("decision.evidence")}
      className="mb-8 border-y border-rule py-3 text-note lg:sticky lg:top-20 lg:max-h-[calc(100dvh-96px)] lg:self-start lg:overflow-auto lg:border-y-0 lg:py-0 print:hidden"
    >
      <ol
        lang={sections[0]?.language ?? "en"}
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
