/**
 * Words that stand in nearly every text and are left out of the index: they cost space and find
 * nothing. Inside a word group, and in a query of nothing else, they count all the same.
 */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `de het een en of in op te ten ter van voor met aan bij uit om door over naar tot als dan dat die
  dit deze er is zijn was waren ben bent wordt worden werd werden heeft hebben had hadden zal zullen
  zou zouden kan kunnen kunt ik u uw we wij ze zij hij hun hen haar hem men wat welke wie waar hoe
  ook niet geen maar om want dus toch nog al zo er eens wel je jij jullie mijn ons onze onder tussen
  daarbij daarvan hiervan waarin waarbij daarom hierbij hierin daarin waarvan waarop daarop hierop
  mij me zich zelf hoeveel waarom wanneer welk elk elke ieder iedere`.split(/\s+/)
);

/** Whether the index leaves a folded word out. */
export function isStopWord(term: string): boolean {
  return STOP_WORDS.has(term);
}

/**
 * Words that ask nothing though they are kept in the index: what a question is put in ("hoe lang mag
 * … ?", "bent u bereid … ?"). Beside words that tell more they are not sought.
 */
const FORMAL_WORDS: ReadonlySet<string> = new Set(
  `mag mogen mocht mochten moet moeten moest moesten wil willen wilt wilde wilden gaat gaan ging
  gingen komt komen kwam doet doen deed deden krijgt krijgen kreeg laat laten blijft blijven staat
  staan gebeurt gebeuren vindt vinden lang vaak veel meer meest minder weinig zonder tegen volgens
  sinds tijdens vanwege wegens rond rondom via per binnen buiten naast tussen ander andere anders
  soort soorten manier sprake zaken ding dingen iets alles niets iemand niemand altijd nooit
  misschien ongeveer waarvoor waarmee waardoor waaruit hoever bereid bekend mening deelt eens
  precies eigenlijk namelijk echter zoals indien alsmede betreffende inzake omtrent aangaande
  jullie zullen mijne onszelf zichzelf s t n terecht belandt belanden beland
  zit zitten zat zaten ligt liggen lag lagen loopt lopen na af mee nu hier daar weer steeds langs ondanks
  gedurende behalve heel erg zeer mbt oa zelfs toen beide zegt zeggen zei zeiden gezegd vertelt vertelde
  verteld antwoordt antwoordde geantwoord vraag vragen kamervraag kamervragen antwoord antwoorden`.split(
    /\s+/
  )
);

/** Whether a folded word tells nothing beside others: a stop word or one that questions are put in. */
export function isFormalWord(term: string): boolean {
  return STOP_WORDS.has(term) || FORMAL_WORDS.has(term);
}
