import { roles } from "@shoreline/api";
import { address, anyText, listOfWords, oneOf, origin, uuid, variable, wholeNumber } from "./values.ts";

const SECONDS_OF_AN_HOUR = 3600;
const MOST_THREADS = 256;

/** Every variable that the service reads from its environment. */
export const variables = {
  HOST: variable({ about: "Address to listen on; `0.0.0.0` for every one", usual: "127.0.0.1", read: anyText }),
  PORT: variable({ about: "Port to listen on; `0` for any free one", usual: "8787", read: wholeNumber(0, 65_535) }),
  PUBLIC_URL: variable({
    about: "Address under which browsers reach the service; `http://HOST:PORT` where it is not set",
    read: origin,
  }),
  DATABASE_URL: variable({
    about: "A PostgreSQL database (15 or newer); where it is not set, an embedded one in `DATA_DIR` is used",
    secret: true,
    read: address(["postgres:", "postgresql:"]),
  }),
  DATABASE_CONNECTIONS: variable({
    about: "Most connections to PostgreSQL at a time",
    usual: "10",
    read: wholeNumber(2, 1000),
  }),
  DATA_DIR: variable({ about: "Folder of the embedded database", usual: ".shoreline", read: anyText }),
  WEB_DIR: variable({
    about: "Folder of the built browser application; where it is not set, only the API is served",
    read: anyText,
  }),
  LOG_LEVEL: variable({
    about: "Least important lines that are logged",
    usual: "info",
    read: oneOf(["fatal", "error", "warn", "info", "debug", "trace", "silent"]),
  }),
  TRUST_PROXY: variable({
    about: "How many reverse proxies stand before the service: their `X-Forwarded-For` and `-Proto` are believed",
    usual: "0",
    read: wholeNumber(0, 10),
  }),
  WORKER_THREADS: variable({
    about:
      "Threads that compute decisions in this process; `0` leaves them to `shoreline worker`. All cores if not set",
    read: wholeNumber(0, MOST_THREADS),
  }),
  RATE_PER_MINUTE: variable({
    about: "Most requests a minute of one session or API token; `0` for no limit",
    usual: "6000",
    read: wholeNumber(0, 1_000_000_000),
  }),
  RATE_PER_MINUTE_OPEN: variable({
    about:
      "Most requests a minute, from one address (of IPv6, one /64), that come without a valid sign-in; `0` for no limit",
    usual: "300",
    read: wholeNumber(0, 1_000_000_000),
  }),
  MAX_CONNECTIONS: variable({ about: "Most connections at a time", usual: "2000", read: wholeNumber(1, 1_000_000) }),
  REQUEST_SECONDS: variable({
    about: "How long a request may take to arrive",
    usual: "30",
    read: wholeNumber(1, SECONDS_OF_AN_HOUR),
  }),
  STOP_SECONDS: variable({
    about: "How long running requests may still take once the service is told to stop",
    usual: "25",
    read: wholeNumber(0, SECONDS_OF_AN_HOUR),
  }),
  METRICS_TOKEN: variable({
    about: "Where it is set, `/metrics` is given to those alone who show it as a bearer token",
    secret: true,
    read: anyText,
  }),
  OIDC_ISSUER: variable({
    about: "Issuer of OpenID Connect to sign in with; with it go a client id and secret",
    read: address(["https:", "http:"]),
  }),
  OIDC_CLIENT_ID: variable({ about: "The service's name at the issuer", read: anyText }),
  OIDC_CLIENT_SECRET: variable({ about: "The service's secret at the issuer", secret: true, read: anyText }),
  OIDC_DOMAINS: variable({
    about: "Domains of e-mail addresses, between commas, whose holders may join without an invitation",
    usual: "",
    read: listOfWords,
  }),
  OIDC_ORGANISATION: variable({
    about:
      "Id of the organisation that they join; needed where there are domains (`GET /api/v1/organisation` tells it)",
    read: uuid,
  }),
  OIDC_ROLE: variable({
    about: "Role of those who join so",
    usual: "viewer",
    read: oneOf(roles.filter((role) => role !== "guest")),
  }),
} as const;
export type VariableName = keyof typeof variables;
