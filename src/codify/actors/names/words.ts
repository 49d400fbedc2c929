/** Nouns that name an office or a role of one person. Lower case, sorted. Own-written. */
export const OFFICES: ReadonlySet<string> = new Set(
  `admiral adviser advisor aide ambassador analyst archbishop arbitrator attorney backbencher banker bishop boss brigadier broker captain candidate cardinal ceo
   chair chairman chairperson chairwoman chancellor chief co-chairman colonel commander commissioner commodore congressman congresswoman consul
   coordinator corporal counsel counsellor delegate deputy diplomat director economist emperor envoy executive father-in-law financier
   founder general governor head investor judge justice king lawmaker lawyer leader lieutenant lobbyist manager marshal mayor mediator minister moderator
   negotiator nominee officer official organiser organizer owner partner patriarch pm pope premier president prime-minister prince
   princess professor prosecutor queen rapporteur representative researcher secretary secretary-general senator sergeant sheikh speaker
   spokesman spokesperson spokeswoman steward strategist sultan taxwriter trader treasurer undersecretary vice-chairman
   vice-president whip`.split(/\s+/),
);

/** Offices whose holder speaks for a state wherever a state is named beside them. */
export const STATE_OFFICES: ReadonlySet<string> = new Set(
  "admiral ambassador brigadier chancellor colonel commander commodore consul emperor envoy general king marshal minister pm premier president prince queen secretary sheikh sultan undersecretary".split(
    " ",
  ),
);

/** Offices that speak for nobody but their holder, unless the report names a body that the holder speaks for. */
export const FREE_OFFICES: ReadonlySet<string> = new Set(
  "analyst attorney backbencher banker broker candidate congressman congresswoman economist financier investor judge justice lawmaker lawyer nominee professor researcher senator strategist trader".split(
    " ",
  ),
);

/** Who seeks an office speaks for no body: "Republican nominee Ada Obi". */
export const RUNNING = /^(?:candidate|nominee)$/;

/** Nouns for people who act as the state or body that is named beside them: "Norwegian officials", "union negotiators". */
export const STAFF: ReadonlySet<string> = new Set(
  `administration ambassador ambassadors army authorities authority board cabinet camp camps campaign delegate delegates delegation delegations
   diplomat diplomats directors embassy envoy envoys executive executives force forces government leader leaders leadership
   management military minister ministers ministry ministries navy negotiator negotiators official officials president
   representative representatives side spokesman spokesmen spokesperson spokeswoman team teams troops`.split(/\s+/),
);

/** Nouns for one body: "the company" is the last company spoken of. */
export const BODIES: ReadonlySet<string> = new Set(
  `administration agency airline alliance association authority bank bidder bloc board body broadcaster carrier cartel chamber club
   coalition commission committee community company concern conference congress consortium corporation council court department exchange
   employer federation firm foundation front fund government group guild institute kingdom league maker manufacturer ministry movement
   newspaper organisation organization parliament partnership party presidency producer publisher regulator republic retailer senate subsidiary
   supplier syndicate team tribunal union university utility`.split(/\s+/),
);

/** Nouns for groups of people or bodies that can hold a position of their own under the words that name them. */
export const GROUPS: ReadonlySet<string> = new Set(
  `academics activists agencies airlines allies analysts archbishops authorities backers bakers bankers banks
    bargainers bishops bondholders brewers brokers builders bureaucrats campaigners captors carmakers carriers chiefs
    clans clergy commanders companies conservationists consumers councillors countries creditors crews critics dealers
    debtors delegates delegations democrats dentists deputies developers diplomats dissidents distillers dockers
    doctors donors drivers economists elders employees employers engineers environmentalists exiles experts exporters
    extremists families farmers federalists fighters firefighters fishermen foresters generals governments governors
    groups growers guerrillas gunmen herders hijackers holders hostages importers industrialists industry insurers
    insurgents investors islamists islanders journalists jurors kidnappers landlords lawmakers lawyers leaders
    legislators lenders lobbyists loyalists manufacturers mariners markets mayors mediators members merchants migrants
    militants militias millers miners ministers monarchists mps nationalists nations negotiators nurses observers
    officers officials operators opponents opposition owners parents parliamentarians participants parties partners
    passengers peasants pensioners physicians pickers pilots pirates planters police politicians prisoners processors
    producers prosecutors protesters ranchers rebels refiners refugees regulators representatives republicans
    residents retailers retirees roasters royalists sailors scientists seafarers seamen secessionists senators
    separatists settlers shareholders shipbuilders shipowners shippers sides smallholders smelters soldiers sources
    specialists spinners spokesmen staff states steelmakers stockholders strikers students subscribers suppliers
    supporters taxpayers teachers tenants traders transporters tribes troops trustees unionists unions vendors
    veterans victims villagers voters warlords weavers wholesalers workers`.split(/\s+/),
);

/** Group nouns that hide who speaks: they may judge, but hold no position of a party. */
export const UNNAMED: ReadonlySet<string> = new Set(
  "academics analyst analysts critics dealers economist economists expert experts observer observers source sources specialists traders".split(
    " ",
  ),
);

/** A body with one of these words in its name acts as the state that it belongs to. */
export const STATE_ORGAN =
  /\b(?:administration|air force|armed forces|army|cabinet|coast guard|department of [a-z]+|central bank|embassy|foreign office|government|govt|[a-z]+ department|military|ministry|national guard|naval forces?|navy|presidency|(?:border|customs|intelligence|prisons?|security) service|treasury)\b/i;

/** Endings of company names, not needed to know the company. */
export const COMPANY_ENDING =
  /[\s,]+(?:ab|ag|asa|bv|co|company|corp|corporation|gmbh|inc|incorporated|limited|llc|llp|ltd|nv|oy|plc|pty|sa|spa|srl)\.?$/i;

/** What a company does, before its name: "the brewer Acme". */
export const TRADES: ReadonlySet<string> = new Set(
  `automaker brewer builder carmaker chipmaker distiller drugmaker giant giants grocer insurer lender miner operator refiner retailer shipbuilder
   shipper start-up startup steelmaker supermarket utility wholesaler`.split(/\s+/),
);

/** Last words of companies' names that are hardly anybody's family name. */
export const BUSINESSES =
  /^(?:Air|Airlines|Airways|Aviation|Bancorp|Breweries|Bulk|Capital|Carriers|Chemicals|Copper|Dairies|Electronics|Energy|Enterprises|Ferries|Filhos|Foods|Hijos|Holdings|Industries|Lines|Logistics|Maritime|Metals|Mills|Minerals|Mining|Motors|Petroleum|Pharmaceuticals|Rail|Railways|Resources|Securities|Shipping|Shipyards|Sons|Stores|Systems|Tankers|Technologies|Telecom|Telecommunications|Textiles|United|Utilities|Ventures)$/;

/** Offices that print sets with a capital right before a name: "Secretary Obi". */
export const TITLES: ReadonlySet<string> = new Set(
  "ambassador chairman chairwoman chancellor commissioner governor king minister premier president prince queen representative secretary senator undersecretary".split(
    " ",
  ),
);

/** Titles before a name that say nothing of the office. */
export const COURTESY: ReadonlySet<string> = new Set(
  `adm. alhaja alhaji capt. col. comandante companera companero compañera compañero comrade dame datin dato datuk don doña dr dr. engr engr. fr
   fr. frau gen. gov gov. govs. h.e. herr hon. ing. lady lord lt. madame messrs messrs. miss monsieur mr mr. mrs mrs. ms ms. mzee padre paduka
   pehin prof prof. professor rep rep. reps. rev. sen sen. sens. seri señor señora sgt. shri signor signora sir smt. sra. srta. ustaz`.split(
    /\s+/,
  ),
);

/** Closer to a name than a noun of their own: "former", "acting" change what an office still binds. */
export const FORMER = /\b(?:ex-?|former|late|one-time|retired|then-)\b/i;

/** Offices that only one state has under this English name. Institutions, not their holders. */
export const OWN_OFFICES: readonly { readonly words: RegExp; readonly state: string; readonly isShared?: boolean }[] = [
  {
    words:
      /\b(?:agriculture|commerce|defense|energy|homeland security|interior|labor|treasury) (?:(?:assistant|deputy|under) )?(?:under)?secretary\b/i,
    state: "United States",
  },
  { words: /\bsecretary of (?:state|the treasury|defen[cs]e|commerce|agriculture|labor)\b/i, state: "United States" },
  { words: /\b(?:trade representative|attorney general|national security advis[eo]r)\b/i, state: "United States" },
  { words: /\bchancellor of the exchequer\b/i, state: "United Kingdom" },
  { words: /\bsecretary (?:of state )?for\b/i, state: "United Kingdom", isShared: true },
  { words: /\b(?:foreign|home|defen[cs]e) secretary\b/i, state: "United Kingdom", isShared: true },
  { words: /\btaoiseach\b/i, state: "Ireland" },
  { words: /\bchief cabinet secretary\b/i, state: "Japan" },
];

/** Organs that only one state has under this English name. */
export const OWN_ORGANS: readonly { readonly words: RegExp; readonly state: string }[] = [
  {
    words:
      /^(?:(?:Agriculture|Commerce|Defense|Energy|Interior|Justice|Labor|State|Transportation|Treasury) Department|Department of (?:Homeland Security|Justice|State|the Treasury)|Office of Management and Budget|Pentagon)$/,
    state: "United States",
  },
];

/** Group nouns that say nothing by themselves: "the two sides", "both companies". */
export const BARE_GROUPS: ReadonlySet<string> = new Set(
  "agencies companies countries governments groups leaders markets members ministers nations negotiators officials participants parties partners people representatives sides sources staff states".split(
    " ",
  ),
);

/** What a minister is minister of: before an office it is no body of its own ("Trade Representative", "Energy and Mines Minister"). */
export const PORTFOLIOS: ReadonlySet<string> = new Set(
  `affairs agriculture arms arts budget business change climate commerce commercial communications competition consumer
   control culture customs defence defense development domestic economic economics economy education employment
   energy enterprise environment exchequer external farm finance fisheries fishery food foreign forestry health home housing
   human immigration indigenous industrial industries industry information infrastructure integration interior internal international irrigation
   justice labor labour land lands legal livestock migration minerals mines mobility monetary natural oil pensions petroleum planning
   political press primary public railways reconstruction
   regional research resources rights rural science security social sports state tax technology telecommunications
   tourism trade transport transportation treasury veterans war water welfare women works youth`.split(/\s+/),
);

/** Who speaks for a person, where the person speaks for nobody: "Ada Obi's spokesman", "her campaign manager". */
export const VOICES =
  /\b(?:adviser|advisor|aide|attorney|campaign (?:chair\w*|director|manager)|communications? director|lawyer|press secretary|spokesman|spokesperson|spokeswoman|strategist)\b/i;
