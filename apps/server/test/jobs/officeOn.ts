import { keptBrief, type Office, openOffice } from "../http/office.ts";
import type { Engine } from "./engines.ts";

/** An office on an engine of its own, with a brief; both end together. */
export interface OfficeOnEngine extends AsyncDisposable {
  readonly office: Office;
  readonly briefId: string;
}

/** Starts the engine and opens the office, which decides in so many threads. */
export async function officeOn(start: () => Promise<Engine>, threads: number): Promise<OfficeOnEngine> {
  const engine = await start();
  const office = await openOffice({ WORKER_THREADS: String(threads) }, engine.place);
  return {
    office,
    briefId: (await keptBrief(office)).id,
    async [Symbol.asyncDispose]() {
      await office[Symbol.asyncDispose]();
      await engine[Symbol.asyncDispose]();
    },
  };
}
