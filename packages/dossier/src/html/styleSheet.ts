/** Colours that change with the theme, by meaning. Text on paper keeps a contrast of at least 4.5 in both. */
const LIGHT = `--paper:#fbfaf6;--sheet:#ffffff;--ink:#1d2326;--quiet:#545c60;--rule:#cfcbc0;--accent:#0b6265;--careful:#8a5200;--plain:#868d90;--land:#e4e0d4;--s1:#d9e8e6;--s2:#a9cecb;--s3:#0f7073;--s4:#084d50;--on-deep:#ffffff;--tint:#eef5f3`;
const DARK = `--paper:#13181a;--sheet:#1a2123;--ink:#e7e4dc;--quiet:#a9b0b0;--rule:#3b4446;--accent:#5fc7c1;--careful:#e5ac55;--plain:#7d8789;--land:#2b3335;--s1:#1d3436;--s2:#24504f;--s3:#7ad0ca;--s4:#a8e6e1;--on-deep:#0c1213;--tint:#182a2b`;

/** How the dossier looks: paper-like, one accent, one warm colour; narrow screens, dark rooms and paper included. */
export const styleSheet = `
:root{${LIGHT};color-scheme:light}
@media (prefers-color-scheme:dark){:root{${DARK};color-scheme:dark}}
*{box-sizing:border-box}
html{scroll-padding-top:16px}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
header,main,footer{max-width:960px;margin:0 auto;padding:0 20px}
header{padding-top:32px}
.eyebrow{margin:0;color:var(--quiet);font-size:14px}
h1{margin:4px 0 16px;font-size:20px;line-height:1.3;font-weight:600;unicode-bidi:isolate}
h2{margin:56px 0 16px;padding-top:16px;border-top:1px solid var(--rule);font-size:28px;line-height:1.2}
h3{margin:32px 0 8px;font-size:20px;line-height:1.3}
#answer h2{position:absolute;width:1px;height:1px;margin:0;padding:0;border:0;overflow:hidden;clip-path:inset(50%)}
p,li{max-width:72ch}
p{margin:8px 0}
ul{padding-left:20px}
li{margin:4px 0}
.lead{font-size:28px;line-height:1.25;font-weight:600;margin:0 0 12px;max-width:44ch}
.verdict{border-left:4px solid var(--careful);padding:4px 0 4px 12px}
.verdict.clear{border-color:var(--accent)}
.verdict .mark{color:var(--careful)}
.verdict.clear .mark,.best .mark{color:inherit}
.verdict.clear .mark{color:var(--accent)}
.labelled{margin:12px 0;padding-left:120px;position:relative;max-width:none}
.labelled strong{position:absolute;left:0;width:112px;font-size:14px;line-height:24px;text-transform:uppercase;letter-spacing:.04em;color:var(--quiet)}
.quiet,.from{color:var(--quiet)}
.small,.from{font-size:14px}
.careful{border-left:4px solid var(--careful);padding-left:12px}
a{color:var(--accent);text-underline-offset:3px}
a.short{white-space:nowrap}
a.figure{color:inherit;text-decoration-style:dotted;text-decoration-color:var(--accent)}
a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
:target{background:var(--tint);outline:2px solid var(--accent)}
section:target,h3:target{background:none;outline:none}
.skip{position:absolute;left:-999px}
.skip:focus{left:16px;top:8px;padding:8px;background:var(--sheet)}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
nav{margin-top:32px;font-size:14px}
nav ol{display:flex;flex-wrap:wrap;gap:4px 20px;margin:0;padding:12px 0;border-block:1px solid var(--rule);list-style:none}
.pair{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:32px;margin:24px 0}
figure{margin:24px 0}
.pair figure,.pair .scroll{margin:0 0 8px}
.pair caption{padding:0 0 8px}
figcaption,caption,.matrix caption{font-size:16px;font-weight:600;text-align:left;padding-bottom:8px}
.held{display:block;position:sticky;left:0;max-width:min(880px,calc(100vw - 40px))}
caption .from{font-weight:400;display:block}
figure svg{display:block;width:100%;height:auto}
.wide{max-width:760px}
.narrow{display:none;max-width:420px}
details{font-size:14px;color:var(--quiet);margin-top:8px}
code{font-size:.92em}
.scroll{overflow-x:auto;margin:16px 0;position:relative}
table{border-collapse:collapse;font-size:14px;line-height:1.4;width:100%}
th,td{padding:6px 12px 6px 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--rule);font-weight:400}
th,td.right{overflow-wrap:break-word}
thead th{text-align:left;font-weight:600;vertical-align:bottom;border-bottom-color:var(--quiet)}
thead th.right,th.right,td.right{text-align:right;padding-left:8px}
.tight{white-space:nowrap}
tr.recommended>*{background:var(--tint);font-weight:600}
tr.baseline>*{border-bottom-style:dashed}
.matrix{border-collapse:separate;border-spacing:3px;table-layout:fixed}
.matrix thead td{border:0;width:30%}
.matrix th,.matrix td{padding:8px;border:0;vertical-align:middle}
.matrix thead th{text-align:center}
.matrix tbody td{text-align:center;background:var(--sheet);border:1px solid var(--rule);height:56px}
.matrix .first,.matrix .saving{display:block}
.matrix .first{font-weight:600;font-size:16px}
.matrix .shade1{background:var(--s1)}
.matrix .shade2{background:var(--s2)}
.matrix .shade3{background:var(--s3);color:var(--on-deep)}
.matrix .shade4{background:var(--s4);color:var(--on-deep)}
.matrix .best{outline:3px solid var(--accent);outline-offset:-1px}
.matrix .infeasible,.matrix .notConsidered{color:var(--quiet)}
.matrix .infeasible{background:repeating-linear-gradient(45deg,transparent 0 6px,var(--rule) 6px 7px)}
footer{margin-top:56px;padding-bottom:40px;color:var(--quiet);font-size:14px}
@media screen and (max-width:760px){
.pair{grid-template-columns:minmax(0,1fr)}
.wide{display:none}.narrow{display:block}
.lead{font-size:20px}
h2{font-size:20px}h3{font-size:16px}
header,main,footer{padding-left:16px;padding-right:16px}
.labelled{padding-left:0}.labelled strong{position:static;display:block;width:auto}
.scroll table:not(.matrix){min-width:520px}
.scroll table.broad{min-width:760px}
.matrix th,.matrix td{padding:4px}
#key-figures table{min-width:0;font-size:12px}
#key-figures th,#key-figures td{padding-left:0;padding-right:6px}
#key-figures .tight{white-space:normal}
}
@media print{
:root{${LIGHT};--paper:#ffffff;color-scheme:light}
@page{size:A4;margin:16mm}
body{font-size:10pt;line-height:1.4}
header,main,footer{max-width:none;padding:0}
h1{font-size:12pt;margin:2pt 0 8pt}
.lead{font-size:17pt;max-width:none;margin-bottom:6pt}
table,.small,.quiet,footer,.eyebrow{font-size:9pt}
figcaption,caption,.matrix caption{font-size:10pt}
nav,.skip,details,.from{display:none}
h2{break-after:avoid;font-size:16pt;margin-top:24pt}
h3{break-after:avoid;font-size:12pt;margin-top:16pt}
nav+section{break-before:page}
#why h2{border:0;margin-top:0}
figure,tr,.labelled,.verdict,.pair{break-inside:avoid}
thead{display:table-header-group}
caption{break-after:avoid}
th,td{padding:2pt 6pt 2pt 0}
.scroll{overflow:visible;margin:8pt 0}
.pair{gap:14pt;margin:10pt 0}
.matrix tbody td{height:30pt}
.matrix th,.matrix td{padding:2pt}
.matrix .first{font-size:10pt}
.wide{max-width:none}
.labelled{margin:6pt 0;padding-left:76pt}
.labelled strong{width:72pt;font-size:9pt;line-height:14pt}
.held{max-width:none}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;

/** What comes to it in a language whose words are longer than those of English: closer cells, and words divided in them. */
export const longWordsSheet = `.matrix th,.matrix td{padding-inline:2px}
.matrix .saving{font-size:13px}
@media (max-width:480px){.matrix .saving{font-size:11px}}
th,td{hyphens:auto}
`;
