import type { Texts } from "./texts.ts";

/** Facts of the atlas, their sources, and under which terms those stand. Titles and names of publishers stay as they are. */
export const factSectionTexts: Texts = {
  "Facts and sources": "Tatsachen und Quellen",
  "{0} facts of the atlas {1} of {2}. Confidence: high is official or audited, medium published and plausible, low weak, old or recalled, derived computed from published figures, assumed a neighbour's figure.{3}":
    "{0} Tatsachen des Atlas {1} vom {2}. Wie sicher: „sicher“ ist amtlich oder geprüft, „ziemlich sicher“ veröffentlicht und plausibel, „schwach“ dünn, alt oder aus dem Gedächtnis, „berechnet“ aus veröffentlichten Zahlen gerechnet, „angenommen“ die Zahl eines Nachbarn.{3}",
  " One of them rests on the organisation's own figures, which stand before those of the atlas.":
    " Eine davon beruht auf eigenen Zahlen der Organisation, die vor denen des Atlas stehen.",
  " {0} of them rest on the organisation's own figures, which stand before those of the atlas.":
    " {0} davon beruhen auf eigenen Zahlen der Organisation, die vor denen des Atlas stehen.",
  fact: "Tatsache",
  "value (10–90 %)": "Wert (10–90 %)",
  confidence: "wie sicher",
  source: "Quelle",
  Sources: "Quellen",
  "Where the facts come from and under which terms": "Woher die Tatsachen kommen und unter welchen Bedingungen",
  where: "wo",
  terms: "Bedingungen",
  "the organisation's own": "eigene der Organisation",
  "the organisation's own figure": "eigene Zahl der Organisation",
  "single figures": "einzelne Zahlen",
  "publisher's terms": "Bedingungen des Herausgebers",
  "not stated": "nicht angegeben",
  "law, no copyright": "Gesetze, ohne Urheberrecht",
  "US public domain": "in den USA gemeinfrei",
  "copyright EF": "Urheberrecht EF",
  "IMF terms of use": "Nutzungsbedingungen des IMF",
  "OECD terms": "Bedingungen der OECD",
  "general knowledge; verify": "Allgemeinwissen; zu prüfen",
  "named by country in docs/sources.md": "nach Ländern genannt in docs/sources.md",
  "named in the row where it was read; else compiled from general knowledge":
    "genannt, wo es gelesen wurde; sonst aus Allgemeinwissen zusammengestellt",
  "the derivation of the fact": "die Herleitung der Tatsache",
  "Shoreline, Derived, adjusted or assumed in Shoreline, Apache-2.0":
    "Shoreline, in Shoreline berechnet, angepasst oder angenommen, Apache-2.0",
  "Shoreline, Recalled figures, not opened on a page, Apache-2.0":
    "Shoreline, Zahlen aus dem Gedächtnis, auf keiner Seite nachgelesen, Apache-2.0",
  "national legislators, National labour and social-security statutes, law, no copyright":
    "nationale Gesetzgeber, Arbeits- und Sozialrecht der Länder, Gesetze, ohne Urheberrecht",
  "tax and social-security authorities, National payroll rules in force 2024 to 2026, law, no copyright":
    "Steuer- und Sozialbehörden, geltende Regeln der Lohnabrechnung 2024 bis 2026, Gesetze, ohne Urheberrecht",
  "(Colonial, office market page)": "(Colonial, Seite zum Büromarkt)",
  "USD a kWh": "USD je kWh",
};
