/** Countries with who and what comes from them. */
export const COUNTRIES = `
Afghaan | Afghaans | Afghanistan
Amerikaan | Amerikaans | Amerika | Verenigde Staten
Antilliaan | Antilliaans | Antillen | Curaçao | Aruba
Belg | Belgisch | België
Brit | Brits | Groot-Brittannië | Verenigd Koninkrijk | Engels
Bulgaar | Bulgaars | Bulgarije
Caribisch Nederland | BES-eilanden | Bonaire | Saba | Sint Eustatius
Chinees | Chinese | China
Deen | Deens | Denemarken
Duitser | Duits | Duitsland
Eritreeër | Eritrees | Eritrea
Fransman | Frans | Frankrijk
Fries | Friesland | Fryslân
Griek | Grieks | Griekenland
Groninger | Gronings | Groningen
Hongaar | Hongaars | Hongarije
Ier | Iers | Ierland
Indiër | Indiaas | India
Indonesiër | Indonesisch | Indonesië
Irakees | Iraaks | Irak
Iraniër | Iraans | Iran
Israëliër | Israëlisch | Israël
Italiaan | Italiaans | Italië
Limburger | Limburgs | Limburg
Marokkaan | Marokkaans | Marokko
Noor | Noors | Noorwegen
Oekraïner | Oekraïens | Oekraïense | Oekraïne
Oostenrijker | Oostenrijks | Oostenrijk
Palestijn | Palestijns | Palestina | Gaza
Pool | Pools | Polen
Portugees | Portugal
Roemeen | Roemeens | Roemenië
Rus | Russisch | Rusland
Servisch | Servië
Somaliër | Somalisch | Somalië
Spanjaard | Spaans | Spanje
Surinamer | Surinaams | Suriname
Syriër | Syrisch | Syrië
Turk | Turks | Turkije
Vlaming | Vlaams | Vlaanderen
Zwitser | Zwitsers | Zwitserland
Zweed | Zweeds | Zweden
Zeeuw | Zeeuws | Zeeland
`;
