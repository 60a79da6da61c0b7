import type { GuideTerm } from "../guideEntry.ts";

/** Words of contracts and of steering them. */
export const steeringTerms = [
  {
    id: "vendor",
    theme: "steering",
    title: "vendor",
    wordings: ["provider", "supplier", "service provider", "outsourcer", "contractor", "agency"],
    meaning:
      "A firm that does work for you under contract with its own people. Its price holds their cost, its tools and leaders, and a mark-up of {vendorMarkup} on full delivery cost.",
    isNot:
      "It is not your staff under another name: you can agree on what is delivered, hardly on who delivers it and how.",
    whoAndWhere: "It is one of the answers to who. A vendor can sit at home, nearby or far away.",
    related: ["outsourcing", "service-level", "change-order", "retained-organisation", "what-if-the-vendor-fails"],
    inYourCase: ["vendorHome", "vendorAbroad"],
  },
  {
    id: "retained-organisation",
    theme: "steering",
    title: "retained organisation",
    wordings: ["retained organization", "governance", "steering", "vendor management", "client side team", "oversight"],
    meaning:
      "The people at home who steer work that is done elsewhere: they explain, specify, accept, and mend what goes wrong. It grows with know-how in heads, distance and unclear requirements.",
    isNot: "It is not a fixed percentage of the contract: a cheap contract needs as much steering as a dear one.",
    whoAndWhere: "Own staff at home, whoever does the work and wherever.",
    related: ["hidden-cost", "vendor", "who-manages-the-team", "does-it-mean-losing-control"],
    inYourCase: ["steeringCost"],
  },
  {
    id: "service-level",
    theme: "steering",
    title: "service level",
    wordings: [
      "penalties in a contract",
      "SLA",
      "service level agreement",
      "KPI",
      "service credits",
      "quality target in a contract",
    ],
    meaning:
      "A promised figure with a way to measure it, such as four of five calls answered within twenty seconds. It turns expectations into something that can be checked, and missed targets into credits.",
    isNot: "It is not quality itself: people deliver what is measured, and what nobody wrote down is not promised.",
    whoAndWhere: "With a third party it takes the place of direct management; with own staff it is a target.",
    related: ["vendor", "how-is-quality-kept", "does-it-mean-losing-control"],
    inYourCase: ["control"],
  },
  {
    id: "change-order",
    theme: "steering",
    title: "change order",
    wordings: ["change request", "contract change", "scope change", "variation", "scope creep"],
    meaning:
      "An agreed change of what a contract covers, with its own price. No rival bids at that moment, so a premium of {changePremium} on the cost of the change is reckoned.",
    isNot: "It is not a sign of failure: requirements move. Own staff absorb the same change at cost.",
    whoAndWhere: "It concerns whoever works under contract; where plays no part.",
    related: ["vendor", "hidden-cost", "what-if-requirements-change"],
    inYourCase: ["changes"],
  },
  {
    id: "knowledge-transfer",
    theme: "steering",
    title: "knowledge transfer",
    wordings: ["handover", "hand over knowledge", "KT", "onboarding of a vendor", "training the new team"],
    meaning:
      "The new team learns the work from those who do it today. Both are paid for that time, and {trainerShare} of the home team teaches instead of working.",
    isNot: "It is not finished with a folder of documents: what is in heads moves by working side by side.",
    whoAndWhere: "It is due whenever the who changes, and takes longer with distance.",
    related: ["transition", "tacit-knowledge", "learning-curve", "how-long-does-it-take"],
    inYourCase: ["handover"],
  },
  {
    id: "exit",
    theme: "steering",
    title: "exit",
    wordings: ["closing down", "wind down", "exit clause", "termination", "leaving a contract", "close a centre"],
    meaning:
      "The end of an arrangement: notice, hand-back of knowledge, data and rights, and the cost of what is left. Closing a centre of one's own is put at {captiveExit} years of its running cost.",
    isNot: "It is not only a clause. Without people who can take the work over, the right to leave is worth little.",
    whoAndWhere:
      "With a vendor it is a matter of contract; with own staff abroad, of labour law, leases and an entity to close.",
    related: ["reversibility", "is-it-reversible", "what-if-the-vendor-fails"],
    inYourCase: ["exitCost", "leaveToday"],
  },
  {
    id: "reversibility",
    theme: "steering",
    title: "reversibility (backsourcing)",
    wordings: ["backsourcing", "taking it back", "bring work back", "insource again", "reshoring", "way back"],
    meaning:
      "Whether and at what cost work can be taken back. It takes a new team at home, the knowledge back from those who have it, and the exit from what was built or signed.",
    isNot: "It is not the exit alone: the longer part is to be able to do the work again.",
    whoAndWhere: "It turns the who, the where or both back to own staff at home.",
    related: ["exit", "is-it-reversible", "knowledge-transfer", "onshoring"],
    inYourCase: ["wayBack", "optionToReturn", "leaveToday"],
  },
] as const satisfies readonly GuideTerm[];
