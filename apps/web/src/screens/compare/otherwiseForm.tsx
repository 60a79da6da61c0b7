import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { OfferedChange } from "../../engine/compare/compareDesk.ts";
import type { MovedInput } from "../../engine/explore/exploreDesk.ts";
import { Button } from "../../kit/button.tsx";
import { controlLook, Field } from "../../kit/field.tsx";
import { useNumbers } from "../../words/useNumbers.ts";
import { withMove } from "../../work/moves.ts";
import { inputWords } from "../explore/inputWords.ts";

/** What is said otherwise, field by field. */
export function OtherwiseForm(given: {
  readonly offered: readonly OfferedChange[];
  readonly moved: readonly MovedInput[];
  readonly currency: string;
  readonly onChange: (moves: readonly MovedInput[]) => void;
}) {
  const { t } = useTranslation();
  const { offered, moved, currency, onChange } = given;
  const wordsOf = useValueOf(currency);
  return (
    <>
      {moved.length > 0 && (
        <ul className="m-0 my-2 flex list-none flex-wrap gap-2 p-0">
          {moved.map(({ path, value }) => {
            const about = offered.find((each) => each.path === path);
            const name = about ? `${about.input}: ${wordsOf(about, value)}` : `${path}: ${value}`;
            return (
              <li key={path} className="inline-flex items-center rounded-sm border border-rule bg-sheet text-note">
                <span className="px-2 py-1">{name}</span>
                <button
                  type="button"
                  className="cursor-pointer border-l border-rule px-2 py-1"
                  aria-label={t("compare.remove", { name })}
                  onClick={() => onChange(moved.filter((each) => each.path !== path))}
                >
                  <span aria-hidden="true">✕</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <OneMore offered={offered} currency={currency} onAdd={(move) => onChange(withMove(moved, move, undefined))} />
    </>
  );
}

/** One field and its other value; it begins with the duration twice as long, or whatever comes first. */
function OneMore(given: {
  readonly offered: readonly OfferedChange[];
  readonly currency: string;
  readonly onAdd: (move: MovedInput) => void;
}) {
  const { t } = useTranslation();
  const wordsOf = useValueOf(given.currency);
  const { offered, onAdd } = given;
  const usual = offered.find(({ path }) => path === "work.months") ?? offered[0];
  const [path, setPath] = useState(usual?.path ?? "");
  const chosen = offered.find((each) => each.path === path) ?? usual;
  const [typed, setTyped] = useState<string>();
  if (!chosen) return null;
  const value = typed ?? suggested(chosen);
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (value !== "")
      onAdd({
        path: chosen.path,
        value: chosen.range.kind === "number" ? rounded(Number(value) / timesOf(chosen)) : value,
      });
    setTyped(undefined);
  };
  return (
    <form className="flex flex-wrap items-end gap-x-4" onSubmit={add}>
      <div className="w-full max-w-[420px]">
        <Field label={t("compare.field")}>
          {(control) => (
            <select
              {...control}
              className={controlLook}
              value={chosen.path}
              onChange={(event) => {
                setPath(event.target.value);
                setTyped(undefined);
              }}
            >
              {offered.map(({ path: each, input }) => (
                <option key={each} value={each}>
                  {input}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <div className="w-44">
        <Field label={t("compare.value", { now: wordsOf(chosen, chosen.now) })}>
          {(control) =>
            chosen.range.kind === "words" ? (
              <select {...control} className={controlLook} value={value} onChange={(e) => setTyped(e.target.value)}>
                {chosen.range.words.map((word) => (
                  <option key={word} value={word}>
                    {t(`brief.option.${word}`)}
                  </option>
                ))}
              </select>
            ) : (
              <span className="flex items-center gap-2">
                <input
                  {...control}
                  type="number"
                  step={chosen.range.whole ? 1 : "any"}
                  className={controlLook}
                  value={value}
                  onChange={(event) => setTyped(event.target.value)}
                />
                {chosen.scale.kind === "share" && <span className="text-note text-quiet">{t("new.percent")}</span>}
              </span>
            )
          }
        </Field>
      </div>
      <Button type="submit" kind="primary" className="mb-3">
        {t("compare.say")}
      </Button>
    </form>
  );
}

/** Another value than it has: twice as much, as far as that is plausible, or the first other word. */
function suggested(offered: OfferedChange): string {
  const { range, now } = offered;
  if (range.kind === "words") return range.words.find((word) => word !== now) ?? "";
  const twice = Math.min(range.high, Number(now) * 2 || range.high);
  const other = twice === now ? range.low : twice;
  return String(Number(((range.whole ? Math.round(other) : other) * timesOf(offered)).toPrecision(4)));
}

/** Shares are typed in percent. */
function timesOf({ scale }: OfferedChange): number {
  return scale.kind === "share" ? 100 : 1;
}

/** 7 / 100 is not quite 0.07. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** A value as the field tells it: in its unit, or as the word that is chosen. */
function useValueOf(currency: string): (field: OfferedChange, value: number | string) => string {
  const { t } = useTranslation();
  const numbers = useNumbers();
  return ({ scale }, value) =>
    typeof value === "number" ? inputWords(value, scale, currency, numbers) : t(`brief.option.${value}`);
}
