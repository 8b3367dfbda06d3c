/** Terms of parliament, government and Europe, and what they are called by those who do not use them. */
export const TERMS = `
AI | KI | kunstmatige intelligentie | artificiële intelligentie
AO | algemeen overleg
aanbesteding | tender | inkoop
akkoord | afspraak | overeenkomst | convenant
ambtenaar | rijksambtenaar | overheidspersoneel
azc | asielzoekerscentrum | asielzoekerscentra | opvanglocatie | asielopvang
begroting | budget | rijksbegroting
beleid | aanpak | strategie
beslisnota | ambtelijke nota
bewindspersoon | minister | staatssecretaris
bezuiniging | besparing | ombuiging | taakstelling | korting
bnc-fiche | kabinetsappreciatie
bsn | burgerservicenummer | sofinummer
btw | omzetbelasting
cao | collectieve arbeidsovereenkomst
coalitieakkoord | regeerakkoord | regeerprogramma | hoofdlijnenakkoord
consultatie | internetconsultatie
debat | plenair debat | commissiedebat
departement | ministerie
EC | Europese Commissie
EP | Europees Parlement
EER | Europese Economische Ruimte
ESF | Europees Sociaal Fonds
EU | Europese Unie
evaluatie | beoordeling | doorlichting
fractie | partij
gemeente | gemeentebestuur | gemeenteraad | B en W
ggz | geestelijke gezondheidszorg | psychiatrie | psychische zorg
hbo | hoger beroepsonderwijs | hogeschool
ho | hoger onderwijs
ICT | IT | informatietechnologie | automatisering
implementatie | invoering | omzetting | uitvoering
initiatiefwet | initiatiefwetsvoorstel
jaarverslag | jaarrapport
kabinet | regering
Kamerlid | volksvertegenwoordiger | parlementariër
kabinetsreactie | beleidsreactie
lidstaat | EU-land | EU-lidstaat
mbo | middelbaar beroepsonderwijs
mkb | midden- en kleinbedrijf | kleine ondernemers
mld | miljard
mln | miljoen
motie | Kameruitspraak
ngo | niet-gouvernementele organisatie | non-gouvernementele organisatie | maatschappelijke organisatie
onderzoek | studie | verkenning | inventarisatie
ov | openbaar vervoer
overheid | rijksoverheid | rijk
parlement | Tweede Kamer | Kamer | volksvertegenwoordiging
po | primair onderwijs | basisonderwijs | basisschool
premier | minister-president | MP
provincie | provinciebestuur | Gedeputeerde Staten
rechter | rechtbank | rechtspraak
rapport | verslag | rapportage
regels | voorschriften | regelgeving | normen
regeldruk | administratieve lasten | bureaucratie
richtlijn | verordening
staatsveiligheid | nationale veiligheid
subsidie | bijdrage | financiering | tegemoetkoming
termijn | deadline | tijdpad | planning
toezegging | belofte
toezichthouder | inspectie | autoriteit
uitstel | vertraging
VK | Verenigd Koninkrijk | Groot-Brittannië | Engeland
vo | voortgezet onderwijs | middelbare school
voorjaarsnota | voorjaarsbesluitvorming
VOG | verklaring omtrent het gedrag
vso | speciaal onderwijs
vluchtelingenverdrag | Verdrag van Genève
VS | Verenigde Staten | Amerika | Amerikaans | Amerikanen
wet | wetgeving
wetsvoorstel | wetswijziging | voorstel van wet
wo | wetenschappelijk onderwijs | universiteit
waterschap | hoogheemraadschap
zbo | zelfstandig bestuursorgaan
zzp | zelfstandige zonder personeel | zelfstandigen | zelfstandig ondernemer | zzp'er
jaren 20 | jaren twintig
jaren 30 | jaren dertig
jaren 50 | jaren vijftig
jaren 60 | jaren zestig
jaren 70 | jaren zeventig
jaren 80 | jaren tachtig
jaren 90 | jaren negentig
`;
