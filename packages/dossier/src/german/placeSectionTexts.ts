import type { Texts } from "./texts.ts";

/** Where the work may go: the map, the sites, their working days, and regions of the earth. */
export const placeSectionTexts: Texts = {
  Where: "Wo",
  "Home and the sites": "Eigener Ort und Standorte",
  "Home is {0}. {1}": "Eigener Ort: {0}. {1}",
  "All of the work stays in one place, so no clocks have to meet.":
    "Die ganze Arbeit bleibt an einem Ort; keine Uhren müssen zueinander finden.",
  "Hollow: at work. Filled: at work together with home. Nobody moves their day here; the shared hours of the table let the site move its day.":
    "Hohl: bei der Arbeit. Gefüllt: bei der Arbeit zugleich mit dem eigenen Ort. Hier verschiebt niemand seinen Tag; bei den gemeinsamen Stunden der Tabelle darf der Standort seinen Tag verschieben.",
  "Sites, home first. Shared hours: a working day of the year on average, the site moving its day as far as the model lets it":
    "Standorte, der eigene Ort zuerst. Gemeinsame Stunden: im Mittel an einem Arbeitstag des Jahres; der Standort verschiebt seinen Tag, soweit das Modell es zulässt",
  "no.": "Nr.",
  site: "Standort",
  "km from\nhome": "km vom\neigenen Ort",
  "shared\nhours a day": "gemeinsame\nStunden am Tag",
  "why considered": "warum erwogen",
  facts: "Tatsachen",
  city: "Stadt",
  "named in the brief": "in der Beschreibung genannt",
  "a vendor named in the brief stands there": "dort sitzt ein Dienstleister, den die Beschreibung nennt",
  "a team works there today": "dort arbeitet heute ein Team",
  "named in an arrangement": "in einer Möglichkeit genannt",
  "an hour costs {0} % less than at home, {1} shared hours a day":
    "eine Stunde kostet {0} % weniger als am eigenen Ort, {1} gemeinsame Stunden am Tag",
  "an hour costs {0} % more than at home, {1} shared hours a day":
    "eine Stunde kostet {0} % mehr als am eigenen Ort, {1} gemeinsame Stunden am Tag",
  "Working days, 09:00 to 17:30 local time, on the clock of {0}":
    "Arbeitstage von 9:00 bis 17:30 Uhr Ortszeit, auf der Uhr von {0}",
  "On the first common working day from {0}. {1}": "Am ersten gemeinsamen Arbeitstag ab {0}. {1}",
  "no hour in common": "keine gemeinsame Stunde",
  "{0} h in common": "{0} Stunden gemeinsam",
  world: "Welt",
  "the world": "Welt",
  "the region": "Region",
  Africa: "Afrika",
  "Northern Africa": "Nordafrika",
  "Eastern Africa": "Ostafrika",
  Americas: "Amerika",
  "South America": "Südamerika",
  Asia: "Asien",
  "Eastern Asia": "Ostasien",
  "Southern Asia": "Südasien",
  "Western Asia": "Westasien",
  Europe: "Europa",
  "Central Europe": "Mitteleuropa",
  "Northern Europe": "Nordeuropa",
  "Southeast Europe": "Südosteuropa",
  "Western Europe": "Westeuropa",
  "Africa East": "Ostafrika",
  "Africa West": "Westafrika",
  "Arab countries": "arabische Länder",
};
