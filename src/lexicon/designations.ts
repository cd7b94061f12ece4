/**
 * Letters that open a weapon's or aircraft's designation, with what follows them: `dash` asks for a hyphen before the
 * number, so that "P 5" or "B 12" are none. Sources: the US tri-service systems, GRAU and design-bureau prefixes.
 */
export const DESIGNATION_PREFIXES: ReadonlySet<string> = new Set(
  `F FA A AC AV B C CV E EA EC EF EP HC JSF KC MC MH MV OV P PC Q RC RQ MQ SR TR U UC UH AH CH HH OH RAH SH TH VH WC X XB YF
  AIM AGM ASM BGM CIM FGM FIM GBU LGM LRASM MGM MIM RGM RIM UGM UUM JASSM SM PAC PGM CBU BLU AGR
  M T BMP BTR BMD BRDM BM MT-LB PT ZSU ZU TOS TOR 2S 2K 3K 3M 9A 9K 9M 9P 9S 51T6 53T6 S SA SS AS AT RS RSM R RT RPG RPK AK PK PKM
  SVD VSS KPV DP Kh X-  P-  K KN KH MiG Su Tu Yak Il An Be Ka Mi La J JF H Y Z WZ HQ HN DF JL CJ YJ KJ PL PLA GJ CH
  DRDO AD INS BrahMos LCA SPYDER Jas JAS JA Saab Gripen ATR BAE CN EMB KF FA KAI KAAN TB TFX TAI WS ASW NASAMS
  Mk MK MRAP HIMARS GMLRS ATACMS ESSM RAM SeaRAM LAV AAV LCAC LHA LHD DDG CVN SSN SSBN SSGN FFG LCS AN UAV Orlan Lancet Geran
  Shahed Mohajer Ababil Fateh Zolfaghar Qiam Emad Sejjil Khorramshahr Shahab Hwasong KN Pukguksong Unha Taepodong Nodong
  Agni Prithvi Shaheen Ghauri Babur Burkan Qaher Badr Quds Samad Qasef Fajr Zelzal Grad Qassam`
    .split(/\s+/)
    .map((prefix) => prefix.replace(/-$/, ''))
    .filter(Boolean),
);

/** Prefixes that are ordinary letters elsewhere (roads, vitamins, paper, clauses): a hyphen or a system word is needed. */
export const PLAIN_PREFIXES: ReadonlySet<string> = new Set(
  'F A B C E H J K M P Q R S T U X Y Z AD AS AT SA SS SM CH DP AN TB TAI'.split(' '),
);

/** Prefixes of ships' names. */
export const SHIP_PREFIXES: ReadonlySet<string> = new Set(
  'USS USNS USCGC HMS HMCS HMAS HMNZS HNLMS HDMS HNoMS HSwMS FS ITS TCG INS RFS ROKS BNS KRI MV ORP FGS ESPS JS PNS SAS'.split(
    ' ',
  ),
);

/** Words before a letter and a number that say it is no weapon: "vitamin B-12", "highway M-4", folded. */
export const DESIGNATES_OTHERS: ReadonlySet<string> = new Set(
  'vitamin vitamins highway motorway road route interstate group groups section page article form grade type flight gate room class figure table chapter version size star psalm hepatitis'.split(
    ' ',
  ),
);

/** What a ship's name follows in lower case: "the frigate Almirante Lynch", folded. */
export const SHIP_CLASSES: ReadonlySet<string> = new Set(
  'frigate destroyer cruiser corvette submarine battleship warship minesweeper minehunter tanker freighter icebreaker flagship trawler'.split(
    ' ',
  ),
);
