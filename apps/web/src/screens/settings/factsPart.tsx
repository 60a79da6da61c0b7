import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNumbers } from "../../words/useNumbers.ts";
import { engine } from "../../engine/engine.ts";
import { Button, buttonLook } from "../../kit/button.tsx";
import { EmptyState } from "../../kit/emptyState.tsx";
import { Loaded } from "../../kit/loaded.tsx";
import { PlacePicker } from "../../kit/placePicker.tsx";
import { usePlaces } from "../../kit/places.ts";
import { RowTable } from "../../kit/rowTable.tsx";
import { besideFields, ChoiceField, TextField } from "../../kit/textField.tsx";
import { Trouble } from "../../kit/trouble.tsx";
import { factsQuery, type OwnFact } from "../../work/kept.ts";
import { takeBack } from "../../work/ownFacts.ts";
import { useSession } from "../../work/session.ts";
import { SendForm } from "../access/accessPage.tsx";
import { factFieldNames, FigureFields, SourceFields, typedFact } from "../atlas/factFields.tsx";
import { FarFactLine, useTelling } from "../atlas/farFact.tsx";

/** What the organisation knows better than the atlas. */
export function FactsPart() {
  const { may } = useSession();
  return (
    <>
      <FactList />
      {may("facts:write") && <NewFact />}
    </>
  );
}

/** The keys that can be told, with what each means. */
function useMeasures() {
  const measures = useQuery({ queryKey: ["measures"], queryFn: () => engine().mapMeasures(), staleTime: Infinity });
  return measures.data ?? [];
}

function FactList() {
  const { t } = useTranslation();
  const facts = useQuery(factsQuery);
  const removing = useMutation({
    mutationFn: (fact: OwnFact) => takeBack(fact),
  });
  return (
    <>
      <Loaded from={facts}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState
              title={t("facts.none")}
              action={
                <a href="#new-fact" className={buttonLook()}>
                  {t("facts.tell")}
                </a>
              }
            >
              {t("facts.example")}
            </EmptyState>
          ) : (
            <FactRows facts={items} onRemove={(fact) => removing.mutate(fact)} />
          )
        }
      </Loaded>
      <Trouble error={removing.error} />
    </>
  );
}

function FactRows({
  facts,
  onRemove,
}: {
  readonly facts: readonly OwnFact[];
  readonly onRemove: (fact: OwnFact) => void;
}) {
  const { t } = useTranslation();
  const { figure, date } = useNumbers();
  const { may } = useSession();
  const meanings = new Map(useMeasures().map(({ key, meaning }) => [key, meaning]));
  const names = new Map(usePlaces().map(({ id, name }) => [id, name]));
  return (
    <RowTable
      caption={t("settings.facts")}
      heads={[
        t("atlas.fact"),
        t("facts.place"),
        t("atlas.value"),
        t("atlas.range"),
        t("atlas.date"),
        t("atlas.source"),
        "",
      ]}
      rows={facts.map((fact) => ({
        key: fact.id,
        cells: [
          meanings.get(fact.key) ?? fact.key,
          names.get(fact.place) ?? fact.place,
          `${typeof fact.value === "number" ? figure(fact.value) : fact.value} ${fact.unit}`,
          fact.low === null || fact.high === null ? "" : `${figure(fact.low)} – ${figure(fact.high)}`,
          date(fact.date),
          fact.source,
          may("facts:write") && (
            <Button
              key="remove"
              kind="danger"
              aria-label={t("list.takeBackIt", { name: fact.key })}
              onClick={() => onRemove(fact)}
            >
              {t("list.takeBack")}
            </Button>
          ),
        ],
      }))}
    />
  );
}

function NewFact() {
  const { t, i18n } = useTranslation();
  const measures = useMeasures();
  const [place, setPlace] = useState("");
  const { telling, far } = useTelling();
  const tell = (typed: Readonly<Record<string, string>>, form: HTMLFormElement) =>
    telling.mutate(typedFact(typed, { key: typed["key"] ?? "", place }, i18n.language), {
      onSuccess: (isKept) => isKept && form.reset(),
    });
  const at = { error: telling.error };
  return (
    <div id="new-fact" className="mt-6 max-w-md">
      <h2 className="mt-0 mb-1 text-title font-semibold">{t("facts.tell")}</h2>
      <p className="mt-0 text-note text-quiet">{t("facts.reach.place")}</p>
      <SendForm
        button={t(far ? "facts.keepAnyway" : "facts.keep")}
        isSending={telling.isPending}
        error={besideFields(telling.error, factFieldNames)}
        onSend={tell}
      >
        <ChoiceField
          {...at}
          name="key"
          label={t("facts.what")}
          options={measures.map(({ key, meaning }) => ({ value: key, label: meaning }))}
        />
        <PlacePicker label={t("facts.place")} value={place} onChoose={setPlace} />
        <FigureFields {...at} />
        <TextField {...at} name="unit" label={t("facts.unit")} hint={t("facts.unitHint")} />
        <SourceFields {...at} />
        <FarFactLine far={far} />
      </SendForm>
    </div>
  );
}
