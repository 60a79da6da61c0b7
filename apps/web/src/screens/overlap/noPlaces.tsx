import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { engine } from "../../engine/engine.ts";
import { Button } from "../../kit/button.tsx";
import { EmptyState } from "../../kit/emptyState.tsx";
import { useDraft } from "../../work/draft.ts";
import type { GoTo } from "./overlapScreen.tsx";

const EXAMPLE = ["us-chicago", "pl-krakow"];

/** Nothing was asked yet: an example, and the places of the reader's own brief where it names any. */
export function NoPlaces({ go }: { readonly go: GoTo }) {
  const { t } = useTranslation();
  const own = useOwnPlaces();
  return (
    <EmptyState
      title={t("overlap.none")}
      action={
        <div className="flex flex-wrap gap-2">
          {own.length > 1 && (
            <Button kind="primary" onClick={() => go({ place: own })}>
              {t("overlap.ownPlaces")}
            </Button>
          )}
          <Button kind={own.length > 1 ? "plain" : "primary"} onClick={() => go({ place: EXAMPLE })}>
            {t("overlap.example")}
          </Button>
        </div>
      }
    >
      <p className="m-0">{t("overlap.noneWords")}</p>
    </EmptyState>
  );
}

/** Home and the sites that the draft names. */
function useOwnPlaces(): readonly string[] {
  const { text } = useDraft();
  const places = useQuery({
    queryKey: ["overlap", "own", text],
    enabled: text !== "",
    queryFn: () => engine().placesOfBrief(text),
    staleTime: Infinity,
  });
  return places.data ?? [];
}
