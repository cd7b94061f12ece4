/** Given names that English-language news writes in transliteration and the published lists lack, folded. */
export const TRANSLITERATED_GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aleksandr aleksander alexander alexandr aleksei aleksey alexei alexey anatoly anatoli andrei andrey andriy anton
arkady artem artyom boris bohdan bogdan denis denys dmitri dmitry dmytro eduard evgeny yevgeny yevgeni yevhen evgeni
fyodor fedor gennady georgy german grigory hryhoriy igor ihor ilya ivan kirill kyrylo konstantin kostiantyn leonid
lev maksim maxim maksym maria mariya mikhail mykhailo mykola nikita nikolai nikolay oksana oleg oleh oleksandr oleksii
oleksiy olena olga olha pavel pavlo petro pyotr petr roman ruslan rustem rustam sergei sergey serhii serhiy stanislav
stepan svetlana svitlana tatiana taras timur valentin valentina valentyna valery valeriy valerii vadim vadym vasily
vasyl viktor victor viktoria vitaly vitali vitalii vladimir vladislav vladyslav volodymyr vyacheslav viacheslav
vsevolod yaroslav yelena elena yulia yuliya iuliia yuri yury yuriy yurii zhanna aslan ramzan nursultan
kassym emomali sooronbay shavkat islam ilham nikol serzh mikheil irakli bidzina salome zurab giorgi
abdul abdel abdelaziz abdelfattah abdullah abdulla abdallah abdulaziz abdelkader abu adel adnan ahmad ahmed akram ali
amir amin amr anas anwar ashraf atef ayman aziz bashar bassam bilal boutros burhan dawood ebrahim esmail essam fadi fahd
faisal farhad farid farouk fatima fayez fouad fuad ghassan habib hadi hafez haider haidar hakan hakim hamad hamid hamza
hanan hani haqqani haris hashim hassan hasan hazem hisham hossein husain husayn hussain hussein ibrahim idris imad imran
ismail issam jaber jalal jamal jamil jassim javad kamal karim kasim khaled khalid khalifa khalil latif layla mahdi mahmoud
mahmud majid malik mansour marwan masoud massoud mazen mehdi mehmet mohamad mohamed mohammad mohammed muhammad muhammed
mohsen moqtada muqtada mostafa mustafa muammar munir musa nabil nadia nasser naser nasir nawaf nayef nouri nuri omar
osama usama osman othman qais qasem qassem qasim rafiq rahim ramadan ramzi rashid rasheed reza riad riyad saad saddam
saeb saeed said salah saleh salem salim salman sami samir sayed sayyed seyyed shahbaz sharif tahir talal tamer tarek tariq
tawfiq turki walid waleed wissam yahya yasser yasir yassin yusuf youssef yousef zahra zainab zaid zayed ziad ziyad
recep tayyip binali bulent devlet ekrem kemal mevlut suleyman yasar hulusi fethullah selahattin abdulkadir
benjamin binyamin avigdor yair yoav naftali ehud ariel shimon yitzhak moshe eyal gadi aviv benny gideon isaac tzipi yossi
narendra rajnath subrahmanyam nirmala amit manmohan arun pervez asif nawaz bilawal hamid ashraf zalmay gulbuddin mullah
xi jinping keqiang wang yang li zhang liu chen zhao qin wei ban kim moon yoon shinzo fumio yoshihide taro
jong-un jae-in geun-hye aung san rodrigo ferdinand prabowo joko mahathir anwar prayut thaksin yingluck
emmanuel francois jean angela annalena ursula boris borys donald barack joe joseph kamala lloyd antony anthony mike james
jens anders mark mette magdalena ulf sanna petteri sauli alexander kaja ingrida krisjanis gitanas dalia toomas kersti
alar edgars evika arvydas laurynas artis hanno mateusz andrzej jaroslaw mariusz zbigniew radoslaw witold tomasz beata
klaus iohannis marcel nicolae viorica ludovic florin bogdan mircea rumen boyko kiril stefan zoran aleksandar milo dritan
edi ilir hashim albin ramush vjosa bojan janez borut robert zuzana igor eduard peter jaroslav petr milos andrej viktor
katalin janos orban gergely kristof szijjarto alexis kyriakos nikos panos nikolaos prokopis dimitris antonis
giorgia matteo sergio giuseppe paolo silvio mario luigi lorenzo guido pedro mariano margarita josep jose antonio marcelo
felipe rishi keir liz theresa david gordon jeremy ben gavin philip michael justin stephen jim erna espen jonas ine
iulia cristian ion laura maia sandu igor dorin iurii natalia gheorghe`.split(/\s+/),
);
