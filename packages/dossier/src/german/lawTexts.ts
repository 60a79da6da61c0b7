import type { Texts } from "./texts.ts";

/** What the law asks for when people lose their work, and where that was read. Names of laws stay in their language. */
export const lawTexts: Texts = {
  "Agree with the works council on a balance of interests and a social plan (companies of more than 20).":
    "Mit dem Betriebsrat Interessenausgleich und Sozialplan vereinbaren (Unternehmen mit mehr als 20 Beschäftigten).",
  "Ask the works council for advice before the decision (companies of 50 or more).":
    "Vor der Entscheidung den Betriebsrat um Stellungnahme bitten (Unternehmen ab 50 Beschäftigten).",
  "Choose who leaves by service, age, dependants and disability, and only where no other post is free.":
    "Nach Betriebszugehörigkeit, Alter, Unterhaltspflichten und Behinderung auswählen, und nur, wo keine andere Stelle frei ist.",
  "Consult representatives and notify the minister 30 days before the first dismissal.":
    "Die Vertretung anhören und das Ministerium 30 Tage vor der ersten Kündigung unterrichten.",
  "Consult representatives before the decision is carried out: 30 days, from 100 people 45; a failure costs up to 180 days of pay for each.":
    "Vor der Umsetzung der Entscheidung die Vertretung anhören: 30 Tage, ab 100 Personen 45; wer es versäumt, zahlt bis zu 180 Tageslöhne je Person.",
  "Consult representatives in good time and notify the authority; dismissals take effect 30 days later at the earliest.":
    "Die Vertretung rechtzeitig anhören und der Behörde anzeigen; Kündigungen wirken frühestens 30 Tage später.",
  "Consult the employees' representatives before notice is given.":
    "Vor den Kündigungen die Vertretung der Beschäftigten anhören.",
  "Consult the social and economic committee: two months, from 100 people three, from 250 four.":
    "Den Sozial- und Wirtschaftsausschuss (CSE) anhören: zwei Monate, ab 100 Personen drei, ab 250 vier.",
  "Consult under the award or agreement, and redeploy where that is reasonable.":
    "Nach Tarifvertrag oder Vereinbarung anhören, und versetzen, wo es zumutbar ist.",
  "Draw up a plan to save jobs and have the administration validate it (companies of 50 or more).":
    "Einen Plan zur Sicherung der Beschäftigung aufstellen und von der Verwaltung bestätigen lassen (Unternehmen ab 50 Beschäftigten).",
  "Give group notice of eight weeks, from 200 people twelve, from 500 sixteen, and file Form 1 with the ministry.":
    "Gemeinsam kündigen mit acht Wochen Frist, ab 200 Personen zwölf, ab 500 sechzehn, und Form 1 beim Ministerium einreichen.",
  "Look for other posts in the company before dismissing.":
    "Vor einer Kündigung im Unternehmen nach anderen Stellen suchen.",
  "Negotiate a social plan (companies of 250 or more).":
    "Einen Sozialplan verhandeln (Unternehmen ab 250 Beschäftigten).",
  "Negotiate with the unions before the decision.": "Vor der Entscheidung mit den Gewerkschaften verhandeln.",
  "Notify Services Australia and the unions before dismissing.":
    "Vor den Kündigungen Services Australia und die Gewerkschaften unterrichten.",
  "Notify the Secretary of State (form HR1).": "Dem Minister anzeigen (Formular HR1).",
  "Notify the cantonal employment office; jobs end 30 days later at the earliest.":
    "Dem kantonalen Arbeitsamt anzeigen; Arbeitsverhältnisse enden frühestens 30 Tage später.",
  "Notify the employment agency; dismissals take effect a month later at the earliest.":
    "Der Agentur für Arbeit anzeigen; Kündigungen wirken frühestens einen Monat später.",
  "Notify the employment office a month before.": "Dem Arbeitsamt einen Monat vorher anzeigen.",
  "Notify the public employment service and the unions, and consult the unions.":
    "Der Arbeitsverwaltung und den Gewerkschaften anzeigen und die Gewerkschaften anhören.",
  "Notify the public employment service: two months before the first person leaves, from 25 people four, above 100 six.":
    "Der Arbeitsverwaltung anzeigen: zwei Monate vor dem ersten Weggang, ab 25 Personen vier, über 100 sechs.",
  "Obtain permission to dismiss, which is refused while another suitable post can be found.":
    "Eine Erlaubnis zur Kündigung einholen; sie wird verweigert, solange sich eine andere passende Stelle findet.",
  "Offer every suitable post in France before dismissing, and priority when hiring again for a year.":
    "Vor einer Kündigung jede passende Stelle in Frankreich anbieten, und ein Jahr lang Vorrang bei neuen Einstellungen.",
  "Offer other work first, dismiss by order of service, and give priority when hiring again.":
    "Zuerst andere Arbeit anbieten, nach Betriebszugehörigkeit kündigen und bei neuen Einstellungen Vorrang geben.",
  "Show need, efforts to avoid dismissal, a fair choice and honest talks; most companies offer voluntary leaving first.":
    "Notwendigkeit, Mühe um andere Wege, gerechte Auswahl und ehrliche Gespräche nachweisen; die meisten Unternehmen bieten zuerst freiwilliges Ausscheiden an.",
  "Tell the people, their union, the state and the local government 60 days before the first job ends.":
    "Die Betroffenen, ihre Gewerkschaft, den Bundesstaat und die Gemeinde 60 Tage vor dem Ende der ersten Stelle unterrichten.",
  "The law of this country is not known here: ask local counsel about notice, consultation and severance.":
    "Das Recht dieses Landes ist hier nicht bekannt: Fragen Sie dort Anwälte nach Kündigungsfrist, Anhörung und Abfindung.",
  "The team goes to the vendor with its pay and its years of service; inform and consult its representatives.":
    "Das Team geht mit seinem Lohn und seinen Dienstjahren zum Dienstleister über; seine Vertretung ist zu unterrichten und anzuhören.",
  "Where a part of the business passes over, its employment passes with it unless the employee declines.":
    "Geht ein Teil des Betriebs über, gehen seine Arbeitsverhältnisse mit, wenn die Beschäftigten nicht ablehnen.",
  "Where a part of the business passes over, its employment passes with it unless the employee objects.":
    "Geht ein Teil des Betriebs über, gehen seine Arbeitsverhältnisse mit, wenn die Beschäftigten nicht widersprechen.",
  "Where an autonomous economic unit moves, its contracts move with it.":
    "Geht eine selbständige wirtschaftliche Einheit über, gehen ihre Verträge mit.",
  "Where an economic unit keeps its identity, its people go with it.":
    "Behält eine wirtschaftliche Einheit ihre Identität, gehen ihre Leute mit.",
  "Where an organised unit moves, its people move with it; each of them may object within a month.":
    "Geht eine organisierte Einheit über, gehen ihre Leute mit; jeder von ihnen kann binnen eines Monats widersprechen.",

  "Betriebsverfassungsgesetz § 111–112 (balance of interests, no period in the law)":
    "Betriebsverfassungsgesetz § 111–112 (Interessenausgleich, keine Frist im Gesetz)",
  "Burgerlijk Wetboek 7:673 (transitievergoeding, a third of a month for each year since 2020)":
    "Burgerlijk Wetboek 7:673 (transitievergoeding, seit 2020 ein Drittel Monat für jedes Jahr)",
  "Civil Code, art. 625: nobody goes to another employer without consent (other rules for company splits)":
    "Civil Code, Art. 625: Niemand geht ohne Zustimmung zu einem anderen Arbeitgeber (andere Regeln bei Unternehmensteilungen)",
  "Code du travail, art. L1233-30 (companies of 50 or more): two, three, four months at most":
    "Code du travail, Art. L1233-30 (Unternehmen ab 50 Beschäftigten): höchstens zwei, drei, vier Monate",
  "Code du travail, art. L1233-4 and L1233-45": "Code du travail, Art. L1233-4 und L1233-45",
  "Code du travail, art. L1233-61 and L1233-57-1": "Code du travail, Art. L1233-61 und L1233-57-1",
  "Code du travail, art. R1234-2 and L1234-9": "Code du travail, Art. R1234-2 und L1234-9",
  "Code of Obligations, art. 333": "Obligationenrecht, Art. 333",
  "Code of Obligations, art. 335c": "Obligationenrecht, Art. 335c",
  "Code of Obligations, art. 335d and 335g (4)": "Obligationenrecht, Art. 335d und 335g (4)",
  "Code of Obligations, art. 335f (time enough for proposals)":
    "Obligationenrecht, Art. 335f (Zeit genug für Vorschläge)",
  "CO art. 333–333a": "OR Art. 333–333a",
  "CO art. 335f": "OR Art. 335f",
  "CO art. 335g": "OR Art. 335g",
  "CO art. 335i": "OR Art. 335i",
  "BW 7:669 and 7:671a": "BW 7:669 und 7:671a",
  "Directive 2001/23/EC, art. 1 and 3": "Richtlinie 2001/23/EG, Art. 1 und 3",
  "Directive 2001/23/EC, art. 3": "Richtlinie 2001/23/EG, Art. 3",
  "Directive 98/59/EC, art. 1 and 4 (30 days after the notification)":
    "Richtlinie 98/59/EG, Art. 1 und 4 (30 Tage nach der Anzeige)",
  "Directive 98/59/EC, art. 2 (consultation in good time, no period)":
    "Richtlinie 98/59/EG, Art. 2 (rechtzeitige Anhörung, keine Frist)",
  "Directive 98/59/EC, art. 2–4": "Richtlinie 98/59/EG, Art. 2–4",
  "Employment Measures Act: 30 or more people in a month":
    "Employment Measures Act: 30 oder mehr Personen in einem Monat",
  "Employment Protection Act § 7, 22 and 25": "Employment Protection Act § 7, 22 und 25",
  "Employment Rights Act 1996, s. 162 and 227 (week's pay at most 719 GBP from April 2025)":
    "Employment Rights Act 1996, s. 162 und 227 (Wochenlohn höchstens 719 GBP, ab April 2025)",
  "Fair Work Act 2009, part 2-8: conditions follow only those whom the vendor hires":
    "Fair Work Act 2009, part 2-8: Bedingungen gelten nur für Leute weiter, die der Dienstleister einstellt",
  "Fair Work Act 2009, s. 530: notify before dismissing 15 or more, no period":
    "Fair Work Act 2009, s. 530: Anzeige vor der Kündigung ab 15 Personen, keine Frist",
  "Kündigungsschutzgesetz § 17 (more than 5 of 21 to 59, 10 % or more than 25 of 60 to 499, 30 of 500) and § 18":
    "Kündigungsschutzgesetz § 17 (mehr als 5 bei 21 bis 59, 10 % oder mehr als 25 bei 60 bis 499, 30 ab 500) und § 18",
  "Kündigungsschutzgesetz § 1a (2), the usual measure of a social plan as well":
    "Kündigungsschutzgesetz § 1a (2), zugleich das übliche Maß eines Sozialplans",
  "Labour Contracts Act, art. 16 (four tests of the courts)":
    "Labour Contracts Act, Art. 16 (vier Prüfungen der Gerichte)",
  "Labour Standards Act, art. 20 (30 days)": "Labour Standards Act, Art. 20 (30 Tage)",
  "Medbestämmandelagen (1976:580) § 11: talks before the decision, no period in the law":
    "Medbestämmandelagen (1976:580) § 11: Gespräche vor der Entscheidung, keine Frist im Gesetz",
  "Ontario: Employment Standards Act 2000, s. 64–65 (payroll of 2.5 m CAD); common law often gives more":
    "Ontario: Employment Standards Act 2000, s. 64–65 (Lohnsumme von 2,5 Mio. CAD); die Gerichte geben oft mehr",
  "Protection of Employment Act 1977, s. 12 and 14": "Protection of Employment Act 1977, s. 12 und 14",
  "Protection of Employment Act 1977, s. 9 (5 of 21 to 49, 10 of 50 to 99, 10 % of 100 to 299, 30 of 300)":
    "Protection of Employment Act 1977, s. 9 (5 bei 21 bis 49, 10 bei 50 bis 99, 10 % bei 100 bis 299, 30 ab 300)",
  "Protection of Employment Act 1977, s. 9 and 12": "Protection of Employment Act 1977, s. 9 und 12",
  "Redundancy Payments Acts 1967 to 2022 (a week's pay at most 600 EUR)":
    "Redundancy Payments Acts 1967 bis 2022 (Wochenlohn höchstens 600 EUR)",
  "TUPE 2006, reg. 4 and 13": "TUPE 2006, reg. 4 und 13",
  "Transfer of Undertakings (Protection of Employment) Regulations 2006, reg. 3(1)(b) and 4":
    "Transfer of Undertakings (Protection of Employment) Regulations 2006, reg. 3(1)(b) und 4",
  "Trade Union and Labour Relations (Consolidation) Act 1992, s. 193 (form HR1)":
    "Trade Union and Labour Relations (Consolidation) Act 1992, s. 193 (Formular HR1)",
  "WARN Act, 29 U.S.C. § 2101–2102 (employers of 100 or more, 50 or more people at one site)":
    "WARN Act, 29 U.S.C. § 2101–2102 (Arbeitgeber ab 100 Beschäftigten, 50 oder mehr Personen an einem Standort)",
  "WARN Act, 29 U.S.C. § 2102; several states ask for more":
    "WARN Act, 29 U.S.C. § 2102; mehrere Bundesstaaten verlangen mehr",
  "Wet melding collectief ontslag, art. 3 and 5a: a month before the first dismissal; about a month more for permission (BW 7:671a)":
    "Wet melding collectief ontslag, Art. 3 und 5a: einen Monat vor der ersten Kündigung; etwa einen Monat mehr für die Erlaubnis (BW 7:671a)",
  "Wet op de ondernemingsraden, art. 25 (6): a month after a decision against the council's advice":
    "Wet op de ondernemingsraden, Art. 25 (6): einen Monat nach einer Entscheidung gegen die Stellungnahme des Betriebsrats",
  "case law on dismissal for economic reasons (Labour Contracts Act, art. 16): talks with the staff are one of four tests; no period":
    "Rechtsprechung zu betriebsbedingten Kündigungen (Labour Contracts Act, Art. 16): Gespräche mit der Belegschaft sind eine von vier Prüfungen; keine Frist",
  "consultation term of modern awards and agreements (Fair Work Act 2009, s. 205); no period in the law":
    "Anhörungsklausel der Tarifverträge und Vereinbarungen (Fair Work Act 2009, s. 205); keine Frist im Gesetz",
  "custom: professionals in 28 countries": "Brauch: Fachleute in 28 Ländern",
  "employment at will": "jederzeit kündbar (employment at will)",
  "national law": "nationales Recht",
  "national law, not known here": "nationales Recht, hier nicht bekannt",
  "not known here": "hier nicht bekannt",
  "none (service counts on where the buyer of a business hires: ESA s. 9)":
    "keine (Dienstjahre zählen weiter, wo der Käufer eines Betriebs einstellt: ESA s. 9)",

  "EU mean, Gender Equality Bureau of Japan, White Paper 2007, after an EU survey of 2006":
    "EU-Mittel, Gender Equality Bureau of Japan, White Paper 2007, nach einer EU-Umfrage von 2006",
  "Gender Equality Bureau, White Paper 2007, after an EU survey of 2006":
    "Gender Equality Bureau, White Paper 2007, nach einer EU-Umfrage von 2006",
  "OECD average job tenure, by Statista": "OECD, mittlere Betriebszugehörigkeit, nach Statista",
  "Right Management and WorldatWork, Global severance study 2008 (compensationforce.com); that it fits this country is assumed":
    "Right Management und WorldatWork, Global severance study 2008 (compensationforce.com); dass es für dieses Land passt, ist angenommen",
  "Shoreline, assumption": "Shoreline, Annahme",
  "Shoreline, from memory": "Shoreline, aus dem Gedächtnis",
  "Shoreline, judgement between a quarter (FR) and half a month (DE) for each year":
    "Shoreline, Urteil zwischen einem Viertel (FR) und einem halben Monat (DE) für jedes Jahr",
  "Shoreline, judgement between the United States and Europe":
    "Shoreline, Urteil zwischen den Vereinigten Staaten und Europa",
  "Shoreline, judgement between the countries that are known": "Shoreline, Urteil zwischen den bekannten Ländern",
  "Shoreline, judgement on how long consultation takes": "Shoreline, Urteil über die Dauer der Anhörung",
  "Shoreline, judgement on how long talks and a round of voluntary leaving take":
    "Shoreline, Urteil über die Dauer der Gespräche und einer Runde freiwilligen Ausscheidens",
  "Shoreline, judgement on how long the talks take": "Shoreline, Urteil über die Dauer der Gespräche",
  "apps.eurofound.europa.eu legislation database": "apps.eurofound.europa.eu, Datenbank der Gesetzgebung",
  "apps.eurofound.europa.eu legislation database; salarisvanmorgen.nl 2019":
    "apps.eurofound.europa.eu, Datenbank der Gesetzgebung; salarisvanmorgen.nl 2019",
  "chart of job tenure by country 2014, delawareliberal.net":
    "Schaubild der Betriebszugehörigkeit nach Ländern 2014, delawareliberal.net",
  "eur-lex.europa.eu, report COM(2007) 334": "eur-lex.europa.eu, Bericht COM(2007) 334",
  "ey.com, workforce restructuring Japan (threshold); the month from memory":
    "ey.com, Umbau der Belegschaft in Japan (Schwelle); der Monat aus dem Gedächtnis",
  "international table of job tenure 2014, lifesloves.wp.xdomain.jp":
    "internationale Tabelle der Betriebszugehörigkeit 2014, lifesloves.wp.xdomain.jp",
  "liberdock.com (the month); the length of the permit assumed":
    "liberdock.com (der Monat); die Dauer der Erlaubnis angenommen",
  "no duty to consult before the decision": "keine Pflicht zur Anhörung vor der Entscheidung",
  "no duty to consult before the decision outside collective agreements":
    "außerhalb von Tarifverträgen keine Pflicht zur Anhörung vor der Entscheidung",
  "no rule that contracts follow the work": "keine Regel, nach der Verträge der Arbeit folgen",
  "pwc.ch: five days to two weeks": "pwc.ch: fünf Tage bis zwei Wochen",
  "studylib.net guide on collective redundancy; 45 days since 2013 from memory":
    "studylib.net, Leitfaden zu Massenentlassungen; 45 Tage seit 2013 aus dem Gedächtnis",
  "worldsupporter.org (thresholds); the days from memory":
    "worldsupporter.org (Schwellen); die Tage aus dem Gedächtnis",
  "wrongfuldismissal.ca (the threshold); a week a year, at most 26, from memory":
    "wrongfuldismissal.ca (Schwelle); eine Woche im Jahr, höchstens 26, aus dem Gedächtnis",
};
