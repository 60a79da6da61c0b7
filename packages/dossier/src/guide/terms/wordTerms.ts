import type { GuideTerm } from "../guideEntry.ts";

/** The words for who does the work and where. */
export const wordTerms = [
  {
    id: "arrangement",
    theme: "words",
    title: "arrangement",
    wordings: ["sourcing arrangement", "alternative", "who by where", "sourcing option"],
    meaning:
      "One answer to the question of sourcing: a party at a place, such as a vendor in Kraków or your own team in Chicago. A decision compares all arrangements that make sense for a piece of work.",
    isNot:
      "It is not a contract and not a legal form. A contract comes afterwards, and several contracts can carry the same arrangement.",
    whoAndWhere: "It is the pair itself. The usual names, from in-house to offshore outsourcing, follow from it.",
    related: ["party", "reach", "outsourcing", "offshoring", "how-do-the-models-compare"],
    inYourCase: ["answer", "considered"],
  },
  {
    id: "party",
    theme: "words",
    title: "party",
    wordings: ["who does the work", "who", "who can do it"],
    meaning:
      "Whoever does the work: own staff, an employer of record, a vendor, a build-operate-transfer partner, or freelancers. It decides who manages, who employs, who sees the data and who carries which risk.",
    isNot: "It does not tell where the work is done. Each party can sit at home, in a near country or far away.",
    whoAndWhere: "It is the first half of an arrangement: the who.",
    related: ["arrangement", "vendor", "employer-of-record", "build-operate-transfer", "micro-outsourcing", "reach"],
    inYourCase: ["parties"],
  },
  {
    id: "reach",
    theme: "words",
    title: "reach",
    wordings: ["where the work is done", "where", "distance from home", "near or far"],
    meaning:
      "How far the place of work is from home. Onshore is the same country; nearshore another country of the same delivery region whose clock differs by at most three hours over the year; offshore any other country.",
    isNot:
      "It is not measured in kilometres. A far city in the same country is onshore, a near one beyond the border is not.",
    whoAndWhere: "It is the second half of an arrangement: the where, seen from home.",
    related: ["onshoring", "nearshoring", "offshoring", "overlap-hours", "party"],
    inYourCase: ["reaches"],
  },
  {
    id: "outsourcing",
    theme: "words",
    title: "outsourcing",
    wordings: ["outsource", "contracting out", "external provider", "third party does it", "buy instead of make"],
    meaning:
      "Giving work to a third party under contract instead of to people you employ. You agree on results and service levels, and the vendor decides with whom and how it reaches them.",
    isNot: "It is not the same as moving work abroad: a vendor across the street is outsourcing as well.",
    whoAndWhere: "It answers who: somebody else. It leaves open where.",
    related: [
      "offshoring",
      "vendor",
      "offshore-outsourcing",
      "can-outsourcing-be-domestic",
      "how-do-the-models-compare",
    ],
    inYourCase: ["vendorHome", "vendorAbroad"],
  },
  {
    id: "offshoring",
    theme: "words",
    title: "offshoring",
    wordings: ["offshore", "move work abroad", "relocate work to another country", "delocalisation"],
    meaning:
      "Having work done in another country. In the strict sense you keep it in your own hands there, in a centre of your own; in the wide sense any party may do it.",
    isNot:
      "It is not outsourcing: the work can stay with your own employees. Some writers file it under outsourcing; here the two are kept apart, because control, cost and law differ.",
    whoAndWhere: "It answers where: across a border. It leaves open who.",
    related: [
      "is-offshoring-a-kind-of-outsourcing",
      "outsourcing",
      "captive-centre",
      "nearshoring",
      "does-offshoring-always-cross-a-border",
    ],
    inYourCase: ["captiveAbroad", "vendorAbroad"],
  },
  {
    id: "nearshoring",
    theme: "words",
    title: "nearshoring",
    wordings: ["nearshore", "nearshore outsourcing", "near country", "neighbouring country"],
    meaning:
      "Offshoring to a near country: the same delivery region, and at most three hours of clock difference averaged over the year. It trades part of the wage gap for shared hours and shorter journeys.",
    isNot:
      "It is not domestic. It crosses a border, with another labour law, another tax office and often another currency.",
    whoAndWhere: "It narrows the where to nearby. The who may be a vendor, a centre of your own or anybody else.",
    related: ["offshoring", "onshoring", "overlap-hours", "when-is-nearshore-the-better-choice"],
    inYourCase: ["nearshore"],
  },
  {
    id: "onshoring",
    theme: "words",
    title: "onshoring (domestic)",
    wordings: ["onshore", "domestic", "domestic sourcing", "keep it in the country", "rural sourcing", "local"],
    meaning:
      "Keeping the work in the home country, with own staff or with a domestic vendor, often in a cheaper city. When work comes back from abroad the same word is used, or reshoring.",
    isNot: "It is not the same as in-house: a domestic vendor is onshore as well.",
    whoAndWhere: "It fixes the where to home and leaves open who.",
    related: ["in-house", "outsourcing", "reversibility", "can-outsourcing-be-domestic"],
    inYourCase: ["onshore"],
  },
  {
    id: "offshore-outsourcing",
    theme: "words",
    title: "offshore outsourcing",
    wordings: ["outsource abroad", "international outsourcing", "foreign vendor", "outsourcing to india"],
    meaning:
      "A vendor in another country does the work under contract. Lower wages and delegation come together, and so do distance and the limits of a contract.",
    isNot: "It is not a captive centre: the people are the vendor's, and so is their management.",
    whoAndWhere: "It answers both questions away from home: who is a vendor, where is abroad.",
    related: ["outsourcing", "offshoring", "captive-centre", "when-does-a-captive-beat-a-vendor"],
    inYourCase: ["vendorAbroad"],
  },
  {
    id: "in-house",
    theme: "words",
    title: "in-house",
    wordings: ["own team at home", "insourcing", "own staff at home", "keep it inside", "internal team"],
    meaning:
      "Your own employees do the work in your own country. Control and closeness are highest, cost follows home wages, and growth waits for hiring at home.",
    isNot:
      "It is not free of set-up: a team that does not exist yet has to be hired, equipped and taught like any other.",
    whoAndWhere: "Who is own staff, where is home. It is the usual baseline.",
    related: ["baseline", "captive-centre", "which-work-should-stay-in-house", "shared-services"],
    inYourCase: ["inHouse"],
  },
] as const satisfies readonly GuideTerm[];
