import { openApiDocument } from "@shoreline/api";
import type { Store } from "@shoreline/store";
import type { Logger } from "pino";
import type { Application } from "../http/applicationFiles.ts";
import type { Config } from "../config/config.ts";
import { computing } from "../reference/computing.ts";
import { startJobs } from "../jobs/jobs.ts";
import { type BriefPlace, startLive } from "../live/live.ts";
import { fileWriter } from "../resources/files/fileWriter.ts";
import { handlers } from "../resources/handlers.ts";
import { knownContents } from "../resources/work/knownContents.ts";
import type { Services } from "../services.ts";
import { signInOf } from "../signIn/signIn.ts";
import { startSweeping } from "../upkeep/sweeping.ts";
import { serviceApp } from "../http/app.ts";
import { metrics, type Running } from "../http/metrics.ts";
import { OpenStreams } from "../http/openStreams.ts";
import { rateLimits } from "../http/rateLimits.ts";

/** What an assembly is made of. */
export interface AssemblyParts {
  readonly store: Store;
  readonly log: Logger;
  readonly now: () => number;
  readonly newId: () => string;
  readonly checksAnswers: boolean;
  /** The built application; nothing where only the API is served. */
  readonly application: Application | undefined;
}

/** Every part of the service, put together, before it listens. */
export interface Assembly {
  readonly fetch: (request: Request, env: object) => Response | Promise<Response>;
  /** Called once the address is known. */
  openAt(url: string): void;
  /** Ends what would never end by itself, such as event streams; answers from now on close their connection. */
  beginStop(): void;
  /** Stops what runs beside requests. The store stays open. */
  close(): Promise<void>;
}

const COMPUTING = { milliseconds: 30_000, waiting: 50 };

/** Puts the service together. Parts that run beside requests are started and closed here. */
export async function assembled(config: Config, parts: AssemblyParts): Promise<Assembly> {
  const { store, log, now, newId } = parts;
  const stopping = new AbortController();
  const origins = new Set<string>(config.publicUrl === undefined ? [] : [config.publicUrl]);
  const publicUrl = () => [...origins][0] ?? "";
  const signIn = signInOf({ store, now, publicUrl, oidc: config.oidc });
  const reference = computing(COMPUTING);
  const files = fileWriter();
  const live = await startLive({ store, log, now });
  const onDecided = (place: BriefPlace) => live.changed(place, "decisions");
  const jobs = await startJobs({ store, log, now, threads: config.workerThreads, onDecided });
  const stopSweeping = startSweeping({ store, log });
  const services: Services = {
    store,
    log,
    now,
    newId,
    config,
    signIn,
    computing: reference,
    jobs,
    live,
    files,
    contents: knownContents(),
    publicUrl,
  };
  const streams = new OpenStreams(signIn.authenticate);
  signIn.remembered.onForget((id) => streams.hearOf(id));
  let running = 0;
  const app = serviceApp({
    services,
    authenticate: signIn.authenticate,
    limits: rateLimits(config.rates),
    origins,
    trustedProxies: config.trustedProxies,
    stopping: stopping.signal,
    streams,
    checksAnswers: parts.checksAnswers,
    handlers,
    metrics: metrics({ requests: () => running, jobs: () => jobs.running, ...connectionsOf(store) }),
    metricsToken: config.metricsToken,
    application: parts.application,
    secure: config.publicUrl?.startsWith("https:") === true,
    openApi: openApiText,
    readiness: { database: () => store.ping() },
  });
  return {
    fetch: async (request, env) => {
      running += 1;
      try {
        return await app.fetch(request, env);
      } finally {
        running -= 1;
      }
    },
    openAt: (url) => void origins.add(config.publicUrl ?? url),
    beginStop: () => stopping.abort(),
    close: async () => {
      await Promise.all([
        stopSweeping(),
        live.close(),
        reference.close(),
        files.close(),
        jobs.stop(config.stopSeconds * 1000),
      ]);
    },
  };
}

function connectionsOf({ connections }: Store): Pick<Running, "connections"> {
  return connections === undefined ? {} : { connections };
}

let apiText: string | undefined;

function openApiText(): string {
  apiText ??= JSON.stringify(openApiDocument());
  return apiText;
}
