/** Computers, data and social media: the word of every day beside that of papers. */
export const DIGITAL = `
aan de knoppen | zeggenschap | controle
aanmelden | registreren | inschrijven | account aanmaken
aanpassen van instellingen | standaardinstellingen | privacyinstellingen
afhankelijk van Amerika | afhankelijkheid van de Verenigde Staten | strategische afhankelijkheid
afluisteren door Amerika | toegang voor Amerikaanse diensten | Cloud Act
aftappen van internet | interceptie | kabelinterceptie
alleen digitaal | uitsluitend digitaal | analoog | papieren alternatief
Amerikaanse bedrijven | Amerikaanse techbedrijven | Amerikaanse aanbieders | big tech
back-up | reservekopie | uitwijk
beeldbellen | videobellen | videovergaderen
beheerder | systeembeheerder | functioneel beheer
belangenbehartiger | lobbyist | lobby
bericht | nieuwsbericht | artikel
bestand | bestanden | document
blauwe vinkje | verificatie | geverifieerd account
broncode | open source | softwarecode
chatapp | berichtendienst | WhatsApp | Signal
chatbot | AI-assistent | taalmodel | ChatGPT
computerprogramma | software | applicatie
computerstoring | IT-storing | ICT-storing | uitval van systemen
cookie | cookies | tracking | volgsoftware
crypto | cryptovaluta | bitcoin
cybercrimineel | hacker | cyberaanvaller
data | gegevens | informatie
datadiefstal | datalek | gestolen gegevens
datahonger | gegevensverzameling | dataverzameling
datingapp | dating | datingsite
digibeet | digitaal vaardig | digitale vaardigheden | digitale inclusie
DigiD | inlogmiddel | digitale identiteit
e-mailadres | mailbox | mailaccount
eigen cloud | overheidscloud | rijkscloud | soevereine cloud
eigen servers | eigen beheer | on-premise | eigen datacenter
encryptie | versleuteling | versleuteld
Europese cloud | soevereine cloud | Europees alternatief
filter | leeftijdsfilter | inhoudsfilter
gamen | computerspel | gaming
gegevens delen | gegevensuitwisseling | gegevensdeling
gegevens stelen | datalek | gegevensdiefstal
gezichtsherkenning | biometrische identificatie
gijzelsoftware | ransomware
gps | locatiegegevens | locatie | plaatsbepaling
hacken | binnendringen | hack
hardloopapp | sportapp | sportapps | Strava
influencer | invloedrijke accounts | contentmaker
inlichtingen | spionage | inlichtingendiensten
inloggen | aanmelden | toegang tot accounts
internetverbinding | internettoegang | breedband
kabelbreuk | kabelschade | zeekabel
kijkcijfers | publieksbereik
kinderen online | minderjarigen online | leeftijdsverificatie
leeftijdsgrens | minimumleeftijd | leeftijdscontrole | leeftijdsverificatie
locatie delen | locatiegegevens | trackinggegevens
mailen | e-mail | e-mailverkeer
mobieltje | smartphone | telefoon
monopolie | machtspositie | marktmacht
nepaccount | nepprofiel | bot | trol
nepvideo | deepfake | gemanipuleerde video
nieuwssite | nieuwsmedium | online media
offline | niet digitaal | analoog | papier
ondoorzichtig | onduidelijk | intransparant | gebrek aan transparantie
online beveiliging | cyberbeveiliging | digitale weerbaarheid
online pesten | cyberpesten
overstappen naar een andere leverancier | vendor lock-in | leveranciersafhankelijkheid | exitstrategie
papieren formulier | schriftelijk | per post | analoog
persoonsgegevens verzamelen | gegevensverwerking | verwerking van persoonsgegevens
privé | privacy | persoonlijke levenssfeer
privégegevens | persoonsgegevens | gevoelige gegevens
rekenkracht | supercomputer | rekencapaciteit
schermgebruik | schermtijd | mobiel gebruik
scrollen | verslavend ontwerp | oneindig scrollen | verslavende ontwerpkeuzes
servers | datacenter | serverruimte
sporthorloge | smartwatch | fitnesstracker | wearable
standaard | norm | specificatie
tech | technologie | techsector
techreus | techgigant | techbedrijf | platformbedrijf
telecom | telecommunicatie | telecomaanbieder
tieneraccount | jongerenaccount | kinderaccount
tiktok | sociale media | Instagram | Facebook | Snapchat
uit de lucht | storing | onbereikbaar
uitzetten van de cloud | kill switch | afsluiten van diensten
verslavend | verslaving | verslavende ontwerpkeuzes
volgers | abonnees | bereik
wachtwoord | inloggegevens | toegangscode
webcam | camera
website plat | website onbereikbaar | technische problemen | overbelasting
wifi | draadloos internet | netwerk
zoekmachine | Google | zoekresultaten
`;
