import { queryOptions, useMutation, useQuery } from "@tanstack/react-query";
import type { Permission } from "@shoreline/api";
import { useTranslation } from "react-i18next";
import { useNumbers } from "../../words/useNumbers.ts";
import { Button } from "../../kit/button.tsx";
import { ShownOnce } from "../../kit/copied.tsx";
import { Loaded } from "../../kit/loaded.tsx";
import { RowTable } from "../../kit/rowTable.tsx";
import { besideFields, TextField } from "../../kit/textField.tsx";
import { Trouble } from "../../kit/trouble.tsx";
import { queries } from "../../work/queries.ts";
import { ask } from "../../work/server.ts";
import { useSession } from "../../work/session.ts";
import { SendForm } from "../access/accessPage.tsx";

const tokensQuery = queryOptions({
  queryKey: ["tokens"],
  queryFn: async () => (await ask((service) => service.tokens.list())).body.items,
});
const renew = () => queries.invalidateQueries(tokensQuery);

/** API tokens, for programs that ask in one's name. */
export function TokensPart() {
  return (
    <>
      <TokenList />
      <NewToken />
    </>
  );
}

function TokenList() {
  const { t } = useTranslation();
  const { time } = useNumbers();
  const tokens = useQuery(tokensQuery);
  const revoking = useMutation({
    mutationFn: (id: string) => ask((service) => service.tokens.revoke({ path: { id } })),
    onSuccess: renew,
  });
  return (
    <>
      <Loaded from={tokens} lines={2}>
        {(items) =>
          items.length === 0 ? (
            <p>{t("settings.tokensNone")}</p>
          ) : (
            <RowTable
              caption={t("settings.tokens")}
              heads={[t("list.name"), t("settings.scopes"), t("list.used"), t("list.until"), ""]}
              rows={items.map(({ id, name, scopes, usedAt, expiresAt, revokedAt }) => ({
                key: id,
                cells: [
                  name,
                  scopes.join(", "),
                  usedAt ? time(usedAt) : t("list.never"),
                  expiresAt ? time(expiresAt) : t("list.unlimited"),
                  revokedAt ? (
                    t("settings.revoked")
                  ) : (
                    <Button
                      key="revoke"
                      kind="danger"
                      aria-label={t("settings.revokeIt", { name })}
                      onClick={() => revoking.mutate(id)}
                    >
                      {t("settings.revoke")}
                    </Button>
                  ),
                ],
              }))}
            />
          )
        }
      </Loaded>
      <Trouble error={revoking.error} />
    </>
  );
}

function NewToken() {
  const { t } = useTranslation();
  const { identity } = useSession();
  const making = useMutation({
    mutationFn: async ({ name, expires, scopes }: { name: string; expires: string; scopes: Permission[] }) => {
      const until = expires === "" ? {} : { expiresAt: new Date(`${expires}T00:00:00`).toISOString() };
      return (await ask((service) => service.tokens.create({ body: { name, scopes, ...until } }))).body;
    },
    onSuccess: renew,
  });
  const permissions = identity?.permissions ?? [];
  return (
    <div className="mt-6 max-w-md">
      <h2 className="mt-0 mb-1 text-title font-semibold">{t("settings.newToken")}</h2>
      <SendForm
        button={t("settings.makeToken")}
        isSending={making.isPending}
        error={besideFields(making.error, ["name", "expiresAt"])}
        onSend={({ name = "", expires = "" }, form) => {
          const scopes = new FormData(form).getAll("scopes") as Permission[];
          making.mutate({ name, expires, scopes }, { onSuccess: () => form.reset() });
        }}
      >
        <TextField name="name" required label={t("settings.tokenName")} error={making.error} />
        <TextField name="expires" type="date" label={t("settings.tokenUntil")} hint={t("settings.tokenUntilHint")} />
        <fieldset className="my-3 border-0 p-0">
          <legend className="text-note font-semibold">{t("settings.scopes")}</legend>
          <div className="grid gap-x-4 sm:grid-cols-2">
            {permissions.map((each) => (
              <label key={each} className="flex items-center gap-2 py-0.5 text-note">
                <input type="checkbox" name="scopes" value={each} defaultChecked={each === "work:read"} />
                {t(`permission.${each}`)}
              </label>
            ))}
          </div>
        </fieldset>
      </SendForm>
      {making.data && <ShownOnce label={t("settings.tokenShown")} text={making.data.token} />}
    </div>
  );
}
