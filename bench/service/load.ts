import autocannon from "autocannon";

/*
 * The load tool in a process of its own: reads what to ask from the first word and prints what came of it.
 */

/** What is asked, over and over, in turn. */
export interface LoadPlan {
  readonly url: string;
  readonly connections: number;
  readonly seconds: number;
  readonly requests: readonly LoadRequest[];
  /** Gives each request a seed of its own, from this one on. */
  readonly firstSeed?: number;
}

export interface LoadRequest {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What came of it. */
export interface Load {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
  /** Answers by status. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Requests without an answer. */
  readonly failures: number;
}

const plan = JSON.parse(process.argv[2] ?? "{}") as LoadPlan;
let seed = plan.firstSeed ?? 0;

const result = await autocannon({
  url: plan.url,
  connections: plan.connections,
  duration: plan.seconds,
  timeout: 60,
  requests: plan.requests.map((request) => ({
    ...request,
    ...(plan.firstSeed === undefined ? {} : { setupRequest: seeded }),
  })),
});
const load: Load = {
  perSecond: result.requests.total / result.duration,
  p50: result.latency.p50,
  p99: result.latency.p99,
  most: result.latency.max,
  statuses: Object.fromEntries(
    Object.entries(result.statusCodeStats ?? {}).map(([status, { count }]) => [status, Number(count)]),
  ),
  failures: result.errors + result.timeouts,
};
console.log(JSON.stringify(load));

function seeded(request: autocannon.Request): autocannon.Request {
  seed += 1;
  return { ...request, body: JSON.stringify({ ...JSON.parse(String(request.body ?? "{}")), seed }) };
}
