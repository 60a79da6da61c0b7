/**
 * How a dossier is set, in Typst. Everything that is said comes as data (`sys.inputs.dossier`, JSON): texts of users are
 * values here and never source, so that no sign in them can mean anything. Only faces that travel with the compiler
 * are named; a script that they do not hold falls back on what the machine has.
 */
export const dossierTemplate = String.raw`
#let dossier = json(bytes(sys.inputs.dossier))
#let ink = rgb("#1d2326")
#let quiet = rgb("#4a5256")
#let line-colour = rgb("#c9c6bd")
#let accent = rgb("#0b6265")
#let careful = rgb("#8a5200")
#let tint = rgb("#eef5f3")
#let shades = (white, rgb("#d9e8e6"), rgb("#a9cecb"), rgb("#0f7073"), rgb("#084d50"))

#set document(title: dossier.title, keywords: (dossier.id,), date: none)
#set text(lang: dossier.language, font: ("Libertinus Serif", "DejaVu Sans Mono"), size: 10.5pt, fill: ink, number-width: "tabular", hyphenate: false)
#set par(leading: 0.58em, spacing: 0.8em)
// One line at the head of each page, whatever the length of the title.
#let running-title = {
  let signs = dossier.title.clusters()
  if signs.len() > 80 { signs.slice(0, 80).join() + "…" } else { dossier.title }
}
#let pages-words(page, pages) = dossier.words.pages.replace("{pages}", pages).replace("{page}", page)
#set page(
  paper: "a4",
  margin: (x: 20mm, top: 22mm, bottom: 20mm),
  header: context if here().page() > 1 {
    set text(size: 9pt, fill: quiet)
    running-title
    v(-6pt)
    line(length: 100%, stroke: 0.5pt + line-colour)
  },
  footer: context {
    set text(size: 9pt, fill: quiet)
    grid(columns: (1fr, auto), dossier.words.decision, pages-words(counter(page).display(), str(counter(page).final().first())))
  },
)
#show heading.where(level: 1): set text(size: 17pt)
#show heading.where(level: 1): set block(above: 30pt, below: 12pt, sticky: true)
#show heading.where(level: 2): set text(size: 12.5pt)
#show heading.where(level: 2): set block(above: 16pt, below: 8pt, sticky: true)

#let anchor(id) = if id != "" { [#metadata(id)#label(id)] }
#let prose(spans) = for span in spans {
  if "to" in span {
    link(label(span.to), underline(stroke: (paint: accent, thickness: 0.6pt, dash: "dotted"), offset: 2pt, evade: false, span.text))
  } else { span.text }
}

// A long answer is set smaller, so that the page it stands on stays one page.
#let lead-size(spans) = if spans.map(span => span.text).join().clusters().len() > 80 { 14.5pt } else { 19pt }
#let set-lead(it) = block(below: 10pt, text(size: lead-size(it.text), weight: "bold", par(leading: 0.42em, prose(it.text))))
// Full, half or hollow: the sign of a verdict, drawn so that it looks the same in every face.
#let mark(sign, colour) = box(width: 9pt, height: 9pt, baseline: 1pt, {
  let ring(fill) = circle(radius: 3.9pt, stroke: 1.2pt + colour, fill: fill)
  place(ring(if sign == "●" { colour } else { none }))
  if sign == "◐" { place(box(width: 3.9pt, height: 7.8pt, clip: true, ring(colour))) }
})
#let set-verdict(it) = block(
  inset: (left: 9pt, y: 2pt),
  stroke: (left: 2.5pt + if it.isClear { accent } else { careful }),
  [#mark(it.sign, if it.isClear { accent } else { careful }) #strong(it.label)#prose(it.text)],
)
#let set-text(it) = {
  if it.tone == "careful" {
    block(inset: (left: 9pt, y: 2pt), stroke: (left: 2.5pt + careful), prose(it.text))
  } else if it.tone == "quiet" {
    block(text(size: 9pt, fill: quiet, prose(it.text)))
  } else { block(prose(it.text)) }
}
#let set-labelled(it) = block(above: 10pt, below: 10pt, grid(
  columns: (86pt, 1fr),
  text(size: 9pt, weight: "bold", fill: quiet, tracking: 0.4pt, upper(it.label)),
  prose(it.text),
))
#let set-list(it) = list(spacing: 0.65em, ..it.items.map(prose))
#let set-heading(it) = [#heading(level: 2, it.text)#label(it.id)]

#let set-table(it) = {
  let cell-of(row, index) = {
    let content = { if index == 0 { anchor(row.id) }; prose(row.cells.at(index)) }
    if row.standing == "recommended" { strong(content) } else { content }
  }
  // A short table stays on one page; a long one at least keeps its caption.
  show: body => if it.rows.len() < 12 { block(width: 100%, above: 14pt, breakable: false, body) } else { body }
  block(above: 14pt, below: 5pt, sticky: true, {
    anchor(it.id)
    strong(it.caption)
  })
  // Words of other languages are longer than a narrow column is wide.
  set text(size: 9pt, hyphenate: dossier.language != "en")
  set par(leading: 0.5em)
  table(
    columns: it.columns.map(column => if column.grow > 0 { column.grow * 1fr } else { auto }),
    align: (x, y) => if it.columns.at(x).isRight { right } else { left },
    inset: (x: 4pt, y: 3pt),
    stroke: (x, y) => (bottom: if y == 0 { 0.8pt + quiet } else { 0.4pt + line-colour }),
    fill: (x, y) => if y > 0 and it.rows.at(y - 1).standing == "recommended" { tint },
    table.header(..it.columns.map(column => table.cell(align: if column.isRight { right + bottom } else { left + bottom }, strong(column.head.split("\n").join(linebreak()))))),
    ..it.rows.map(row => range(it.columns.len()).map(index => cell-of(row, index))).flatten(),
  )
}

#let set-word(word, scale) = context {
  let letters = text(
    size: word.size * scale, fill: rgb(word.fill), weight: if word.isBold { "bold" } else { "regular" },
    top-edge: "baseline", bottom-edge: "baseline", word.text,
  )
  let width = measure(letters).width
  let shift = (start: 0pt, middle: width / 2, end: width).at(word.anchor)
  move(dx: word.x * scale - shift, dy: word.y * scale, letters)
}
#let set-chart(it) = block(above: 12pt, below: 12pt, breakable: false, {
  block(below: 6pt, strong(it.title))
  layout(room => {
    // Shapes come as a picture; its words are set here, so that they are text like all other text.
    let scale = room.width / it.width
    block(width: 100%, {
      place(top + left, image(bytes(it.svg), format: "svg", width: 100%, alt: it.description))
      for word in it.words { place(top + left, set-word(word, scale)) }
      v(it.height * scale)
    })
  })
})

#let set-cell(cell) = {
  let deep = cell.shade >= 3
  let content = {
    set align(center + horizon)
    set text(size: 9pt, fill: if deep { white } else { ink })
    strong({ if cell.isBest [● ]; cell.first })
    if cell.saving != "" { linebreak(); if cell.to == "" { cell.saving } else { link(label(cell.to), cell.saving) } }
  }
  table.cell(
    fill: shades.at(cell.shade),
    stroke: if cell.isBest { 1.8pt + accent } else { 0.5pt + line-colour },
    content,
  )
}
#let set-matrix(it) = block(breakable: false, {
  block(below: 6pt, strong(dossier.words.whoWhere))
  set text(size: 9pt)
  set par(leading: 0.4em)
  table(
    columns: (62pt, 1fr, 1fr, 1fr),
    rows: (auto,) + (27pt,) * it.rows.len(),
    align: (x, y) => if x == 0 { left + horizon } else { center + horizon },
    inset: 3pt,
    stroke: none,
    gutter: 2pt,
    table.header([], ..it.heads.map(head => strong(head))),
    ..it.rows.map(row => (row.party,) + row.cells.map(set-cell)).flatten(),
  )
  text(size: 9pt, fill: quiet, it.legend)
})

#let setters = (
  lead: set-lead, verdict: set-verdict, text: set-text, labelled: set-labelled, list: set-list,
  heading: set-heading, table: set-table, chart: set-chart, matrix: set-matrix,
)
#let set-block(it) = {
  if it.kind == "pair" {
    grid(columns: (1fr, 1fr), gutter: 12pt, it.left.map(set-block).join(), it.right.map(set-block).join())
  } else { (setters.at(it.kind))(it) }
}

// A heading keeps what stands below it: short words between it and a table or a picture keep that in turn.
#let set-blocks(blocks) = for (index, it) in blocks.enumerate() {
  let next = blocks.at(index + 1, default: (kind: "")).kind
  let is-short = it.kind == "text" and it.text.map(span => span.text).join().clusters().len() < 400
  if is-short and next in ("table", "chart", "text") { block(sticky: true, set-block(it)) } else { set-block(it) }
}

#let evidence = dossier.sections.slice(1)
#let page-of(id) = context counter(page).at(label(id)).first()

#let answer = dossier.sections.first()
#let answer-page = {
  text(size: 9pt, fill: quiet, dossier.words.eyebrow)
  block(above: 4pt, below: 10pt, text(size: 13pt, weight: "semibold", dossier.title))
  anchor(answer.id)
  answer.blocks.map(set-block).join()
}
#let contents = {
  line(length: 100%, stroke: 0.5pt + line-colour)
  v(-4pt)
  text(size: 9pt, fill: quiet, evidence.map(it => link(label(it.id))[#it.title #page-of(it.id)]).join([ · ]))
}
// The answer is one page, whatever it says: words that would run over are set closer, no smaller than 9 points.
#let closer(size, leading, spacing, body) = {
  set text(size: size)
  set par(leading: leading, spacing: spacing)
  body
}
#let closeness = ((10.5pt, 0.58em, 0.8em), (9.75pt, 0.52em, 0.65em), (9pt, 0.46em, 0.5em))
#layout(room => {
  let height(step) = measure(width: room.width, closer(..step, { answer-page; contents })).height
  let step = closeness.find(step => height(step) <= room.height)
  closer(..if step == none { closeness.last() } else { step }, { answer-page; v(1fr); contents })
})

#pagebreak(weak: true)
#for it in evidence [
  #heading(level: 1, it.title)#label(it.id)
  #set-blocks(it.blocks)
]
`;
