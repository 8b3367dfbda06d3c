/** The state, its offices and elections, and help in an emergency: the word of every day beside that of papers. */
export const STATE_AND_CITIZENS = `
112 | noodnummer | alarmnummer | meldkamer
adres | inschrijfadres | briefadres | woonadres
afscheidspremie | ontslagvergoeding | vertrekregeling | gouden handdruk
avondklok | uitgaansverbod | lockdown
baantjescarrousel | vriendjespolitiek | belangenverstrengeling | draaideur
belangenverstrengeling | belangenconflict | dubbele pet | belangentegenstelling
belofte afleggen | ambtseed | eedaflegging | beëdiging
brandweerkazerne | brandweerpost | uitruktijd | opkomsttijd
brandweermannen | vrijwillige brandweer | brandweervrijwilliger | brandweervrijwilligers
burgemeestersbenoeming | gekozen burgemeester | benoeming van de burgemeester
burgerberaad | burgerforum | burgerraad | burgerparticipatie
buurthuis | wijkcentrum | dorpshuis | gemeenschapshuis
censuur | gecensureerd | inperking van de meningsuiting
commissaris van de Koning | CdK
coronabewijs | coronatoegangsbewijs | QR-code | coronapas
crisisoefening | rampoefening | oefening voor calamiteiten
crowdfunding | inzamelingsactie | collecte | geld inzamelen
dienstauto | dienstwagen | ministersauto
dodenherdenking | herdenking | Nationale Herdenking
draaideurconstructie | afkoelingsperiode | lobbyverbod
eilandsraad | openbaar lichaam | eilandgedeputeerde
Engelstalig | verengelsing
EU-afdracht | contributie aan de EU | meerjarig financieel kader
Europarlementariër | lid van het Europees Parlement | EP-lid
formatie | kabinetsformatie | formeren | informateur
fusie van gemeenten | gemeentelijke herindeling | herindeling | samenvoeging van gemeenten
fysiek loket | onbereikbare overheid
geen vaste woonplaats | briefadres | postadres
geheimhouden | onder de pet houden | stilhouden | geheimhouding
gemeenschappelijke regeling | intergemeentelijk
gemeenteambtenaar | medewerker van de gemeente | gemeentemedewerker
gemeentebelasting | ozb | onroerendezaakbelasting | lokale lasten | gemeentelijke belastingen
gemeenteraadslid | raadslid | raadsleden | gemeenteraad
goede doelen | liefdadigheid | filantropie
gunning | opdracht gegund | aanbestedingsprocedure
handtekening zetten | ondertekenen | tekenen
hoge ambtenaar | topambtenaar | secretaris-generaal | directeur-generaal | ABD
inhuur van consultants | externe inhuur | adviesbureau | consultancy | externen
inlogcode | DigiD | eHerkenning
kerkhof | begraafplaats | grafrust | graf | grafrechten
klokkenluider | Huis voor Klokkenluiders | melder van misstanden
koningin | Máxima | Koninklijk Huis | koningshuis
leegloop van dorpen | krimpregio | bevolkingskrimp | bevolkingsdaling
lintje | koninklijke onderscheiding | ridderorde | onderscheiding
medaille | onderscheiding | erepenning | ereteken
MijnOverheid | Berichtenbox | overheidsdienstverlening
mond snoeren | monddood | vrijheid van meningsuiting | censuur
motie van wantrouwen | vertrouwen opzeggen | afzetten van de minister
naam veranderen | naamswijziging | achternaam wijzigen | geslachtsnaam
noodtoestand | staatsnoodrecht | noodrecht | uitzonderingstoestand
noodverordening | noodbevel | noodmaatregel
ombudsman | klachteninstantie | geschillencommissie
onderhands gegund | zonder aanbesteding | onrechtmatige aanbesteding
onkostendeclaratie | declaratie | bonnetjes | bonnetjesaffaire
oorlogsgraf | oorlogsgraven | erebegraafplaats
oorlogsslachtoffer | vervolgingsslachtoffer | oorlogsgetroffene | verzetsdeelnemer
orkaan | tropische storm | cycloon
overheidswebsite | overheidscommunicatie
paleis | Huis ten Bosch | Soestdijk | Noordeinde
parlementaire enquête | enquêtecommissie
partijverbod | verboden partij | verbod op politieke partijen | ontbinding van een partij
paspoort aanvragen | reisdocument | paspoortuitgifte | paspoortaanvraag
provinciehuis | provinciaal bestuur | Provinciale Staten | gedeputeerde
raadgevend referendum | correctief referendum | volksraadpleging
ronde tafel | rondetafelgesprek | hoorzitting | deskundigenbijeenkomst
schuilkelder | schuilplaats | bunker | atoombunker
senaat | senatoren | senator
speeltoestel | speelvoorziening | speelplek
spookburger | adresfraude | adresonderzoek
stemcomputer | elektronisch stemmen | stemmachine
stemmen tellen | telling | vaststelling van de uitslag | hertelling
stemrecht op 16 jaar | kiesgerechtigde leeftijd | stemmen vanaf 16
stoffelijk overschot | lijk | lichaam van de overledene
stroom valt uit | black-out | stroomuitval | grootschalige stroomuitval
toetreding | uitbreiding van de EU | kandidaat-lidstaat
uitkering van de koning | toelage van de koning | koninklijke uitkering
uittreden | Nexit | uittreding | verlaten van de Europese Unie
uitvaart | begrafenis | crematie | lijkbezorging
val van het kabinet | kabinetscrisis | kabinetsval | demissionair
verkiezingscampagne | campagnetijd | politieke campagne
verkiezingsfraude | stembusfraude | ronselen van stemmen
vetorecht | veto | unanimiteit
vlag | vlaggen | omgekeerde vlag | vlagprotocol
volmacht | machtiging | gemachtigde | namens een ander stemmen
vriendjespolitiek | nepotisme | bevoordelen | handjeklap
wachten aan de telefoon | telefonische bereikbaarheid | callcenter | klantcontact
wachtgeld | wachtgeldregeling | Appa | uitkering voor politici
wc | toilet | openbaar toilet | sanitair
zetel afsplitsen | afsplitsing | zetelroof | zetelrover
zwaailicht | optische signalen | sirene
`;
