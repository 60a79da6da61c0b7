import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { exampleNames } from "../work/theBrief.ts";
import { Missing } from "./missing.tsx";

/** An address that names an example which there is not; those that there are. */
export function NoExample({ name }: { readonly name: string }) {
  const { t } = useTranslation();
  return (
    <Missing title={t("example.none", { name })}>
      <p className="mb-1">{t("example.others")}</p>
      <ul className="mt-0 list-disc pl-5">
        {exampleNames.map((example) => (
          <li key={example}>
            <Link to="/draft" search={{ example }}>
              {example}
            </Link>
          </li>
        ))}
      </ul>
    </Missing>
  );
}
