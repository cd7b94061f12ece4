const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** First parts of compounds that keep their hyphen at the end of a line: "anti-⏎aircraft", lower case. */
export const COMPOUND_HEADS = words(`
  anti pre post non co ex mid self semi multi pro counter inter cross re quasi pan neo pseudo ultra vice all well ill
  half near short long medium full high low air ground sea land surface ship submarine one two three four five six seven
  eight nine ten twenty thirty forty fifty so would then`);

/** Second parts of compounds after a name: "Kyiv-⏎based", lower case. */
export const COMPOUND_ENDS = words(
  'led based held owned backed born made built style like wide era type controlled occupied sponsored aligned brokered',
);

/** Endings of addresses, lower case: a stop before one ends no sentence. Those that open sentences (it, by, no) are left out. */
export const TOP_LEVEL_DOMAINS = words(
  'com org net info gov mil edu int eu uk ua ru pl de fr es nl se fi dk cz sk ro bg lt lv ee ca au il tr io tv js html php pdf',
);
