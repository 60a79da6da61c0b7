import { randomUUIDv7 } from "node:crypto";
import { openStore, type Store } from "@shoreline/store";
import { type Fault, refuse, type Result, succeed } from "@shoreline/units";
import type { DestinationStream } from "pino";
import { type Application, applicationIn } from "../http/applicationFiles.ts";
import type { Config, Environment } from "../config/config.ts";
import { firstOwnerLink } from "../signIn/firstOwnerLink.ts";
import type { ToldLink } from "../signIn/links.ts";
import { prepareQueue } from "../jobs/queue.ts";
import { assembled, type AssemblyParts } from "./assembly.ts";
import { addressFaults, listen } from "../http/listen.ts";
import { serviceLog } from "../http/log.ts";

/** A service that runs. */
export interface RunningServer {
  /** Where it listens, such as `http://127.0.0.1:8787`. */
  readonly url: string;
  /** By it the first owner sets the service up; nothing once there is an organisation. To be shown, never logged. */
  readonly ownerLink: ToldLink | undefined;
  /**
   * Takes no more connections, finishes the requests that run (for at most `stopSeconds`) and closes the database. What
   * was acknowledged is kept; what is cut off was not acknowledged.
   */
  stop(): Promise<void>;
}

/** What a server may be given instead of what it makes itself; mostly by tests. */
export interface ServerOptions {
  /** Where the log goes; standard output unless said. */
  readonly logTo?: DestinationStream;
  /** An open store; the server closes it. */
  readonly store?: Store;
  readonly now?: () => number;
  /** Every answer is held against its description. */
  readonly checksAnswers?: boolean;
}

/** Starts the service. Faults where the database or the address cannot be had. */
export async function startServer(config: Config, options: ServerOptions = {}): Promise<Result<RunningServer>> {
  const log = serviceLog(config.logLevel, options.logTo);
  const application = await applicationOf(config.webFolder);
  const faults = [...(application.ok ? [] : application.faults), ...(await addressFaults(config))];
  if (!application.ok || faults.length > 0) return refuse(faults);
  const opened = options.store === undefined ? await openDatabase(config) : succeed(options.store);
  if (!opened.ok) return opened;
  const store = opened.value;
  const parts = { ...givenOptions(options), store, log, application: application.value };
  try {
    const started = await startedWith(config, parts);
    if (!started.ok) await store.close();
    return started;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Starts what works on an open store, which stays open where that fails. */
async function startedWith(config: Config, parts: AssemblyParts): Promise<Result<RunningServer>> {
  const { store, log, now, newId } = parts;
  const assembly = await assembled(config, parts);
  const listening = await listen(assembly.fetch, config);
  if (!listening.ok) {
    await assembly.close();
    return listening;
  }
  const { url, finish } = listening.value;
  assembly.openAt(url);
  log.info({ url, engine: store.engine }, "listening");
  let stopped: Promise<void> | undefined;
  const end = async () => {
    assembly.beginStop();
    await finish(config.stopSeconds * 1000);
    await assembly.close();
  };
  const stop = async () => {
    log.info("stopping");
    await end();
    await store.close();
    log.info("stopped");
  };
  const publicUrl = config.publicUrl ?? url;
  const ownerLink = await firstOwnerLink(store, { publicUrl, now: now(), newId }).catch(async (error: unknown) => {
    await end();
    throw error;
  });
  return succeed({ url, ownerLink, stop: () => (stopped ??= stop()) });
}

/**
 * What is wrong with the folder of the application and the host that an environment names, where its settings are
 * refused for other reasons: so that all of it is told at once. What `readConfig` refuses already is left out.
 */
export async function furtherFaults(environment: Environment, refused: readonly Fault[]): Promise<readonly Fault[]> {
  const { WEB_DIR: webFolder, HOST: host } = environment;
  const application = await applicationOf(webFolder === "" ? undefined : webFolder);
  const isKnown = host === undefined || host === "" || refused.some(({ path }) => path === "HOST");
  return [...(application.ok ? [] : application.faults), ...(isKnown ? [] : await addressFaults({ host, port: 0 }))];
}

function givenOptions({ now = Date.now, checksAnswers = false }: ServerOptions) {
  return { now, checksAnswers, newId: randomUUIDv7 };
}

async function applicationOf(webFolder: string | undefined): Promise<Result<Application | undefined>> {
  return webFolder === undefined ? succeed(undefined) : applicationIn(webFolder);
}

function openDatabase(config: Config): Promise<Result<Store>> {
  const { database } = config;
  if ("folder" in database) return openStore({ folder: database.folder }, { prepare: prepareQueue });
  return openStore({ url: database.url }, { limits: { connections: database.connections }, prepare: prepareQueue });
}
