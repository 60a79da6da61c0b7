import { queryOptions, useMutation, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useNumbers } from "../../words/useNumbers.ts";
import { Button } from "../../kit/button.tsx";
import { Loaded } from "../../kit/loaded.tsx";
import { RowTable } from "../../kit/rowTable.tsx";
import { TextField } from "../../kit/textField.tsx";
import { Trouble } from "../../kit/trouble.tsx";
import { queries } from "../../work/queries.ts";
import { ask } from "../../work/server.ts";
import { SendForm } from "../access/accessPage.tsx";
import { addPasskey, isBrokenOff } from "../access/passkey.ts";

const passkeysQuery = queryOptions({
  queryKey: ["passkeys"],
  queryFn: async () => (await ask((service) => service.passkeys.list())).body.items,
});
const renew = () => queries.invalidateQueries(passkeysQuery);

/** Passkeys: signing in without a password. */
export function PasskeysPart() {
  const { t } = useTranslation();
  const ways = useQuery({
    queryKey: ["ways"],
    queryFn: async () => (await ask((service) => service.signIn.ways())).body,
  });
  return (
    <>
      <PasskeyList />
      {ways.data?.passkey === false ? <p>{t("settings.noPasskeys")}</p> : <NewPasskey />}
    </>
  );
}

function PasskeyList() {
  const { t } = useTranslation();
  const { time } = useNumbers();
  const passkeys = useQuery(passkeysQuery);
  const removing = useMutation({
    mutationFn: (id: string) => ask((service) => service.passkeys.remove({ path: { id } })),
    onSuccess: renew,
  });
  return (
    <>
      <Loaded from={passkeys} lines={2}>
        {(items) =>
          items.length === 0 ? (
            <p>{t("settings.passkeysNone")}</p>
          ) : (
            <RowTable
              caption={t("settings.passkeys")}
              heads={[t("list.name"), t("list.made"), t("list.used"), ""]}
              rows={items.map(({ id, name, synced, createdAt, usedAt }) => ({
                key: id,
                cells: [
                  synced ? t("settings.synced", { name }) : name,
                  time(createdAt),
                  usedAt ? time(usedAt) : t("list.never"),
                  <Button
                    key="remove"
                    kind="danger"
                    aria-label={t("list.removeIt", { name })}
                    onClick={() => removing.mutate(id)}
                  >
                    {t("list.remove")}
                  </Button>,
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

function NewPasskey() {
  const { t } = useTranslation();
  const adding = useMutation({ mutationFn: addPasskey, onSuccess: renew });
  return (
    <div className="max-w-md">
      <SendForm
        button={t("settings.addPasskey")}
        isSending={adding.isPending}
        error={isBrokenOff(adding.error) ? undefined : adding.error}
        onSend={({ name = "" }, form) => adding.mutate(name, { onSuccess: () => form.reset() })}
      >
        <TextField name="name" required label={t("settings.passkeyName")} placeholder={t("settings.passkeyExample")} />
      </SendForm>
    </div>
  );
}
