import { count, formatBytes } from '../format.ts';

/** The sentences of the screen on privacy and use. */
export const about = {
  title: 'Privacy en uitleg',
  promiseTitle: 'Uw documenten verlaten dit apparaat niet',
  promise: [
    'Repliek is een pagina zonder server. Bestanden worden in deze browser gelezen, bewaard en doorzocht. Er is geen account, geen statistiek en geen verbinding met een andere website.',
    'Dat is geen belofte op goed vertrouwen: de pagina verbiedt het zichzelf. Het beveiligingsbeleid hieronder geldt in uw browser, en u kunt het narekenen: open de netwerkweergave van uw browser en laad de pagina opnieuw.'
  ],
  policyTitle: 'Beveiligingsbeleid van deze pagina',
  policyMissing: 'Deze ontwikkelversie draait zonder beveiligingsbeleid.',
  policy: {
    "connect-src 'none'": 'De pagina mag nergens verbinding mee maken.',
    "script-src 'self'": 'Alleen de eigen programmabestanden worden uitgevoerd.',
    "style-src 'self'": 'Alleen de eigen opmaak.',
    "img-src 'self' blob:": 'Geen afbeeldingen van elders.',
    "font-src 'self'": 'Alleen de eigen letters.',
    "worker-src 'self'": 'Rekenwerk alleen door eigen programmabestanden.',
    "manifest-src 'self'": 'Alleen de eigen gegevens voor het installeren.',
    "base-uri 'none'": 'Adressen in de pagina kunnen niet worden omgeleid.',
    "form-action 'none'": 'Er kan geen formulier worden verstuurd.',
    "require-trusted-types-for 'script'": 'Tekst kan nooit als programma worden gelezen.',
    'trusted-types repliek-script-url svelte-trusted-html':
      'Alleen deze twee onderdelen van Repliek zelf mogen programmaonderdelen laden.',
    "default-src 'none'": 'Wat niet genoemd is, is verboden.'
  } as Readonly<Record<string, string>>,
  fetchedTitle: 'Wat deze pagina heeft opgehaald',
  fetched: (files: number, site: string) =>
    `Sinds het laden ${count(files, 'bestand', 'bestanden')}, allemaal van ${site}. Van elders is niets opgehaald; iets versturen verbiedt het beleid hierboven.`,
  fetchedElsewhere: (sites: string) =>
    `Let op: er is ook iets opgehaald van ${sites}. Repliek zelf doet dat niet; het kan een uitbreiding van uw browser zijn.`,
  fetchedList: 'Alle opgehaalde bestanden',
  fetchedWorker:
    'De achtergrondtaak die uw stukken leest en doorzoekt, staat hier niet bij: haar zijn de functies om iets op te halen of te versturen afgenomen voordat zij begint.',
  links:
    'Verwijzingen naar officiële publicaties openen pas als u erop klikt; de andere website ziet dan niet waar u vandaan komt.',
  storageTitle: 'Wat hier is bewaard',
  stored: (papers: number) => `${count(papers, 'stuk', 'stukken')} in de bibliotheek`,
  usage: (bytes: number) => `${formatBytes(bytes)} in gebruik`,
  warning:
    'Alles staat alleen in deze browser. Wist u de browsergegevens, dan is het weg. Maak daarom af en toe een bundel als reservekopie.',
  persisted: 'De browser heeft toegezegd deze gegevens niet uit zichzelf te wissen.',
  notPersisted: 'De browser mag deze gegevens wissen als de schijf vol raakt.',
  persist: 'Vragen om blijvende opslag',
  persistRefused:
    'De browser zegt dat nog niet toe. Vaak helpt het om Repliek te installeren of als bladwijzer te bewaren.',
  backup: 'Reservekopie maken',
  keptToUndo:
    'Ook wat u verwijdert, staat hier nog zolang u het ongedaan kunt maken: de laatste honderd stappen.',
  erase: 'Alles wissen',
  eraseTitle: 'Alles van dit apparaat wissen?',
  eraseExplained: [
    'Alle stukken gaan weg, met uw correcties, labels, notities, mappen, synoniemen en bewaarde zoekopdrachten, ook in andere tabbladen. Ook wat u eerder hebt verwijderd gaat echt weg.',
    'Dit is niet ongedaan te maken. Wilt u iets houden, maak dan eerst een reservekopie.'
  ],
  eraseAll: 'Alles voorgoed wissen',
  erased: 'Alles is van dit apparaat gewist.',
  offlineTitle: 'Zonder netwerk',
  offlineReady: 'Repliek is op dit apparaat bewaard en start ook zonder netwerk.',
  offlineNot: 'Repliek is nog niet bewaard voor gebruik zonder netwerk.',
  install:
    'Installeren kan via het menu van uw browser (‘App installeren’ of ‘Zet op beginscherm’). Een geïnstalleerde app wordt minder snel opgeruimd.',
  qualityTitle: 'Hoe betrouwbaar is de lezing?',
  quality: [
    'Repliek leest platte tekst en herkent vragen, antwoorden, voetnoten en verwijzingen aan hun vorm. Spelling, aanhalingstekens en hoofdletters van de bron blijven ongewijzigd.',
    'Elk teken van de bron komt ergens terecht; wat niet is herkend, staat als niet-geplaatste tekst bij het stuk en in het importverslag. Twijfel wordt gemeld, nooit stilzwijgend opgelost.'
  ],
  keysTitle: 'Bedienen',
  keys: 'Alles werkt met het toetsenbord; druk op ? voor de sneltoetsen.',
  version: (v: string) => `Repliek ${v}`,
  licence: 'Vrije software onder de MIT-licentie.'
};
