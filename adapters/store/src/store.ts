import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import type * as schema from "./schema.ts";

/** Who asks, as far as the database has to know: its rows are shown and changed by this alone. */
export interface Actor {
  readonly organisationId: string;
  /** None for the system itself, such as a job. */
  readonly memberId: string | null;
  /** The one engagement that a guest may see; null for everybody else. */
  readonly engagementId: string | null;
}

/** What somebody who is not signed in shows; the database then opens exactly the rows that match it. */
export interface Presented {
  /** SHA-256 of the token of a session, an API token or a link, or of a challenge. */
  readonly tokenHash?: Uint8Array;
  readonly email?: string;
  /** Handle of a passkey or of an OIDC subject. */
  readonly handle?: string;
}

/** One transaction, seen through row-level security. */
export type Transaction = PgDatabase<PgQueryResultHKT, typeof schema>;

/** Statements of a library that brings its own tables, such as the queue; shape of pg-boss's `db`. */
export interface Statements {
  // oxlint-disable-next-line typescript/no-explicit-any -- the columns are those of the statement, as pg-boss has it too
  executeSql(text: string, values?: unknown[]): Promise<{ rows: any[] }>;
}

/** The database behind the service, whichever engine it runs on. */
export interface Store {
  readonly engine: "pglite" | "postgres";
  /**
   * Runs work as one transaction of an actor: all of it is kept, or, where it throws, none. Work must not wait for
   * another transaction of the same store: PGlite has one connection.
   */
  as<T>(actor: Actor, work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** The same before anybody is signed in. */
  presenting<T>(presented: Presented, work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Statements as the service's role, each a transaction of its own, with no organisation opened. */
  readonly statements: Statements;
  /**
   * One transaction that sees and writes all organisations, as the keeper of backups, in one snapshot. Rejects with
   * SQLSTATE 42501 where the login of the service may not: on a server, only the role that owns the tables may.
   */
  keeping<T>(work: (statements: Statements) => Promise<T>): Promise<T>;
  /**
   * Hears what processes on the same server notify on a channel, until the returned function is called; it listens
   * again by itself after a lost connection. Not there where the database has one process.
   */
  readonly listen?: (channel: string, hear: (text: string) => void) => Promise<() => Promise<void>>;
  /** Answers when the database does; rejects when it does not within two seconds. */
  ping(): Promise<void>;
  /** Connections to a server: how many are open, how many of them idle, and how many requests wait for one. */
  readonly connections?: () => Connections;
  /** Finishes what runs and lets go of the database. */
  close(): Promise<void>;
}

/** How busy the connections of a store are. */
interface Connections {
  readonly open: number;
  readonly idle: number;
  readonly waiting: number;
}
