/** Laws and rules by their short names (wetten.overheid.nl, eur-lex.europa.eu). */
export const LAWS = `
AI-verordening | AI Act | AI-act | AI-wet
AMvB | algemene maatregel van bestuur
Anw | Algemene nabestaandenwet
AOW | Algemene Ouderdomswet | ouderdomspensioen
APV | Algemene Plaatselijke Verordening
AVG | Algemene verordening gegevensbescherming | GDPR | privacywet
Awb | Algemene wet bestuursrecht
AWBZ | Algemene Wet Bijzondere Ziektekosten
Awgb | Algemene wet gelijke behandeling
BIBOB | Wet bevordering integriteitsbeoordelingen door het openbaar bestuur
BRP | Basisregistratie Personen
CSDDD | Corporate Sustainability Due Diligence Directive | anti-wegkijkwet
DMA | Digital Markets Act | digitalemarktenverordening
DSA | Digital Services Act | digitaledienstenverordening
EVRM | Europees Verdrag voor de Rechten van de Mens
GLB | Gemeenschappelijk Landbouwbeleid
IVRK | Kinderrechtenverdrag
KRW | Kaderrichtlijn Water
Mrb | motorrijtuigenbelasting | wegenbelasting
NIS2 | NIS2-richtlijn | Cyberbeveiligingswet
NOW | Noodmaatregel Overbrugging Werkgelegenheid
Pw | Participatiewet
Sr | Wetboek van Strafrecht
Sv | Wetboek van Strafvordering
Vw | Vreemdelingenwet
Wabo | Wet algemene bepalingen omgevingsrecht
WAB | Wet arbeidsmarkt in balans
Wajong | Wet arbeidsongeschiktheidsvoorziening jonggehandicapten
Wbtr | Wet bestuur en toezicht rechtspersonen
WEB | Wet educatie en beroepsonderwijs
Wft | Wet op het financieel toezicht
Wgs | Wet gemeentelijke schuldhulpverlening
WHW | Wet op het hoger onderwijs en wetenschappelijk onderzoek
WIA | Wet werk en inkomen naar arbeidsvermogen | arbeidsongeschiktheidsuitkering
Wi2021 | Wet inburgering
Wiv | Wet op de inlichtingen- en veiligheidsdiensten | sleepwet
Wkb | Wet kwaliteitsborging voor het bouwen
Wlz | Wet langdurige zorg
Wmo | Wet maatschappelijke ondersteuning
Wob | Wet openbaarheid van bestuur
Woo | Wet open overheid
Wom | Wet openbare manifestaties
Woz | Wet waardering onroerende zaken
Wpg | Wet politiegegevens
Wpo | Wet op het primair onderwijs
Wtmo | Wet transparantie maatschappelijke organisaties
Wvggz | Wet verplichte geestelijke gezondheidszorg
Wvo | Wet voortgezet onderwijs
Wwft | Wet ter voorkoming van witwassen en financieren van terrorisme | witwaswet
WW | Werkloosheidswet | werkloosheidsuitkering
Zvw | Zorgverzekeringswet
Grondwet | constitutie | grondrechten
Omgevingswet | omgevingsrecht
`;
