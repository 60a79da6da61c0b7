import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { englishGuide } from "../englishGuide.ts";
import { findEntry } from "../find/findEntry.ts";
import { keyWords } from "../find/keyWords.ts";
import { germanGuide as inGerman } from "./germanGuide.ts";
import { germanVocabulary } from "./germanVocabulary.ts";

const germanGuide = inGerman(englishGuide);

/** As somebody types: without capitals, without umlauts, with slips. */
const ASKED: readonly (readonly [question: string, id: string])[] = [
  ["Was ist Outsourcing?", "outsourcing"],
  ["was heisst offshoring", "offshoring"],
  ["was bedeutet Fluktuation?", "attrition"],
  ["Was ist ein Captive Center?", "captive-centre"],
  ["was ist eine betriebsstätte", "permanent-establishment"],
  ["Betriebsstaette", "permanent-establishment"],
  ["was heißt EOR", "employer-of-record"],
  ["Auslagrung", "outsourcing"],
  ["Verlagerung in ein anderes Land", "offshoring"],
  ["Freiberuflern", "micro-outsourcing"],
  ["versteckte Kosten", "hidden-cost"],
  ["welche verstekten kosten kommen auf uns zu", "what-hidden-costs-are-there"],
  ["Loehne im Ausland steigen", "what-if-wages-abroad-rise"],
  ["lohne im ausland steigen", "what-if-wages-abroad-rise"],
  ["wie bekomme ich die Arbeit vom Dienstleister zurück", "is-it-reversible"],
  ["kann man das wieder rückgaengig machen?", "is-it-reversible"],
  ["muss ich im Ausland eine GmbH gründen", "does-it-need-an-entity"],
  ["brauchen wir dafür eine Tochtergesellschaft?", "does-it-need-an-entity"],
  ["was ist der unterschied zwischen outsourcing und offshoring", "how-do-the-models-compare"],
  ["Ist Offshoring das gleiche wie Outsourcing?", "is-offshoring-a-kind-of-outsourcing"],
  ["Kann ich auch in Deutschland auslagern?", "can-outsourcing-be-domestic"],
  ["was passiert mit meinen mitarbeitern", "what-happens-to-my-people"],
  ["muss ich jemanden entlassen", "what-happens-to-my-people"],
  ["Betriebsübergang 613a", "what-happens-to-my-people"],
  ["wie lange dauert das ganze", "how-long-does-it-take"],
  ["Wie viel spart man damit?", "how-much-can-be-saved"],
  ["wieviel kann ich einsparen", "how-much-can-be-saved"],
  ["der Dienstleister ist insolvent", "what-if-the-vendor-fails"],
  ["was wenn der anbieter pleite geht", "what-if-the-vendor-fails"],
  ["dürfen die daten die EU verlassen", "can-data-stay-in-the-eu"],
  ["datenschuz", "can-data-stay-in-the-eu"],
  ["wechselkursrisko", "what-if-the-currency-moves"],
  ["Zeitverschiebung", "what-of-time-zones"],
  ["Zeitzonenproblem", "what-of-time-zones"],
  ["lohnt sich ein eigener standort", "when-does-a-captive-beat-a-vendor"],
  ["Wer führt das Team im Ausland?", "who-manages-the-team"],
  ["wer ist verantwortlich für das team", "who-manages-the-team"],
  ["ist die empfelung sicher", "how-sure-is-the-recommendation"],
  ["Steuern im Ausland", "what-of-tax"],
  ["Support am Wochenende", "can-it-run-around-the-clock"],
  ["Sprachprobleme mit dem Team", "what-of-culture-and-language"],
  ["warum nicht einfach das günstigste?", "why-not-simply-the-cheapest"],
  ["Was würde die Empfehlung kippen", "what-would-change-the-answer"],
  ["was soll ich als erstes prüfen", "what-to-find-out-first"],
  ["Leute kündigen ständig", "what-if-people-leave"],
  ["Können kleine Firmen auch outsourcen?", "can-a-small-business-do-it"],
  ["Mindestgroesse", "what-is-the-smallest-sensible-team"],
  ["Was tun gegen schlechte Qualität?", "how-is-quality-kept"],
  ["Arbeitsplätze in Deutschland", "what-of-jobs-at-home"],
  ["Woher stammen die Zahlen?", "where-do-the-figures-come-from"],
  ["wann rechnet sich das", "payback"],
  ["ist es umkehrbar, und was würde das kosten?", "is-it-reversible"],
  ["Rückverlagerungskosten", "is-it-reversible"],
  ["Zeitunterscheid zu Indien", "what-of-time-zones"],
  ["Kann der Dienstleister unseren Quellcode klauen", "what-of-intellectual-property"],
  ["Fallen Steuern an", "what-of-tax"],
  ["Verlieren Menschen hier ihren Arbeitsplatz", "what-of-jobs-at-home"],
  ["Wissenstransver", "knowledge-transfer"],
  ["Lernkurfe", "learning-curve"],
];

const foundId = (question: string) => {
  const found = findEntry(question, germanGuide);
  return found.ok ? found.value.id : undefined;
};

describe("finding an entry in German", () => {
  it.each(ASKED)("“%s” finds %s", (question, id) => {
    expect(foundId(question)).toBe(id);
  });

  it("leads from every id, title and wording to its own entry", () => {
    for (const { id, title, wordings } of germanGuide.entries) {
      for (const text of [id, title, ...wordings]) expect([text, foundId(text)]).toEqual([text, id]);
    }
  });

  it("leads from every English title and wording to the same entry, told in German", () => {
    for (const { id, title, wordings } of englishGuide.entries) {
      for (const text of [title, ...wordings]) expect([text, foundId(text)]).toEqual([text, id]);
    }
    const found = findEntry("does offshoring need an entity?", germanGuide);
    expect(found.ok && found.value.title).toBe("Braucht man für Offshoring eine eigene Gesellschaft?");
  });

  it("does not depend on how umlauts are written, on case or on punctuation", () => {
    const entry = fc.constantFrom(...germanGuide.entries);
    const dressed = fc.constantFrom(
      (text: string) => text.toUpperCase(),
      (text: string) => `  ${text} …`,
      spelledOut,
      (text: string) => text.normalize("NFD").replaceAll(/\u0308/g, ""),
    );
    fc.assert(
      fc.property(entry, dressed, ({ id, title }, dress) => {
        expect(foundId(dress(title))).toBe(id);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it("names what is near in German, and nothing where nothing is", () => {
    const [slip, far] = ["Rückholunk", "Quantenmechanik"].map((question) => findEntry(question, germanGuide));
    expect(slip?.ok === false && slip.faults[0]?.hint).toContain("„Umkehrbarkeit");
    expect(far?.ok === false && far.faults[0]).not.toHaveProperty("hint");
  });

  it("refuses what it does not know, in German", () => {
    for (const question of [
      "Brot backen",
      "beste Pizza der Stadt",
      "Fußballergebnisse",
      "Quantenmechanik",
      "xyzzy",
      "",
    ]) {
      const found = findEntry(question, germanGuide);
      const [fault] = found.ok ? [] : found.faults;
      expect(fault).toMatchObject({ code: "guide.nothing-fits", path: "QUESTION" });
      expect(fault?.allowed).toContain("Leitfaden");
    }
  });
});

describe("German key words", () => {
  it.each([
    ["Löhne", "Loehne"],
    ["Löhne", "lohne"],
    ["Übergabe", "uebergabe"],
    ["größer", "groesser"],
    ["Verträge", "Vertrag"],
    ["auslagern", "Auslagerung"],
  ])("of “%s” and “%s” are the same", (one, other) => {
    expect(keys(one)).toEqual(keys(other));
  });

  it.each([
    ["Steuerung", "Steuern"],
    ["lohnt sich", "Lohn"],
    ["neue Quelle", "nue Qulle"],
    ["Inland", "Ausland"],
  ])("of “%s” and “%s” differ", (one, other) => {
    expect(keys(one)).not.toEqual(keys(other));
  });
});

function keys(text: string): string[] {
  return [...keyWords(text, germanVocabulary)];
}

function spelledOut(text: string): string {
  const pairs: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", Ä: "Ae", Ö: "Oe", Ü: "Ue", ß: "ss" };
  return text.replaceAll(/[äöüÄÖÜß]/g, (letter) => pairs[letter] ?? letter);
}
