import { createContext } from "react";

/** Which figure of a document is meant: what it rests on, and its place in the decision. */
export interface FigurePlace {
  readonly to: string;
  readonly from?: string | undefined;
}

/** Opens a figure where there is something to open; elsewhere figures lead to their place on the page. */
export const OpenFigure = createContext<((place: FigurePlace) => void) | null>(null);
