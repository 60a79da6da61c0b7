import { expose } from "comlink";
import { engineDesk } from "./engineDesk.ts";

// Calendars ask for Temporal, which not every browser has yet.
if (!("Temporal" in globalThis)) await import("temporal-polyfill/global");

expose(engineDesk());
