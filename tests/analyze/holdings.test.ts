import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { holdingsOf } from '../../src/analyze/holdings/index.ts';
import { findMentions } from '../../src/extract/index.ts';
import { article, catalogue } from '../extract/sample.ts';

const country = (name: string, code: string, demonym: string) =>
  ({ kind: 'place', name, type: 'country', country: code, demonyms: [demonym] }) as const;

const WORLD = catalogue(
  country('Germany', 'DE', 'German'),
  country('Poland', 'PL', 'Polish'),
  country('Romania', 'RO', 'Romanian'),
  country('Russia', 'RU', 'Russian'),
  country('Ukraine', 'UA', 'Ukrainian'),
  country('Israel', 'IL', 'Israeli'),
  { kind: 'place', name: 'Berlin', type: 'capital', country: 'DE' },
  { kind: 'organization', name: 'NATO', type: 'military alliance' },
  { kind: 'organization', name: 'Bundeswehr', type: 'armed forces', country: 'DE' },
  { kind: 'organization', name: 'Reuters', type: 'news agency' },
  { kind: 'system', name: 'Arrow 3' },
  { kind: 'system', name: 'S-400' },
  { kind: 'system', name: 'Iskander' },
  { kind: 'system', name: 'missile', class: true, aliases: ['missiles', 'missile systems'] },
  { kind: 'system', name: 'drone', class: true, aliases: ['drones'] },
  { kind: 'system', name: 'air defence', class: true, aliases: ['air defences', 'air defence systems'] },
  { kind: 'person', name: 'Ada Lovelace' },
);

/** What a text is found to say: "germany considers arrow-3 (planned)". */
function told(text: string): string[] {
  const read = {
    article: article(text, '2025-06-10'),
    mentions: findMentions(article(text), WORLD),
    sha256: '',
    file: '',
  };
  const slug = (id: string): string => id.slice(id.indexOf('/') + 1);
  return holdingsOf([read], WORLD).map((one) => {
    const partner = one.partner ? ` ${one.partner.role} ${slug(one.partner.entity)}` : '';
    const marks = [one.planned && 'planned', one.negated && 'not', one.certainty === 'implied' && 'implied'];
    return [`${slug(one.actor)} ${one.relation} ${slug(one.system)}${partner}`, ...marks.filter(Boolean)].join(', ');
  });
}

const says = (text: string, ...expected: string[]) =>
  it(`${text} → ${expected.join('; ') || 'nothing'}`, () => assert.deepEqual(told(text), expected));

describe('a verb between an actor and a system', () => {
  says('Germany has 12 Arrow 3 batteries.', 'germany has arrow-3');
  says('Poland and Romania operate the S-400.', 'poland operates s-400', 'romania operates s-400');
  says(
    'Poland ordered missiles and drones from Israel.',
    'poland orders missile from israel',
    'poland orders drone from israel',
  );
  says('Germany delivered the S-400 to Ukraine.', 'germany delivers s-400 to ukraine');
  says('Germany supplied Ukraine with drones.', 'germany delivers drone to ukraine');
  says('Poland, which ordered the Arrow 3, is a member.', 'poland orders arrow-3');
  says('Ukraine lacks missiles.', 'ukraine lacks missile');
  says('Ukraine is in dire need of air defence systems.', 'ukraine lacks air-defence');
  says('Ukraine asked Germany for missiles.', 'ukraine asks-for missile from germany');
  says('NATO asks Poland to send missiles to Ukraine.', 'nato asks-for missile from poland');
  says('Ukraine shot down 30 drones.', 'ukraine targets drone');
  says('Russia attacked Ukraine with drones.', 'russia operates drone, implied');
  // Neighbours in a sentence are no arguments.
  says('Germany praised the Arrow 3.');
  says('Lovelace said in Germany that the Arrow 3 had been tested.');
  says('Analysts in Germany have missiles in mind.');
  says('Germany has criticised the missiles.');
  says('Germany has many states in which missiles are made.');
  says('Sales to Poland include the S-400.');
  says('The Israeli missiles were tested.');
  says('Reuters has missiles on its front page.');
  says('Ada Lovelace wants missiles.');
});

describe('the noun phrase that a verb is about', () => {
  says('Poland ordered up to 20 missiles.', 'poland orders missile');
  says('Poland operates at least four S-400 batteries.', 'poland operates s-400');
  says('Poland ordered dozens of drones.', 'poland orders drone');
  says('Poland ordered the S-400 surface-to-air missiles.', 'poland orders s-400');
  says('Poland ordered drones, mine-resistant vehicles and missiles.', 'poland orders drone', 'poland orders missile');
  says('Poland & Romania ordered drones.', 'poland orders drone', 'romania orders drone');
  says(
    'Allies including Poland and Romania have sent drones to Ukraine.',
    'poland delivers drone to ukraine',
    'romania delivers drone to ukraine',
  );
  says(
    'NATO wants missile systems. It rained. NATO missile systems are old.',
    'nato asks-for missile',
    'nato has missile, implied',
  );
  says('Poland ordered parts for the S-400.');
  says('Poland ordered repairs of the S-400.');
  says('Poland bought time and drones were shot down.');
  says('Poland opposes the drone programme.');
});

describe('contracts, receipts and strikes', () => {
  says('Poland signed a $2 billion deal with Israel for missiles.', 'poland orders missile');
  says('Israel finalized a deal to sell the Arrow 3 to Germany.', 'israel delivers arrow-3 to germany, planned');
  says(
    'Poland received missiles from Israel.',
    'poland has missile from israel, implied',
    'israel delivers missile to poland, implied',
  );
  says(
    'Poland has confirmed the delivery of missiles from Israel.',
    'poland has missile from israel, implied',
    'israel delivers missile to poland, implied',
  );
  says(
    'Germany approved the delivery of missiles to Ukraine.',
    'germany delivers missile to ukraine, planned, implied',
  );
  says('Russia might have deployed the S-400.', 'russia deploys s-400, implied');
  says('The Bundeswehr sent drones to Poland.', 'bundeswehr deploys drone');
  // Who delivers under an agreement between two is not told, and who sends drones over a border gives nothing away.
  says('Poland signed an agreement with Israel to deliver missiles.');
  says('Poland and Israel signed a contract for the supply of missiles.');
  says('Russia sent drones into Poland.');
  says("Israel's sale of the Arrow 3 to Germany could be signed soon.", 'israel considers arrow-3 to germany');
});

describe('what stands before the verb', () => {
  says('Germany may buy the Arrow 3.', 'germany considers arrow-3');
  says('Germany is considering buying the Arrow 3.', 'germany considers arrow-3');
  says('Germany is interested in acquiring the Arrow 3.', 'germany considers arrow-3');
  says('Germany is mulling the purchase of missile systems.', 'germany considers missile');
  says('Germany will buy the Arrow 3.', 'germany orders arrow-3, planned');
  says('Germany agreed to buy the Arrow 3.', 'germany orders arrow-3, planned');
  says('Germany signed a contract for the Arrow 3.', 'germany orders arrow-3');
  says('Germany agreed to send missiles to Ukraine.', 'germany pledges missile to ukraine');
  says('Germany needs to buy missiles.', 'germany asks-for missile');
  says('Germany will not deliver missiles to Ukraine.', 'germany delivers missile to ukraine, not');
  says('Russia does not have the Arrow 3.', 'russia has arrow-3, not');
  says('Poland denied that it had delivered missiles to Ukraine.', 'poland delivers missile to ukraine, not, implied');
  says('Will Germany buy the Arrow 3?');
  says('If Germany delivers missiles, the war may end.');
  says('Germany can deploy missiles.');
});

describe('the passive voice and nouns', () => {
  says('The Iskander missiles were deployed by Russia.', 'russia deploys iskander');
  says('Drones supplied by Poland arrived.', 'poland delivers drone');
  says('The drones were delivered by night.');
  says("Germany's purchase of the Arrow 3 is new.", 'germany orders arrow-3');
  says('The delivery of missiles to Ukraine by Germany began.', 'germany delivers missile to ukraine');
  says(
    "Berlin's decision not to supply missiles to Ukraine is old. Germany knows.",
    'germany delivers missile to ukraine, not, implied',
  );
  says("Russia's Iskander missiles are near.", 'russia has iskander');
  says('Two drones of the Bundeswehr fell.', 'bundeswehr has drone');
  says("Russia's missile attack failed.");
  says("Germany's policy on missiles is new.");
  says("Russia's loss of drones is great.");
});

describe('words that stand for actors and systems', () => {
  says('Germany met Israel. Berlin may buy the Arrow 3.', 'germany considers arrow-3, implied');
  says('Poland said it had ordered missiles.', 'poland orders missile, implied');
  says(
    'Germany wants missile systems. The Israelis have such systems. Israel is far.',
    'germany asks-for missile',
    'israel has missile, implied',
  );
  says('NATO members need drones.', 'nato asks-for drone, implied');
  says(
    'Russia and Poland talk. And supply Ukraine with drones.',
    'russia delivers drone to ukraine, implied',
    'poland delivers drone to ukraine, implied',
  );
  // Two countries: nobody knows which of them is meant.
  says('Germany told Poland that it has ordered missiles.');
});

describe('a relation', () => {
  it('points at its words, says how it was found, and is dated by its article', () => {
    const text = 'Germany ordered missiles.';
    const read = {
      article: article(text, '2025-06-10'),
      mentions: findMentions(article(text), WORLD),
      sha256: '',
      file: '',
    };
    const [one] = holdingsOf([read], WORLD);
    assert.equal(text.slice(one!.cue.start, one!.cue.end), 'ordered');
    assert.equal(text.slice(one!.systemAt.start, one!.systemAt.end), 'missiles');
    assert.equal(one!.asOf, '2025-06-10');
    assert.match(one!.because, /“Germany”, “ordered”, “missiles”/);
  });
});
