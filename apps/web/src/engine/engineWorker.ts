import { expose } from "comlink";
import { engineDesk } from "./engineDesk.ts";

// The desk is there at once and waits itself: what the page asks while a module still waits would be lost.
expose(engineDesk(temporal()));

/** Calendars ask for Temporal, which not every browser has yet. */
async function temporal(): Promise<void> {
  if (!("Temporal" in globalThis)) await import("temporal-polyfill/global");
}
