/**
 * Sovereign and some former states. Own-written from common knowledge; checked against ISO 3166-1 in states.test.ts.
 * ISO · name · demonyms · capital and seats of government · other names
 * Cells are parted by tabs.
 */
export const STATES = `\
AD	Andorra	Andorran	Andorra la Vella
AE	United Arab Emirates	Emirati	Abu Dhabi	UAE, U.A.E., Emirates
AF	Afghanistan	Afghan	Kabul
AG	Antigua and Barbuda	Antiguan
AL	Albania	Albanian	Tirana
AM	Armenia	Armenian	Yerevan
AO	Angola	Angolan	Luanda
AR	Argentina	Argentine, Argentinian	Buenos Aires, Casa Rosada
AT	Austria	Austrian	Vienna
AU	Australia	Australian	Canberra
AZ	Azerbaijan	Azerbaijani, Azeri	Baku
BA	Bosnia and Herzegovina	Bosnian	Sarajevo	Bosnia, Bosnia-Herzegovina
BB	Barbados	Barbadian	Bridgetown
BD	Bangladesh	Bangladeshi	Dhaka
BE	Belgium	Belgian
BF	Burkina Faso	Burkinabe	Ouagadougou
BG	Bulgaria	Bulgarian	Sofia
BH	Bahrain	Bahraini	Manama
BI	Burundi	Burundian	Gitega
BJ	Benin	Beninese	Porto-Novo
BN	Brunei	Bruneian	Bandar Seri Begawan	Brunei Darussalam
BO	Bolivia	Bolivian	La Paz
BR	Brazil	Brazilian	Brasilia, Brasília, Planalto
BS	Bahamas	Bahamian	Nassau
BT	Bhutan	Bhutanese	Thimphu
BW	Botswana	Botswanan	Gaborone
BY	Belarus	Belarusian, Belarusan	Minsk	Byelorussia
BZ	Belize	Belizean	Belmopan
CA	Canada	Canadian	Ottawa
CD	Democratic Republic of the Congo	Congolese	Kinshasa	DR Congo, DRC, Congo-Kinshasa
CF	Central African Republic	Central African	Bangui
CG	Republic of the Congo		Brazzaville	Congo, Congo-Brazzaville
CH	Switzerland	Swiss	Bern, Berne
CI	Ivory Coast	Ivorian	Yamoussoukro, Abidjan	Cote d'Ivoire, Côte d'Ivoire
CL	Chile	Chilean	Santiago
CM	Cameroon	Cameroonian	Yaounde
CN	China	Chinese	Beijing, Peking, Zhongnanhai	People's Republic of China, PRC
CO	Colombia	Colombian	Bogota, Bogotá
CR	Costa Rica	Costa Rican
CU	Cuba	Cuban	Havana
CV	Cape Verde	Cape Verdean	Praia	Cabo Verde
CY	Cyprus	Cypriot	Nicosia
CZ	Czech Republic	Czech	Prague	Czechia
DE	Germany	German	Berlin
DJ	Djibouti	Djiboutian
DK	Denmark	Danish, Danes	Copenhagen
DM	Dominica		Roseau
DO	Dominican Republic	Dominican	Santo Domingo
DZ	Algeria	Algerian	Algiers
EC	Ecuador	Ecuadorian, Ecuadorean	Quito
EE	Estonia	Estonian	Tallinn
EG	Egypt	Egyptian	Cairo
ER	Eritrea	Eritrean	Asmara
ES	Spain	Spanish, Spaniard	Madrid, Moncloa
ET	Ethiopia	Ethiopian	Addis Ababa
FI	Finland	Finnish, Finns	Helsinki
FJ	Fiji	Fijian	Suva
FM	Micronesia	Micronesian	Palikir	Federated States of Micronesia
FR	France	French, Frenchman	Paris, Élysée, Elysee, Quai d'Orsay, Matignon
GA	Gabon	Gabonese	Libreville
GB	United Kingdom	British, Briton, Britons	London, Downing Street, Whitehall, Foreign Office, No. 10	UK, U.K., Britain, Great Britain
GD	Grenada	Grenadian
GE	Georgia	Georgian	Tbilisi
GH	Ghana	Ghanaian	Accra
GM	Gambia	Gambian	Banjul
GN	Guinea	Guinean	Conakry
GQ	Equatorial Guinea	Equatorial Guinean	Malabo
GR	Greece	Greek	Athens
GT	Guatemala	Guatemalan
GW	Guinea-Bissau	Bissau-Guinean	Bissau
GY	Guyana	Guyanese	Georgetown
HN	Honduras	Honduran	Tegucigalpa
HR	Croatia	Croatian, Croat	Zagreb
HT	Haiti	Haitian	Port-au-Prince
HU	Hungary	Hungarian	Budapest
ID	Indonesia	Indonesian	Jakarta
IE	Ireland	Irish	Dublin	Irish Republic, Republic of Ireland
IL	Israel	Israeli	Jerusalem, Knesset
IN	India	Indian	New Delhi, Delhi
IQ	Iraq	Iraqi	Baghdad
IR	Iran	Iranian	Tehran, Teheran	Islamic Republic
IS	Iceland	Icelandic	Reykjavik
IT	Italy	Italian	Rome
JM	Jamaica	Jamaican	Kingston
JO	Jordan	Jordanian	Amman
JP	Japan	Japanese	Tokyo
KE	Kenya	Kenyan	Nairobi
KG	Kyrgyzstan	Kyrgyz	Bishkek
KH	Cambodia	Cambodian	Phnom Penh	Kampuchea
KI	Kiribati		Tarawa
KM	Comoros	Comorian	Moroni
KN	Saint Kitts and Nevis	Kittitian	Basseterre	St Kitts
KP	North Korea	North Korean	Pyongyang	DPRK, Democratic People's Republic of Korea
KR	South Korea	South Korean	Seoul	Republic of Korea
KW	Kuwait	Kuwaiti
KZ	Kazakhstan	Kazakh, Kazakhstani	Astana
LA	Laos	Laotian, Lao	Vientiane	Lao People's Democratic Republic
LB	Lebanon	Lebanese	Beirut
LC	Saint Lucia	Saint Lucian	Castries	St Lucia
LI	Liechtenstein		Vaduz
LK	Sri Lanka	Sri Lankan	Colombo
LR	Liberia	Liberian	Monrovia
LS	Lesotho		Maseru
LT	Lithuania	Lithuanian	Vilnius
LU	Luxembourg
LV	Latvia	Latvian	Riga
LY	Libya	Libyan	Tripoli
MA	Morocco	Moroccan	Rabat
MC	Monaco	Monegasque
MD	Moldova	Moldovan	Chisinau	Republic of Moldova
ME	Montenegro	Montenegrin	Podgorica
MG	Madagascar	Malagasy	Antananarivo
MH	Marshall Islands	Marshallese	Majuro
MK	North Macedonia	Macedonian	Skopje	Macedonia
ML	Mali	Malian	Bamako
MM	Myanmar	Burmese	Nay Pyi Taw, Naypyidaw, Naypyitaw	Burma
MN	Mongolia	Mongolian	Ulaanbaatar, Ulan Bator
MR	Mauritania	Mauritanian	Nouakchott
MT	Malta	Maltese	Valletta
MU	Mauritius	Mauritian	Port Louis
MV	Maldives	Maldivian
MW	Malawi	Malawian	Lilongwe
MX	Mexico	Mexican	Mexico City, Los Pinos
MY	Malaysia	Malaysian	Kuala Lumpur, Putrajaya
MZ	Mozambique	Mozambican	Maputo
NA	Namibia	Namibian	Windhoek
NE	Niger	Nigerien	Niamey
NG	Nigeria	Nigerian	Abuja, Lagos
NI	Nicaragua	Nicaraguan	Managua
NL	Netherlands	Dutch	The Hague	Holland
NO	Norway	Norwegian	Oslo
NP	Nepal	Nepalese, Nepali	Kathmandu
NR	Nauru	Nauruan
NZ	New Zealand	New Zealander	Wellington
OM	Oman	Omani	Muscat
PA	Panama	Panamanian	Panama City
PE	Peru	Peruvian	Lima
PG	Papua New Guinea	Papua New Guinean	Port Moresby
PH	Philippines	Philippine, Filipino	Manila, Malacañang, Malacanang
PK	Pakistan	Pakistani	Islamabad
PL	Poland	Polish, Poles	Warsaw
PS	Palestine	Palestinian	Ramallah	Palestinian Authority, State of Palestine
PT	Portugal	Portuguese	Lisbon
PW	Palau	Palauan	Ngerulmud
PY	Paraguay	Paraguayan	Asuncion, Asunción
QA	Qatar	Qatari	Doha
RO	Romania	Romanian	Bucharest
RS	Serbia	Serbian, Serb	Belgrade
RU	Russia	Russian	Moscow, Kremlin	Russian Federation
RW	Rwanda	Rwandan	Kigali
SA	Saudi Arabia	Saudi, Saudi Arabian	Riyadh
SB	Solomon Islands	Solomon Islander	Honiara
SC	Seychelles	Seychellois
SD	Sudan	Sudanese	Khartoum
SE	Sweden	Swedish, Swedes	Stockholm
SG	Singapore	Singaporean
SI	Slovenia	Slovenian, Slovene	Ljubljana
SK	Slovakia	Slovak	Bratislava
SL	Sierra Leone	Sierra Leonean	Freetown
SM	San Marino	Sammarinese
SN	Senegal	Senegalese	Dakar
SO	Somalia	Somali	Mogadishu
SR	Suriname	Surinamese	Paramaribo
SS	South Sudan	South Sudanese	Juba
ST	São Tomé and Príncipe	Santomean		Sao Tome and Principe
SV	El Salvador	Salvadoran, Salvadorean	San Salvador
SY	Syria	Syrian	Damascus	Syrian Arab Republic
SZ	Eswatini	Swazi	Mbabane	Swaziland
TD	Chad	Chadian	N'Djamena
TG	Togo	Togolese	Lome
TH	Thailand	Thai	Bangkok
TJ	Tajikistan	Tajik	Dushanbe
TL	Timor-Leste	Timorese	Dili	East Timor
TM	Turkmenistan	Turkmen	Ashgabat
TN	Tunisia	Tunisian	Tunis
TO	Tonga	Tongan	Nukualofa
TR	Turkey	Turkish, Turks	Ankara	Türkiye, Turkiye
TT	Trinidad and Tobago	Trinidadian	Port of Spain	Trinidad
TV	Tuvalu	Tuvaluan	Funafuti
TW	Taiwan	Taiwanese	Taipei
TZ	Tanzania	Tanzanian	Dodoma, Dar es Salaam
UA	Ukraine	Ukrainian	Kyiv, Kiev, Verkhovna Rada
UG	Uganda	Ugandan	Kampala
US	United States	American	Washington, White House, Oval Office, Capitol Hill, Pentagon, Foggy Bottom, Capitol	US, U.S., USA, U.S.A., United States of America, America
UY	Uruguay	Uruguayan	Montevideo
UZ	Uzbekistan	Uzbek	Tashkent
VA	Vatican			Holy See, Vatican City, Vatican City State
VC	Saint Vincent and the Grenadines	Vincentian	Kingstown	St Vincent
VE	Venezuela	Venezuelan	Caracas, Miraflores
VN	Vietnam	Vietnamese	Hanoi	Viet Nam
VU	Vanuatu		Port Vila
WS	Samoa	Samoan	Apia
XK	Kosovo	Kosovar	Pristina
YE	Yemen	Yemeni	Sanaa
ZA	South Africa	South African	Pretoria
ZM	Zambia	Zambian	Lusaka
ZW	Zimbabwe	Zimbabwean	Harare
CSHH	Czechoslovakia	Czechoslovak
DDDE	East Germany	East German	East Berlin	German Democratic Republic, GDR
BRDE	West Germany	West German	Bonn	Federal Republic of Germany
SUHH	Soviet Union	Soviet, Soviets		USSR, U.S.S.R.
YUCS	Yugoslavia	Yugoslav, Yugoslavian
ZRCD	Zaire	Zairean, Zairian
`;
