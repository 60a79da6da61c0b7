import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNumbers } from "../../words/useNumbers.ts";
import type { MapDot, WorldMap } from "../../engine/atlas/worldMap.ts";
import { engine } from "../../engine/engine.ts";
import { controlLook, Field } from "../../kit/field.tsx";
import { useOwnFacts } from "../../work/ownFacts.ts";
import { numberWords } from "./figureWords.ts";

const FILLS = ["fill-s1", "fill-s2", "fill-s3 opacity-60", "fill-s3", "fill-s4"];

/** The cities of the atlas on the land of the earth, shaded by a figure of one's choice. */
export function MapFigure({ by, onChoose }: { readonly by: string; readonly onChoose: (measure: string) => void }) {
  const { t } = useTranslation();
  const measures = useQuery({
    queryKey: ["atlas", "measures"],
    queryFn: () => engine().mapMeasures(),
    staleTime: Infinity,
  });
  const { told } = useOwnFacts();
  const map = useQuery({
    queryKey: ["atlas", "map", by, told],
    queryFn: () => engine().atlasMap(by, told ?? []),
    enabled: told !== undefined,
    staleTime: Infinity,
    placeholderData: (before) => before,
  });
  return (
    <figure className="m-0 my-6">
      <figcaption className="max-w-[72ch]">
        <Field label={t("atlas.mapBy")}>
          {(control) => (
            <select {...control} className={controlLook} value={by} onChange={(event) => onChoose(event.target.value)}>
              {measures.data?.map(({ key, meaning }) => (
                <option key={key} value={key}>
                  {meaning}
                </option>
              ))}
            </select>
          )}
        </Field>
      </figcaption>
      {map.data ? (
        <Drawn map={map.data} />
      ) : (
        <div role="status" aria-label={t("loading")} className="aspect-[960/430] bg-rule/30" />
      )}
      <p className="text-small text-quiet">{t("atlas.mapNote")}</p>
    </figure>
  );
}

function Drawn({ map }: { readonly map: WorldMap }) {
  const { t } = useTranslation();
  const numbers = useNumbers();
  const [shown, setShown] = useState<MapDot>();
  return (
    <>
      <svg
        viewBox={`0 0 ${map.width} ${map.height}`}
        className="block h-auto w-full"
        role="group"
        aria-label={t("atlas.map")}
      >
        <path d={map.land} className="fill-[var(--land)]" />
        {map.dots.map((dot) => (
          <Link
            key={dot.id}
            to="/atlas/$place"
            params={{ place: dot.id }}
            aria-label={`${dot.name}: ${numberWords(dot.value, dot.unit, numbers)} (${dot.unit})`}
            onFocus={() => setShown(dot)}
            onPointerEnter={() => setShown(dot)}
          >
            <circle
              cx={dot.x}
              cy={dot.y}
              r={5.5}
              className={`stroke-paper stroke-[1px] ${FILLS[dot.fifth]} ${shown?.id === dot.id ? "stroke-ink stroke-2" : ""}`}
            />
          </Link>
        ))}
      </svg>
      <p aria-live="polite" className="m-0 min-h-6 text-note">
        {shown === undefined
          ? t("atlas.pointAt")
          : `${shown.name}: ${numberWords(shown.value, shown.unit, numbers)} (${shown.unit})`}
      </p>
      <Legend map={map} />
    </>
  );
}

function Legend({ map }: { readonly map: WorldMap }) {
  const { t } = useTranslation();
  const numbers = useNumbers();
  const said = (value: number) => numberWords(value, map.unit, numbers);
  const words = FILLS.map((_, fifth) => {
    if (fifth === 0) return t("atlas.below", { figure: said(map.bounds[0] ?? 0) });
    if (fifth === FILLS.length - 1) return t("atlas.above", { figure: said(map.bounds.at(-1) ?? 0) });
    return `${said(map.bounds[fifth - 1] ?? 0)}–${said(map.bounds[fifth] ?? 0)}`;
  });
  return (
    <ul className="m-0 flex list-none flex-wrap gap-x-4 p-0 text-small text-quiet">
      {words.map((word, fifth) => (
        <li key={word} className="flex items-center gap-1">
          <svg viewBox="0 0 12 12" className="size-3" aria-hidden="true">
            <circle cx="6" cy="6" r="5" className={FILLS[fifth]} />
          </svg>
          {word}
        </li>
      ))}
    </ul>
  );
}
