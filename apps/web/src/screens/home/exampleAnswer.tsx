import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { WhoWhere } from "@shoreline/dossier";
import { Matrix } from "../../document/matrix.tsx";
import { ProseText } from "../../document/prose.tsx";
import type { ShownBlock } from "../../engine/shown/shownBlocks.ts";
import type { ShownDocument } from "../../engine/shown/shownDocument.ts";
import { buttonLook } from "../../kit/button.tsx";
import { quickQuery, useInLanguage } from "../../work/decided.ts";
import { useOwnFacts } from "../../work/ownFacts.ts";
import { useBrief } from "../../work/theBrief.ts";
import { useLanguage } from "../../words/useLanguage.ts";

const EXAMPLE = "product-team";

/** A worked example, computed by the engine in the page while it is looked at: its sentence and who × where. */
export function ExampleAnswer() {
  const { t } = useTranslation();
  const { data: brief } = useBrief({ example: EXAMPLE });
  const { facts } = useOwnFacts();
  const decided = useQuery(quickQuery(brief, facts, useLanguage()));
  const { decided: told, error } = useInLanguage(decided.data);
  if (decided.error ?? error) throw decided.error ?? error;
  const shown = told?.ok ? told.value.shown : undefined;
  return (
    <section aria-label={t("home.example")} className="rounded-sm border border-rule bg-sheet p-4 sm:p-6">
      <h2 className="m-0 mb-1 text-note font-semibold text-quiet">{t("home.example")}</h2>
      <p className="m-0 mb-3">{t("home.exampleWork")}</p>
      {shown ? <Answer shown={shown} /> : <AnswerSkeleton />}
      <Link to="/draft" search={{ example: EXAMPLE }} className={buttonLook()}>
        {t("home.exampleWhole")}
      </Link>
    </section>
  );
}

function Answer({ shown }: { readonly shown: ShownDocument }) {
  const blocks = shown.sections[0]?.blocks ?? [];
  const lead = blocks.find((block) => block.kind === "lead");
  const odds = blocks.find((block) => block.kind === "text");
  const matrix = matrixIn(blocks);
  return (
    <div className="min-h-[520px]" lang={shown.language}>
      {lead && (
        <p className="m-0 mb-1 text-title leading-tight font-semibold">
          <ProseText text={lead.text} />
        </p>
      )}
      {odds && (
        <p className="m-0 mb-4 text-note">
          {odds.text.map((span) => (typeof span === "string" ? span : span.text)).join("")}
        </p>
      )}
      {matrix && <Matrix matrix={matrix} />}
    </div>
  );
}

function matrixIn(blocks: readonly ShownBlock[]): WhoWhere | undefined {
  for (const block of blocks) {
    if (block.kind === "matrix") return block.matrix;
    const inside = block.kind === "pair" ? matrixIn([...block.left, ...block.right]) : undefined;
    if (inside) return inside;
  }
  return undefined;
}

/** The same places, so that nothing moves when the answer comes. */
function AnswerSkeleton() {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t("loading")} className="min-h-[520px] animate-pulse">
      <div className="mb-2 h-7 w-[min(100%,24rem)] rounded-sm bg-rule/60" />
      <div className="mb-6 h-5 w-[min(100%,28rem)] rounded-sm bg-rule/40" />
      <div className="grid grid-cols-4 gap-1">
        {Array.from({ length: 24 }, (_, cell) => (
          <div key={cell} className="h-14 rounded-sm bg-rule/40" />
        ))}
      </div>
    </div>
  );
}
