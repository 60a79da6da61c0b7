import type { GuideTerm } from "../guideEntry.ts";

/** The ways of sourcing beyond plain outsourcing and offshoring. */
export const modelTerms = [
  {
    id: "captive-centre",
    theme: "models",
    title: "captive centre (global in-house centre)",
    wordings: [
      "captive",
      "captive center",
      "global in-house centre",
      "global capability centre",
      "GCC",
      "GIC",
      "own centre abroad",
      "subsidiary abroad",
      "offshore development centre of our own",
    ],
    meaning:
      "A centre abroad that belongs to you: your entity, your employees, your managers. It takes months and money to found, keeps control and knowledge inside, and pays off with size and time.",
    isNot:
      "It is not a vendor's dedicated team, however loyal. There the contract can end and the people stay with the vendor.",
    whoAndWhere: "Who is own staff, where is another country. This is offshoring in the strict sense.",
    related: [
      "offshoring",
      "shared-services",
      "build-operate-transfer",
      "when-does-a-captive-beat-a-vendor",
      "does-it-need-an-entity",
    ],
    inYourCase: ["captiveAbroad", "entitySetUp"],
  },
  {
    id: "shared-services",
    theme: "models",
    title: "shared services",
    wordings: ["shared service centre", "SSC", "internal service provider", "global business services", "GBS"],
    meaning:
      "One own unit that does a kind of work, often books, payroll or support, for all parts of a company. It gains by bundling and by one way of working.",
    isNot: "It is not a place. A shared service centre at home is in-house; abroad it is a captive centre.",
    whoAndWhere: "Who is own staff; where is open, and decided like for any other work.",
    related: ["captive-centre", "in-house", "onshoring"],
    inYourCase: ["inHouse", "captiveAbroad"],
  },
  {
    id: "employer-of-record",
    theme: "models",
    title: "employer of record",
    wordings: ["EOR", "PEO", "hire abroad without an entity", "payroll provider", "umbrella company"],
    meaning:
      "A firm employs people for you in its own entity; you choose them and direct their work. It charges {eorFee} for each employee and month, and saves the founding of a company.",
    isNot:
      "It is not outsourcing of the work: nobody but you answers for the result. It is a third party for access to data, though.",
    whoAndWhere: "Who is own staff with a third party as employer by law; where is wherever that firm has an entity.",
    related: [
      "captive-centre",
      "does-it-need-an-entity",
      "when-is-an-employer-of-record-enough",
      "permanent-establishment",
    ],
    inYourCase: ["employerOfRecord"],
  },
  {
    id: "build-operate-transfer",
    theme: "models",
    title: "build-operate-transfer",
    wordings: ["BOT", "build operate transfer", "vendor builds then transfers", "virtual captive"],
    meaning:
      "A partner founds and runs a centre for you and hands it over after an agreed time, usually {botOperateMonths} months. You buy its speed and local knowledge first and own the team later.",
    isNot:
      "It is not a cheap captive: the partner's mark-up, a programme fee and a price for the transfer come on top of the cost.",
    whoAndWhere: "Who changes on the way from vendor to own staff; where is usually abroad.",
    related: ["captive-centre", "vendor", "when-does-build-operate-transfer-fit"],
    inYourCase: ["buildOperateTransfer"],
  },
  {
    id: "micro-outsourcing",
    theme: "models",
    title: "micro-outsourcing (freelancers)",
    wordings: [
      "freelancers",
      "freelancer",
      "gig work",
      "crowdsourcing",
      "independent contractors",
      "small tasks",
      "upwork",
    ],
    meaning:
      "Work is cut into small tasks with clear acceptance and given to individuals, who are paid by task or hour. About {freelancerRejected} of deliveries have to be done again, and every task needs somebody to describe and accept it.",
    isNot: "It is not a team. What hangs together suffers when many hands build it without knowing each other.",
    whoAndWhere: "Who is individuals; where hardly matters, which is why one name serves home and abroad.",
    related: ["party", "which-work-suits-freelancers", "retained-organisation"],
    inYourCase: ["freelancers"],
  },
  {
    id: "staff-augmentation",
    theme: "models",
    title: "staff augmentation",
    wordings: [
      "body leasing",
      "contract staff",
      "extended team",
      "temporary workers",
      "managed service or staff augmentation",
    ],
    meaning:
      "A vendor lends people who work under your managers, by the hour or month. You get hands and skills fast and steer them yourself, so success remains your task.",
    isNot:
      "It is not a managed service, where the vendor answers for a result. In some countries it is regulated as hiring out of labour.",
    whoAndWhere: "Who is between a vendor and an employer of record; where is open.",
    related: ["vendor", "employer-of-record", "service-level", "who-manages-the-team"],
    inYourCase: ["employerOfRecord"],
  },
  {
    id: "hybrid",
    theme: "models",
    title: "hybrid",
    wordings: ["multi-sourcing", "core at home and rest away", "mixed model", "split model", "two shore"],
    meaning:
      "The work is split: a part that is core, tacit or sensitive stays close, the rest goes to another party or place. Each part gets the arrangement that suits it.",
    isNot:
      "It is not a compromise without a price: what was one flow becomes an interface, with specification and hand-overs in both directions.",
    whoAndWhere: "Several pairs of who and where for one piece of work.",
    related: ["arrangement", "can-the-work-be-split", "which-work-should-stay-in-house", "retained-organisation"],
    inYourCase: ["nature"],
  },
  {
    id: "follow-the-sun",
    theme: "models",
    title: "follow-the-sun",
    wordings: ["follow the sun", "around the clock", "24x7", "24/7 coverage", "three sites", "shift over time zones"],
    meaning:
      "Two or three sites in different time zones hand the work on, so that somebody is at work by day somewhere. It replaces night shifts by hand-overs.",
    isNot: "It is not a way to build one thing three times as fast: every hand-over loses what was not written down.",
    whoAndWhere: "Several wheres for one who: the sites share one need.",
    related: ["overlap-hours", "can-it-run-around-the-clock", "hybrid"],
    inYourCase: ["nightCover"],
  },
] as const satisfies readonly GuideTerm[];
