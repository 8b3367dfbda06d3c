// What YAML would not take as it is, even between quotes.
const UNPRINTABLE = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/gu;

/** A value that YAML reads; JSON strings are YAML, but for some characters. */
type YamlValue = string | number | readonly Readonly<Record<string, string | undefined>>[];

function quoted(text: string | number): string {
  return JSON.stringify(text).replaceAll(
    UNPRINTABLE,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`
  );
}

/** The block between "---" with which Markdown files describe themselves; empty values stay out. */
export function yamlHead(values: Readonly<Record<string, YamlValue | undefined>>): string {
  const lines = Object.entries(values).flatMap(([key, value]) => {
    if (value === undefined || value === '') return [];
    if (typeof value !== 'object') return [`${key}: ${quoted(value)}`];
    return [
      `${key}:`,
      ...value.flatMap((item) =>
        Object.entries(item)
          .flatMap(([name, text]) => (text ? [`${name}: ${quoted(text)}`] : []))
          .map((line, i) => `${i === 0 ? '  - ' : '    '}${line}`)
      )
    ];
  });
  return ['---', ...lines, '---'].join('\n');
}
