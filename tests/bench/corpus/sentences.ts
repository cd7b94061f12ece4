/**
 * Sentences of made-up news, with gaps. `{person}` is somebody of the article, in full where first named; `{surname}` somebody
 * named before, if anybody; dates and figures are drawn around the day of publication.
 */
export const HEADLINES: readonly string[] = [
  '{organization} and {place}: {system} in question',
  '{place} braces for a {adjective} {noun}',
  '{organization} orders {number} {system}',
  'What the {noun} of {place} means for {organization}',
  '“No {noun} without {noun}”: {place} divided over {system}',
  '{number} soldiers for {place}, {organization} says',
];

/** How an article begins. */
export const LEDES: readonly string[] = [
  '{organization} will send {number} troops to {place} {soon}, {person} said on {weekday}.',
  'Officials in {place} confirmed {lately} that the {system} will be stationed there by the end of next year.',
  '{person} arrived in {place} on {weekday} for talks about the {adjective} {noun} that {place} has asked for since {date}.',
  '{lately}, {organization} announced that it had delivered {number} {system} to {place}.',
  'The government of {place} has {verb} a {noun} worth {money}, a spokesman for {organization} said on {weekday}.',
];

export const SENTENCES: readonly string[] = [
  '{person} said on {date} that {organization} would send {number} troops to {place}.',
  'The {organization} has ordered {number} {system}, a spokesman said.',
  '“We cannot wait any longer,” said {person}, who visited {place} on {weekday}.',
  'According to {person}, a researcher at {organization}, the {noun} came {adverb} late.',
  '{surname} told reporters in {place} that talks with {person} had been {adjective}.',
  '{lately}, {organization} announced that it had delivered {number} {system} to {place}.',
  'The plan goes back to {event} and was last changed on {date}.',
  'In {place} and {place}, residents have prepared for months.',
  'Neither {surname} nor {person} wanted to comment on the cost of about {money}.',
  '{surname} and {person} are to meet in {place} {soon}.',
  'The air defence of {place} rests on {system} and, since {date}, on {system}.',
  'Most of the soldiers come from {place}; the others are to follow in the spring.',
  'Analysts doubt that {organization} can pay for it, and point to what happened after {event}.',
  '“That is a matter for {organization},” {surname} said on {weekday}, adding that {place} had been informed.',
  'It is not known how many people were there, or who had {verb} them.',
  'The weather was {adjective}, and the {noun} was moved indoors.',
  'Since {date}, {number} exercises have taken place near {place}, {percent} more than the year before.',
  'Minister {person} called the {system} the most {adjective} {noun} of the decade.',
  'A report by {organization}, published in {place} on {date}, comes to the same conclusion.',
  'Some {number} people live in the village of {place}, {number} kilometres from the border.',
  'General {person}, the commander in {place}, has {verb} the {noun} {adverb}.',
  '“The {noun} is {adjective},” {surname} said. “It will not be {verb} by anybody.”',
  'Support for the {noun} fell to {percent} {lately}, a survey by {organization} found.',
  'Between {number} and {number} {system} are said to be in {place}, though nobody has {verb} them {adverb}.',
  'The {adjective} {noun} was {verb} by the {noun}, and the {noun} by a {adjective} {noun}.',
  'No {noun} has {verb} so {adverb}, and few expect the {noun} to be {adjective} again.',
  '{surname} did not say whether the {system} would stay in {place} after {date}.',
  'By {month}, {organization} wants to have {verb} {percent} of its {noun}.',
  'Spending rose from {money} to {money}, according to the {organization}.',
  'In a letter to {person}, the mayor of {place} asked for a {adjective} {noun}.',
];

/** Clauses that go on with a sentence, so that few runs of words come twice. */
export const CLAUSES: readonly string[] = [
  ', and the {adjective} {noun} {verb} the {noun} of a {adjective} {noun}',
  ', while {adjective} {noun} {adverb} {verb} the {noun}',
  ' because a {noun} {verb} the {adjective} {noun}',
  ', although no {noun} {verb} the {adjective} {noun}',
  '',
  '',
  '',
];

/** What a page leaves in the text that was copied from it. */
export const LEFTOVERS: readonly string[] = [
  'Share this article',
  'Advertisement',
  'Leave a Comment',
  'Read more: {place} braces for a {adjective} {noun}',
  'Sign up for our newsletter',
  '(Photo: {organization})',
  'Related articles',
  'Follow us on social media',
  'Click here to subscribe',
  'All rights reserved',
];
