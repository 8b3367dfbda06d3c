import { element, escapeHtml } from './html-text.ts';

/** What a page that stands alone is made of. */
export interface HtmlPage {
  language: string;
  title: string;
  /** Shown in the browser's tab and by programs: "Repliek 0.1.0". */
  generator: string;
  css: string;
  /** HTML. */
  body: string;
}

// The page runs nothing and fetches nothing, wherever it is opened.
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** Writes a page that needs no other file. */
export function htmlPage({ language, title, generator, css, body }: HtmlPage): string {
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${escapeHtml(generator)}">
${element('title', {}, escapeHtml(title))}
<style>
${css}
</style>
</head>
<body>
${body}
</body>
</html>
`;
}
