import { createContext } from "react";
import type { Unfolded } from "./useUnfolded.ts";

/** Where long tables are folded, what of them is not; null where every table stands whole. */
export const FoldedRows = createContext<Unfolded | null>(null);
