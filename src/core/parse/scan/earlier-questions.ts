// "In 2030 heeft de VVD vragen gesteld", "stelde eerder Kamervragen"; not "eerder deze week"
const EARLIER =
  /(?<!\p{L})(?:eerder(?! (?:deze|vandaag|op de dag))|destijds|vorig jaar|jaren geleden|in (?:19|20)\d\d)(?!\p{L})/iu;

// "de volgende vragen": those that stand below
const BELOW = /(?:(?:na)?volgende|onderstaande)(?!\p{L})/iu;

/** Whether a sentence tells of questions that were put long before, which are not those that follow. */
export const tellsOfEarlierQuestions = (sentence: string): boolean =>
  EARLIER.test(sentence) && !BELOW.test(sentence);
