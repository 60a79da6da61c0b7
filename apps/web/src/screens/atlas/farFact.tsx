import type { PublishedInPlace } from "@shoreline/atlas";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { engine } from "../../engine/engine.ts";
import type { ToldFact } from "../../engine/atlas/shownFact.ts";
import { type FactToTell, tellFact } from "../../work/ownFacts.ts";
import { useNumbers } from "../../words/useNumbers.ts";
import { writeNumber } from "../newBrief/numberText.ts";

/** A figure that is asked about before it is kept. */
export interface FarFact {
  readonly fact: FactToTell;
  readonly published: PublishedInPlace;
}

/** Keeps an own fact; one far outside what the atlas holds possible only when it is sent once more as it is. */
export function useTelling(before?: ToldFact) {
  const [far, setFar] = useState<FarFact>();
  const telling = useMutation({
    /** Whether it is kept. */
    mutationFn: async (fact: FactToTell) => {
      const published = isSame(far?.fact, fact) ? undefined : await engine().farFact(fact);
      setFar(published && { fact, published });
      if (published === undefined) await tellFact(fact, before);
      return published === undefined;
    },
  });
  return { telling, far };
}

function isSame(a: FactToTell | undefined, b: FactToTell): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Asks whether a figure is meant as it was typed. */
export function FarFactLine({ far }: { readonly far: FarFact | undefined }) {
  const { t, i18n } = useTranslation();
  const { figure } = useNumbers();
  if (far === undefined) return null;
  const { value, low, high, unit } = far.published;
  const said = far.fact.value;
  const given = typeof said === "number" ? writeNumber(said, i18n.language) : said;
  return (
    <p role="alert" className="border-l-4 border-careful pl-3">
      {t("facts.far", { published: figure(value), low: figure(low), high: figure(high), unit })}{" "}
      <strong>{t("facts.keepFar", { given })}</strong>
    </p>
  );
}
