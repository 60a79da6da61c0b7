import { atlasOperations } from "@shoreline/api";
import {
  atlasComparison,
  atlasPlace,
  atlasPlaces,
  atlasSources,
  type Place,
  placeSummary,
  readPlaces,
} from "@shoreline/atlas";
import { type Handler, handlesFreely } from "../http/handler.ts";
import { problem } from "../http/refusal.ts";
import { documentAnswer, versionedAnswer } from "../reference/documentAnswer.ts";

const { places, place, compare, sources } = atlasOperations;

/** The atlas does not change while the service runs, so that each answer is made once. */
const made = new Map<string, ReturnType<typeof versionedAnswer>>();

/** What the atlas publishes. */
export const atlasHandlers: readonly Handler[] = [
  handlesFreely(places, async () => once("places", atlasPlaces)),
  handlesFreely(sources, async () => once("sources", atlasSources)),
  handlesFreely(place, async ({ path }) => {
    const found = readPlaces([path.place], () => "path.place");
    if (!found.ok) return problem("not-found", { faults: found.faults });
    const [asked] = found.value as [Place];
    return once(`place ${placeSummary(asked).id}`, () => atlasPlace(asked));
  }),
  handlesFreely(compare, async ({ query }) => {
    const found = readPlaces(query.place, (index) => `query.place[${index}]`);
    if (!found.ok) return problem("faults", { faults: found.faults });
    return documentAnswer(atlasComparison(found.value));
  }),
];

function once(name: string, make: () => unknown) {
  const answer = made.get(name) ?? versionedAnswer(make());
  made.set(name, answer);
  return answer;
}
