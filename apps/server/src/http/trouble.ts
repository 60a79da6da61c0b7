import { StoreTrouble } from "@shoreline/store";
import { problem, Refusal } from "./refusal.ts";

/** After how many seconds it is worth asking again. */
const RETRY_SECONDS = { unavailable: "2", full: "60" } as const;

/** What an error that was thrown is answered with: refusals as they are, a database in trouble as 503, the rest as a bug. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (!(error instanceof StoreTrouble)) return problem("bug", { detail: "Quote the id of the request when you tell." });
  if (error.kind === "conflict") return problem("conflict", { detail: "Somebody else changed something meanwhile." });
  return problem("unavailable", { detail: error.message, headers: { "Retry-After": RETRY_SECONDS[error.kind] } });
}
