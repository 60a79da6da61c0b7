import type { Store } from "@shoreline/store";
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";

/** What is counted while the service runs, in the text format of Prometheus. */
export interface Metrics {
  /** One request was answered. */
  request(operation: string, status: number, seconds: number): void;
  /** Another part of the service counts here. */
  readonly registry: Registry;
  /** Everything so far, the process included. */
  text(): Promise<string>;
  readonly contentType: string;
}

const DURATIONS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** What is looked up whenever the metrics are read. */
export interface Running {
  readonly requests: () => number;
  readonly jobs: () => number;
  /** Connections to the database; nothing where it is embedded. */
  readonly connections?: Store["connections"];
}

/** Counters that start at nothing. */
export function metrics(running: Running): Metrics {
  const registry = new Registry();
  const labelNames = ["operation", "status"] as const;
  const requests = new Counter({
    name: "shoreline_http_requests_total",
    help: "Requests answered",
    labelNames,
    registers: [registry],
  });
  const durations = new Histogram({
    name: "shoreline_http_request_seconds",
    help: "Seconds from the head of a request to the head of its answer",
    labelNames: ["operation"] as const,
    buckets: DURATIONS,
    registers: [registry],
  });
  const gauge: Gauge = new Gauge({
    name: "shoreline_http_requests_running",
    help: "Requests that are being answered",
    registers: [registry],
    collect: () => gauge.set(running.requests()),
  });
  const jobs: Gauge = new Gauge({
    name: "shoreline_jobs_running",
    help: "Decisions that this process computes",
    registers: [registry],
    collect: () => jobs.set(running.jobs()),
  });
  if (running.connections !== undefined) countConnections(registry, running.connections);
  return {
    request(operation, status, seconds) {
      requests.inc({ operation, status });
      durations.observe({ operation }, seconds);
    },
    registry,
    text: () => Registry.merge([registry, processMetrics()]).metrics(),
    contentType: registry.contentType,
  };
}

function countConnections(registry: Registry, connections: NonNullable<Store["connections"]>): void {
  const gauge: Gauge<"state"> = new Gauge({
    name: "shoreline_database_connections",
    help: "Connections to the database that are open or idle, and requests that wait for one",
    labelNames: ["state"],
    registers: [registry],
    collect: () => {
      for (const [state, count] of Object.entries(connections())) gauge.set({ state }, count);
    },
  });
}

let ofProcess: Registry | undefined;

/** Memory, processor time and the delay of the event loop: there is one process, whatever runs in it. */
function processMetrics(): Registry {
  if (ofProcess === undefined) {
    ofProcess = new Registry();
    collectDefaultMetrics({ register: ofProcess });
  }
  return ofProcess;
}
