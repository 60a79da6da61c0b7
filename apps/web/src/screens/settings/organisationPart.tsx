import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../kit/loaded.tsx";
import { besideFields, TextField } from "../../kit/textField.tsx";
import { queries } from "../../work/queries.ts";
import { ask } from "../../work/server.ts";
import { SendForm } from "../access/accessPage.tsx";

/** What the organisation is called. */
export function OrganisationPart() {
  const { t } = useTranslation();
  const organisation = useQuery({
    queryKey: ["organisation"],
    queryFn: async () => (await ask((service) => service.organisation.read())).body,
  });
  const renaming = useMutation({
    mutationFn: (name: string) => ask((service) => service.organisation.update({ body: { name } })),
    onSuccess: () =>
      queries.invalidateQueries({ predicate: ({ queryKey: [key] }) => key === "organisation" || key === "session" }),
  });
  return (
    <Loaded from={organisation} lines={2}>
      {({ id, name }) => (
        <div className="max-w-md">
          <SendForm
            button={t("settings.rename")}
            isSending={renaming.isPending}
            error={besideFields(renaming.error, ["name"])}
            onSend={(typed) => renaming.mutate(typed["name"] ?? "")}
          >
            <TextField
              name="name"
              required
              defaultValue={name}
              label={t("setUp.organisation")}
              error={renaming.error}
            />
            {renaming.isSuccess && <p role="status">{t("settings.renamed")}</p>}
          </SendForm>
          <p className="mt-6 text-note text-quiet">
            {t("settings.organisationId")} <code>{id}</code>
          </p>
        </div>
      )}
    </Loaded>
  );
}
