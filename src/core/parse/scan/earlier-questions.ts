// "In 2030 heeft de VVD vragen gesteld", "stelde eerder Kamervragen"; not "eerder deze week", nor "In 2030 zonk de pont, en
// daarom heeft de VVD vragen gesteld" or "heeft vragen gesteld over de pont, die in 2030 zonk"
const EARLIER =
  /(?<!\p{L})(?:eerder(?! (?:deze|vandaag|op de dag))|destijds|vorig jaar|jaren geleden|in (?:19|20)\d\d)(?!\p{L})[^,.?!]{1,120}vragen/iu;

// "de volgende vragen": those that stand below
const BELOW = /(?:(?:na)?volgende|onderstaande)(?!\p{L})/iu;

/** Whether a sentence tells of questions that were put long before, which are not those that follow. */
export const tellsOfEarlierQuestions = (sentence: string): boolean =>
  EARLIER.test(sentence) && !BELOW.test(sentence);
