import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { buttonLook } from "../../kit/button.tsx";
import { DescribeLink } from "./describeLink.tsx";
import { DraftLinks } from "./draftLinks.tsx";
import { ExampleAnswer } from "./exampleAnswer.tsx";

/** For who is not signed in: what this is in a sentence, the smallest real answer, and two ways in. */
export function Welcome() {
  const { t } = useTranslation();
  return (
    <article className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
      <div>
        <h1 className="mt-4 mb-4 text-lead leading-tight font-semibold sm:text-display">{t("app.question")}</h1>
        <p className="mb-6 max-w-[56ch]">{t("home.what")}</p>
        <p className="m-0 flex flex-wrap gap-3">
          <DescribeLink />
          <Link to="/draft" search={{ example: "product-team" }} className={`${buttonLook()} text-body`}>
            {t("home.exampleLook")}
          </Link>
        </p>
        <p className="mt-2 mb-6 text-note text-quiet">{t("home.describeHint")}</p>
        <DraftLinks />
        <p className="text-note">
          <Link to="/guide">{t("home.ask")}</Link>
        </p>
      </div>
      <ExampleAnswer />
    </article>
  );
}
