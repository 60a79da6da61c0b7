import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { MovedInput } from "../../engine/explore/exploreDesk.ts";
import type { ExploreInput, NumberInput, WordInput } from "../../engine/explore/exploreInputs.ts";
import { Slider } from "../../kit/slider.tsx";
import { withMove } from "../../work/moves.ts";
import { shownAt, useInputWords } from "./inputWords.ts";
import type { Change, Moves } from "./useMoves.ts";

interface Given {
  readonly inputs: readonly ExploreInput[];
  readonly moves: Moves;
  readonly currency: string;
  /** Marks and order come with the defence. */
  readonly isDefending: boolean;
}

/** The inputs that matter most, those that move the answer farthest first: what the brief says, what nobody knows yet, and words. */
export function InputsPanel({ inputs, moves, currency, isDefending }: Given) {
  const { t } = useTranslation();
  const { moved, move, settle } = moves;
  const valueOf = (path: string) => moved.find((each) => each.path === path)?.value;
  const numbers = inputs.filter((each) => "stops" in each);
  const words = inputs.filter((each) => "words" in each);
  const groups = [
    ["explore.said", numbers.filter(({ kind }) => kind === "brief")],
    ["explore.uncertain", numbers.filter(({ kind }) => kind === "uncertain")],
  ] as const;
  return (
    <>
      {groups.map(
        ([title, each]) =>
          each.length > 0 && (
            <fieldset key={title} className="m-0 mb-4 border-0 p-0">
              <legend className="mb-1 p-0 font-semibold">{t(title)}</legend>
              {each.map((input) => (
                <InputSlider
                  key={input.path}
                  input={input}
                  value={valueOf(input.path)}
                  currency={currency}
                  move={move}
                  settle={settle}
                />
              ))}
            </fieldset>
          ),
      )}
      {words.length > 0 && (
        <fieldset className="m-0 mb-4 border-0 p-0">
          <legend className="mb-1 p-0 font-semibold">{t("explore.switches")}</legend>
          {words.map((input) => (
            <InputSwitch key={input.path} input={input} value={valueOf(input.path)} settle={settle} />
          ))}
        </fieldset>
      )}
      <p className="max-w-[72ch] text-small text-quiet">{t("explore.legend")}</p>
      <p role={isDefending ? "status" : undefined} className="min-h-9 text-small text-quiet">
        {isDefending && t("explore.defending")}
      </p>
    </>
  );
}

interface SliderGiven extends Pick<Moves, "move" | "settle"> {
  readonly input: NumberInput;
  /** Nothing where it was not moved. */
  readonly value: MovedInput["value"] | undefined;
  readonly currency: string;
}

/** Drawn when it is moved itself, and not with every other. */
const InputSlider = memo(function InputSlider({ input, value, currency, move, settle }: SliderGiven) {
  const { t } = useTranslation();
  const words = useInputWords(input.scale, currency);
  const { path, label, note, stops, shown, saved, plausible, flip } = input;
  const place = typeof value === "number" ? nearest(stops, value) : saved;
  const movedTo =
    (at: number): Change =>
    (moved) =>
      withMove(moved, { path, value: stops[at] ?? 0 }, stops[saved]);
  return (
    <Slider
      label={label}
      value={place}
      min={0}
      max={stops.length - 1}
      step={1}
      hint={note ?? undefined}
      // An address may hold a value between two stops; that is what is reckoned with, and said.
      words={(at) =>
        words(at === place && typeof value === "number" ? shownAt(input, value) : (shown[Math.round(at)] ?? 0))
      }
      onChange={(at) => move(movedTo(at))}
      onSettle={(at) => settle(movedTo(at))}
      saved={saved}
      plausible={plausible ?? undefined}
      flip={flip ? { at: flip.at, label: t("explore.turnsAt", { value: words(flip.value) }) } : undefined}
    />
  );
});

function nearest(stops: readonly number[], value: number): number {
  const gaps = stops.map((stop) => Math.abs(stop - value));
  return gaps.indexOf(Math.min(...gaps));
}

interface SwitchGiven extends Pick<Moves, "settle"> {
  readonly input: WordInput;
  readonly value: MovedInput["value"] | undefined;
}

/** Few words of which one holds. */
const InputSwitch = memo(function InputSwitch({ input, value: moved, settle }: SwitchGiven) {
  const { t } = useTranslation();
  const { path, label, words, saved } = input;
  const value = moved ?? saved;
  return (
    <fieldset className="m-0 my-3 border-0 p-0">
      <legend className="p-0 text-note font-semibold">{label}</legend>
      <div className="mt-1 flex flex-wrap gap-1">
        {words.map((word) => (
          <label
            key={word}
            className="cursor-pointer rounded-sm border border-rule bg-sheet px-2 py-0.5 text-note has-[:checked]:border-accent has-[:checked]:bg-tint has-[:checked]:font-semibold has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-accent"
          >
            <input
              type="radio"
              name={path}
              className="sr-only"
              checked={word === value}
              onChange={() => settle((all) => withMove(all, { path, value: word }, saved))}
            />
            {t(`brief.option.${word}`)}
            {word === saved && word !== value ? " ·" : ""}
          </label>
        ))}
      </div>
    </fieldset>
  );
});
