import { expect, test } from 'vitest';
import { paperOf } from '../index/paper-for-tests.ts';
import { createSearchIndex } from '../search-index.ts';

/** Words that look akin and are not: a query and a word that it must not find. */
const STRANGERS =
  `gevangenen:opgevangen spuiten:spuien gevangenis:vangst bellen:ballen kosten:kostuum
  verkopen:koppen ziek:muziek ziekte:muziek taal:totaal taal:betaald ratten:democraten artsen:kaarten
  eer:verkeer beren:beheren wetten:weten gevaren:varen beloven:loven verbieden:aanbieden
  gebieden:aangeboden zetels:gezet bestaan:ontstaan verstaan:bestaan vergeten:eten vergif:vergeven
  verlies:verliefd kiezers:kiezels trein:terrein treinen:trainen schade:schaduw schulden:schilden
  branden:randen doden:boden boden:bodem wegen:bewegen weg:weigeren reizen:prijzen rijst:prijst
  rijden:bestrijden tijd:strijd lijden:leiden geleiden:geleden beleid:begeleiding markt:merkt
  merken:werken sterven:streven haven:handhaven straten:staten platen:planten plan:planeet
  parken:parkeren boeken:bezoeken boten:boter bot:botsing kar:karakter slagers:slagen slapen:slaven
  visum:vissen lucht:vluchteling arm:alarm
  ouderen:ouders ouder:ouderen laatste:laten later:laten doden:doen gaten:gaat langer:langs
  volgende:volgens meren:meer staten:staat indieners:indien goederen:goede bieden:gebieden
  reden:gereed rechters:rechten gezond:gezonden leidingen:leiden vereniging:verenigde
  instellingen:instellen verschillende:verschil namen:nemen
  gelijkheid:afhankelijkheid gegevens:weergegeven kennen:werkplekken uren:natuur regels:regelmaat
  volgen:strafvervolging stellen:toestel
  regen:regel boeten:boeken raken:raketten paarden:paren koken:koeken manen:maanden bomen:bommen
  zalen:zalm kamer:kameel rapen:rapport slopen:sloten dromen:drommen ramen:rammen schapen:scheppen
  betalen:talen bestaan:staan ontvangen:vangen verzekeren:zeker behandelen:handelen gemeente:gemeen
  gewapend:gewassen bedrijven:bedriegen geweren:weren gezinnen:zinnen gebouwen:vertrouwen
  gewest:west veren:verf katten:katoen sneden:steden muren:muziek honing:honden kassen:kassa
  uitvaart:varen uitvaart:afvaart varen:uitvaart vaart:welvaart fotograferen:graf graven:fotograaf
  graven:paragraaf opa:europa tante:sollicitanten tent:content
  lijsten:lijster beren:beroep happen:hopen vaten:vatten poten:potten vissen:visa kolen:kolonie
  zieken:zoeken rokers:rokken dieren:dienen leden:leed wonden:wonen wormen:warmen kanalen:kanaries
  mijnen:mijden pillen:pijlers planten:plannen keuringen:kleuren banken:banen centrum:centen
  taken:takken duur:duurt dure:duurde duurste:duren koppen:kopen haven:havo maken:makelaar stallen:stalen zorgen:zagen wolven:wollen`.split(
    /\s+/
  );

/** Words that are akin: a query and a word that it must find. */
const KIN = `opvang:opgevangen opvangen:opving sluiten:gesloten sluiting:sluit breken:gebroken
  schrijven:schreef stelen:gestolen diefstallen:diefstal bieden:geboden sterven:gestorven
  verliezen:verloren kiezen:gekozen trekken:getrokken vertrekken:vertrokken zwemmen:gezwommen
  verdrinken:verdronken bewegen:bewogen snijden:gesneden ingrijpen:ingegrepen
  aanhouding:aangehouden stad:steden museum:musea industrie:industrieën mogelijkheid:mogelijkheden
  brief:brieven huis:huizen schip:schepen lid:leden politicus:politici crisis:crises foto:foto's
  hond:hondje boom:boompje ring:ringetje bloem:bloemetje man:mannetje verhuren:verhuurder
  visser:vissen koper:kopen roken:rokers leraar:leraren betalen:betaling bezuinigen:bezuiniging
  vergoeding:vergoed verhuizing:verhuizen lening:lenen hond:hondenbelasting kind:kinderopvang
  fiets:fietspad water:drinkwater groot:grote veiligheid:veilig armoede:arm gezond:gezondheid
  werkloos:werkloosheid werken:werkte lachen:lachte zaak:zaken oudere:ouderen laat:later
  leiden:leidt reden:redenen verschil:verschillen revalideren:thuisrevalidatie
  opleiden:imamopleiding
  stal:stallen bedrijf:bedrijven weg:wegen gebrek:gebreken kind:kinderen kalf:kalveren
  rund:runderen gat:gaten glas:glazen vat:vaten centrum:centra musicus:musici medicus:medici
  baby:baby's thema:thema's koe:koeien vlo:vlooien bedreigd:bedreiging aangevallen:aanval
  ingezameld:inzameling opgelicht:oplichting vervuild:vervuiling lozen:geloosd lozing:geloosd
  gesloopt:slopen teruggevorderd:terugvordering uitzetten:uitgezet afgesloten:afsluiting
  vluchten:gevlucht verkoop:verkocht kopen:gekocht brengen:gebracht ondervoed:ondervoeding
  vergiftigd:vergiftiging bevolkt:bevolking meisje:meisjes huis:huisje lam:lammetje
  eenzaam:eenzaamheid ziek:ziekte droog:droogte hoog:hoogte Frans:Franse duur:dure duurder:duur duur:duurdere zwaardere:zwaar kwetsbaar:kwetsbaarder duurt:duren grijs:grijze
  achtergelaten:achterlating toegelaten:toelating vrijgelaten:vrijlating verlaten:verliet gescheiden:scheiden
  bevroren:bevriezen zwierf:zwerver verbleven:verblijf vrijgesteld:vrijstelling opengesteld:openstelling
  stopgezet:stopzetting kwijtgescholden:kwijtschelding gedronken:drank fotograferen:foto archiveren:archief
  vals:valse doof:dove blind:blinden lerares:leraressen verpleegkundige:verpleegkundigen
  fietser:fietsen bakker:bakkerij vrouw:vrouwelijk`.split(/\s+/);

function finds(pair: string): boolean {
  const [query, word] = pair.split(':') as [string, string];
  const index = createSearchIndex();
  index.add([
    paperOf('sought', [[`Dit gaat over ${word}.`]]),
    paperOf('typed', [[`Hier staat ${query}.`]])
  ]);
  const { hits } = index.search(query, { finished: true });
  return hits.some(({ sourceId }) => sourceId === 'sought');
}

test.each(STRANGERS)('strangers do not find each other: %s', (pair) => {
  expect(finds(pair)).toBe(false);
});

test.each(KIN)('kin finds kin: %s', (pair) => {
  expect(finds(pair)).toBe(true);
});
