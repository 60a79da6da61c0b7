import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useNumbers } from "../../words/useNumbers.ts";
import { Button } from "../../kit/button.tsx";
import { controlLook, Field } from "../../kit/field.tsx";
import { Loaded } from "../../kit/loaded.tsx";
import { RowTable } from "../../kit/rowTable.tsx";
import { Trouble } from "../../kit/trouble.tsx";
import { classesQuery, type OwnClass } from "../../work/kept.ts";
import { queries } from "../../work/queries.ts";
import { ask, once } from "../../work/server.ts";
import { useSession } from "../../work/session.ts";

const renew = () => queries.invalidateQueries(classesQuery);

/** Reference classes that were learned from the organisation's own past projects. */
export function ClassesPart() {
  const { may } = useSession();
  return (
    <>
      <ClassList />
      {may("facts:write") && <NewClass />}
    </>
  );
}

function ClassList() {
  const { t } = useTranslation();
  const { date } = useNumbers();
  const { may } = useSession();
  const classes = useQuery(classesQuery);
  const removing = useMutation({
    mutationFn: ({ id, version }: OwnClass) =>
      ask((service) => service.classes.remove({ path: { id } }, { ifMatch: `"${version}"` })),
    onSettled: renew,
  });
  return (
    <>
      <Loaded from={classes} lines={2}>
        {(items) =>
          items.length === 0 ? (
            <p>{t("classes.none")}</p>
          ) : (
            <RowTable
              caption={t("settings.classes")}
              heads={[t("list.name"), t("classes.projects"), t("classes.fitted"), ""]}
              rows={items.map((each) => ({
                key: each.id,
                cells: [
                  each.name,
                  each.projects,
                  date(each.fitted),
                  may("facts:write") && (
                    <Button
                      key="remove"
                      kind="danger"
                      aria-label={t("list.removeIt", { name: each.name })}
                      onClick={() => removing.mutate(each)}
                    >
                      {t("list.remove")}
                    </Button>
                  ),
                ],
              }))}
            />
          )
        }
      </Loaded>
      <Trouble error={removing.error} />
    </>
  );
}

function NewClass() {
  const { t } = useTranslation();
  const adding = useMutation({
    mutationFn: async (file: File) => {
      const document = JSON.parse(await file.text()) as Record<string, unknown>;
      await ask((service) => service.classes.create({ body: { document } }, once()));
    },
    onSuccess: renew,
  });
  return (
    <div className="mt-4 max-w-md">
      <Field label={t("classes.add")} hint={t("classes.addHint")}>
        {(control) => (
          <input
            {...control}
            type="file"
            accept="application/json,.json"
            className={controlLook}
            onChange={({ target }) => target.files?.[0] && adding.mutate(target.files[0])}
          />
        )}
      </Field>
      <Trouble error={adding.error} />
    </div>
  );
}
