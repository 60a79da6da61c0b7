import type { Store } from "@shoreline/store";
import type { Logger } from "pino";
import type { Config } from "./config/config.ts";
import type { Live } from "./live/live.ts";
import type { Jobs } from "./jobs/jobs.ts";
import type { KnownContents } from "./resources/work/knownContents.ts";
import type { FileWriter } from "./resources/files/fileWriter.ts";
import type { Computing } from "./reference/computing.ts";
import type { SignIn } from "./signIn/signIn.ts";

/**
 * What handlers need from the outside, made once at the start. A part of the service that needs more adds its line here
 * and makes it in `start/assembly.ts`.
 */
export interface Services {
  readonly store: Store;
  readonly log: Logger;
  readonly config: Config;
  readonly signIn: SignIn;
  /** Answers what takes long but is kept nowhere, in a thread of its own. */
  readonly computing: Computing;
  /** Long work: the queue, and the threads that decide. */
  readonly jobs: Jobs;
  /** Who looks at which brief, and what of it has just changed. */
  readonly live: Live;
  /** What is known of decisions without asking the database. */
  readonly contents: KnownContents;
  /** Writes decisions as files, in a thread of its own. */
  readonly files: FileWriter;
  /** Where browsers reach the service: `PUBLIC_URL`, or the address it listens on. */
  publicUrl(): string;
  /** The clock, in milliseconds since 1970. */
  now(): number;
  /** A new id, a UUID of version 7: later ids sort after earlier ones. */
  newId(): string;
}
