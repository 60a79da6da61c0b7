import type { Texts } from "./texts.ts";

/** Where parameters, defaults and prices come from. Titles and names of publishers stay in their language. */
export const evidenceSourceTexts: Texts = {
  "Shoreline, judgement": "Shoreline, Urteil",
  "Center for American Progress, There Are Significant Business Costs to Replacing Employees, 2012 (median .21 with learning time)":
    "Center for American Progress, There Are Significant Business Costs to Replacing Employees, 2012 (Median 0,21 mit Einarbeitung)",
  "Everest Research Institute 2007 (base salary 9 900 against 7 985 USD); trade press 2025: 15–24 %":
    "Everest Research Institute 2007 (Grundgehalt 9 900 gegenüber 7 985 USD); Fachpresse 2025: 15–24 %",
  "Everest Research Institute 2007 (base salary 7 985 against 9 900 USD)":
    "Everest Research Institute 2007 (Grundgehalt 7 985 gegenüber 9 900 USD)",
  "Everest Research Institute 2007, implied by third party 15/10/5 % cheaper":
    "Everest Research Institute 2007, folgt aus: Dritte 15/10/5 % billiger",
  "Everest Research Institute 2007: rent 12 against 15 USD per square foot":
    "Everest Research Institute 2007: Miete 12 gegenüber 15 USD je Quadratfuß",
  "Knowledge-transfer practice: 10–15 % of first-year value":
    "Praxis der Wissensübergabe: 10–15 % des Werts im ersten Jahr",
  "finofo.com and rivereditor.com on termination clauses: 30 days for short services, 90 to 180 days for lasting ones, six months and more in long contracts":
    "finofo.com und rivereditor.com zu Kündigungsklauseln: 30 Tage bei kurzen Leistungen, 90 bis 180 Tage bei dauernden, sechs Monate und mehr in langen Verträgen",
  "Morgan Lewis, Considerations for a termination for convenience provision, 2020: fees fall over the term; their size is assumed":
    "Morgan Lewis, Considerations for a termination for convenience provision, 2020: Gebühren fallen über die Laufzeit; ihre Höhe ist angenommen",
  "Benkard, Learning and Forgetting: The Dynamics of Aircraft Production, American Economic Review 90(4), 2000: experience depreciates, about 39 % a year (figure recalled)":
    "Benkard, Learning and Forgetting: The Dynamics of Aircraft Production, American Economic Review 90(4), 2000: Erfahrung geht verloren, etwa 39 % im Jahr (Zahl aus dem Gedächtnis)",
  "Chauvin, Choudhury, Fang 2024, Organization Science: 11 % less live contact per hour of clock difference; size fitted":
    "Chauvin, Choudhury, Fang 2024, Organization Science: 11 % weniger Gespräche je Stunde Zeitunterschied; Größe angepasst",
  "fitted within Landmark range e = .7, 2006": "angepasst innerhalb der Spanne von Landmark, e = 0,7, 2006",
  "Lacity, Willcocks, Feeny: practices matter more than size; size of effect assumed":
    "Lacity, Willcocks, Feeny: Vorgehen zählt mehr als Größe; Stärke der Wirkung angenommen",
  "Practice survey 2026, unverified": "Umfrage aus der Praxis 2026, nicht geprüft",
  "Deloitte 2005/2012: half of deals ended within five years":
    "Deloitte 2005/2012: Die Hälfte der Verträge endete binnen fünf Jahren",
  "rating agencies' default rates, recalled": "Ausfallraten der Ratingagenturen, aus dem Gedächtnis",
  "one provider's list price (12 000 GBP)": "Listenpreis eines Anbieters (12 000 GBP)",
  "providers' offers, 12–36 months": "Angebote von Anbietern, 12–36 Monate",
  "price pages of five providers, 2026": "Preisseiten von fünf Anbietern, 2026",
  "price pages, 2026": "Preisseiten, 2026",
  "press quote 2025: 90 %, rough": "Angabe der Presse 2025: 90 %, grob",
  "platforms' price pages, recalled": "Preisseiten der Plattformen, aus dem Gedächtnis",
  "India, Finance Bill 2026: 15.5 %": "Indien, Finance Bill 2026: 15,5 %",
  "CBRE and JLL six-city averages 2024: 107–120 square feet abroad, 191 in the United States":
    "CBRE und JLL, Mittel von sechs Städten 2024: 107–120 Quadratfuß im Ausland, 191 in den Vereinigten Staaten",
  "practice, 25–35 %": "Praxis, 25–35 %",
  "128 of 168 hours lie outside 40 office hours; part of them in the evening":
    "128 von 168 Stunden liegen außerhalb von 40 Bürostunden; ein Teil davon am Abend",
  "statutes: 10 % (PH) to 25–50 % (DE, US practice)": "Gesetze: 10 % (PH) bis 25–50 % (DE, Praxis in den USA)",
  "rupee 3.6 of 6.0 points, peso 1.6 of 2.5 points a year, 2014–2026":
    "Rupie 3,6 von 6,0 Punkten, Peso 1,6 von 2,5 Punkten im Jahr, 2014–2026",
  "textbook range 20–25 %": "Spanne der Lehrbücher, 20–25 %",
  "listed contract manufacturers' gross margins 6–12 %, recalled":
    "Bruttomargen börsennotierter Lohnfertiger 6–12 %, aus dem Gedächtnis",
  "Sea-Intelligence, Global Liner Performance: 2016 and 2019 (78 % on time, late ones by 3.2 days), January 2025 (51.5 %, 5.3 days), 2021 (35.8 %, 6.9 days), as reported by Port Technology and Freight News":
    "Sea-Intelligence, Global Liner Performance: 2016 und 2019 (78 % pünktlich, verspätete um 3,2 Tage), Januar 2025 (51,5 %, 5,3 Tage), 2021 (35,8 %, 6,9 Tage), nach Port Technology und Freight News",
  "Agency bill rates: Offshore Development White Paper 2023 (India blended about 34 USD an hour, Vietnam 25, Philippines 24) against the cost build-up here":
    "Stundensätze von Agenturen: Offshore Development White Paper 2023 (Indien gemischt etwa 34 USD je Stunde, Vietnam 25, Philippinen 24) gegenüber den hier gerechneten Kosten",
  "Herbsleb, Mockus, An empirical study of speed and communication in globally distributed software development, IEEE Transactions on Software Engineering 29(6), 2003: work across sites takes about 2.5 times as long as at one":
    "Herbsleb, Mockus, An empirical study of speed and communication in globally distributed software development, IEEE Transactions on Software Engineering 29(6), 2003: Arbeit über Standorte hinweg dauert etwa 2,5-mal so lang wie an einem",
  "Textbook range of ordering cost, recalled": "Spanne der Lehrbücher für Bestellkosten, aus dem Gedächtnis",
  "Published fees: broker 150–300 USD an entry (US Tariff Rates, landed cost guide), 295 USD with 70 for the security filing and 60–75 for release (Transport Agent, FCL imports), handling of several hundred":
    "Veröffentlichte Gebühren: Spediteur 150–300 USD je Anmeldung (US Tariff Rates, landed cost guide), 295 USD mit 70 für die Sicherheitsanmeldung und 60–75 für die Freigabe (Transport Agent, FCL imports), Umschlag mehrere Hundert",
  "United States on goods from China: one broad rise in 2018–2019 in the 23 years from 2002 to 2024 (Bown 2021, PIIE working paper 21-2), and another in 2025; most pairs of countries saw none":
    "Vereinigte Staaten auf Waren aus China: eine breite Erhöhung 2018–2019 in den 23 Jahren von 2002 bis 2024 (Bown 2021, PIIE working paper 21-2) und eine weitere 2025; die meisten Länderpaare sahen keine",
  "Bown 2021, PIIE: average duty of the United States on China from about 3 to 19–21 %, of China on the United States from about 7 to 21 %, both on half or more of trade":
    "Bown 2021, PIIE: mittlerer Zoll der Vereinigten Staaten auf China von etwa 3 auf 19–21 %, Chinas auf die Vereinigten Staaten von etwa 7 auf 21 %, beide auf die Hälfte des Handels oder mehr",
  "Practice of electronics manufacturing services, recalled; with the margin on conversion it comes to the gross margin of 6–12 % of revenue that listed ones report":
    "Praxis der Elektronikfertiger, aus dem Gedächtnis; mit der Marge auf die Fertigung ergibt sich die Bruttomarge von 6–12 % des Umsatzes, die börsennotierte berichten",
  "Usual lives of machinery in depreciation tables, recalled":
    "Übliche Nutzungsdauern von Maschinen in Abschreibungstabellen, aus dem Gedächtnis",

  atlas: "Atlas",
  "Kitchenham et al. 2002 (145 projects), CESAW (45), Simula survey 2003 (42) and contracted projects (18), weighted by number":
    "Kitchenham et al. 2002 (145 Projekte), CESAW (45), Umfrage von Simula 2003 (42) und vergebene Projekte (18), nach Zahl gewichtet",
  "ContactBabel 2014 (6:21 min), HDI (6.5 min), BenchmarkPortal (5.97 min), APQC (median 590 s, 275 organisations)":
    "ContactBabel 2014 (6:21 min), HDI (6,5 min), BenchmarkPortal (5,97 min), APQC (Median 590 s, 275 Organisationen)",
  "APQC, accounts payable, October 2023, as reported by CFO.com":
    "APQC, Kreditorenbuchhaltung, Oktober 2023, nach CFO.com",
  "Damodaran, cost of capital by sector and country risk, January 2025":
    "Damodaran, Kapitalkosten nach Branche und Länderrisiko, Januar 2025",
  "7 to 21 h: Weinberg, Brown and Stroud 2007, as above; the other hours: assumption":
    "7 bis 21 Uhr: Weinberg, Brown und Stroud 2007, wie oben; die anderen Stunden: Annahme",
  "Geometric middle of Garnett, Mandelbaum and Reiman 2002 (2 minutes) and Brown et al. 2005 (a bank in 1999, about 7.5 minutes by abandoned share against wait, second-hand)":
    "Geometrische Mitte von Garnett, Mandelbaum und Reiman 2002 (2 Minuten) und Brown et al. 2005 (eine Bank 1999, etwa 7,5 Minuten nach Anteil der Aufleger und Wartezeit, aus zweiter Hand)",
  "Weinberg, Brown and Stroud 2007: 5.3 million calls to a North American bank on 164 weekdays of 2003 (data set bank_calls of Hyndman and Athanasopoulos 2021), own evaluation":
    "Weinberg, Brown und Stroud 2007: 5,3 Millionen Anrufe bei einer nordamerikanischen Bank an 164 Wochentagen 2003 (Datensatz bank_calls von Hyndman und Athanasopoulos 2021), eigene Auswertung",
  "Flexport, Ocean Timeliness Indicator, as reported by AJOT (July 2024) and PNP Line":
    "Flexport, Ocean Timeliness Indicator, nach AJOT (Juli 2024) und PNP Line",
  "Reshoring Initiative, TCO Estimator, as described by STI/SPFA, Rebuilding and reshoring with TCO, part 2":
    "Reshoring Initiative, TCO Estimator, beschrieben in STI/SPFA, Rebuilding and reshoring with TCO, part 2",

  "Prices of electricity of countries nearby, on file": "Erfasste Strompreise naher Länder",
  "Recalled; to be checked against the national statistics":
    "Aus dem Gedächtnis; an der nationalen Statistik zu prüfen",
  "CUBE CONCEPTS, Europe's industrial electricity prices 2024 (20 to 500 MWh a year, with grid fees, without value added tax); at 1.082 USD a euro":
    "CUBE CONCEPTS, Europe's industrial electricity prices 2024 (20 bis 500 MWh im Jahr, mit Netzentgelten, ohne Mehrwertsteuer); zu 1,082 USD je Euro",
  "Climatescope of BloombergNEF 2025 (industrial prices of 2024), as listed in a public calibration of data-centre costs":
    "Climatescope von BloombergNEF 2025 (Industriepreise von 2024), nach einer öffentlichen Aufstellung von Kosten der Rechenzentren",
  "Public table of prices for businesses and industry of March 2025 and 2025/26, read second-hand; at 1.08 USD a euro, 0.70 a Canadian dollar, 0.2723 a dirham, 0.055 a rand":
    "Öffentliche Tabelle der Preise für Gewerbe und Industrie vom März 2025 und 2025/26, aus zweiter Hand; zu 1,08 USD je Euro, 0,70 je kanadischem Dollar, 0,2723 je Dirham, 0,055 je Rand",
  "Tariffs of national utilities of 2024 (CAMMESA, XM, MBIE, IEC, EVN, Meralco, Taipower, ECG), as listed in a public calibration of data-centre costs":
    "Tarife nationaler Versorger von 2024 (CAMMESA, XM, MBIE, IEC, EVN, Meralco, Taipower, ECG), nach einer öffentlichen Aufstellung von Kosten der Rechenzentren",
  "UK Department for Energy Security and Net Zero, international industrial energy prices 2023, table 5.3.1 (25.85 pence, 2.6 times those of Korea), as reported by Turver; at 1.243 USD a pound":
    "UK Department for Energy Security and Net Zero, international industrial energy prices 2023, Tabelle 5.3.1 (25,85 Pence, das 2,6-Fache Koreas), nach Turver; zu 1,243 USD je Pfund",
  "US Energy Information Administration, average retail price for industrial customers 2023, as published by Statista":
    "US Energy Information Administration, mittlerer Endpreis für Industriekunden 2023, nach Statista",
  "WifiTalents, industry electricity price statistics 2023 (0.64 renminbi), itself second-hand; at 7.08 renminbi a USD":
    "WifiTalents, industry electricity price statistics 2023 (0,64 Renminbi), selbst aus zweiter Hand; zu 7,08 Renminbi je USD",
};
