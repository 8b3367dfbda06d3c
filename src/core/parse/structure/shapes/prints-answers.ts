// "Vragen en antwoorden zijn hierna afgedrukt", "antwoorden, voorzien van een inleiding, zijn hieronder
// afgedrukt"; "De minister heeft deze vragen beantwoord bij brief van 3 mei 2031"
const PRINTED =
  /\bantwoorden,?(?: voorzien van een inleiding,?)? zijn (?:hierna|hieronder|hierachter) afgedrukt|\b(?:heeft|hebben) deze vragen beantwoord bij brief/iu;

/** Whether the head of a committee's list says that its questions are printed with their answers. */
export function printsAnswers(head: readonly { readonly text: string }[]): boolean {
  return PRINTED.test(head.map(({ text }) => text).join(' '));
}
