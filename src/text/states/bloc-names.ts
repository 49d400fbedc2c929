/**
 * Unions of states and bodies that states negotiate in or through. Own-written.
 * name · adjectives · seats · other names
 * Cells are parted by tabs.
 */
export const BLOCS = `\
African Union			AU
Arab League			League of Arab States
ASEAN			Association of Southeast Asian Nations
European Commission			EC Commission, EU Commission, European Community Commission
European Community			EC, E.C., European Economic Community, EEC, Common Market, European Communities
European Union		Brussels	EU, E.U.
Group of Five			G5, G-5
Group of Seven			G7, G-7
Group of Twenty			G20, G-20
Gulf Cooperation Council			GCC
International Atomic Energy Agency			IAEA
International Monetary Fund			IMF
NATO			Nato, North Atlantic Treaty Organization, North Atlantic Treaty Organisation
Organisation for Economic Co-operation and Development			OECD, Organization for Economic Cooperation and Development
OPEC			Opec, Organization of the Petroleum Exporting Countries, Organisation of Petroleum Exporting Countries
United Nations			UN, U.N., UNO
World Bank			International Bank for Reconstruction and Development
World Health Organization			WHO, World Health Organisation
World Trade Organization			WTO, World Trade Organisation
`;
