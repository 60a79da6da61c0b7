import { useMutation } from "@tanstack/react-query";
import { type ComponentProps, lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { OwnFigure, ShownFact, Telling, ToldFact } from "../../engine/atlas/shownFact.ts";
import { Trouble } from "../../kit/trouble.tsx";
import { takeBack } from "../../work/ownFacts.ts";
import { useSession } from "../../work/session.ts";
import { useNumbers } from "../../words/useNumbers.ts";
import { factWords, rangeWords } from "./figureWords.ts";

const TellDialog = lazy(() => import("./tellDialog.tsx").then((module) => ({ default: module.TellDialog })));

/** Whose own a figure is and what the atlas gives instead; who may puts in, changes and takes back what was told. */
export function OwnLines({ fact }: { readonly fact: ShownFact }) {
  const { may } = useSession();
  const mayTell = may("facts:write") && fact.telling !== undefined;
  const told = fact.own?.told ?? [];
  return (
    <>
      {told.map((each) => (
        <div key={each.id}>
          <ToldWords told={each} shown={fact} /> {mayTell && <Changes told={each} fact={fact} telling={fact.telling} />}
        </div>
      ))}
      {fact.own && <PublishedWords own={fact.own} />}
      {mayTell && told.length === 0 && <TellButton fact={fact} telling={fact.telling} />}
    </>
  );
}

/** Where an own figure comes from; the figure itself where another stands in the row, computed from it. */
export function ToldWords({ told: { fact }, shown }: { readonly told: ToldFact; readonly shown: ShownFact }) {
  const { t } = useTranslation();
  const numbers = useNumbers();
  const { source, unit, value } = fact;
  const date = numbers.date(fact.date);
  if (value === shown.value && unit === shown.unit) return t("atlas.ownFrom", { source, date });
  const figure = factWords(fact, numbers, t("atlas.yes"), t("atlas.no"));
  return t("atlas.ownFigure", { figure, unit, source, date });
}

/** What the atlas gives, beside the own figure. */
export function PublishedWords({ own: { told, published } }: { readonly own: OwnFigure }) {
  const { t } = useTranslation();
  const numbers = useNumbers();
  const range = rangeWords(published, numbers);
  const figure = factWords(published, numbers, t("atlas.yes"), t("atlas.no"));
  return (
    <div className="text-quiet">
      {told.length === 0 && <div>{t("atlas.ownComputed")}</div>}
      {t("atlas.ownPublished", { figure: range === "" ? figure : `${figure} (${range})`, source: published.source })}
    </div>
  );
}

interface OfFact {
  readonly fact: ShownFact;
  readonly telling: Telling;
}

function Changes({ told, fact, telling }: OfFact & { readonly told: ToldFact }) {
  const { t } = useTranslation();
  const taking = useMutation({ mutationFn: takeBack });
  return (
    <>
      <TellButton fact={fact} telling={telling} before={told} />
      <RowButton
        aria-label={t("list.takeBackIt", { name: fact.meaning })}
        disabled={taking.isPending}
        onClick={() => taking.mutate(told)}
      >
        {t("list.takeBack")}
      </RowButton>
      <Trouble error={taking.error} />
    </>
  );
}

/** Opens the form, fetched with the first use. */
function TellButton({ fact, telling, before }: OfFact & { readonly before?: ToldFact }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <RowButton
        aria-label={t(before ? "atlas.ownChangeIt" : "atlas.ownTellIt", { what: fact.meaning })}
        onClick={() => setOpen(true)}
      >
        {t(before ? "atlas.ownChange" : "atlas.ownTell")}
      </RowButton>
      {isOpen && (
        <Suspense>
          <TellDialog meaning={fact.meaning} telling={telling} before={before} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

/** A button that leaves the row as low as its words. */
function RowButton(given: ComponentProps<"button">) {
  return (
    <button
      type="button"
      {...given}
      className="min-h-6 cursor-pointer border-0 bg-transparent p-0 pr-2 text-note text-accent underline underline-offset-3 print:hidden"
    />
  );
}
