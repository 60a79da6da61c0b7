import type { Parameters } from "@shoreline/economics";
import { type Futures, ratioOfMeans } from "./futures.ts";
import { flowOf, serviceSetting } from "./serviceSetting.ts";
import { isRunning, type Period, spent } from "./spending.ts";

const SITE = "in-bengaluru";
const STEADY: Period = { from: 36, to: 60 };

export interface CaptiveSaving {
  /** Running lines of the fourth and fifth year, the centre's leaders and the steering from home included. */
  readonly steadyShare: number;
  /** Present value of five years with everything that is paid once, the transition and a likely exit. */
  readonly wholeTermShare: number;
}

/** What a centre of 500 developers in India saves against the same work at home, whose team is displaced. */
export function captiveSaving(home: string, parameters?: Parameters, futures?: Futures): CaptiveSaving {
  const heads = 500;
  const ground = serviceSetting(
    { home, function: "software", role: "softwareDeveloper", heads, months: 60, incumbents: heads },
    parameters,
  );
  const captive = flowOf(ground, "employees", SITE);
  const today = flowOf(ground, "employees", home);
  return {
    steadyShare:
      1 -
      ratioOfMeans(ground, spent(ground, captive, STEADY, isRunning), spent(ground, today, STEADY, isRunning), futures),
    wholeTermShare: 1 - ratioOfMeans(ground, captive.cost, today.cost, futures),
  };
}
