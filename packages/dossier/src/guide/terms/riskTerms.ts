import type { GuideTerm } from "../guideEntry.ts";

/** Words of risk, law and tax. */
export const riskTerms = [
  {
    id: "transfer-pricing",
    theme: "risk",
    title: "transfer pricing",
    wordings: ["arm's length", "cost plus", "intercompany price", "mark-up of a captive"],
    meaning:
      "The price that parts of one company charge each other. A centre abroad bills its cost and a margin as strangers would, here {transferPricingMarkup}, and that margin is taxed where the centre stands.",
    isNot: "It is not a free choice: tax offices on both sides compare it with what strangers pay.",
    whoAndWhere: "It arises when own staff sit abroad in an own entity; a vendor's price is settled by the market.",
    related: ["captive-centre", "permanent-establishment", "what-of-tax"],
    sources: [
      { title: "OECD Transfer Pricing Guidelines for Multinational Enterprises and Tax Administrations", date: "2022" },
    ],
    inYourCase: ["tax"],
  },
  {
    id: "permanent-establishment",
    theme: "risk",
    title: "permanent establishment",
    wordings: ["PE", "PE risk", "taxable presence", "fixed place of business", "tax nexus"],
    meaning:
      "A presence in a country that makes part of your profit taxable there: a fixed place of business, or people who habitually conclude contracts for you.",
    isNot: "It is not the same as an entity. It can arise without one, by people who act for you in a place.",
    whoAndWhere:
      "The question comes up with own people abroad, also those of an employer of record; seldom with an independent vendor.",
    related: ["employer-of-record", "transfer-pricing", "does-it-need-an-entity", "what-of-tax"],
    sources: [{ title: "OECD Model Tax Convention on Income and on Capital, Article 5", date: "2017" }],
    inYourCase: ["entities"],
  },
  {
    id: "entity",
    theme: "risk",
    title: "entity",
    wordings: ["legal entity", "subsidiary", "branch", "foreign company", "registration of a company"],
    meaning:
      "A company or branch registered in a country, which may employ people, rent and be taxed there. Books, audit, filings and advice are put at {entityRunCost} a year.",
    isNot:
      "It is not a prerequisite of working with people there: vendors, freelancers and employers of record have their own.",
    whoAndWhere:
      "Own staff abroad need one; other parties bring theirs. Where one stands already, the start is shorter.",
    related: ["does-it-need-an-entity", "captive-centre", "employer-of-record", "permanent-establishment"],
    inYourCase: ["entities", "entitySetUp"],
  },
  {
    id: "data-residency",
    theme: "risk",
    title: "data residency",
    wordings: ["data localisation", "data localization", "where data must stay", "data sovereignty"],
    meaning:
      "A rule that data be stored and handled in certain countries. Looking at them from another country counts as handling, so it limits where people sit.",
    isNot: "It is not data protection as a whole, which binds wherever the data are.",
    whoAndWhere: "It is a hard limit on where, whoever does the work.",
    related: ["can-data-stay-in-the-eu", "hard-limit", "intellectual-property-risk"],
    inYourCase: ["residency"],
  },
  {
    id: "intellectual-property-risk",
    theme: "risk",
    title: "risk to intellectual property",
    wordings: ["IP risk", "leak of know-how", "trade secrets", "data leak", "confidentiality", "NDA"],
    meaning:
      "The chance that know-how or data end where they should not. It grows with every hand they pass through and falls where law is enforced.",
    isNot:
      "It is not settled by a signature: an agreement of secrecy pays after the damage, if it can be enforced at all.",
    whoAndWhere: "Third parties raise it at any place; weak rule of law raises it for everybody there.",
    related: ["what-of-intellectual-property", "data-residency", "vendor"],
    inYourCase: ["protection"],
  },
] as const satisfies readonly GuideTerm[];
