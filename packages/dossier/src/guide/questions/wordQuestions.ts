import type { GuideQuestion } from "../guideEntry.ts";

/** Questions about what the words mean. */
export const wordQuestions = [
  {
    id: "can-outsourcing-be-domestic",
    theme: "words",
    title: "Can outsourcing be domestic?",
    wordings: [
      "is outsourcing always abroad",
      "can I outsource within my own country",
      "does outsourcing mean going abroad",
      "is there outsourcing without leaving the country",
      "local vendor in the same country",
    ],
    answer: [
      "Yes. Outsourcing says who does the work, a third party under contract, and nothing about where. A vendor in your own city is outsourcing as much as one on another continent.",
      "A domestic vendor saves less on wages, but it shares your hours, language and law, and it has practice in what you do seldom. Many domestic vendors have part of the work done abroad themselves, so ask where people sit.",
    ],
    related: ["outsourcing", "onshoring", "does-offshoring-always-cross-a-border"],
    inYourCase: ["vendorHome", "vendorHomeAgainstAbroad"],
  },
  {
    id: "does-offshoring-always-cross-a-border",
    theme: "words",
    title: "Does offshoring always cross a border?",
    wordings: [
      "can offshoring be domestic",
      "is offshoring always in another country",
      "offshoring within the same country",
      "does offshore mean foreign",
    ],
    answer: [
      "Yes. Offshoring means that the work is done in another country than the one that asks for it; nearshoring is the near case of it. Moving work to a cheaper city at home is onshoring.",
      "The border matters more than the distance: with it come another labour law, another tax office, rules on data, and often another currency.",
    ],
    related: ["offshoring", "nearshoring", "onshoring", "reach"],
    inYourCase: ["reaches"],
  },
  {
    id: "is-offshoring-a-kind-of-outsourcing",
    theme: "words",
    title: "Is offshoring a kind of outsourcing?",
    wordings: [
      "is offshoring the same as outsourcing",
      "does offshoring belong to outsourcing",
      "can you offshore without outsourcing",
      "is a captive centre outsourcing",
    ],
    answer: [
      "Some writers say so; here the two are kept apart. Outsourcing changes who does the work, offshoring where it is done, and each can happen without the other.",
      "Your own employees in your own centre abroad are offshoring without outsourcing. A domestic vendor is outsourcing without offshoring. A vendor abroad is both: offshore outsourcing.",
    ],
    related: ["outsourcing", "offshoring", "offshore-outsourcing", "captive-centre", "how-do-the-models-compare"],
    inYourCase: ["captiveAbroad", "vendorHome", "vendorAbroad"],
  },
  {
    id: "how-do-the-models-compare",
    theme: "words",
    title: "How do the models of sourcing compare?",
    wordings: [
      "what is the difference between outsourcing and offshoring",
      "outsourcing versus offshoring",
      "outsourcing or offshoring",
      "comparison of sourcing models",
      "compare the models",
      "captive or vendor comparison table",
      "outsourcing vs offshoring vs offshore outsourcing",
    ],
    answer: [
      "Outsourcing buys skills and delegation: the vendor manages the team, you need no entity, scale comes and goes fast, and control runs through a contract. Offshoring to a centre of your own buys lower labour cost and keeps control: your managers, your entity, your culture, and slower changes of size.",
      "Offshore outsourcing combines lower cost with delegation, and with the widest exposure of know-how. The table sets all models side by side.",
    ],
    related: [
      "outsourcing",
      "offshoring",
      "offshore-outsourcing",
      "captive-centre",
      "employer-of-record",
      "micro-outsourcing",
    ],
    inYourCase: ["parties"],
    shows: "models",
  },
  {
    id: "when-is-nearshore-the-better-choice",
    theme: "words",
    title: "When is nearshore better than offshore?",
    wordings: [
      "nearshore or offshore",
      "nearshoring versus offshoring",
      "should I go near or far",
      "is nearshoring worth the higher price",
      "why not farther away",
    ],
    answer: [
      "When people have to talk live for hours a day, when know-how is in heads, or when law asks for the neighbourhood. Wages are higher near home, but less is lost to distance, and leaders can be there in a day.",
      "When work is written down, clear and large, distance costs little, and the wider wage gap of a far country counts.",
    ],
    related: ["nearshoring", "overlap-hours", "what-of-time-zones", "rate-gap"],
    inYourCase: ["nearAgainstFar"],
  },
] as const satisfies readonly GuideQuestion[];
