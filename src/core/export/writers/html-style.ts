/** How an exported page looks, on a screen and on paper. Colours follow the reader's system. */
export const HTML_STYLE = `:root { color-scheme: light dark; }
body { max-width: 42rem; margin: 0 auto; padding: 2rem 1rem 4rem; line-height: 1.55; font-family: Georgia, 'Times New Roman', serif; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6, dl, nav, .cited, .small { font-family: system-ui, -apple-system, 'Segoe UI', sans-serif; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.6em 0 0.4em; }
h1 { font-size: 1.8rem; margin-top: 0; }
h2 { font-size: 1.3rem; }
h3 { font-size: 1.1rem; }
h4, h5, h6 { font-size: 1rem; }
p { margin: 0 0 0.8em; }
table { border-collapse: collapse; margin: 0 0 0.8em; }
td { padding: 0.2em 1em 0.2em 0; border-bottom: 1px solid #8888; vertical-align: top; font-variant-numeric: tabular-nums; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.15rem 1rem; margin: 0 0 1.5rem; font-size: 0.9rem; }
dt { opacity: 0.8; }
dd { margin: 0; overflow-wrap: anywhere; }
.question { font-weight: 600; }
.cited, .small { font-size: 0.85rem; }
.hash { overflow-wrap: anywhere; }
.remark { font-style: italic; }
aside { border-left: 3px solid; padding-left: 1rem; margin: 1rem 0; }
blockquote { margin: 0 0 0.4em; font-style: italic; }
sup { line-height: 0; }
sup a { padding: 0 0.15em; }
section.end { border-top: 1px solid; margin-top: 2.5rem; font-size: 0.9rem; }
section.end li { margin-bottom: 0.5rem; overflow-wrap: anywhere; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: 0.4rem; } }
@page { size: A4; margin: 22mm 20mm 20mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 8.5pt sans-serif; } }
@media print { :root { color-scheme: light; } body { max-width: none; padding: 0; font-size: 10.5pt; } a { color: inherit; } h1, h2, h3, h4, h5, h6 { break-after: avoid; } p { orphans: 3; widows: 3; } tr { break-inside: avoid; } .asked { break-inside: avoid; break-after: avoid; } }`;
