import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { engine } from "../../engine/engine.ts";
import { useDraft } from "../../work/draft.ts";

/** The way back to what was begun in this browser; nothing where nothing was. */
export function DraftLinks() {
  const { t } = useTranslation();
  const { text, words } = useDraft();
  const isBegun = text.trim() !== "" || words.trim() !== "";
  const check = useQuery({
    queryKey: ["brief", "check", text],
    queryFn: () => engine().checkedBrief(text),
    enabled: isBegun,
    staleTime: Infinity,
  });
  if (!isBegun) return null;
  const title = check.data?.data["title"];
  return (
    <p className="mt-0 mb-6 flex min-h-14 flex-wrap content-center gap-x-4 border-l-4 border-accent py-1 pl-3">
      <Link to="/new" search={{ by: words === "" ? "form" : "words" }}>
        {t("home.continue", { title: typeof title === "string" ? title : t("home.untitled") })}
      </Link>
      {check.data?.isEnough && <Link to="/draft">{t("home.answer")}</Link>}
    </p>
  );
}
