// "VAN", "EN": what stays small in the name of an office
const SMALL = /^(?:de|het|van|voor|en|der)$/u;

/** "DE MINISTER VAN SOCIALE ZAKEN" → "de Minister van Sociale Zaken"; other lines as they are. */
export function withoutCapitals(line: string): string {
  if (/\p{Ll}/u.test(line)) return line;
  return line
    .toLowerCase()
    .replaceAll(/\p{L}+/gu, (word) =>
      SMALL.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)
    );
}
