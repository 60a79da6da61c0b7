/**
 * What may go wrong with a database whose code is right.
 *
 * unavailable  it cannot be reached, is too busy, or took too long; asking again later may help
 * conflict     what is written contradicts what somebody else has written
 * full         it has no room left; nothing of the transaction was kept
 */
export type StoreTroubleKind = "unavailable" | "conflict" | "full";

/** Thrown by a store instead of what its engine throws; `constraint` names what a conflict is about, where it is known. */
export class StoreTrouble extends Error {
  override readonly name = "StoreTrouble";
  readonly kind: StoreTroubleKind;
  readonly constraint: string | undefined;

  constructor(kind: StoreTroubleKind, cause: unknown, constraint?: string) {
    super(MESSAGES[kind], { cause });
    this.kind = kind;
    this.constraint = constraint;
  }
}

const MESSAGES: Readonly<Record<StoreTroubleKind, string>> = {
  unavailable: "The database cannot be reached or is too busy.",
  conflict: "This contradicts what somebody else has written.",
  full: "The database has no room left.",
};

/** SQLSTATE codes and classes (two characters), PostgreSQL manual, appendix A; the longer one wins. */
const KIND_OF_STATE: Readonly<Record<string, StoreTroubleKind>> = {
  "08": "unavailable",
  "53": "unavailable",
  "53100": "full",
  "53200": "unavailable",
  "55P03": "unavailable",
  "57": "unavailable",
  "58030": "unavailable",
  "25P03": "unavailable",
  "25P04": "unavailable",
  "23505": "conflict",
  "23503": "conflict",
  "23P01": "conflict",
  "40001": "conflict",
  "40P01": "conflict",
};

const NETWORK = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ENOTFOUND", "ETIMEDOUT", "ENOENT", "EAI_AGAIN"]);
const DRIVER =
  /connection terminated|client has encountered a connection error|not queryable|timeout exceeded|query read timeout|connection timeout|PGlite (?:is|not)/iu;

interface DriverError {
  readonly code?: string;
  readonly message?: string;
  readonly constraint?: string;
}

/** The trouble behind an error of a driver or of Drizzle; the error itself where it is a bug. */
export function troubleOf(error: unknown): unknown {
  if (error instanceof StoreTrouble) return error;
  for (let each: unknown = error; each instanceof Error; each = each.cause) {
    const kind = kindOf(each);
    if (kind !== undefined) return new StoreTrouble(kind, error, (each as DriverError).constraint);
  }
  return error;
}

function kindOf(error: DriverError): StoreTroubleKind | undefined {
  const code = error.code ?? "";
  if (/no space left on device|ENOSPC/iu.test(error.message ?? "") || code === "ENOSPC") return "full";
  if (NETWORK.has(code) || DRIVER.test(error.message ?? "")) return "unavailable";
  return code.length === 5 ? (KIND_OF_STATE[code] ?? KIND_OF_STATE[code.slice(0, 2)]) : undefined;
}
