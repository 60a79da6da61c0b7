import { readFileSync } from "node:fs";
import { type Fault, refuse, type Result, succeed } from "@shoreline/units";
import { type Reading, shownValue, type Variable } from "./values.ts";
import { type VariableName, variables } from "./variables.ts";

/** The environment of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

type ValueOf<V extends Variable> = Extract<ReturnType<V["read"]>, { readonly value: unknown }>["value"];
type Settings = {
  readonly [Name in VariableName]:
    | ValueOf<(typeof variables)[Name]>
    | ((typeof variables)[Name] extends { readonly usual: string } ? never : undefined);
};

/** How the service is run. The names are those of the environment variables, in the code's spelling. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** `https://sourcing.example.org`; nothing where it follows from host and port. */
  readonly publicUrl: string | undefined;
  /** A folder of the embedded database, or the address of a PostgreSQL. */
  readonly database: { readonly folder: string } | { readonly url: string; readonly connections: number };
  /** Of the built application; nothing where only the API is served. */
  readonly webFolder: string | undefined;
  readonly logLevel: Settings["LOG_LEVEL"];
  readonly trustedProxies: number;
  /** Nothing: as many as there are cores. */
  readonly workerThreads: number | undefined;
  readonly rates: { readonly signedPerMinute: number; readonly openPerMinute: number };
  readonly mostConnections: number;
  readonly requestSeconds: number;
  readonly stopSeconds: number;
  readonly metricsToken: string | undefined;
  readonly oidc: OidcConfig | undefined;
}

/** Where else one may sign in. */
export interface OidcConfig {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Domains whose holders may join without an invitation. */
  readonly domains: readonly string[];
  /** The organisation that they join. */
  readonly organisationId: string | undefined;
  readonly role: Settings["OIDC_ROLE"];
}

/** The configuration that an environment says, or everything that is wrong with it. */
export function readConfig(environment: Environment): Result<Config> {
  const faults: Fault[] = [];
  const settings = Object.fromEntries(
    Object.entries(variables).map(([name, given]) => [name, settingOf(name, given, environment, faults)]),
  ) as Settings;
  const oidc = oidcOf(settings, faults);
  return faults.length > 0 ? refuse(faults) : succeed({ ...configOf(settings), oidc });
}

function configOf(settings: Settings): Omit<Config, "oidc"> {
  const url = settings.DATABASE_URL;
  return {
    host: settings.HOST,
    port: settings.PORT,
    publicUrl: settings.PUBLIC_URL,
    database: url === undefined ? { folder: settings.DATA_DIR } : { url, connections: settings.DATABASE_CONNECTIONS },
    webFolder: settings.WEB_DIR,
    logLevel: settings.LOG_LEVEL,
    trustedProxies: settings.TRUST_PROXY,
    workerThreads: settings.WORKER_THREADS,
    rates: { signedPerMinute: settings.RATE_PER_MINUTE, openPerMinute: settings.RATE_PER_MINUTE_OPEN },
    mostConnections: settings.MAX_CONNECTIONS,
    requestSeconds: settings.REQUEST_SECONDS,
    stopSeconds: settings.STOP_SECONDS,
    metricsToken: settings.METRICS_TOKEN,
  };
}

function settingOf(name: string, given: Variable, environment: Environment, faults: Fault[]): unknown {
  const text = textOf(name, given, environment, faults);
  if (text === undefined) return undefined;
  const reading: Reading<unknown> = given.read(text);
  if ("value" in reading) return reading.value;
  faults.push({ code: "config.refused", path: name, given: shownValue(text, given), ...reading });
  return undefined;
}

/** An empty variable is one that is not set: that is how container files leave one out. */
function textOf(name: string, given: Variable, environment: Environment, faults: Fault[]): string | undefined {
  const direct = environment[name];
  if (direct !== undefined && direct !== "") return direct;
  const file = given.secret === true ? environment[`${name}_FILE`] : undefined;
  return file === undefined || file === "" ? given.usual : secretIn(file, `${name}_FILE`, faults);
}

function secretIn(file: string, name: string, faults: Fault[]): string | undefined {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    faults.push({ code: "config.unreadable-file", path: name, given: file, allowed: "a file that can be read" });
    return undefined;
  }
}

function oidcOf(settings: Settings, faults: Fault[]): OidcConfig | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = settings;
  const { OIDC_DOMAINS: domains, OIDC_ORGANISATION: organisationId, OIDC_ROLE: role } = settings;
  if (domains.length > 0 && organisationId === undefined)
    faults.push({ code: "config.missing", path: "OIDC_ORGANISATION", allowed: "the organisation that newcomers join" });
  if (issuer !== undefined && clientId !== undefined && clientSecret !== undefined)
    return { issuer, clientId, clientSecret, domains, organisationId, role };
  const together = { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret };
  const isRefused = (name: string) => faults.some(({ path }) => path === name);
  const missing = Object.entries(together).filter(([name, value]) => value === undefined && !isRefused(name));
  if (missing.length === Object.keys(together).length) return undefined;
  const allowed = "all three of OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET, or none";
  faults.push(...missing.map(([name]) => ({ code: "config.missing", path: name, allowed })));
  return undefined;
}
