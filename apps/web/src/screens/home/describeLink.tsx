import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { buttonLook } from "../../kit/button.tsx";
import { startOver, useDraft } from "../../work/draft.ts";

/** The way to a new description. Where one is begun already it makes room; undo brings that one back. */
export function DescribeLink() {
  const { t } = useTranslation();
  const { text, words } = useDraft();
  const isBegun = text.trim() !== "" || words.trim() !== "";
  return (
    <Link to="/new" search={{ by: "words" }} className={`${buttonLook("primary")} text-body`} onClick={startOver}>
      {t(isBegun ? "home.describeOther" : "home.describe")}
    </Link>
  );
}
