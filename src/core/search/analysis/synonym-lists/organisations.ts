/**
 * Agencies, advisory bodies and other organisations, first by the name that papers use most. A line
 * is a group; the names are those of their own sites.
 */
export const ORGANISATIONS = `
ABRvS | Afdeling bestuursrechtspraak van de Raad van State | Afdeling bestuursrechtspraak
ACM | Autoriteit Consument en Markt
ACVZ | Adviescommissie voor Vreemdelingenzaken | Adviesraad Migratie
AFM | Autoriteit Financiële Markten
AIV | Adviesraad Internationale Vraagstukken
AIVD | Algemene Inlichtingen- en Veiligheidsdienst | inlichtingendienst | veiligheidsdienst
ANVS | Autoriteit Nucleaire Veiligheid en Stralingsbescherming
AP | Autoriteit Persoonsgegevens | privacytoezichthouder
Algemene Rekenkamer | Rekenkamer
ATR | Adviescollege toetsing regeldruk
BOA | buitengewoon opsporingsambtenaar | handhaver
Cbb | College van Beroep voor het bedrijfsleven
CBG | College ter Beoordeling van Geneesmiddelen
CBR | Centraal Bureau Rijvaardigheidsbewijzen
CBS | Centraal Bureau voor de Statistiek
CIZ | Centrum Indicatiestelling Zorg
CJIB | Centraal Justitieel Incassobureau
CJG | Centrum voor Jeugd en Gezin
COA | Centraal Orgaan opvang asielzoekers
CMO | Contactorgaan Moslims en Overheid
CPB | Centraal Planbureau
CRM | College voor de Rechten van de Mens | mensenrechtencollege
CRvB | Centrale Raad van Beroep
CvdM | Commissariaat voor de Media
DICTU | Dienst ICT Uitvoering
DJI | Dienst Justitiële Inrichtingen | gevangeniswezen | gevangenis
DNB | De Nederlandsche Bank
DT&V | Dienst Terugkeer en Vertrek
DUO | Dienst Uitvoering Onderwijs
EBN | Energie Beheer Nederland
ECB | Europese Centrale Bank
FIOD | Fiscale inlichtingen- en opsporingsdienst
FIU | Financial Intelligence Unit
FRA | EU-grondrechtenagentschap
GGD | gemeentelijke gezondheidsdienst
GR | Gezondheidsraad
Hoge Raad | hoogste rechter
IAK | Integraal afwegingskader
ICC | Internationaal Strafhof | International Criminal Court | Strafhof | ISH
ICJ | Internationaal Gerechtshof
IGJ | Inspectie Gezondheidszorg en Jeugd | zorginspectie
IKNL | Integraal Kankercentrum Nederland
ILT | Inspectie Leefomgeving en Transport
IMF | Internationaal Monetair Fonds
IND | Immigratie- en Naturalisatiedienst | immigratiedienst
IOB | Directie Internationaal Onderzoek en Beleidsevaluatie
IPO | Interprovinciaal Overleg
IvhO | Inspectie van het Onderwijs | onderwijsinspectie
KIS | Kennisplatform Inclusief Samenleven
KMar | Koninklijke Marechaussee | marechaussee
KNAW | Koninklijke Nederlandse Akademie van Wetenschappen
KNMI | Koninklijk Nederlands Meteorologisch Instituut | weerinstituut
KvK | Kamer van Koophandel
LTO | Land- en Tuinbouworganisatie
LVNL | Luchtverkeersleiding Nederland
MIVD | Militaire Inlichtingen- en Veiligheidsdienst
NAVO | NATO | Noord-Atlantische Verdragsorganisatie
NCDR | Nationaal Coördinator tegen Discriminatie en Racisme
NCSC | Nationaal Cyber Security Centrum
NCTV | Nationaal Coördinator Terrorismebestrijding en Veiligheid
Nederlandse Arbeidsinspectie | arbeidsinspectie | Inspectie SZW | NLA
NFI | Nederlands Forensisch Instituut
Nationale ombudsman | ombudsman
NVAO | Nederlands-Vlaamse Accreditatieorganisatie
NVWA | Nederlandse Voedsel- en Warenautoriteit | voedselautoriteit
NWO | Nederlandse Organisatie voor Wetenschappelijk Onderzoek
NZa | Nederlandse Zorgautoriteit
OESO | OECD | Organisatie voor Economische Samenwerking en Ontwikkeling
OM | Openbaar Ministerie
OPCW | Organisatie voor het Verbod op Chemische Wapens
OvJ | officier van justitie
OvV | Onderzoeksraad voor Veiligheid
OVSE | Organisatie voor Veiligheid en Samenwerking in Europa
PBL | Planbureau voor de Leefomgeving
RDI | Rijksinspectie Digitale Infrastructuur | Agentschap Telecom
RDW | Rijksdienst voor het Wegverkeer
RIVM | Rijksinstituut voor Volksgezondheid en Milieu
ROB | Raad voor het Openbaar Bestuur
RSJ | Raad voor Strafrechtstoepassing en Jeugdbescherming
RvdK | Raad voor de Kinderbescherming | kinderbescherming
RvdR | Raad voor de rechtspraak
RvIG | Rijksdienst voor Identiteitsgegevens
RVO | Rijksdienst voor Ondernemend Nederland
RVS | Raad voor Volksgezondheid en Samenleving
RWS | Rijkswaterstaat
SBB | Samenwerkingsorganisatie Beroepsonderwijs Bedrijfsleven
SCP | Sociaal en Cultureel Planbureau
SER | Sociaal-Economische Raad
SodM | Staatstoezicht op de Mijnen
SSC-ICT | Shared Service Centrum ICT
SVB | Sociale Verzekeringsbank
TNO | Nederlandse Organisatie voor toegepast-natuurwetenschappelijk onderzoek
TLN | Transport en Logistiek Nederland
UNHCR | VN-vluchtelingenorganisatie
UvW | Unie van Waterschappen
UWV | Uitvoeringsinstituut Werknemersverzekeringen
VNG | Vereniging van Nederlandse Gemeenten
VNO-NCW | werkgeversorganisatie
VN | Verenigde Naties | UN
VWN | VluchtelingenWerk Nederland | VluchtelingenWerk
WHO | Wereldgezondheidsorganisatie
WODC | Wetenschappelijk Onderzoek- en Datacentrum
WRR | Wetenschappelijke Raad voor het Regeringsbeleid
WTO | Wereldhandelsorganisatie
ZIN | Zorginstituut Nederland
ZonMw | Nederlandse organisatie voor gezondheidsonderzoek en zorginnovatie
`;
