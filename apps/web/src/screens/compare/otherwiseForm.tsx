import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { OfferedChange } from "../../engine/compare/compareDesk.ts";
import type { MovedInput } from "../../engine/explore/exploreDesk.ts";
import { Button } from "../../kit/button.tsx";
import { controlLook, Field } from "../../kit/field.tsx";
import { useNumbers } from "../../words/useNumbers.ts";
import { withMove } from "../../work/moves.ts";

/** What is said otherwise, field by field. */
export function OtherwiseForm(given: {
  readonly offered: readonly OfferedChange[];
  readonly moved: readonly MovedInput[];
  readonly onChange: (moves: readonly MovedInput[]) => void;
}) {
  const { t } = useTranslation();
  const { offered, moved, onChange } = given;
  const labels = new Map(offered.map(({ path, input }) => [path, input]));
  return (
    <>
      {moved.length > 0 && (
        <ul className="m-0 my-2 flex list-none flex-wrap gap-2 p-0">
          {moved.map(({ path, value }) => {
            const said = typeof value === "string" ? t(`brief.option.${value}`) : value;
            const name = `${labels.get(path) ?? path}: ${said}`;
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
      <OneMore offered={offered} onAdd={(move) => onChange(withMove(moved, move, undefined))} />
    </>
  );
}

/** One field and its other value; it begins with the duration twice as long, or whatever comes first. */
function OneMore(given: { readonly offered: readonly OfferedChange[]; readonly onAdd: (move: MovedInput) => void }) {
  const { t } = useTranslation();
  const { figure } = useNumbers();
  const { offered, onAdd } = given;
  const usual = offered.find(({ path }) => path === "work.months") ?? offered[0];
  const [path, setPath] = useState(usual?.path ?? "");
  const chosen = offered.find((each) => each.path === path) ?? usual;
  const [typed, setTyped] = useState<string>();
  if (!chosen) return null;
  const nowWords = ({ now }: OfferedChange) => (typeof now === "number" ? figure(now) : t(`brief.option.${now}`));
  const value = typed ?? suggested(chosen);
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (value !== "") onAdd({ path: chosen.path, value: chosen.range.kind === "number" ? Number(value) : value });
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
        <Field label={t("compare.value", { now: nowWords(chosen) })}>
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
              <input
                {...control}
                type="number"
                step={chosen.range.whole ? 1 : "any"}
                className={controlLook}
                value={value}
                onChange={(event) => setTyped(event.target.value)}
              />
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
function suggested({ range, now }: OfferedChange): string {
  if (range.kind === "words") return range.words.find((word) => word !== now) ?? "";
  const twice = Math.min(range.high, Number(now) * 2 || range.high);
  const other = twice === now ? range.low : twice;
  return roundedWords(range.whole ? Math.round(other) : other);
}

function roundedWords(value: number): string {
  return String(Number(value.toPrecision(4)));
}
