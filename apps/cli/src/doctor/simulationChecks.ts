import { contentId, decide } from "@shoreline/decide";
import { readBrief } from "@shoreline/scope";
import {
  draw,
  drawEachMonth,
  evaluate,
  exponential,
  lognormal,
  multiply,
  normal,
  pert,
  squareRoot,
  total,
} from "@shoreline/simulate";
import { expectOk } from "@shoreline/units";
import type { Check } from "./checks.ts";

const PROBE = { seed: 20261121, trials: 512, months: 6 };

/** The hash of the probe on every machine: streams, elementary functions and summation give the same bits everywhere. */
const PROBE_ID = "6562aa246e16f03b755e5ed2a77b32a5";

/** A few draws through every kind of arithmetic, hashed. */
function probeId(): string {
  const size = draw("probe/size", expectOk(lognormal(9, 0.4)));
  const rate = draw("probe/rate", expectOk(pert(20, 30, 55)));
  const swing = exponential(multiply(0.25, drawEachMonth("probe/swing", expectOk(normal(0, 1)))));
  const expressions = [multiply(size, rate), squareRoot(total(multiply(rate, swing)))];
  const columns = evaluate([expressions], PROBE)[0] ?? [];
  return contentId(columns.map((column) => Array.from(column)));
}

/** Does a small simulation give the bits that it gives on every other machine? */
export function bitsCheck(): Check {
  const found = probeId();
  const ok = found === PROBE_ID;
  const advice = ok
    ? {}
    : { advice: "This machine computes other bits than all others: please report it with this output." };
  return {
    name: "simulation",
    ok,
    found: ok ? "the same bits as everywhere" : `hash ${found} instead of ${PROBE_ID}`,
    ...advice,
  };
}

const SMALL_BRIEF = {
  schema: "brief/1",
  title: "A small piece of work",
  work: { kind: "project", function: "software", roles: { softwareDeveloper: 3 }, months: 6, start: "2027-01-01" },
  company: { home: "de-berlin", headcount: 50, currency: "EUR" },
  candidates: { sites: ["pl-krakow"] },
};

/** A whole decision, twice: it must come to an end and twice to the same one. */
export function decisionCheck(clock: () => number): Check {
  const start = clock();
  const [one, two] = [smallDecision(), smallDecision()];
  const milliseconds = Math.round((clock() - start) / 2);
  const ok = one === two;
  const found = ok ? `the same twice, ${milliseconds} ms each` : `${one}, then ${two}`;
  return {
    name: "decision",
    ok,
    found,
    ...(ok ? {} : { advice: "One brief gave two answers: please report it with this output." }),
  };
}

function smallDecision(): string {
  const reading = expectOk(readBrief(SMALL_BRIEF));
  return expectOk(decide(reading, { trials: 256, seed: 1 })).id;
}
