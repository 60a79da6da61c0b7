import type { Decision } from "@shoreline/decide";
import { fileStem } from "@shoreline/units";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { DecisionFile } from "../../engine/decision/evidence.ts";
import { engine } from "../../engine/engine.ts";
import { buttonLook } from "../../kit/button.tsx";
import { saveFile } from "../../work/saveFile.ts";
import { decisionFileAddress } from "../../work/kept.ts";
import { useLanguage } from "../../words/useLanguage.ts";
import type { Language } from "../../words/words.ts";

const TYPES = { html: "text/html", md: "text/markdown", json: "application/json" } as const;
const MADE_HERE = ["html", "md", "json"] as const satisfies readonly DecisionFile[];
/** What only the service can make. */
const FROM_SERVICE = ["pdf", "xlsx"] as const;

const ITEM =
  "block w-full cursor-pointer rounded-sm border-0 bg-transparent px-3 py-1.5 text-left text-ink no-underline hover:bg-tint focus-visible:bg-tint";
/** Below its button, or above where there is no room; in the middle of the window where a browser cannot place it. */
const PLACE =
  "supports-[position-area:block-end]:inset-auto supports-[position-area:block-end]:mx-0 supports-[position-area:block-end]:my-1 [position-area:block-end_span-inline-end] [position-try-fallbacks:flip-block,flip-inline,flip-block_flip-inline]";

interface Given {
  readonly decision: Decision;
  readonly keptAs?: string | undefined;
}

/**
 * The decision as a file, in the language of the page: a page, a text or data, made here; a print or a workbook from
 * the service that keeps it. The browser itself opens and closes the list, also by Escape and by a click beside it, and
 * brings the focus back.
 */
export function DownloadMenu({ decision, keptAs }: Given) {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  return (
    <>
      <button type="button" popoverTarget={id} className={buttonLook()}>
        {t("decision.download")} <span aria-hidden="true">▾</span>
      </button>
      <ul
        id={id}
        popover="auto"
        aria-label={t("decision.download")}
        onClick={({ currentTarget }) => currentTarget.hidePopover()}
        className={`min-w-56 list-none rounded-sm border border-rule bg-sheet p-1 text-note text-ink shadow-lg ${PLACE}`}
      >
        {MADE_HERE.map((ending) => (
          <li key={ending}>
            <button type="button" className={ITEM} onClick={() => void save(decision, ending, language)}>
              {t(`decision.file.${ending}`)}
            </button>
          </li>
        ))}
        {keptAs === undefined ? (
          <li className="max-w-56 px-3 py-1.5 text-quiet">{t("decision.keepForMore")}</li>
        ) : (
          FROM_SERVICE.map((ending) => (
            <li key={ending}>
              <a
                href={decisionFileAddress(keptAs, ending, language)}
                download={`${fileStem(decision.title, "decision")}.${ending}`}
                className={ITEM}
              >
                {t(`decision.file.${ending}`)}
              </a>
            </li>
          ))
        )}
      </ul>
    </>
  );
}

async function save(decision: Decision, ending: DecisionFile, language: Language): Promise<void> {
  saveFile(
    await engine().decisionFile(decision, ending, language),
    `${fileStem(decision.title, "decision")}.${ending}`,
    TYPES[ending],
  );
}
