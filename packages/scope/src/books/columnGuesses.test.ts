import { describe, expect, it } from "vitest";
import { columnGuesses } from "./columnGuesses.ts";
import type { ColumnMeaning } from "./lexicon.ts";

/** A table of one row under its heads. */
function guessed(heads: readonly string[], cells: readonly string[], chosen: [ColumnMeaning, number][] = []) {
  const table = { name: "books", columns: heads, rows: [cells, cells], lines: [2, 3] };
  return columnGuesses(table, new Map(chosen));
}

function meanings(heads: readonly string[], cells: readonly string[]): Record<string, string> {
  return Object.fromEntries(guessed(heads, cells).map(({ meaning, column }) => [column, meaning]));
}

describe("the columns of an export", () => {
  it("of cost centre line items are told by their German heads", () => {
    const heads = [
      "Kostenstelle",
      "Kostenart",
      "Kostenartenbezeichn.",
      "Buch.dat.",
      "BelegNr",
      "Wert/BWähr",
      "Bezeichnung",
    ];
    expect(meanings(heads, ["471100", "620000", "Gehälter", "31.01.2026", "4711", "1.234,50", "Lauf"])).toEqual({
      Kostenstelle: "costCentre",
      Kostenart: "account",
      "Kostenartenbezeichn.": "accountName",
      "Buch.dat.": "month",
      BelegNr: "document",
      "Wert/BWähr": "amount",
      Bezeichnung: "text",
    });
  });

  it("of cost centre line items are told by their English heads", () => {
    const heads = ["Cost Center", "Cost Element", "Cost element name", "Posting Date", "Val.in rep.cur.", "RCur"];
    expect(meanings(heads, ["471100", "620000", "Salaries", "2026-01-31", "1,234.50", "USD"])).toMatchObject({
      "Cost Center": "costCentre",
      "Cost Element": "account",
      "Cost element name": "accountName",
      "Posting Date": "month",
      "Val.in rep.cur.": "amount",
    });
  });

  it("of general ledger items are told from the local amount, not from that of the document", () => {
    const heads = [
      "Konto",
      "Buchungsdatum",
      "Belegdatum",
      "Soll/Haben-Kennz.",
      "Betrag in Belegwährung",
      "Betrag in Hauswährung",
    ];
    expect(meanings(heads, ["620000", "31.01.2026", "29.01.2026", "S", "99,00", "90,00"])).toMatchObject({
      Konto: "account",
      Buchungsdatum: "month",
      "Soll/Haben-Kennz.": "sign",
      "Betrag in Hauswährung": "amount",
    });
  });

  it("of a DATEV batch are told by its heads", () => {
    const heads = [
      "Umsatz (ohne Soll/Haben-Kz)",
      "Soll/Haben-Kennzeichen",
      "WKZ Umsatz",
      "Konto",
      "Gegenkonto (ohne BU-Schlüssel)",
      "Belegfeld 1",
      "Buchungstext",
      "KOST1 - Kostenstelle",
    ];
    expect(meanings(heads, ["12,50", "S", "EUR", "4110", "1200", "R-1", "Lohn", "471100"])).toEqual({
      "Umsatz (ohne Soll/Haben-Kz)": "amount",
      "Soll/Haben-Kennzeichen": "sign",
      "WKZ Umsatz": "currency",
      Konto: "account",
      "Belegfeld 1": "document",
      Buchungstext: "text",
      "KOST1 - Kostenstelle": "costCentre",
    });
  });

  it("of a transaction list are told with debit and credit, and never its running balance", () => {
    const heads = ["Date", "Transaction Type", "Num", "Memo", "Account", "Class", "Debit", "Credit", "Balance"];
    const found = meanings(heads, ["01/31/2026", "Bill", "17", "Seats", "Software", "Desk", "1.50", "", "99.00"]);
    expect(found).toMatchObject({ Date: "month", Account: "account", Class: "costCentre", Debit: "debit" });
    expect(found["Balance"]).toBeUndefined();
  });

  it.each([
    [
      "French",
      ["Date comptable", "Compte", "Libellé du compte", "Centre de coûts", "Débit", "Crédit"],
      ["31/01/2026", "641000", "Salaires", "D1", "10,50", "0,00"],
    ],
    [
      "Spanish",
      ["Fecha contable", "Cuenta", "Descripción cuenta", "Centro de coste", "Debe", "Haber"],
      ["31/01/2026", "640", "Sueldos", "D1", "10,50", "0,00"],
    ],
    [
      "Dutch",
      ["Boekdatum", "Grootboekrekening", "Omschrijving rekening", "Kostenplaats", "Debet", "Credit"],
      ["31-01-2026", "4000", "Lonen", "D1", "10,50", "0,00"],
    ],
    [
      "Polish",
      ["Data księgowania", "Konto", "Nazwa konta", "MPK", "Wn", "Ma"],
      ["2026-01-31", "404", "Płace", "D1", "10,50", "0,00"],
    ],
    [
      "Portuguese",
      ["Data de lançamento", "Conta", "Descrição da conta", "Centro de custo", "Débito", "Crédito"],
      ["31/01/2026", "63", "Salários", "D1", "10,50", "0,00"],
    ],
  ])("are told in %s", (_, heads, cells) => {
    expect(
      guessed(heads, cells)
        .map(({ meaning }) => meaning)
        .toSorted(),
    ).toEqual(["account", "accountName", "costCentre", "credit", "debit", "month"].toSorted());
  });

  it("of a personnel list are told, and everything about persons is set aside", () => {
    const heads = [
      "Employee ID",
      "Legal Name",
      "Date of Birth",
      "Job Profile",
      "Cost Center",
      "Hire Date",
      "FTE %",
      "Annual Base Salary",
    ];
    expect(meanings(heads, ["E1", "A. B.", "1990-01-01", "Agent", "4711", "2020-01-01", "80", "33000"])).toEqual({
      "Employee ID": "person",
      "Legal Name": "person",
      "Date of Birth": "person",
      "Job Profile": "job",
      "Cost Center": "costCentre",
      "Hire Date": "start",
      "FTE %": "fte",
      "Annual Base Salary": "salary",
    });
  });

  it("without telling heads are told where only one column can be meant, with little confidence", () => {
    const guesses = guessed(["A", "B", "C"], ["31.01.2026", "12,50", "Seats for the desk"]);
    expect(guesses).toMatchObject([
      { meaning: "amount", column: "B", confidence: 0.45 },
      { meaning: "month", column: "A", confidence: 0.45 },
    ]);
    expect(guessed(["A", "B"], ["1,50", "2,50"])).toEqual([]);
  });

  it("are never taken for figures that are none, whatever their heads say", () => {
    expect(meanings(["Amount", "Posting date"], ["see note", "soon"])).toEqual({});
  });

  it("follow the user's word before every guess", () => {
    const guesses = guessed(["Amount", "Plan"], ["1.50", "2.50"], [["amount", 1]]);
    expect(guesses).toMatchObject([{ meaning: "amount", column: "Plan", confidence: 1 }]);
    expect(guessed(["Amount"], ["1.50"], [["amount", -1]])).toEqual([]);
  });
});
