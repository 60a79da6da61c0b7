import { useTranslation } from "react-i18next";
import type { Telling, ToldFact } from "../../engine/atlas/shownFact.ts";
import { Dialog } from "../../kit/dialog.tsx";
import { besideFields, ChoiceField } from "../../kit/textField.tsx";
import { useNumbers } from "../../words/useNumbers.ts";
import { SendForm } from "../access/accessPage.tsx";
import { factFieldNames, FigureFields, SourceFields, typedFact } from "./factFields.tsx";
import { FarFactLine, useTelling } from "./farFact.tsx";

interface Told {
  readonly telling: Telling;
  /** What was told before, to be changed. */
  readonly before: ToldFact | undefined;
  readonly onClose: () => void;
}

/** Puts a figure of the organisation's own in the place of the atlas's, or changes it. */
export function TellDialog({ meaning, ...told }: Told & { readonly meaning: string }) {
  const { t } = useTranslation();
  return (
    <Dialog open onClose={told.onClose} title={t("atlas.ownTitle", { what: meaning })}>
      <Lead telling={told.telling} />
      <Form {...told} />
    </Dialog>
  );
}

/** Of which place it is told, in which unit, and within what. */
function Lead({ telling: { place, placeName, units, least, most, words } }: { readonly telling: Telling }) {
  const { t } = useTranslation();
  const { figure } = useNumbers();
  const unit = units[0] ?? "";
  const bounds =
    most === undefined
      ? t("atlas.ownAbove", { least: figure(least) })
      : t("atlas.ownBounds", { least: figure(least), most: figure(most) });
  return (
    <p className="mt-0 text-note text-quiet">
      {units.length > 1 ? t("atlas.ownFor", { place: placeName }) : t("atlas.ownForIn", { place: placeName, unit })}{" "}
      {words === undefined && bounds} {unit.startsWith("share") && t("atlas.ownShare")}{" "}
      {t(`facts.reach.${reachOf(place)}`)}
    </p>
  );
}

/** A country, a city or a currency, by its id. */
function reachOf(place: string) {
  if (place.includes("-")) return "city";
  return place.length === 2 ? "country" : "currency";
}

function Form({ telling, before, onClose }: Told) {
  const { t, i18n } = useTranslation();
  const { telling: saying, far } = useTelling(before);
  const say = (typed: Readonly<Record<string, string>>) =>
    saying.mutate(typedFact(typed, telling, i18n.language), { onSuccess: (isKept) => isKept && onClose() });
  const at = { error: saying.error, before: before?.fact };
  return (
    <SendForm
      button={t(far ? "facts.keepAnyway" : "facts.keep")}
      isSending={saying.isPending}
      error={besideFields(saying.error, factFieldNames)}
      onSend={say}
    >
      {telling.words ? (
        <ChoiceField
          error={saying.error}
          name="value"
          label={t("facts.value")}
          defaultValue={String(before?.fact.value ?? telling.words[0])}
          options={telling.words.map((word) => ({ value: word, label: word }))}
        />
      ) : (
        <FigureFields {...at} />
      )}
      {telling.units.length > 1 && (
        <ChoiceField
          error={saying.error}
          name="unit"
          label={t("facts.unit")}
          defaultValue={before?.fact.unit ?? telling.units[0]}
          options={telling.units.map((unit) => ({ value: unit, label: unit }))}
        />
      )}
      <SourceFields {...at} />
      <FarFactLine far={far} />
    </SendForm>
  );
}
