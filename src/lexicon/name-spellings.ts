const rows = (list: string): readonly (readonly string[])[] =>
  list
    .trim()
    .split(/\s*\n\s*/)
    .map((row) => row.split(' '));

/** Each spelling of a row, with the first of its row. */
const toFirst = (list: string): ReadonlyMap<string, string> =>
  new Map(rows(list).flatMap((row) => row.map((spelling) => [spelling, row[0]!] as const)));

/** Spellings in Latin letters of one given name of another script, folded -> the first of them. One row, one name. */
export const GIVEN_NAME_SPELLINGS: ReadonlyMap<string, string> = toFirst(`
  muhammad mohammed mohamed mohammad mohamad muhammed muhamad muhamed mohamud mahomed
  ahmed ahmad
  hussein husein hussain husain husayn hossein hosein houssein
  hassan hasan
  yusuf yousef youssef yusef yousuf yussuf
  khaled khalid
  walid waleed
  said saeed
  rashid rasheed
  majid majeed
  hamid hameed
  omar umar
  osama usama
  ibrahim ebrahim
  qassem qasem kassem kasem qasim qassim ghasem
  mustafa mostafa moustafa mustapha moustapha
  mahmoud mahmud mahmood
  tariq tarek tareq tarik
  nasser naser
  moqtada muqtada
  muammar moammar
  sayed sayyed seyyed sayyid seyed
  faisal faysal feisal
  alexander aleksandr aleksander alexandr alexandre
  dmitri dmitry dmitriy dmitrii dimitri
  yuri yury yuriy yurii iurii iouri
  fyodor fedor fiodor
  pyotr petr
  artyom artem artiom
  semyon semen
  volodymyr volodimir
  serhii serhiy sergiy
  oleksandr olexandr olexander
  denys denis
  kyrylo kirilo
  mykola mikola`);

/** Further given names that are written in Cyrillic, Arabic or Persian letters and in few others, folded. */
export const GIVEN_NAMES_OF_OTHER_SCRIPTS: readonly string[] = `
  aleksei anatoly andrei andriy arkady bohdan dmytro evgeny gennady grigory hryhoriy ihor ilya kirill kostiantyn leonid
  maksim maksym mikhail mykhailo nikolai oleg oleh oleksii oleksiy olena pavlo petro ruslan rustem sergei svetlana svitlana
  vadim vadym vasily vasyl vitaly vladimir vladislav vladyslav vsevolod vyacheslav yaroslav yelena yevgeny yevhen yulia zhanna
  abdulaziz abdullah adnan ali amir anwar ashraf ayman bashar bassam essam fadi fahd farid farouk fatima fuad ghassan
  habib hadi hafez haider hamad hamza hani haris hisham idris imad imran ismail jaber jalal jamal jamil javad kamal karim
  khalifa latif mahdi mansour marwan masoud mazen mehdi mohsen munir nabil nawaf nayef nouri qais rafiq rahim ramadan ramzi
  reza riad saad saddam saeb salah saleh salem salim salman sami samir sharif tahir talal tawfiq yahya yasser yassin zaid ziad`
  .trim()
  .split(/\s+/);

/** Given names that are one name in several languages, folded: a Ukrainian is often told of by the Russian form. */
export const GIVEN_NAME_COUNTERPARTS: ReadonlyMap<string, string> = toFirst(`
  vladimir volodymyr wladimir uladzimir
  alexander oleksandr aliaksandr
  alexei oleksii oleksiy
  sergei serhii siarhei
  dmitri dmytro dzmitry
  mikhail mykhailo mykhaylo
  nikolai mykola
  andrei andriy andrii andrej
  yevgeny yevhen yevhenii evgeny
  oleg oleh
  igor ihor
  pavel pavlo
  pyotr petro petr
  vasily vasyl
  konstantin kostiantyn
  kirill kyrylo
  grigory hryhorii
  yelena olena elena
  vladislav vladyslav
  yaroslav jaroslaw
  george georgi georgy giorgi
  michael mikheil`);

/** What companies write behind their names, folded and without dots; a row is one legal form. */
export const LEGAL_FORMS: ReadonlyMap<string, string> = toFirst(`
  inc incorporated
  corp corporation
  ltd limited
  co company
  llc
  llp
  lp
  plc
  gmbh
  ag
  se
  kg
  kgaa
  bv
  nv
  sa
  sas
  sarl
  spa
  srl
  ab
  asa
  as
  oyj
  oy
  aps
  ooo
  oao
  pao
  jsc
  pjsc
  kk
  pty
  pte
  bhd
  tbk`);

/** Words that British and American English spell differently, folded: British -> American. */
export const BRITISH_WORDS: ReadonlyMap<string, string> = new Map([
  ['defence', 'defense'],
  ['centre', 'center'],
  ['labour', 'labor'],
  ['harbour', 'harbor'],
  ['organisation', 'organization'],
  ['programme', 'program'],
  ['theatre', 'theater'],
  ['armour', 'armor'],
  ['honour', 'honor'],
]);
