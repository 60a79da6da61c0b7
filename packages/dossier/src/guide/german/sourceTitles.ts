import type { decisionQuestions } from "../questions/decisionQuestions.ts";
import type { modelQuestions } from "../questions/modelQuestions.ts";
import type { moneyQuestions } from "../questions/moneyQuestions.ts";
import type { riskQuestions } from "../questions/riskQuestions.ts";
import type { steeringQuestions } from "../questions/steeringQuestions.ts";
import type { timeQuestions } from "../questions/timeQuestions.ts";
import type { wordQuestions } from "../questions/wordQuestions.ts";
import type { decisionTerms } from "../terms/decisionTerms.ts";
import type { modelTerms } from "../terms/modelTerms.ts";
import type { moneyTerms } from "../terms/moneyTerms.ts";
import type { riskTerms } from "../terms/riskTerms.ts";
import type { steeringTerms } from "../terms/steeringTerms.ts";
import type { timeTerms } from "../terms/timeTerms.ts";
import type { wordTerms } from "../terms/wordTerms.ts";

type Told = (
  | typeof decisionQuestions
  | typeof modelQuestions
  | typeof moneyQuestions
  | typeof riskQuestions
  | typeof steeringQuestions
  | typeof timeQuestions
  | typeof wordQuestions
  | typeof decisionTerms
  | typeof modelTerms
  | typeof moneyTerms
  | typeof riskTerms
  | typeof steeringTerms
  | typeof timeTerms
  | typeof wordTerms
)[number];

/** Titles of the sources that entries name themselves. */
type SourceTitle = Extract<Told, { readonly sources: readonly unknown[] }>["sources"][number]["title"];

/** The same in German: statutes and conventions as they are called there, papers and books under their own titles. */
export const sourceTitles: Readonly<Record<SourceTitle, string>> = {
  "The model, section on criteria and verdict (docs/model.md)":
    "Das Modell, Abschnitt über Kriterien und Urteil (docs/model.md)",
  "The model, section on criteria (docs/model.md)": "Das Modell, Abschnitt über Kriterien (docs/model.md)",
  "The model, section on known limits (docs/model.md)": "Das Modell, Abschnitt über bekannte Grenzen (docs/model.md)",
  "The model, section on staffing (docs/model.md)": "Das Modell, Abschnitt über Personal (docs/model.md)",
  "Price pages of five employers of record, own reckoning (docs/anchors.md)":
    "Preisseiten von fünf Employers of Record, eigene Rechnung (docs/anchors.md)",
  "Arithmetic of a wage gap; growth by country stands in the atlas with its source":
    "Rechnung zum Lohngefälle; das Wachstum je Land steht mit seiner Quelle im Atlas",
  "TPI, contracts of full scope signed 2003 to 2005":
    "TPI, Verträge über den vollen Umfang, unterzeichnet 2003 bis 2005",
  "Everest and NASSCOM, captives in India": "Everest und NASSCOM, eigene Standorte in Indien",
  "Everest Research Institute, third party against captive":
    "Everest Research Institute, Dienstleister gegen eigenen Standort",
  "Overby, The Hidden Costs of Offshore Outsourcing, CIO": "Overby, The Hidden Costs of Offshore Outsourcing, CIO",
  "Deloitte, surveys of outsourcing": "Deloitte, Umfragen zum Outsourcing",
  "Council Directive 2006/112/EC (value added tax), Articles 132 and 135":
    "Richtlinie 2006/112/EG (Mehrwertsteuer), Artikel 132 und 135",
  "Council Directive 2001/23/EC (transfers of undertakings), Articles 3 and 7":
    "Richtlinie 2001/23/EG (Übergang von Unternehmen), Artikel 3 und 7",
  "Directive (EU) 2024/1760 on corporate sustainability due diligence":
    "Richtlinie (EU) 2024/1760 über die Sorgfaltspflichten von Unternehmen im Hinblick auf Nachhaltigkeit",
  "Regulation (EU) 2016/679, Articles 28 and 44 to 49":
    "Verordnung (EU) 2016/679 (Datenschutz-Grundverordnung), Artikel 28 und 44 bis 49",
  "45 CFR 164.504(e), contracts with business associates (HIPAA)":
    "45 CFR 164.504(e), Verträge mit „Business Associates“ (HIPAA)",
  "Transfer of Undertakings (Protection of Employment) Regulations, United Kingdom":
    "Transfer of Undertakings (Protection of Employment) Regulations, Vereinigtes Königreich",
  "OECD Model Tax Convention on Income and on Capital, Article 5":
    "OECD-Musterabkommen auf dem Gebiet der Steuern vom Einkommen und vom Vermögen, Artikel 5",
  "OECD Transfer Pricing Guidelines for Multinational Enterprises and Tax Administrations":
    "OECD-Verrechnungspreisleitlinien für multinationale Unternehmen und Steuerverwaltungen",
  "Chauvin, Choudhury and Fang, Organization Science, 12,038 staff of one firm":
    "Chauvin, Choudhury und Fang, Organization Science, 12.038 Beschäftigte eines Unternehmens",
  "David and Han, Strategic Management Journal 25(1), 308 tests":
    "David und Han, Strategic Management Journal 25(1), 308 Prüfungen",
  "Dibbern, Winkler and Heinzl, MIS Quarterly 32(2)": "Dibbern, Winkler und Heinzl, MIS Quarterly 32(2)",
  "Geyskens, Steenkamp and Kumar, Academy of Management Journal 49(3)":
    "Geyskens, Steenkamp und Kumar, Academy of Management Journal 49(3)",
  "Herbsleb and Mockus, IEEE Transactions on Software Engineering 29(6)":
    "Herbsleb und Mockus, IEEE Transactions on Software Engineering 29(6)",
  "Howard, Information Value Theory, IEEE Transactions on Systems Science and Cybernetics 2(1)":
    "Howard, Information Value Theory, IEEE Transactions on Systems Science and Cybernetics 2(1)",
  "Lacity, Khan, Yan and Willcocks, Journal of Information Technology 25":
    "Lacity, Khan, Yan und Willcocks, Journal of Information Technology 25",
  "Lahdelma and Salminen, SMAA-2, Operations Research 49(3)":
    "Lahdelma und Salminen, SMAA-2, Operations Research 49(3)",
  "Larsen, Manning and Pedersen, Strategic Management Journal 34(5)":
    "Larsen, Manning und Pedersen, Strategic Management Journal 34(5)",
  "Smite and van Solingen, IEEE Software 33(5)": "Smite und van Solingen, IEEE Software 33(5)",
  "Sobol, Mathematics and Computers in Simulation 55": "Sobol, Mathematics and Computers in Simulation 55",
};

/** Where the parameters that texts name come from, by the words of the table of parameters. */
export const parameterSources: ReadonlyMap<string, string> = new Map([
  ["Shoreline, judgement", "Shoreline, Einschätzung"],
  ["price pages of five providers, 2026", "Preisseiten von fünf Anbietern, 2026"],
  ["providers' offers, 12–36 months", "Angebote von Anbietern, 12–36 Monate"],
  ["India, Finance Bill 2026: 15.5 %", "Indien, Finance Bill 2026: 15,5 %"],
  [
    "Everest Research Institute 2007, implied by third party 15/10/5 % cheaper",
    "Everest Research Institute 2007, abgeleitet aus 15/10/5 % niedrigeren Kosten von Dritten",
  ],
  ["Practice survey 2026, unverified", "Umfrage aus der Praxis 2026, ungeprüft"],
  [
    "Knowledge-transfer practice: 10–15 % of first-year value",
    "Praxis des Wissenstransfers: 10–15 % des Werts im ersten Jahr",
  ],
  [
    "Center for American Progress, There Are Significant Business Costs to Replacing Employees, 2012 (median .21 with learning time)",
    "Center for American Progress, There Are Significant Business Costs to Replacing Employees, 2012 (Median 0,21 mit der Zeit des Lernens)",
  ],
  [
    "Agency bill rates: Offshore Development White Paper 2023 (India blended about 34 USD an hour, Vietnam 25, Philippines 24) against the cost build-up here",
    "Stundensätze von Agenturen: Offshore Development White Paper 2023 (Indien gemischt etwa 34 USD je Stunde, Vietnam 25, Philippinen 24), verglichen mit dem Aufbau der Kosten hier",
  ],
  ["platforms' price pages, recalled", "Preisseiten der Plattformen, aus dem Gedächtnis"],
  ["Cushman & Wakefield fit-out guide 2024", "Cushman & Wakefield, Leitfaden zum Büroausbau 2024"],
  ["rating agencies' default rates, recalled", "Ausfallraten der Ratingagenturen, aus dem Gedächtnis"],
  [
    "Deloitte 2005/2012: half of deals ended within five years",
    "Deloitte 2005/2012: die Hälfte der Verträge endete binnen fünf Jahren",
  ],
  [
    "Morgan Lewis, Considerations for a termination for convenience provision, 2020: fees fall over the term; their size is assumed",
    "Morgan Lewis, Considerations for a termination for convenience provision, 2020: die Gebühren sinken über die Laufzeit; ihre Höhe ist angenommen",
  ],
  ["statutes: 10 % (PH) to 25–50 % (DE, US practice)", "Gesetze: 10 % (PH) bis 25–50 % (DE, Praxis in den USA)"],
  ["RiseSmart severance survey 2023", "RiseSmart, Umfrage zu Abfindungen 2023"],
]);
