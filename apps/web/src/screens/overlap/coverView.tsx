import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { OverlapSearch } from "../../addresses/overlapSearch.ts";
import { engine, engineAtLength } from "../../engine/engine.ts";
import type { AskedCoverage, FoundRoster } from "../../engine/overlap/coverageDesk.ts";
import { Faults } from "../../kit/faults.tsx";
import { LinesSkeleton } from "../../kit/skeleton.tsx";
import { Trouble } from "../../kit/trouble.tsx";
import { ask, OFFLINE, Refused } from "../../work/server.ts";
import { useSession } from "../../work/session.ts";
import { today } from "../../work/statement.ts";
import { AskedChoice, AskedText } from "./askedTexts.tsx";
import type { GoTo } from "./overlapScreen.tsx";
import { type RosterStage, RosterView } from "./rosterView.tsx";

const NEEDS = ["24x7", "24x5", "extended", "businessHours"] as const;
const HAND_OVERS = ["0", "30", "60"] as const;

/** Who sits where so that somebody is always there when it is needed. */
export function CoverView({ search, go }: { readonly search: OverlapSearch; readonly go: GoTo }) {
  const { t } = useTranslation();
  const need = NEEDS.find((each) => each === search.need) ?? "24x7";
  const handOver = HAND_OVERS.find((each) => each === search.handOver) ?? "30";
  const asked: AskedCoverage = {
    need,
    places: search.place,
    heads: Number(search.heads ?? "1"),
    year: Number(search.year ?? today().slice(0, 4)),
    handOver: Number(handOver),
    nights: search.nights ?? "allowed",
  };
  return (
    <>
      <div className="flex flex-wrap gap-x-4">
        <AskedChoice
          label={t("cover.need")}
          value={need}
          options={NEEDS.map((value) => ({ value, label: t(`cover.need.${value}`) }))}
          onChoose={(value) => go({ need: value })}
        />
        <AskedText name="heads" type="number" min={1} label={t("cover.heads")} value={search.heads ?? "1"} go={go} />
        <AskedChoice
          label={t("cover.handOver")}
          value={handOver}
          options={HAND_OVERS.map((value) => ({ value, label: t("cover.minutes", { minutes: value }) }))}
          onChoose={(value) => go({ handOver: value })}
        />
        <AskedChoice
          label={t("cover.nights")}
          value={asked.nights}
          options={[
            { value: "allowed", label: t("cover.nights.allowed") },
            { value: "none", label: t("cover.nights.none") },
          ]}
          onChoose={(value) => go({ nights: value === "none" ? value : undefined })}
        />
        <AskedText name="year" type="number" label={t("overlap.yearOf")} value={String(asked.year)} go={go} />
      </div>
      <Found asked={asked} />
    </>
  );
}

/** A roster at once, and the smallest one as soon as the service has found it. */
function Found({ asked }: { readonly asked: AskedCoverage }) {
  const first = useQuery({
    queryKey: ["coverage", "first", asked],
    queryFn: () => engineAtLength().firstRoster(asked),
    staleTime: Infinity,
    placeholderData: (before) => before,
  });
  const isPossible = first.data?.ok === true && !first.isPlaceholderData;
  const { identity } = useSession();
  const smallest = useQuery({
    queryKey: ["coverage", "smallest", asked],
    enabled: isPossible && identity !== undefined,
    queryFn: () => smallestOf(asked),
    staleTime: Infinity,
    retry: false,
  });
  if (first.error) throw first.error;
  if (!first.data) return <LinesSkeleton lines={10} />;
  if (!first.data.ok) return <Faults faults={first.data.faults} />;
  const isAway =
    smallest.error instanceof Refused && (smallest.error.status === OFFLINE || smallest.error.status === 404);
  return (
    <>
      <RosterView found={smallest.data ?? first.data.value} stage={identity ? stageOf(smallest) : "signedOut"} />
      {smallest.isError && !isAway && <Trouble error={smallest.error} onAgain={() => void smallest.refetch()} />}
    </>
  );
}

function stageOf({ data, isError }: { readonly data: unknown; readonly isError: boolean }): RosterStage {
  if (data !== undefined) return "smallest";
  return isError ? "first" : "searching";
}

async function smallestOf({ need, places, heads, year, handOver, nights }: AskedCoverage): Promise<FoundRoster> {
  type Need = (typeof NEEDS)[number];
  const query = { need: need as Need, site: [...places], heads, year, handOver, nights };
  const { body } = await ask((service) => service.reference.coverage({ query }));
  const roster = body as unknown as FoundRoster["roster"];
  return { roster, shown: await engine().smallestRoster(body) };
}
