import { useTranslation } from "react-i18next";
import type { Prose } from "@shoreline/dossier";
import { LinesSkeleton } from "../kit/skeleton.tsx";
import { Matrix } from "./matrix.tsx";
import { ProseText } from "./prose.tsx";
import type { ShownBlock, ShownChart } from "../engine/shown/shownBlocks.ts";
import { DocumentTable } from "./table.tsx";

/** The blocks of a section, in the order of reading. */
export function Blocks({ blocks }: { readonly blocks: readonly ShownBlock[] }) {
  return blocks.map((block, place) => <BlockView key={place} block={block} />);
}

const TONES = { quiet: "text-quiet", careful: "border-l-4 border-careful pl-3" } as const;
const VERDICTS = { clear: "●", leaning: "◐", tooCloseToCall: "○" } as const;

function BlockView({ block }: { readonly block: ShownBlock }) {
  switch (block.kind) {
    case "lead":
      return (
        <p className="mb-3 max-w-[44ch] text-lead leading-tight font-semibold">
          <ProseText text={block.text} />
        </p>
      );
    case "verdict":
      return (
        <p
          className={`my-3 max-w-[72ch] border-l-4 py-1 pl-3 ${block.verdict === "clear" ? "border-accent" : "border-careful"}`}
        >
          <span aria-hidden="true" className={block.verdict === "clear" ? "text-accent" : "text-careful"}>
            {VERDICTS[block.verdict]}
          </span>{" "}
          <strong>{block.label}</strong>
          <ProseText text={block.text} />
        </p>
      );
    case "turn":
      return <Turn text={block.text} />;
    case "sought":
      return <Sought label={block.label} />;
    case "reckoned":
      return <Reckoned />;
    case "text":
      return (
        <p className={`my-2 max-w-[72ch] ${block.tone === undefined ? "" : TONES[block.tone]}`}>
          <ProseText text={block.text} />
        </p>
      );
    case "heading":
      return (
        <h3 id={block.id} className="mt-8 mb-2 text-title font-semibold">
          {block.text}
        </h3>
      );
    case "labelled":
      return (
        <p className="my-3 gap-x-2 sm:grid sm:grid-cols-[112px_1fr]">
          <strong className="block text-note leading-6 tracking-wide text-quiet uppercase">{block.label}</strong>
          <span className="max-w-[72ch]">
            <ProseText text={block.text} />
          </span>
        </p>
      );
    case "list":
      return (
        <ul className="list-disc pl-5">
          {block.items.map((item, place) => (
            <li key={place} className="my-1 max-w-[72ch]">
              <ProseText text={item} />
            </li>
          ))}
        </ul>
      );
    case "table":
      return <DocumentTable table={block.table} />;
    case "matrix":
      return <Matrix matrix={block.matrix} />;
    case "chart":
      return <ChartFigure chart={block.chart} />;
    case "pair":
      return (
        <div className="my-6 grid gap-8 md:grid-cols-2 print:my-3 print:grid-cols-2">
          <div className="min-w-0">
            <Blocks blocks={block.left} />
          </div>
          <div className="min-w-0">
            <Blocks blocks={block.right} />
          </div>
        </div>
      );
  }
}

/** What would turn the answer. Its place is as high before as after, so that nothing moves when it comes. */
function Turn({ text }: { readonly text: Prose | null }) {
  const { t } = useTranslation();
  return (
    <p className="my-2 min-h-24 max-w-[72ch] sm:min-h-12">
      {text === null ? (
        <span role="status" className="text-quiet">
          {t("decision.seekingTurn")}
        </span>
      ) : (
        <ProseText text={text} />
      )}
    </p>
  );
}

function Sought({ label }: { readonly label: string }) {
  const { t } = useTranslation();
  return (
    <p role="status" className="my-3 min-h-18 gap-x-2 sm:grid sm:min-h-12 sm:grid-cols-[112px_1fr]">
      <strong className="block text-note leading-6 tracking-wide text-quiet uppercase">{label}</strong>
      <span className="text-quiet">{t("decision.seekingInformation")}</span>
    </p>
  );
}

function Reckoned() {
  const { t } = useTranslation();
  return (
    <div className="min-h-[480px]">
      <p className="max-w-[72ch] text-quiet">{t("decision.reckoned")}</p>
      <LinesSkeleton lines={8} />
    </div>
  );
}

/** A drawn chart; its words are for those who do not see it, and for those who want to be sure. */
function ChartFigure({ chart }: { readonly chart: ShownChart }) {
  const { t } = useTranslation();
  return (
    <figure id={`chart-${chart.id}`} className="mx-0 mt-0 mb-4 break-inside-avoid">
      <figcaption className="pb-2 font-semibold">{chart.title}</figcaption>
      {/* Drawn by the dossier, which escapes every word that it draws. */}
      <div
        className="hidden max-w-[760px] sm:block [&_svg]:block [&_svg]:h-auto [&_svg]:w-full"
        dangerouslySetInnerHTML={{ __html: chart.wide }}
      />
      <div
        className="max-w-[420px] sm:hidden [&_svg]:block [&_svg]:h-auto [&_svg]:w-full"
        dangerouslySetInnerHTML={{ __html: chart.narrow }}
      />
      <details className="mt-2 text-note text-quiet print:hidden">
        <summary className="cursor-pointer">{t("chart.words")}</summary>
        <p className="max-w-[72ch]">{chart.description}</p>
      </details>
    </figure>
  );
}
