/** Sentences of made-up news, with gaps for names, numbers and dates. */
export const SENTENCES: readonly string[] = [
  '{person} said on {date} that {organization} would send {number} troops to {place}.',
  'The {organization} has ordered {number} {system}, a spokesman said.',
  'Officials in {place} confirmed last week that the {system} will be stationed there by the end of next year.',
  '"We cannot wait any longer," said {person}, who visited {place} on Tuesday.',
  'According to {stranger}, a researcher at {organization}, the decision came late.',
  '{stranger} told reporters in {place} that talks with {person} had been useful.',
  'Two weeks ago, {organization} announced that it had delivered {number} {system} to {place}.',
  'The plan goes back to {event} and was last changed on {date}.',
  'In {place} and {place}, residents have prepared for months.',
  'Neither {person} nor {stranger} wanted to comment on the cost of about {number} million euros.',
  '{person} and {person} are to meet in {place} tomorrow.',
  'The air defence of {place} rests on {system} and, since {date}, on {system}.',
  'Most of the soldiers come from {place}; the others are to follow in the spring.',
  'Analysts doubt that {organization} can pay for it, and point to what happened after {event}.',
  '"That is a matter for {organization}," {stranger} said on Monday, adding that {place} had been informed.',
  'It is not known how many people were there, or who had invited them.',
  'The weather was bad, and the ceremony was moved indoors.',
  'Since {date}, {number} exercises have taken place near {place}, more than ever before.',
  'Minister {stranger} called the {system} the most important purchase of the decade.',
  'A report by {organization}, published in {place} on {date}, comes to the same conclusion.',
];

/** Clauses that go on with them, so that few runs of words come twice. */
export const CLAUSES: readonly string[] = [
  ', and the {adjective} {noun} {verb} the {noun} of a {adjective} {noun}',
  ', while {adjective} {noun}s {verb} the {noun}',
  ' because a {noun} {verb} {number} {adjective} {noun}s',
  ', although no {noun} {verb} the {adjective} {noun}',
  '',
];

export const WORDS: Readonly<Record<'adjective' | 'noun' | 'verb', readonly string[]>> = {
  adjective: (
    'new old joint early late costly quiet public narrow heavy light former local distant urgent modest formal broad empty ' +
    'northern coastal mobile spare rapid'
  ).split(' '),
  noun: (
    'battery convoy border budget contract debate shelter road bridge factory harbour hangar village court vote treaty ' +
    'delay shipment warning drill garrison ministry committee coalition runway depot radar siren railway forest winter ' +
    'plan report question answer price survey paper family teacher driver river market'
  ).split(' '),
  verb: (
    'delayed replaced ended followed guarded divided surprised protected emptied measured blocked opened reached crossed ' +
    'cleared weakened doubled'
  ).split(' '),
};
