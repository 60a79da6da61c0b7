import type { Look } from "@shoreline/dossier";
import type { AlignmentStyle, BorderStyle, CellStyle, FontStyle } from "hucre";

/** A face that every machine has, or has one of the same widths for. */
export const FONT = { name: "Arial", size: 10 };

/** Ink and paper: dark enough to be read when printed in black and white. */
const INK = { rgb: "1F2933" };
const MUTED = { rgb: "52606D" };
const LINK = { rgb: "0B5394" };
const LINE = { rgb: "9AA5B1" };

const font = (style: FontStyle): FontStyle => ({ ...FONT, color: INK, ...style });
const fill = (rgb: string) => ({ type: "pattern", pattern: "solid", fgColor: { rgb } }) as const;
const line = (...sides: readonly ("top" | "bottom" | "left" | "right")[]): BorderStyle =>
  Object.fromEntries(sides.map((side) => [side, { style: "thin", color: LINE }]));
const top = (style: AlignmentStyle = {}): AlignmentStyle => ({ vertical: "top", ...style });

const SECTION: CellStyle = { font: font({ bold: true }), fill: fill("D9E2EC"), alignment: top() };
const HEAD: CellStyle = {
  font: font({ bold: true }),
  fill: fill("F0F4F8"),
  border: line("bottom"),
  alignment: { wrapText: true, vertical: "bottom" },
};
const NOTE: CellStyle = { font: font({ italic: true, color: MUTED }), alignment: top({ wrapText: true }) };

const toTheRight = (style: CellStyle): CellStyle => ({
  ...style,
  alignment: { ...style.alignment, horizontal: "right" },
});

const LOOKS: Readonly<Record<Look, CellStyle>> = {
  title: { font: font({ bold: true, size: 16 }) },
  lead: { font: font({ size: 13 }), alignment: top({ wrapText: true }) },
  section: SECTION,
  sectionRight: toTheRight(SECTION),
  head: HEAD,
  headRight: toTheRight(HEAD),
  input: {
    font: font({}),
    fill: fill("FFF2B3"),
    border: line("left", "right", "top", "bottom"),
    alignment: top(),
  },
  total: { font: font({ bold: true }), border: line("top"), alignment: top() },
  note: NOTE,
  noteRight: toTheRight(NOTE),
  wrapped: { font: font({}), alignment: top({ wrapText: true }) },
  link: { font: font({ underline: true, color: LINK }), alignment: top() },
};

const PLAIN: CellStyle = { font: font({}), alignment: top() };
const known = new Map<string, CellStyle>();

/** How a cell looks. A text beside figures stands a little away from them. */
export function styleOf(look: Look | undefined, format: string | undefined, isInnerText: boolean): CellStyle {
  const key = `${look ?? ""} ${isInnerText} ${format ?? ""}`;
  const before = known.get(key);
  if (before) return before;
  const base = look ? LOOKS[look] : PLAIN;
  const isLeft = base.alignment?.horizontal !== "right";
  const style: CellStyle = {
    ...base,
    ...(isInnerText && isLeft ? { alignment: { ...base.alignment, horizontal: "left", indent: 1 } } : {}),
    ...(format === undefined ? {} : { numFmt: format }),
  };
  known.set(key, style);
  return style;
}
