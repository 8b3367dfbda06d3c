/** Screens, data and swindles online: the word of every day beside that of papers. */
export const SCREENS_AND_DATA = `
5G-mast | zendmast | straling van zendmasten | antenne-installatie
afgeluisterd | afluisteren | telefoontap
algoritmeregister | algoritmes van de overheid | discriminerend algoritme
belspelletje | sms-dienst | betaalnummer
beïnvloeding van verkiezingen | buitenlandse beïnvloeding | verkiezingsinmenging
bodyscan | millimeterscan | securityscan
camera met herkenning | ANPR | kentekenherkenning | kentekencamera
chatcontrole | CSAM-verordening | scannen van berichten | clientsidescanning
computervirus | malware | schadelijke software
ddos | DDoS-aanval | platgelegde website
digitaal paspoort | eID | digitale identiteit | ID-wallet
digitale kloof | digibeet | digitale vaardigheden
doxing | persoonsgegevens verspreiden | intimidatie met persoonsgegevens
geautomatiseerd besluit | geautomatiseerde besluitvorming | profilering
gezichtsscan | gezichtsherkenning | biometrische herkenning
gluren | meekijken | bespieden | observeren
grooming | kinderlokker | kinderen lokken | sexting
haatreactie | haatberichten | online haat | haatdragend
ICT-project mislukt | mislukt ICT-project | ICT-fiasco
kinderen achter een scherm | beeldschermtijd | schermtijd
kwantumcomputer | quantumcomputer | quantumtechnologie
lootbox | lootboxen | gokelementen in games
nepwebsite | phishing | valse website | phishingmail
online haat | haatspraak | hatelijke berichten
phishing | phishingmail | smishing | vals bericht
pornosite | pornowebsite | leeftijdsverificatie
privacywaakhond | Autoriteit Persoonsgegevens | privacytoezichthouder
rijkspas | toegangspas | toegangscontrole
risicomodel | risicoprofiel | selectie-instrument | risicoselectie
robottaxi | zelfrijdende taxi
satellietinternet | Starlink | satellietverbinding
simkaart | prepaid | telefoonnummer
slecht bereik | mobiel bereik
slim speelgoed | internet of things | verbonden apparaten
slimme camera | cameratoezicht | gezichtsherkenning
social-mediaverbod | leeftijdsgrens sociale media
telefoonverbod | smartphoneverbod | mobieltjesverbod
telefoonverslaving | schermverslaving | gameverslaving | socialemediaverslaving
trollenleger | nepaccount | beïnvloedingscampagne
verlopen software | legacy | verouderde systemen | verouderde ICT
videodeurbel | deurbelcamera
zwarte lijst | signaleringslijst | FSV | Fraude Signalering Voorziening
`;
