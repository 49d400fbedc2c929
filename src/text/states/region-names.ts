/**
 * Nations and regions with governments of their own that negotiate in their own name. Own-written from common knowledge.
 * name · demonyms · seats of government · other names
 * Cells are parted by tabs.
 */
export const REGIONS = `\
Abkhazia	Abkhaz, Abkhazian	Sukhumi
Catalonia	Catalan
Faroe Islands	Faroese	Torshavn, Tórshavn	Faroes
Flanders	Flemish
Greenland	Greenlandic, Greenlander	Nuuk
Nagorno-Karabakh		Stepanakert	Karabakh
New South Wales
Northern Ireland	Northern Irish	Stormont
Quebec	Quebecois, Québécois		Québec
Scotland	Scottish, Scots	Edinburgh, Holyrood
Somaliland	Somalilander	Hargeisa
South Ossetia	South Ossetian	Tskhinvali
Transnistria	Transnistrian	Tiraspol
Wales	Welsh	Cardiff
Wallonia	Walloon
Zanzibar	Zanzibari
`;
