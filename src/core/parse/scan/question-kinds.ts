/** What members' questions are called in front of the word, in small letters: "nadere vragen". */
export const QUESTION_KIND =
  'nadere|aanvullende|schriftelijke|mondelinge|technische|feitelijke|informatieve';

/** The same as a line may begin, with the blank behind each: what is asked before a pattern is tried. */
export const QUESTION_KINDS: readonly string[] = QUESTION_KIND.split('|').map((kind) => `${kind} `);

/** What is said of questions that an answer takes up later, in small letters: "de openstaande vragen". */
export const QUESTIONS_LEFT = 'openstaande|resterende|nagekomen|overige|gestelde';
