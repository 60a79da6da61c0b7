import type { Texts } from "./texts.ts";

/** Units in which uncertain inputs are told, and what they are measured against. */
export const measuredTexts: Texts = {
  "on top of what was agreed": "mehr als vereinbart",
  "of a usual team": "eines üblichen Teams",
  "A usual team gets done in an hour what was reckoned for people of that kind at that place.":
    "Ein übliches Team schafft in einer Stunde, was für solche Leute an diesem Ort angesetzt ist.",
  "of leaks are less bad": "solcher Vorfälle sind weniger schlimm",
  "of changes are smaller": "der Änderungen sind kleiner",
  "points of 100 missing": "von 100 Punkten fehlen",
  "Told for {0}; with others of that kind it moves in the same proportion.":
    "Gesagt für „{0}“; bei anderen dieser Art ändert es sich im selben Verhältnis.",
  "of what is expected": "des Erwarteten",
  "of what is known": "des Bekannten",
  "of what is usual there": "des dort Üblichen",
  "of what was judged to be missing": "dessen, was nach unserem Urteil fehlt",
  "of the pay of those managed": "des Lohns der Geführten",
  "of market pay": "des marktüblichen Lohns",
  "of severance": "der Abfindung",
  "of the time expected": "der erwarteten Zeit",
  "of what a seat of one's own costs": "der Kosten eines eigenen Arbeitsplatzes",
  "of the gap of wage growth": "des Abstands beim Lohnwachstum",
  "of the price of 2024": "des Preises von 2024",
  "chance at the end of the horizon": "Wahrscheinlichkeit am Ende des Zeitraums",
  "people at home for 100 new ones": "Leute zu Hause auf 100 neue",
  "managers for 100 people at work": "Führungskräfte auf 100 Mitarbeitende",
  "of the way from never to at once": "des Wegs von nie bis sofort",
  "of cases lie lower": "der Fälle liegen darunter",
  "of the output lost": "der Leistung verloren",
  "of the output lost where 8 live hours are missed": "der Leistung verloren, wo 8 gemeinsame Stunden fehlen",
  "of the output lost at 50 Hofstede points": "der Leistung verloren bei 50 Hofstede-Punkten",
  "of the output lost without a common language": "der Leistung verloren ohne gemeinsame Sprache",
};
