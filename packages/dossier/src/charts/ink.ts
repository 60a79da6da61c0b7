/** What a chart is drawn with: colours by meaning, a face and its size. */
export interface Ink {
  readonly text: string;
  readonly quiet: string;
  /** Axes and grid. */
  readonly rule: string;
  readonly paper: string;
  /** What is recommended. */
  readonly accent: string;
  /** What to be careful with. */
  readonly careful: string;
  /** Everything else. */
  readonly plain: string;
  readonly land: string;
  /** From the deepest to the palest: places from the first to the last. */
  readonly depths: readonly { readonly fill: string; readonly "fill-opacity"?: string }[];
  /** As in `font-family`. */
  readonly face: string;
}

const SCREEN_ACCENT = "var(--accent, #0b6265)";

/** Custom properties of the page, each with what it is in light; the page's dark theme changes them. */
export const screenInk: Ink = {
  text: "var(--ink, #1d2326)",
  quiet: "var(--quiet, #545c60)",
  rule: "var(--rule, #cfcbc0)",
  paper: "var(--paper, #fbfaf6)",
  accent: SCREEN_ACCENT,
  careful: "var(--careful, #9a5b00)",
  plain: "var(--plain, #868d90)",
  land: "var(--land, #e4e0d4)",
  depths: ["1", "0.68", "0.42", "0.22", "0.08"].map((opacity) => ({ fill: SCREEN_ACCENT, "fill-opacity": opacity })),
  face: "inherit",
};

/**
 * Literal colours on white paper, and the face that travels with the print. Nothing shines through: the typesetter
 * writes degrees of opacity in no fixed order, and the same decision would give other bytes each time.
 */
export const printInk: Ink = {
  text: "#1d2326",
  quiet: "#4a5256",
  rule: "#c9c6bd",
  paper: "#ffffff",
  accent: "#0b6265",
  careful: "#9a5b00",
  plain: "#868d90",
  land: "#e6e3da",
  depths: ["#0b6265", "#599497", "#98bdbe", "#c9dddd", "#ecf3f3"].map((fill) => ({ fill })),
  face: "Libertinus Serif",
};
