import type { GuideTerm } from "../guideEntry.ts";

/** Words of people and time. */
export const timeTerms = [
  {
    id: "lead-time",
    theme: "time",
    title: "lead time",
    wordings: ["time to start", "months to first output", "ramp-up", "time to first output", "how soon can it begin"],
    meaning:
      "The months from the decision to the first productive hour: choosing a vendor, founding an entity, hiring. Until then somebody else does the work, or the result comes later.",
    isNot: "It is not the time until the team is good. That is learning, and it begins afterwards.",
    whoAndWhere: "Freelancers begin in weeks, vendors in months, centres of one's own in many months; distance adds.",
    related: ["transition", "learning-curve", "cost-of-delay", "how-long-does-it-take"],
    inYourCase: ["firstOutput"],
  },
  {
    id: "transition",
    theme: "time",
    title: "transition",
    wordings: ["transition period", "parallel run", "migration of work", "cut over"],
    meaning:
      "The months in which today's team and the new one work side by side. The old team fills what the new one has not learned yet, and both are paid.",
    isNot: "It is not needed where nobody does the work today. Then there is learning, and no hand-over.",
    whoAndWhere: "Every change of who has one; distance and know-how in heads lengthen it.",
    related: ["knowledge-transfer", "lead-time", "learning-curve"],
    inYourCase: ["handover", "fullProductivity"],
  },
  {
    id: "attrition",
    theme: "time",
    title: "attrition",
    wordings: ["turnover", "staff turnover", "churn", "leavers", "people quitting", "fluctuation of staff"],
    meaning:
      "The share of a team that leaves in a year. Each leaver is replaced, at {recruiting} of a year's pay for the search alone, and takes knowledge along.",
    isNot:
      "It is not only a cost of hiring: a team with leavers settles at a lower output, because somebody is always learning.",
    whoAndWhere: "It differs by country and city, and is higher with vendors and on night shifts.",
    related: ["learning-curve", "tacit-knowledge", "what-if-people-leave"],
    inYourCase: ["attrition"],
  },
  {
    id: "learning-curve",
    theme: "time",
    title: "productivity and learning curve",
    wordings: ["learning curve", "productivity", "ramp up of productivity", "experience curve", "output per hour"],
    meaning:
      "Output of an hour against that of experienced people at home, and how it grows while a team learns. It rises fast at first and flattens; leavers keep it below its top.",
    isNot: "It is not talent. The same person gives less where live contact, language or know-how is missing.",
    whoAndWhere:
      "It falls with distance when know-how is in heads. A vendor's routine lifts it where work is clear and written down.",
    related: ["attrition", "tacit-knowledge", "overlap-hours", "how-fast-is-a-new-team-productive"],
    inYourCase: ["fullProductivity", "productiveHour"],
  },
  {
    id: "tacit-knowledge",
    theme: "time",
    title: "tacit knowledge",
    wordings: ["know-how in heads", "undocumented knowledge", "unwritten knowledge", "experience of the team"],
    meaning:
      "The part of the know-how that is in heads and not on paper. It is the strongest reason to keep work close and with the same people.",
    isNot: "It is not secret knowledge. It may be harmless to share and still hard to pass on.",
    whoAndWhere: "It speaks for own staff as to who, and for few hours of distance as to where.",
    related: ["knowledge-transfer", "learning-curve", "which-work-should-stay-in-house"],
    inYourCase: ["nature"],
  },
  {
    id: "overlap-hours",
    theme: "time",
    title: "overlap hours",
    wordings: ["overlap", "shared working hours", "time zone overlap", "common hours"],
    meaning:
      "The working hours a day that two places share, averaged over the year with daylight saving. They matter as far as the work needs people to talk live.",
    isNot: "It is not a need in itself: work that is handed over in writing loses little without it.",
    whoAndWhere:
      "It follows from where alone. Contact falls by 11 % for each hour of clock difference, as measured in one large firm.",
    related: ["follow-the-sun", "nearshoring", "what-of-time-zones"],
    sources: [{ title: "Chauvin, Choudhury and Fang, Organization Science, 12,038 staff of one firm", date: "2024" }],
    inYourCase: ["overlap"],
  },
  {
    id: "cost-of-delay",
    theme: "time",
    title: "cost of delay",
    wordings: ["delay cost", "what a late start costs", "time to market", "cost of being late"],
    meaning:
      "What each month costs you in which the first output, or the result of a project, comes later: revenue not earned, cost not saved, a fine.",
    isNot: "It is not the wage of those who wait. It is what the business loses meanwhile.",
    whoAndWhere: "It speaks for whoever can begin soon, which is seldom a new entity abroad.",
    related: ["lead-time", "how-long-does-it-take", "transition"],
    inYourCase: ["delay"],
  },
] as const satisfies readonly GuideTerm[];
