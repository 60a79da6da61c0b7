import { Menu } from "@base-ui/react/menu";
import type { Decision } from "@shoreline/decide";
import { useTranslation } from "react-i18next";
import type { DecisionFile } from "../../engine/decision/decisionDesk.ts";
import { engine } from "../../engine/engine.ts";
import { buttonLook } from "../../kit/button.tsx";
import { saveFile } from "../../work/saveFile.ts";
import { decisionFileAddress } from "../../work/kept.ts";

const TYPES = { html: "text/html", md: "text/markdown", json: "application/json" } as const;
const MADE_HERE = ["html", "md", "json"] as const satisfies readonly DecisionFile[];
/** What only the service can make. */
const FROM_SERVICE = ["pdf", "xlsx"] as const;

const ITEM = "block cursor-pointer rounded-sm px-3 py-1.5 text-ink no-underline data-[highlighted]:bg-tint";

/** The decision as a file: a page, a text or data, made here; a print or a workbook from the service that keeps it. */
export function DownloadMenu({
  decision,
  keptAs,
}: {
  readonly decision: Decision;
  readonly keptAs?: string | undefined;
}) {
  const { t } = useTranslation();
  const save = async (ending: DecisionFile) =>
    saveFile(await engine().decisionFile(decision, ending), nameOf(decision, ending), TYPES[ending]);
  return (
    <Menu.Root>
      <Menu.Trigger className={buttonLook()}>
        {t("decision.download")} <span aria-hidden="true">▾</span>
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} className="z-20">
          <Menu.Popup className="min-w-56 rounded-sm border border-rule bg-sheet p-1 text-note shadow-lg">
            {MADE_HERE.map((ending) => (
              <Menu.Item key={ending} className={ITEM} onClick={() => void save(ending)}>
                {t(`decision.file.${ending}`)}
              </Menu.Item>
            ))}
            {keptAs !== undefined &&
              FROM_SERVICE.map((ending) => (
                <Menu.Item
                  key={ending}
                  className={ITEM}
                  render={<a href={decisionFileAddress(keptAs, ending)} download={nameOf(decision, ending)} />}
                >
                  {t(`decision.file.${ending}`)}
                </Menu.Item>
              ))}
            {keptAs === undefined && <p className="m-0 max-w-56 px-3 py-1.5 text-quiet">{t("decision.keepForMore")}</p>}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

/** The title as a name of a file: "patient-portal.html". */
function nameOf({ title }: Decision, ending: string): string {
  const plain = title.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  const name = plain.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");
  return `${name.slice(0, 60) || "decision"}.${ending}`;
}
