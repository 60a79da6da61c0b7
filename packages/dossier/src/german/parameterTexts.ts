import type { Texts } from "./texts.ts";

/** What the parameters of the model mean. */
export const parameterTexts: Texts = {
  "Paid hours of own staff that reach the work":
    "Anteil der bezahlten Stunden eigener Leute, der bei der Arbeit ankommt",
  "Paid hours of a vendor's professionals that are billable": "abrechenbare Stunden der Fachleute eines Dienstleisters",
  "Paid hours of a vendor's clerks that are billable": "abrechenbare Stunden der Sachbearbeiter eines Dienstleisters",
  "Idle hours that swings of demand leave to a team of one's own":
    "Leerlauf eines eigenen Teams bei schwankender Nachfrage",
  "Advertising, interviews and agency for one replacement, without the learning time":
    "Kosten einer Neubesetzung ohne Einarbeitung",
  "Line managers of a team (span of control 10 to 20)": "Führungskräfte eines Teams (Leitungsspanne 10 bis 20)",
  "Pay of a line manager": "Lohn einer Führungskraft",
  "What a less known employer pays to hire abroad": "Lohnaufschlag eines wenig bekannten Arbeitgebers im Ausland",
  "What a vendor abroad pays its staff": "Löhne eines Dienstleisters im Ausland",
  "Home staff who teach during the transition": "Leute zu Hause, die während des Übergangs anlernen",
  "Severance of a displaced person at home": "Abfindung einer freigesetzten Person zu Hause",
  "Displaced staff for whom no other post is found": "Freigesetzte, für die sich keine andere Stelle findet",
  "People who go over to a vendor at home where the law takes them along only if an organised unit moves":
    "Leute, die zu einem Dienstleister zu Hause übergehen, wo das Recht sie nur mit einer organisierten Einheit mitnimmt",
  "Notice that a contract asks for before it may be ended for convenience":
    "Frist, mit der ein Vertrag ohne Grund gekündigt werden darf",
  "Fee for ending a contract for convenience at its beginning":
    "Gebühr für das Ende eines Vertrags ohne Grund, zu seinem Beginn",
  "Know-how of the work that people lose who no longer do it":
    "Wissen, das verloren geht, wenn man die Arbeit nicht mehr tut",
  "People at home who govern a second vendor beside the first":
    "Leute zu Hause, die einen zweiten Dienstleister steuern",
  "Part of what the end of a vendor costs that a second one saves who knows the work":
    "Teil der Kosten eines Ausfalls, den ein eingearbeiteter zweiter Dienstleister erspart",
  "Time until a vendor has other work for the people whom it took over":
    "Zeit, bis ein Dienstleister andere Arbeit für übernommene Leute hat",
  "What releasing hired project staff costs against severance of permanent staff":
    "Kosten der Freisetzung von Projektkräften gegenüber der Abfindung fester Leute",
  "Travel and housing for staff of one's own abroad": "Reisen und Unterkunft eigener Leute im Ausland",
  "Travel and housing for a vendor's staff": "Reisen und Unterkunft der Leute eines Dienstleisters",
  "What a newcomer achieves in the first days": "Leistung eines Neulings in den ersten Tagen",
  "Spread of how fast a team learns": "Streuung des Lerntempos von Teams",
  "Loss when people who must talk are not awake together":
    "Verlust, wenn Menschen, die reden müssen, nicht zur gleichen Zeit wach sind",
  "Loss through cultural distance when the know-how is in heads":
    "Verlust durch kulturellen Abstand, wenn das Wissen in Köpfen ist",
  "Loss through language when the know-how is in heads": "Verlust durch Sprache, wenn das Wissen in Köpfen ist",
  "What a vendor's practised routine adds where the work is clear and written down":
    "Gewinn durch die Übung eines Dienstleisters, wo die Arbeit klar und aufgeschrieben ist",
  "How far teams of one kind at one place differ": "Unterschiede zwischen Teams gleicher Art am gleichen Ort",
  "Mark-up of a vendor": "Aufschlag eines Dienstleisters",
  "Extra mark-up for skills that are rare": "zusätzlicher Aufschlag für seltenes Können",
  "Cost of a vendor's seat": "Kosten eines Arbeitsplatzes beim Dienstleister",
  "Price premium of a change under contract": "Preisaufschlag einer Änderung unter Vertrag",
  "Median size of one change": "mittlere Größe einer Änderung",
  "A contract ended before its term": "vorzeitig beendeter Vertrag",
  "What an early end costs": "Kosten eines vorzeitigen Endes",
  "A vendor that fails": "Ausfall eines Dienstleisters",
  "What the failure of a vendor costs": "Kosten des Ausfalls eines Dienstleisters",
  "Tender, due diligence and contract": "Ausschreibung, Prüfung und Vertrag",
  "Least cost of choosing a vendor with a contract": "Mindestkosten der Wahl eines Dienstleisters mit Vertrag",
  "Mark-up while the partner operates": "Aufschlag, solange der Partner betreibt",
  "Price of the transfer": "Preis der Übernahme",
  "Programme fee until the transfer": "Programmgebühr bis zur Übernahme",
  "Operation by the partner before the transfer": "Betrieb durch den Partner vor der Übernahme",
  "Fee of an employer of record": "Gebühr eines Employer of Record",
  "Currency spread of an employer of record": "Währungsaufschlag eines Employer of Record",
  "Desk hire and home office": "Mietarbeitsplätze und Heimarbeit",
  "Staff scattered without a site of their own": "Leistung verstreuter Leute ohne eigenen Standort",
  "Hourly pay of an independent against an employee's gross":
    "Stundensatz freier Mitarbeit gegenüber dem Bruttolohn Angestellter",
  "Extra for rare skills": "Aufschlag für seltenes Können",
  "Fee of the platform to the client": "Gebühr der Plattform für den Auftraggeber",
  "Deliveries that have to be done again": "Lieferungen, die wiederholt werden müssen",
  "How long an independent stays with one client": "Verweildauer freier Mitarbeit bei einem Auftraggeber",
  "Paid hours without work": "bezahlte Stunden ohne Arbeit",
  "Books, audit, filings, payroll and legal of an entity":
    "laufende Kosten einer Gesellschaft (Buchhaltung, Prüfung, Recht)",
  "Leader of a site, scaled with local pay to the power .35": "Leitung eines Standorts",
  "Choosing a place": "Auswahl eines Orts",
  "Registration, bank, tax and permits; the same again for legal advice":
    "Gründung einer Gesellschaft: Eintragung, Bank, Steuern und Genehmigungen",
  "Registration, bank, tax and permits": "Gründung einer Gesellschaft: Eintragung, Bank, Steuern und Genehmigungen",
  "Closing a site: severance, lease break, hand-back": "Schließung eines Standorts: Abfindungen, Mietende, Rückgabe",
  "A site for a lasting service that is closed after all": "Schließung eines auf Dauer angelegten Standorts",
  "Cost-plus margin of a captive, taxed where it stands": "Verrechnungsmarge eines eigenen Standorts, dort versteuert",
  "Laptop, network and security of a seat": "Rechner, Netz und Sicherheit eines Arbeitsplatzes",
  "Fit-out of offices": "Ausbau von Büros",
  "Leased area of a seat": "Mietfläche eines Arbeitsplatzes",
  "Service charge, power and cleaning on top of rent": "Nebenkosten zur Miete",
  "Licences, telephony and device renewal": "Lizenzen, Telefonie und Geräte",
  "Hours at night and at weekends when somebody is always there":
    "Stunden nachts und am Wochenende, wenn immer jemand da ist",
  "Premium for nights and weekends, by law or custom": "Zuschlag für Nächte und Wochenenden nach Gesetz oder Brauch",
  "Extra turnover of round-the-clock shifts": "zusätzliche Fluktuation bei Schichten rund um die Uhr",
  "What we do not know of pay at home": "Unsicherheit der Löhne zu Hause",
  "What we do not know of wage growth": "Unsicherheit des Lohnwachstums",
  "Part of a country's faster wage growth that its currency loses":
    "Teil des schnelleren Lohnwachstums eines Landes, den seine Währung verliert",
  "A serious leak of data or know-how with own staff under good law":
    "ernstes Leck von Daten oder Wissen bei eigenen Leuten unter gutem Recht",
  "What one incident costs": "Kosten eines Vorfalls",
  "A site that cannot work for weeks, in a stable country":
    "wochenlanger Stillstand eines Standorts in einem stabilen Land",
  "What such a stop costs": "Kosten eines solchen Stillstands",
  "Tax on bought services that an exempt buyer cannot reclaim":
    "Steuer auf eingekaufte Leistungen, die ein befreiter Käufer nicht erstattet bekommt",
  "Cost of capital, storage and obsolescence of stock": "Kapital, Lagerung und Veralten des Lagers",
  "Extra scrap and returns of goods made far away": "zusätzlicher Ausschuss fern hergestellter Waren",
  "Margin of a contract manufacturer": "Marge eines Lohnfertigers",
  "Spread of how long ships take": "Streuung der Schiffslaufzeit",
  "What small foreign buyers pay on top of a large one's price":
    "Aufschlag kleiner ausländischer Käufer auf den Preis großer",
  "Loss when independents must build one thing together":
    "Verlust, wenn freie Mitarbeit gemeinsam an einer Sache bauen muss",
  "Home staff who explain the work to a new team while it learns":
    "Leute zu Hause, die einem neuen Team die Arbeit erklären, während es lernt",
  "What people with a skill that the company lacks ask to join it":
    "Aufschlag von Menschen mit einem Können, das dem Unternehmen fehlt",
  "How much longer own staff learn when nobody in the company can show them":
    "längeres Lernen eigener Leute, wenn es ihnen niemand im Unternehmen zeigen kann",
  "Counsel on foreign law, transfer of rights and tax for a contract across a border":
    "Rechtsrat für einen Vertrag über die Grenze",
  "What people ask who serve customers in a language that their country does not speak":
    "Lohnaufschlag für Kundendienst in einer fremden Sprache",
  "Further time that contact between parts of the work takes when they are as far apart as it gets":
    "zusätzliche Zeit für Abstimmung zwischen weit entfernten Arbeitsteilen",
  "Hours that a shift spends on telling the next one at another site what is open":
    "Zeit einer Schicht für die Übergabe an die nächste an einem anderen Ort",
  "Cost of placing an order of goods and receiving it": "Kosten einer Bestellung von Waren und ihrer Annahme",
  "Broker, filing and terminal charges of a shipment through customs": "Kosten der Verzollung einer Sendung",
  "Broad rises of duty on goods from one country": "breite Zollerhöhungen auf Waren aus einem Land",
  "Size of a broad rise of duty": "Größe einer breiten Zollerhöhung",
  "What a contract manufacturer adds on the materials it buys": "Aufschlag eines Lohnfertigers auf gekauftes Material",
  "Price of electricity over the years of the work": "Strompreis über die Jahre der Arbeit",
  "Defects that more often reach customers from a plant that others run, or that lies abroad":
    "häufigere Mängel aus einem fremden oder ausländischen Werk",
  "Years over which a maker recovers what a plant costs": "Jahre, über die ein Hersteller ein Werk abschreibt",
  "Time to equip a plant and bring it into use": "Zeit, ein Werk auszustatten und in Betrieb zu nehmen",
  "Cost of moving tooling and machines, and of setting them up again": "Kosten des Umzugs von Werkzeugen und Maschinen",
  "Time to approve a moved line: first articles, trials, approval by customers":
    "Zeit für die Freigabe einer verlegten Linie",
};
