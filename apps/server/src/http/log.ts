import pino, { type DestinationStream, type Logger } from "pino";

/** Names of fields that never reach a log, at any depth that our lines have. */
const SECRETS = ["token", "password", "newPassword", "secret", "authorization", "cookie", "set-cookie", "passwordHash"];

/** The log of the service: one line of JSON for each thing that happens. */
export function serviceLog(level: string, destination?: DestinationStream): Logger {
  const paths = SECRETS.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]);
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths, censor: "[not logged]" },
    serializers: { err: errorLine },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

/**
 * An error without the values that it may quote: a driver's message or `detail` can hold the row that was refused. The
 * statement of a query and its parameters are left out for the same reason.
 */
function errorLine(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: "something that is no error was thrown" };
  const { code, cause } = error as Error & { code?: unknown };
  return {
    type: error.name,
    message: error.message.split("\nparams:")[0],
    ...(typeof code === "string" ? { code } : {}),
    stack: framesOf(error),
    ...(cause === undefined ? {} : { cause: errorLine(cause) }),
  };
}

/** Where it was thrown, without the message, which stands before the first frame. */
function framesOf(error: Error): string[] {
  const lines = error.stack?.split("\n") ?? [];
  return lines.filter((line) => /^\s+at /.test(line)).map((line) => line.trim());
}
