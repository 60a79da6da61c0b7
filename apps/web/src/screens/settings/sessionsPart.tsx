import { queryOptions, useMutation, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useNumbers } from "../../words/useNumbers.ts";
import { Button } from "../../kit/button.tsx";
import { Loaded } from "../../kit/loaded.tsx";
import { RowTable } from "../../kit/rowTable.tsx";
import { Trouble } from "../../kit/trouble.tsx";
import { queries } from "../../work/queries.ts";
import { ask } from "../../work/server.ts";

const sessionsQuery = queryOptions({
  queryKey: ["sessions"],
  queryFn: async () => (await ask((service) => service.sessions.list())).body.items,
});

/** Where one is signed in, and how to end it. */
export function SessionsPart() {
  const { t } = useTranslation();
  const { time } = useNumbers();
  const sessions = useQuery(sessionsQuery);
  const ending = useMutation({
    mutationFn: async (id: string | undefined) => {
      if (id === undefined) await ask((service) => service.sessions.endOthers());
      else await ask((service) => service.sessions.end({ path: { id } }));
    },
    onSuccess: () => queries.invalidateQueries(sessionsQuery),
  });
  return (
    <Loaded from={sessions}>
      {(items) => (
        <>
          <RowTable
            caption={t("settings.sessions")}
            heads={[t("settings.device"), t("settings.address"), t("list.seen"), ""]}
            rows={items.map(({ id, userAgent, address, seenAt, current }) => ({
              key: id,
              cells: [
                deviceOf(userAgent),
                address,
                time(seenAt),
                current ? (
                  t("settings.thisOne")
                ) : (
                  <Button
                    key="end"
                    kind="danger"
                    aria-label={t("settings.endIt", { device: deviceOf(userAgent) })}
                    onClick={() => ending.mutate(id)}
                  >
                    {t("settings.end")}
                  </Button>
                ),
              ],
            }))}
          />
          <Trouble error={ending.error} />
          {items.length > 1 && <Button onClick={() => ending.mutate(undefined)}>{t("settings.endOthers")}</Button>}
        </>
      )}
    </Loaded>
  );
}

/** "Firefox, Linux" out of what a browser says about itself. */
function deviceOf(userAgent: string): string {
  const browser = /(Edg|OPR|Firefox|Chrome|Safari)\//.exec(userAgent)?.[1] ?? "";
  const system = /(Windows|Android|iPhone|iPad|Macintosh|Linux)/.exec(userAgent)?.[1] ?? "";
  const names: Readonly<Record<string, string>> = { Edg: "Edge", OPR: "Opera", Macintosh: "Mac" };
  const words = [browser, system].filter(Boolean).map((word) => names[word] ?? word);
  return words.length > 0 ? words.join(", ") : userAgent.slice(0, 40);
}
