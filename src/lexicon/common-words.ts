/** Words that English mostly writes in lower case (SUBTLEX-US). Written by scripts/lexicon.mjs; not edited by hand. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `abandon abandoned abandoning abandonment abdomen abdominal abduct abducted abduction abductions aberration
abide abilities ability able abnormal aboard abode abominable abomination aborted abortion abortions about
above abrasions abroad abrupt abruptly abs absence absent absinthe absolute absolutely absolution absolve
absorb absorbed abstinence abstract absurd absurdity abundance abundant abuse abused abusing abusive abyss
academic academics accelerant accelerate accelerated accelerating acceleration accelerator accent accents
accept acceptable acceptance accepted accepting accepts access accessed accessible accessing accessories
accessory accident accidental accidentally accidents accommodate accommodating accommodation accommodations
accompanied accompany accompanying accomplice accomplices accomplish accomplished accomplishment
accomplishments accord accordance accordingly accordion accosted account accountable accountant accountants
accounted accounting accounts accumulate accumulated accuracy accurate accurately accursed accusation
accusations accuse accused accuses accusing accustomed aced aces ache aches achieve achieved achievement
achievements achieving aching acid acids acknowledge acknowledged acknowledging acne acorn acoustic
acquaintance acquaintances acquainted acquire acquired acquiring acquisition acquisitions acquittal acquitted
acre acres acrobat across act acted actin acting action actions activate activated activating activation active
actively activist activities activity actor actors actress actresses acts actual actually acupuncture acute ad
adage adamant adapt adapted adapting add added addict addicted addiction addictive addicts adding addition
additional address addressed addresses addressing adds adept adequate adequately adhere adhesive adieu adjacent
adjoining adjourn adjourned adjust adjusted adjusting adjustment adjustments adjutant administer administered
administration administrative administrator admirable admirals admiration admire admired admirer admirers
admiring admissible admission admissions admit admits admittance admitted admittedly admitting ado adolescence
adolescent adolescents adopt adopted adopting adoption adoptive adorable adoration adore adored adores adoring
adrenalin adrenaline adrift ads adult adultery adulthood adults advance advanced advancement advances advancing
advantage advantages adventure adventurer adventures adventurous adversaries adversary adverse adversity
advertise advertised advertisement advertising advice advisable advise advised advisement adviser advising
advisor advisors advisory advocate aerial aerobics aeroplane aerospace aesthetic af afar affair affairs affect
affected affecting affection affectionate affectionately affections affects affidavit affidavits affiliated
affinity affirmation afflicted affliction afford affordable afforded affront afloat afoot afraid aft after
afterlife aftermath afternoon afternoons aftershave afterward afterwards again against age aged agencies agency
agenda agents ages aggravate aggravated aggravation aggression aggressive aggressively aggressor aging agitated
ago agonizing agony agree agreeable agreed agreeing agreement agreements agrees agricultural ahead ahold aid
aide aided aides aiding aids ailments ails aim aimed aiming aims ain air airborne aircraft aired airfield
airhead airing airline airliner airlock airmen airplane airplanes airport airports airs airship airspace
airstrip airtight airwaves airway aisle aisles aka ake alabaster alarm alarmed alarming alarms albatross albeit
albino album albums alcohol alcoholic alcoholics alcoholism ale alert alerted alfalfa algebra algorithm alias
aliases alibi alibis alien alienate alienated aliens align aligned alignment alike alimony alive all allegation
allegations alleged allegedly allegiance allergic allergies allergy alley alleys alleyway allies alligator
alligators allow allowance allowed allowing allows alloy allure almond almonds almost aloft alone along
alongside aloof aloud alphabet alphabetical alphabetically already also altar alter alteration alterations
altercation altered altering alternate alternative alternatives altitude altogether aluminum alumni always am
amateur amateurs amaze amazed amazement amazes amazing amazingly ambassadors ambience ambiguous ambition
ambitions ambitious ambrosia ambulance ambulances ambush ambushed amend amends amenities ami amiable amid
amidst amigo amigos amino amiss ammo ammonia ammunition amnesia amnesty among amongst amorous amount amounts
amour amp amphibious ample amps amputate amputation amulet amuse amused amusement amuses amusing an anal
analogy analyse analysis analyst analysts analytical analyze analyzed analyzing anaphylactic anarchist anarchy
anatomy ancestor ancestors ancestral anchor anchored anchors anchovies ancient and android anecdote anecdotes
anemia anemic anesthesia anesthesiologist anesthetic aneurysm anew angelic angels anger angered angina angle
angles angrier angry angst anguish animal animals animated animation animosity ankle ankles annals annex
annihilate annihilated annihilation anniversaries anniversary announce announced announcement announcements
announces announcing annoy annoyed annoying annoys annual annulled annulment anointed anomalies anomaly
anonymity anonymous anonymously anorexic another answer answered answering answers ant antagonize ante antelope
antenna antennae anterior anthem anthill anthrax anthropologist anthropology antibiotic antibiotics antibodies
anticipate anticipated anticipating anticipation antics antidepressants antidote antigravity antiquated antique
antiques antiseptic antisocial antlers ants antsy anus anvil anxieties anxiety anxious anxiously any anybody
anyhow anymore anyone anyplace anything anytime anyway anyways anywhere aorta apart apartment apartments ape
apes aphrodisiac apiece apocalypse apologies apologise apologised apologising apologize apologized apologizing
apology apostles appalled appalling apparatus apparel apparent apparition appeal appealed appealing appeals
appear appearance appearances appeared appearing appears appendectomy appendicitis appendix appetit appetite
appetites appetizer appetizers appetizing applaud applauded applauding applause apple applejack apples
applesauce appliance appliances applicant applicants application applications applied applies apply applying
appoint appointed appointment appointments appraisal appreciate appreciated appreciates appreciating
appreciation appreciative apprehend apprehended apprehension apprehensive apprentice apprised approach
approached approaches approaching appropriate appropriately approval approve approved approves approximate
approximately apricot apron apt aptitude aquarium aquatic ar arbitrary arcade arch archaeological archaeologist
archaeology archaic archdiocese archery arches architect architects architectural architecture archive archives
ardent arduous are area areas aren arena argue argued arguing argument arguments aria arise arises aristocracy
aristocrat aristocratic arithmetic arm armada armed armies arming armor armored armory armour armoured armpit
armpits arms army aroma arose around arouse aroused arousing arraigned arraignment arrange arranged arrangement
arrangements arranging array arrest arrested arresting arrests arrival arrivals arrive arrived arrives arriving
arrogance arrogant arrow arrows arse arsenal arsenic arson arsonist art arterial arteries artery arthritis
artichoke article articles articulate artifact artifacts artificial artificially artillery artist artiste
artistic artists arts artwork as asbestos ascend ascending ascension ascertain ashamed ashes ashore ashtray
ashtrays aside asinine ask asked asking asks asleep asparagus aspect aspects asphalt asphyxiation aspiration
aspirations aspire aspirin aspiring ass assailant assassin assassinate assassinated assassination
assassinations assassins assault assaulted assaulting assaults assemble assembled assembling assembly
assemblyman assert asses assess assessing assessment asset assets asshole assholes assign assigned assigning
assignment assignments assist assistance assistant assistants assisted assisting associate associated
associates associating assorted assortment assume assumed assumes assuming assumption assumptions assurance
assurances assure assured assures astern asteroid asthma astonished astonishing astounding astral astray
astrology astronaut astronauts astronomer astronomical astronomy astute asunder asylum at ate atheist athlete
athletes athletic athletics atmosphere atmospheric atom atomic atoms atone atop atrium atrocious atrocities
atrocity atropine attach attached attaches attachment attachments attack attacked attacker attacking attacks
attain attained attempt attempted attempting attempts attend attendance attendant attendants attended attending
attends attention attentions attentive attic attire attitude attitudes attorney attorneys attract attracted
attracting attraction attractions attractive attracts attribute attributed attributes auction auctioned
audacity audible audience audiences audio audit audition auditioned auditioning auditions auditorium auditory
auld aunts aura authentic authenticate authenticated authenticity author authorisation authorised authorities
authority authorization authorize authorized authorizing authors autism autistic auto autobiography autograph
autographed autographs automated automatic automatically automobile automobiles automotive autonomy autopilot
autopsy autumn auxiliary avail availability available avenge avenged avenues average averages aversion avert
averted aviation aviator avocado avoid avoided avoiding await awaited awaiting awaits awake awaken awakened
awakening award awarded awards aware awareness away awe awesome awful awfully awhile awkward awkwardness awoke
awry ax axe axes axle ba babble babbling babe babes babies baboon baboons baby babysit babysitter babysitting
baccarat bachelor bachelorette bachelors back backbone backdoor backed backer backers backfire backfired
backgammon background backgrounds backhand backing backpack backpacking backs backseat backside backstabbing
backstage backtrack backup backward backwards backwater backwoods backyard bacon bacteria bacterial bad badass
baddest badge badger badgering badges badly badness baffled bag bagel bagels baggage bagged bagging baggy
bagman bagpipes bags bail bailed bailing bait baiting bake baked bakery bakes baking balance balanced balances
balancing balcony bald balding bale ball ballad ballast ballerina ballet ballgame balling ballistic ballistics
balloon balloons ballot ballpark ballplayer ballroom balls balm balmy baloney bam bamboo ban banana bananas
band bandage bandages bandit bandits bands bandstand bang banged banger bangers banging bangs banish banished
banister banjo bank banker bankers banking bankroll bankrupt bankruptcy banks banned banners bannock banquet
banshee banter baptism baptize baptized bar barbarian barbarians barbaric barbecue barbecued barbecues barbed
barber barbershop bare barefoot barely barf bargain bargained bargaining bargains barge barged barging bark
barking barks barley barmaid barman barn barnyard barometer barons barracks barracuda barrage barred barrel
barrels barren barricade barricades barrier barriers barring barrio barrister barroom bars bartender bartenders
barter base baseball baseballs based baseline baseman basement basements bases bash bashed bashful bashing
basic basically basics basin basing basis bask basket basketball baskets bass bastard bastards bat batch bath
bathe bathed bathing bathrobe bathroom bathrooms baths bathtub bats battalion battalions batter battered
batteries battering battery batting battle battlefield battles battleship battleships battling bawl bawling
bayonet bayonets bayou bazaar bazooka bbs be beach beaches beachhead beacon bead beads beady beak beam beamed
beaming beams bean beans bear bearable beard bearded beards bearer bearing bearings bears beast beastly beasts
beat beaten beater beating beatings beatnik beats beaucoup beaut beauties beautiful beautifully beauty beavers
became because become becomes becoming bed bedbugs bedding bedpan bedroom bedrooms beds bedside bedtime bee
beef beehive been beep beeped beeper beeping beeps beer beers bees beetle beetles beets bef befall before
beforehand beg began beggar beggars begged begging begin beginner beginners beginning beginnings begins begs
begun behalf behave behaved behaves behaving behavior behavioral behaviour beheaded behind beholden beige bein
being beings belch belief beliefs believable believe believed believer believers believes believeth believing
belittle bell bellboy bellhop bellies belligerent bellman bells belly bellybutton bellyful belong belonged
belonging belongings belongs beloved below belt belts beluga bench benches bend bending bends beneath
benefactor beneficial beneficiary benefit benefits benevolent benign bent bequeath beret berries berserk berth
beseech beside best bestow bestowed bestseller bet betcha betray betrayal betrayed betraying betrays betrothed
bets better betting between beverage beverages bewildered beyond bi bias biased biblical bicarb bicarbonate
biceps bickering bicycle bid bidder bidding bide bids bien big bigger biggest biggie bigmouth bigot bigotry
bike biker bikers bikes biking bikini bikinis bilateral bile bilge billboard billboards billed billiard
billiards billing billion billionaire billions bills bimbo bimbos bin binary bind binder binding binds binge
binoculars bins bio biochemical biochemistry biography biological biologically biologist biology bionic biopsy
bipolar bird birdies birds birth birthday birthdays birthing birthmark birthplace birthright births biscuits
bisexual bishops bistro bit bitch bitches bitching bitchy bite biter bites biting bits bitten bitter bitterly
bitterness bitty biz bizarre blab blabbermouth blabbing black blackberry blackboard blacked blacker blackjack
blackmail blackmailed blackmailer blackmailing blackness blackout blackouts blacks blacksmith bladder blade
blades blah blame blamed blames blaming bland blank blanket blankets blanks blares blaring blasphemy blast
blasted blasting blastoff blasts blatant blaze blazer blazers blazes blazing bleach bleached bleachers bleak
bled bleed bleeder bleeding bleeds bleep bleeps blemish blend blended blender bless blessed blessing blessings
bleu blew blight blimp blind blinded blindfold blindfolded blinding blindly blindness blinds blink blinked
blinking blinks blip bliss blissful blister blisters blitz blizzard bloated blob block blockade blockage
blocked blockhead blocking blocks blog bloke blokes blond blonde blondes blonds blood bloodbath bloodhound
bloodhounds bloodied bloodline bloods bloodshed bloodstains bloodstream bloodthirsty bloody bloom blooming
blooms blossom blossoming blossoms blot blotter blouse blow blowing blowjob blown blowout blows blowtorch
blubber blubbering blue blueberries blueberry bluebird bluegrass blueprint blueprints blues bluff bluffed
bluffing blunder blundering blunt blur blurred blurry blush blushing boa boar board boarded boarder boarding
boardroom boards boardwalk boast boasting boat boathouse boating boats bobbing bobsled bod bodega bodies bodily
body bodyguard bodyguards bog bogeyman bogeys bogus boil boiled boiler boiling boils bold bolder boldly
bollocks bologna bolt bolted bolts bolus bom bomb bombarded bombardier bombardment bombed bomber bombers
bombing bombings bombs bombshell bona bonbons bondage bonded bonding bonds bone boned bonehead boner bones
bonfire bong boning bonkers bonnet bonny bono bonsai bonus bonuses bony boob boobies boobs booby booger boogers
boogeyman boogie booing book bookcase booked bookie bookies booking bookkeeper bookkeeping booklet books
bookshop bookstore bookworm boom boomerang booming boost boosted booster boosters boot booted booth booths
booties bootleg bootlegger boots booty booze bop border borderline borders bore bored boredom bores boring born
borne borough borrow borrowed borrowing borscht bosom bosoms boss bosses bossing bossy bot botanical botched
both bother bothered bothering bothers bottle bottled bottles bottling bottom bottomless bottoms botulism
boudoir bought bounce bounced bouncer bounces bouncing bouncy bound boundaries boundary bounds bountiful bounty
bouquet bouquets bourbon bourgeois bout boutique bow bowed bowel bowels bowing bowl bowled bowler bowling bowls
bows box boxcar boxed boxer boxers boxes boxing boy boycott boyfriend boyfriends boyhood boyish boys bozo bozos
bra bracelet bracelets braces bracket brag bragged bragging braid braids brain brainless brains brainstorm
brainwashed brainwashing brainy brake brakes bran branch branches brand branded branding brands brandy bras
brass brassiere brat brats brave bravely braver bravery braves bravest brawl brawling brawn brazen breach
breached breaches bread break breakaway breakdown breaker breakers breakfast breaking breaks breakthrough
breakup breast breasts breath breathe breathed breather breathes breathing breathless breaths breathtaking bred
breech breed breeder breeding breeds breeze breezes breezy brethren brew brewery brewing bribe bribed bribery
bribes bribing brick bricks bridal bride bridegroom brides bridesmaid bridesmaids bridge bridges brief
briefcase briefed briefing briefly briefs brig brigade bright brighten brighter brightest brightly brightness
brilliance brilliant brilliantly brim brimstone bring bringing brings brink brisk brisket britches brittle bro
broad broadcast broadcasting broadcasts broaden broader broads broccoli brochure brochures broke broken broker
brokerage brokers bronc bronze brooch brood brooding brook broom broomstick broth brothel brother brotherhood
brotherly brothers brought brow brownies browns browse browsing bruise bruised bruises bruising brunch brunette
brush brushed brushes brushing brutal brutality brutally brute brutes bub bubble bubbles bubbling bubbly bucket
buckets bucking buckle buckled buckles bucko bucks buckshot buddies budding buddy budge budget buds buff buffer
buffet buffoon bug bugged bugger buggers bugging buggy bugle bugs build builder builders building buildings
builds buildup built bulb bulbs bulge bulging bulimic bulk bulkhead bull bulldozer bullet bulletin bulletproof
bullets bullfighter bullied bullies bullion bullpen bulls bullshit bullshitting bully bullying bum bumblebee
bummed bummer bumming bump bumped bumper bumping bumps bums bun bunch bunches bundle bundles bundt bungalow
bungee bunghole bunion bunk bunker bunkers bunkhouse bunks bunnies buns buoy burden burdened burdens bureaucrat
bureaucratic bureaucrats burg burger burgers burglar burglaries burglars burglary burial buried buries
burlesque burn burned burner burners burning burnt burp burrito burritos burro burros burrow burst bursting
bursts bury burying bus busboy buses bush bushed bushel bushes busier busiest business businesses businessman
businessmen bust busted busting bustle busts busy busybody but butcher butchered butchers butler butlers buts
butt butter buttered butterflies butterfly buttermilk butting buttocks button buttoned buttons butts buy buyer
buyers buying buys buzzard buzzards buzzed buzzer buzzes buzzing by bygones bypass bystander cab caballeros
cabana cabaret cabbage cabbages cabbie cabby cabernet cabin cabinet cabinets cabins cable cables caboodle
caboose cabs cache cackling cactus cad cadaver cadavers caddy cadet cadets caf cafe cafeteria caffeine cage
caged cages cagey cahoots cake cakes calamari calcium calculate calculated calculating calculation calculations
calculator calculus calendar calendars calf caliber calibre calisthenics call callback called caller callers
calligraphy calling callous calls calm calmed calmer calming calmly calms calories calves camaraderie camcorder
came camel camels camera cameraman cameras camouflage camp campaign campaigning campaigns camped camper campers
campfire camping camps campsite campus can canal canals canaries canary cancel canceled canceling cancellation
cancelled cancelling cancer candid candidacy candidate candidates candies candle candlelight candles
candlesticks candor candy cane canine canister canisters cann canned cannibal cannibalism cannibals cannoli
cannon cannons cannot canoe canoes canon canopy cans canst cant cantaloupe canteen canteens cantina canvas
canvass canvassing canyons cap capabilities capability capable capacity caper capers capital capitalism
capitalist capitals capped cappuccino caps capsule capsules captains captive captives captivity captors capture
captured captures capturing car caramel carats caravan carbon carbs carburetor carcass card cardboard cardiac
cardigan cardiologist cards care cared career careers carefree careful carefully careless carelessly
carelessness cares caress caretaker cargo caring carnage carnal carnation carnival carols carotid carousel carp
carpenters carpet carpeting carpets carpool carriage carriages carried carrier carriers carries carrot carrots
carry carrying cars carsick cart carte cartel cartilage carton cartons cartoon cartoons cartridge cartridges
carts carve carved carving casa case cases cash cashed cashier cashing cashmere casing casings casino casinos
casket casserole cassette cassettes cast castaway caste casting castle castles castrate castrated casts casual
casually casualties casualty cat catalog catalogs catalogue catalogues catalyst catapult catastrophe
catastrophic catatonic catch catcher catches catching catchy categories category cater catered caterer caterers
catering caterpillar catfish cathedral catheter cathouse cats cattle catwalk caught cauliflower cause caused
causes causing caution cautious cavalier cavalry cave caved cavern caves caviar caving cavities cavity cayenne
cc ce cease ceased ceases ceiling ceilings celebrate celebrated celebrating celebration celebrations
celebrities celebrity celery celestial celibacy celibate cell cellar cellblock cellmate cello cellophane
cellphone cells cellular cellulite cement cemeteries cemetery censor censorship census cent center centered
centerfold centerpiece centers centimeters centre cents centuries century ceramic ceramics cereal cerebral
ceremonial ceremonies ceremony certain certainly certainty certifiable certificate certificates certified
cervical cesspool cetera chafing chain chained chains chainsaw chair chairs chalice chalk challenge challenged
challenger challenges challenging chamber chambermaid chambers chameleon chamomile champ champagne champion
champions championship championships champs chance chances chandelier change changed changes changing channel
channels chant chanting chants chaos chaotic chap chapel chaperon chaperone chaplain chaps chapter chapters
character characteristic characteristics characterize characterized characters charade charades charcoal charge
charged charger charges charging chariot charisma charismatic charitable charities charity charlatan charm
charmer charming charms charred chart charter chartered charts chase chased chaser chases chasing chassis
chaste chastity chat chateau chatter chatting chatty chauffeur chauvinist cheap cheaper cheapest cheaply
cheapskate cheat cheated cheater cheaters cheating cheats check checkbook checked checker checkered checkers
checking checklist checkout checkpoint checkpoints checks checkup cheek cheekbones cheeks cheeky cheer cheered
cheerful cheering cheerleader cheerleaders cheerleading cheery cheese cheeseburger cheeseburgers cheesecake
cheeses cheesy chef chefs chem chemical chemically chemicals chemist chemistry chemo chemotherapy cheque
cheques cherish cherished cherries cherry cherub chess chest chestnut chestnuts chests chew chewed chewing
chews chewy chic chica chick chicken chickened chickens chickenshit chicks child childbirth childhood childish
childless childlike children chili chill chilled chilli chilling chills chilly chime chimes chimney chimneys
chimp chimpanzee chimpanzees chimps chin chins chip chipmunk chipped chipper chipping chips chiropractor chirp
chirping chisel chiseler chitchat chivalry chlamydia chloride chlorine chloroform chocolate chocolates choice
choices choir choke choked chokes choking cholera cholesterol choose chooses choosing choosy chop chopped
chopper choppers chopping chops chopsticks chord chords chore choreographer choreography chores chorus chose
chosen chow chowder christen christened christening chrome chromium chromosome chromosomes chronic chucked
chuckle chuckles chuckling chum chummy chump chumps chums chunk chunks chunky church churches churn chute
chutes cider cigar cigarette cigarettes cigars cinch cinder cinema cinnamon cipher circa circle circled circles
circling circuit circuitry circuits circular circulate circulating circulation circumcised circumcision
circumference circumstance circumstances circumstantial circus citation citations cite cited cities citing
citizen citizens citizenship city civic civil civilian civilians civilisation civilised civility civilization
civilizations civilized claim claimed claiming claims clairvoyant clam clammy clamoring clamp clamped clamps
clams clan clandestine clang clanging clanking clans clap clapping clarification clarify clarinet clarity clash
clasp class classes classic classical classics classification classified classify classmate classmates
classroom classrooms classy clatter clattering clause claustrophobic clavicle claw claws clean cleaned cleaner
cleaners cleanest cleaning cleanliness cleans cleanse cleansed cleansing cleanup clear clearance cleared
clearer clearing clearly clears cleavage cleaver cleft clemency clergy clerical clerk clerks clever cleverest
cleverly cliche click clicked clicking clicks client clientele clients cliffs climate climax climb climbed
climber climbing climbs clinch cling clinging clingy clinic clinical clinically clinics clink clinking clip
clipboard clipped clipper clippers clipping clippings clips clique clit clitoris cloak cloaked cloaking
cloakroom clobber clobbered clock clocked clocks clockwork clog clogged clone cloned clones cloning close
closed closely closeness closer closes closest closet closets closing closure clot cloth clothe clothed clothes
clothing clots clotting cloud clouded clouding clouds cloudy clout clover cloves clown clowning clowns club
clubbing clubhouse clubs cluck clucking clue clueless clues clump clumsy clunk cluster clusters clutch clutches
clutching clutter coach coached coaches coaching coachman coal coalition coals coarse coast coastal coaster
coasters coastline coat coats coax cobalt cobbler cobwebs cocaine cock cockamamie cocked cocker cockeyed
cockpit cockroach cockroaches cocks cocksucker cocksuckers cocktail cocktails cocky cocoa coconut coconuts
cocoon code coded codes coding coed coerced coffee coffeehouse coffees coffin coffins cog cognac cognitive
coherent coil coils coin coincide coincidence coincidences coincidental coincidentally coins cojones cold
colder coldest colds coleslaw collaborate collaboration collaborator collage collagen collapse collapsed
collapses collapsing collar collarbone collars collateral colleague colleagues collect collected collecting
collection collections collective collectively collector collectors collects college colleges collide collided
collision cologne colon colonels colonial colonies colonists colony color colored colorful coloring colors
colossal colour coloured colourful colours column columnist columns com coma comatose comb combat combative
combed combination combinations combine combined combines combing combining combo combs combustion comeback
comedian comedians comedies comedy comes comet cometh comfort comfortable comfortably comforted comforting
comforts comfy comic comical comics coming comm comma command commanded commandeer commanders commanding
commandment commando commandos commands commemorate commence commenced commencing commend commendable
commendation comment commentary commentator comments commerce commercial commercials commie commissary
commission commissioned commissions commit commitment commitments commits committed committee committees
committing commodity common commoner commoners commonly commonplace commotion communal commune communicate
communicated communicating communication communications communicator communion communism communists communities
community commute commuter comp compact compadre companies companion companions companionship company
comparative compare compared compares comparing comparison compartment compartments compass compassion
compassionate compatible comped compel compelled compelling compels compensate compensated compensation compete
competence competent competing competition competitions competitive competitor competitors compile compiled
complain complained complaining complains complaint complaints complement complete completed completely
completes completing completion complex complexion complexity compliance complicate complicated complication
complications compliment complimentary complimenting compliments comply component components compose composed
composer composing composite composition compost compound compounds comprehend comprehension comprehensive
compress compressed compression compressions compromise compromised compromises compromising compulsion
compulsive compulsory compute computer computerized computers comrades comtesse con conceal concealed
concealing concede conceited conceivable conceivably conceive conceived concentrate concentrated concentrating
concentration concept conception concepts concern concerned concerning concerns concert concerts concession
concessions concierge conclude concluded concludes conclusion conclusions conclusive concocted concourse
concrete concubine concur concussion condemn condemned condemning condescending condiments condition
conditioned conditioner conditioning conditions condo condolences condom condoms condone condos conduct
conducted conducting conductor conduit cone cones confer conference conferences confess confessed confessing
confession confessional confessions confetti confidant confide confided confidence confident confidential
confidentiality confidentially configuration confine confined confinement confines confirm confirmation
confirmed confirming confirms confiscate confiscated conflict conflicted conflicting conflicts conform
conformed confounded confront confrontation confronted confronting confronts confuse confused confuses
confusing confusion conga congenital conglomerate congratulate congratulated congregation congressmen
conjecture conjugal conjunction conjure connect connected connecting connection connections connects conned
conning conniving connoisseur conquer conquered conquering conqueror conquest conquests cons conscience
conscientious conscious consciously consciousness consecrated consecutive consensual consensus consent
consented consequence consequences conservation conservative conservatory conserve consider considerable
considerably considerate consideration considerations considered considering considers consignment consisted
consistency consistent consistently consists consolation console consoling consort consortium conspicuous
conspiracy conspire conspired conspiring constable constant constantly constellation constipated constitute
constitutes constitutional construct constructed construction constructive construed consul consulate consult
consultant consultants consultation consulted consulting consume consumed consumer consumers consumes consuming
consummate consummated consumption contact contacted contacting contacts contagious contain contained container
containers containing containment contains contaminate contaminated contamination contemplate contemplating
contemporary contempt contemptible contend contender content contented contention contents contest contestant
contestants contests context continent continents contingency contingent continually continuance continue
continued continues continuing continuity continuous continuously continuum contraband contract contracted
contraction contractions contractor contractors contracts contradict contradiction contradictory contraire
contraption contrary contrast contribute contributed contributing contribution contributions contrition
contrived control controlled controller controlling controls controversial controversy contusion contusions
convene convened convenience convenient conveniently convent convention conventional conventions converge
conversation conversational conversations converse conversion convert converted convertible converting converts
convey conveyor convict convicted conviction convictions convicts convince convinced convinces convincing
convoy coo cook cookbook cooked cooker cookie cookies cooking cookout cooks cool coolant cooled cooler coolers
coolest cooling cools coon cooped cooperate cooperated cooperating cooperation cooperative coordinate
coordinated coordinates coordinating coordination coordinator coot cop cope copied copier copies copilot coping
copped copper coppers copping cops copy copycat copying copyright cord cordial cordon cords corduroy core cores
cork corkscrew corn cornbread corned corner cornered corners cornerstone cornfield corns corny coronary
coronation coroner corporate corporation corporations corpse corpses corpus corral correct corrected correcting
correctional corrections correctly correlation correspond correspondence correspondent corresponding corridor
corridors corroborate corrupt corrupted corrupting corruption corsage corset cortex cortisone cos cosmetic
cosmetics cosmic cost costing costly costs costume costumes cosy cot cotillion cots cottage cotton couch cough
coughed coughing coughs could couldn council councilman counsel counseling counselling counsellor counselor
counselors count countdown counted countenance counter counterattack counterfeit countermeasures counters
counties counting countless countries country countrymen countryside counts coup coupe couple coupled couples
coupon coupons courage courageous courier couriers course courses court courted courteous courtesy courthouse
courting courtroom courts courtship courtside courtyard cousin cousins coven cover coverage covered covering
covers covert covet coveted cow coward cowardice cowardly cowards cowboy cowboys cowgirl cowgirls coworker
coworkers cows coy coyote coyotes coz cozy crab crabby crabs crack cracked cracker crackers crackhead cracking
crackle crackling crackpot cracks cradle craft crafts craftsman craftsmanship crafty cram crammed cramming
cramp cramped cramping cramps cranberries cranberry cranes cranial cranium crank cranked cranking cranky crap
crapped crapper crappy craps crash crashed crashes crashing crass crate crater crates crave craving crawl
crawled crawling crawls crayons craze crazed crazier crazies craziest craziness crazy creaking creaks cream
creamed creamer creams creamy crease create created creates creating creation creations creative creativity
creator creature creatures credentials credibility credible credit credited creditors credits credo creep
creeping creeps creepy cremated cremation creme crepe crept crest cretin crew crewman crewmen crews crib
cricket crickets cried cries crime crimes criminal criminally criminals cripple crippled cripples crippling
crises crisis crisp crispy crit criteria critic critical critically criticism criticize criticized criticizing
critics critter critters croak croc crock crocodile crocodiles croissant croissants crook crooked crooks crop
crops croquet cross crossbow crossed crosses crossfire crossing crossroads crossword crotch crow crowbar crowd
crowded crowding crowds crown crowned crowning crowns crows crucial crucified crucifix crucifixion crucify crud
crude cruel cruelty cruise cruiser cruisers cruises cruising crumb crumble crumbles crumbling crumbs crummy
crumpets crumpled crunch crunching crunchy crusade crusader crush crushed crushes crushing crust crusty crutch
crutches cry crybaby crying crypt cryptic crystal crystals cubby cube cubes cubic cubicle cuckoo cucumber
cuddle cuddling cuddly cue cues cuff cuffed cuffs cuisine culinary culprit cult cultivate cultivated cults
cultural culturally culture cultured cultures cum cunning cunt cunts cup cupboard cupcake cupcakes cups cur
curator curb cure cured cures curfew curing curiosity curious curiously curl curled curling curls currency
current currently currents curriculum curry curse cursed curses cursing curtain curtains curtsy curve curved
curves cushion cushions cushy cuss cussing custard custodian custody custom customary customer customers
customized customs cut cutbacks cute cuter cutest cutie cutoff cuts cutters cutthroat cutthroats cutting
cyanide cyborg cycle cycles cylinder cylinders cynic cynical cynicism czar dab dabble daddies dads daffodils
daft dagger daggers dago dah dailies daily dainty daiquiri dairy daisies dam damage damaged damages damaging
dame dames damn damnation damned damnedest damp damper damsel dance danced dancer dancers dances dancing
dandruff dandy danger dangerous dangerously dangers dangle dangling dank dapper dare dared dares daring dark
darkened darker darkest darkness darkroom darling darlings darn darned dart darts dash dashboard dashed dashing
data database databases date dated dates dating daughter daughters dawdle dawn dawned dawning dawns day
daybreak daycare daydream daydreaming daylight daylights days daytime daze dazed dazzle dazzled dazzling dd de
deactivate deactivated dead deadbeat deader deadliest deadline deadlines deadly deaf deal dealer dealers
dealership dealing dealings deals dealt dear dearest dearie dearly dears death deathbed deathly deaths debacle
debate debating debilitating debrief debriefing debris debt debts debut debutante decade decadence decadent
decades decaf decapitated decay decaying deceased deceit deceitful deceive deceived deceiving decency decent
deception decide decided decidedly decides deciding decimal decipher decision decisions decisive deck decked
decks declaration declare declared declares declaring decline declined decode decoded decomposing decompress
decompression decor decorate decorated decorating decoration decorations decorative decorator decorum decoy
decrease decreased decree decryption dedicate dedicated dedication deduce deduct deductible deduction
deductions deed deeds deejay deem deemed deep deeper deepest deeply deer def defamation default defeat defeated
defeating defeats defect defective defects defence defenceless defences defend defendant defendants defended
defender defenders defending defends defense defenseless defenses defensive defer defiance deficiency deficient
deficit defied defies define defined defines defining definite definitely definition definitions definitive
deflect deformed defuse defy defying degenerate degenerates degradation degrade degraded degrading degree
degrees dehydrated dehydration deity deja delay delayed delaying delays delegate delegates delegation delete
deleted deli deliberate deliberately delicacy delicate delicately delicatessen delicious delight delighted
delightful delightfully delights delinquent delinquents delirious delirium deliver delivered deliveries
delivering delivers delivery deluded delusion delusional delusions deluxe demand demanded demanding demands
demeaning demeanor demented dementia demise demo democracy demographic demolish demolished demolition demon
demonic demons demonstrate demonstrated demonstrates demonstrating demonstration demonstrations demonstrators
demoted den deniability denial denied denies denim denominator denounce denounced dense density dent dental
dented dentist dentists dentures deny denying deodorant depart departed departing department departmental
departments departure depend dependable depended dependent depending depends depict depleted deplorable deploy
deployed deployment deport deportation deported deposed deposit deposited deposition depositions depository
deposits depot depraved depravity depress depressed depressing depression deprivation deprive deprived
depriving depth depths deputies deputy der derail derailed deranged derelict derivative derive derived
dermatologist derogatory descend descendant descendants descended descending descends descent describe
described describes describing description descriptions desert deserted deserter deserters deserting desertion
deserts deserve deserved deserves deserving design designate designated designed designer designers designing
designs desirable desire desired desires desist desk desks desolate desolation despair desperate desperately
desperation despicable despise despised despises despite dessert desserts destination destined destinies
destiny destitute destroy destroyed destroyer destroyers destroying destroys destruct destruction destructive
detach detached detachment detail detailed detailing details detain detained detect detected detecting
detection detectives detector detectors detention detergent deteriorate deteriorating determination determine
determined determines determining detest detonate detonated detonation detonator detonators detour detox deuce
deux devastated devastating devastation develop developed developer developing development developments
develops deviant deviate deviation device devices devil deviled devils devious devise devised devoid devote
devoted devotion devour devoured devouring devout dew di diabetes diabetic diabolical diagnose diagnosed
diagnosis diagnostic diagram dial dialect dialed dialing dialogue dials dialysis diameter diamond diamonds
diaper diapers diaphragm diaries diarrhea diary dias dibs dice dicey dick dickhead dicks dictate dictated
dictates dictating dictation dictator dictatorship dictionary did diddle didn didnt die died dies diesel diet
dieting diets diff differ difference differences different differential differently difficult difficulties
difficulty diffuse dig digest digestion digestive digging digit digital digits dignified dignify dignitaries
dignity digs dilated dilation dildo dilemma diligence diligent dim dime dimension dimensional dimensions dimes
diminish diminished dimples dimwit dinars dine dined diner diners dinghy dings dingy dining dinky dinner
dinners dinnertime dinosaur dinosaurs diocese dioxide dip diphtheria diploma diplomacy diplomat diplomatic
diplomats dipped dipping dips dire direct directed directing direction directions directive directly director
directors directory dirt dirtiest dirty dis disability disable disabled disadvantage disagree disagreeable
disagreed disagreement disappear disappearance disappeared disappearing disappears disappoint disappointed
disappointing disappointment disappointments disapproval disapprove disarm disarmed disaster disasters
disastrous disband disbanded disbarred disc discard discarded discerning discharge discharged disciple
disciples disciplinary discipline disciplined disclose disclosed disclosure disco discoloration discomfort
disconcerting disconnect disconnected discontent discontinue discontinued discount discourage discouraged
discouraging discover discovered discoveries discovering discovers discovery discredit discreet discreetly
discrepancies discrepancy discretion discriminate discrimination discs discuss discussed discussing discussion
discussions disdain disease diseased diseases disengage disfigured disgrace disgraced disgraceful disgruntled
disguise disguised disguises disgust disgusted disgusting dish dishes dishonest dishonesty dishonor
dishonorable dishwasher disillusioned disinfectant disk disks dislike disliked dislikes dislocated disloyal
dismal dismantle dismembered dismiss dismissal dismissed dismount disobedience disobey disobeyed disobeying
disorder disorderly disorders disorganized disorientation disoriented disparage dispatch dispatched dispatcher
dispatches dispense dispensed dispenser disperse displaced displacement display displayed displaying displays
displeased displeasure disposable disposal dispose disposed disposing disposition disprove dispute disputes
disqualified disqualify disregard disrespect disrespectful disrespecting disrupt disrupted disrupting
disruption dissatisfied dissect dissected dissection dissed dissent dissertation dissing dissociative dissolve
dissolved dissuade distal distance distances distant distasteful distended distilled distinct distinction
distinctive distinctly distinguish distinguished distinguishing distorted distortion distortions distract
distracted distracting distraction distractions distraught distress distressed distressing distribute
distributed distributing distribution distributor district districts distrust disturb disturbance disturbances
disturbed disturbing disturbs ditch ditched ditches ditching ditty dive diver divers diverse diversion
diversions diversity divert diverted dives divide divided dividends divides dividing divine divinely diving
divinity division divisions divorce divorced divorces divorcing divulge dizziness dizzy do doable docile dock
docked docket docking docks docs doctor doctorate doctored doctors doctrine document documentaries documentary
documentation documented documents dodged dodging dodo does doesn dog doggie doggy doghouse dogs doing dojo
dole doll dollar dollars dolled dolls dolphin dolphins dolt domain dome domestic domesticated dominance
dominant dominate dominated dominating domination dominion dominoes don donate donated donating donation
donations done donkey donkeys donor donors dont donut donuts doo doodle doom doomed doomsday door doorbell
doorknob doorman doormat doornail doors doorstep doorway doorways doozy dopamine dope doped dopes dopey dork
dorky dorm dormant dormitory dorms dorsal dos dosage dose doses dossier dost dot doth dots dotted double
doubled doubles doubling doubly doubt doubted doubtful doubting doubts douche dough doughnut doughnuts douse
dove doves down downed downer downfall downhill download downloaded downloading downright downriver downs
downside downstairs downstream downtown downward downwind dowry dozed dozen dozens drab draft drafted drafts
drafty drag dragged dragging drags drain drainage drained draining drainpipe drains drama dramatic dramatically
drank drape drapes drastic draw drawback drawbridge drawer drawers drawing drawings drawn draws dread dreaded
dreadful dreadfully dreading dream dreamed dreamer dreamers dreaming dreams dreamt dreamy dreary drenched dress
dressed dresser dresses dressing dressmaker dressy dribble dribbling dried dries drift drifted drifter drifting
drifts driftwood drill drilled drilling drills drink drinker drinkers drinking drinks drip dripping drips drive
drivel driven driver drivers drives driveway driving drone drones drool drooling drop dropout dropped dropping
droppings drops drought drove drown drowned drowning drowns drowsy drug drugged drugs drugstore drum drummer
drumming drums drunk drunkard drunken drunkenness drunker drunks dry dryer drying du dual dub dubious ducats
duck ducked ducking duckling ducks ducky duct ducts dud dude dudes duds due duel dues duet duffel dug dugout
dull duly dum dumb dumber dumbest dummies dummy dump dumped dumping dumpling dumplings dumps dumpster dune
dunes dung dungeon dungeons dunk dunno dupe duped duplicate duplicated duplicates duration duress during dusk
dust dusted dusting duties duty dwarf dwarfs dwarves dweeb dwell dwelling dye dyed dyes dying dyke dykes
dynamic dynamics dynamite dysentery dysfunction dysfunctional each eager eagerly ear earlier earliest early
earn earned earnest earning earnings earns earpiece earplugs earring earrings ears earth earthling earthly
earthquake earthquakes ease easier easiest easily easing eastbound easy eat eaten eater eating eats eavesdrop
eavesdropping eccentric echoes echoing eclipse economic economically economics economy ecosystem ecstasy
ecstatic edema edge edges edgy edible edit edited editing edition editions editor editorial editors educate
educated education educational ee eel eels eerie effect effective effectively effectiveness effects efficiency
efficient efficiently effort efforts egg egghead eggnog eggplant eggs ego egomaniac egos egotistical eh eight
eighth eighties eights either ejaculation eject ejected ejection elaborate elastic elbow elbows elderly eldest
elect elected election elections elective electric electrical electrician electricity electrified electrocute
electrocuted electrocution electrolytes electromagnetic electron electronic electronically electronics
electrons elegance elegant element elemental elementary elements elephant elephants elevate elevated elevation
elevator elevators eleven eleventh elf eligible eliminate eliminated eliminates eliminating elimination elite
elixir ell elope eloped eloping eloquence eloquent else elsewhere eluded elusive elves em email emails
emancipated embalming embark embarrass embarrassed embarrassing embarrassment embassy embedded embezzlement
emblem embodiment embolism embrace embraced embraces embracing embroidered embryo embryos emeralds emerge
emerged emergencies emergency emerges emerging eminent emissary emissions emotion emotional emotionally
emotions empathize empathy emperor emphasis emphasize emphysema empire empires employ employed employee
employees employer employers employment empowered emptied empties emptiness empty emptying emulate en enable
enabled enables enacted enamel enchanted enchanting enchantment enchantress enchilada enclosed encoded encore
encounter encountered encounters encourage encouraged encouragement encourages encouraging encrypted encryption
encyclopedia end endanger endangered endangering endangerment endearing endeavor endeavors endeavour ended
endgame ending endings endless endlessly endorse endorsement endorsements endowed endowment ends endurance
endure endured enduring enema enemies enemy energetic energies energized energy enforce enforced enforcement
enforcer engage engaged engagement engagements engaging engine engineer engineered engineering engineers
engines engraved enhance enhanced enigma enjoy enjoyable enjoyed enjoying enjoyment enjoys enlarge enlarged
enlighten enlightened enlightening enlightenment enlist enlisted enormous enormously enough enraged enroll
enrolled ensemble enslave enslaved ensure entail entangled enter entered entering enters entertain entertained
entertainer entertainers entertaining entertainment enthusiasm enthusiast enthusiastic entire entirely entities
entitled entitles entity entourage entrails entrance entrances entrapment entree entrees entrepreneur entries
entrust entrusted entry envelope envelopes envied envious environment environmental environments envision envoy
envy enzyme enzymes eons epi epic epidemic epidural epilepsy epileptic epinephrine epiphany episode episodes
equal equality equally equals equation equations equator equilibrium equipment equipped equity equivalent era
eradicate erase erased eraser erasing ere erect erection ermine erosion erotic erotica err errand errands
erratic error errors ers es escalate escalated escalating escalator escape escaped escapes escaping escort
escorted escorting escorts escrow ese esophagus especially espionage espresso essay essays essence essential
essentially essentials est establish established establishing establishment estate estates esteem esteemed
estimate estimated estimates et etc etcetera eternal eternally eternity ether ethic ethical ethically ethics
ethnic etiquette eulogy eunuch euphemism euros evacuate evacuated evacuating evacuation evade evading evaluate
evaluated evaluation evaluations evasion evasive even evening evenings evenly evens event events eventually
ever everlasting evermore every everybody everyday everyone everything everywhere evict evicted eviction
evidence evident evil evils evolution evolutionary evolve evolved evolving ex exact exactly exaggerate
exaggerated exaggerating exaggeration exalted exam examination examinations examine examined examiner examining
example examples exams excavation exceed exceeded exceeding exceedingly exceeds excel excellence excellent
except exception exceptional exceptionally exceptions excess excessive excessively exchange exchanged
exchanging excite excited excitement excites exciting exclamation exclude excluded exclusive exclusively
excrement excruciating excursion excused excuses exec execute executed executing execution executioner
executions executive executives executor exemplary exempt exercise exercised exercises exercising exert exhales
exhaust exhausted exhausting exhaustion exhaustive exhibit exhibited exhibiting exhibition exhibits
exhilarating exile exiled exist existed existence existential existing exists exit exited exiting exits
exonerate exorcism exotic expand expanded expanding expands expansion expect expectancy expectation
expectations expected expecting expects expedite expedition expeditions expel expelled expendable expense
expenses expensive experience experienced experiences experiencing experiment experimental experimentation
experimented experimenting experiments expert expertise experts expiration expire expired expires explain
explained explaining explains explanation explanations explicit explode exploded explodes exploding exploit
exploitation exploited exploiting exploits exploration explore explored explorer explorers exploring explosion
explosions explosive explosives export expose exposed exposing exposure express expressed expresses expressing
expression expressions expressly expressway expulsion exquisite extend extended extending extends extension
extensive extensively extent extenuating exterior exterminate exterminated extermination exterminator external
extinct extinction extinguish extinguished extinguisher extort extortion extra extract extracted extraction
extracurricular extradition extraordinaire extraordinarily extraordinary extras extraterrestrial
extraterrestrials extravagance extravagant extravaganza extreme extremely extremes extremities ey eye eyeball
eyeballs eyebrow eyebrows eyed eyeglasses eyeing eyelash eyelashes eyelids eyeliner eyes eyesight eyewitness
eyewitnesses fab fabric fabricated fabrication fabrics fabulous facade face faced faceless faces facial
facilitate facilities facility facing fact faction factions facto factor factories factors factory facts
factual faculties faculty fad fade faded fades fading fag faggot faggots fags fail failed failing fails failure
failures faint fainted faintest fainting faintly fair faire fairest fairies fairly fairness fairy fait faith
faithful faithfully faithless fake faked faker fakes faking falafel fall fallback fallen falling fallout falls
falsely fame famed familiar familiarity families family famine famished famous famously fan fanatic fanatical
fanatics fancied fancies fancy fanfare fangs fans fantasies fantasize fantasized fantasizing fantastic fantasy
far faraway farce fare fares farewell farm farmer farmers farmhouse farming farms fart farted farther farthest
farting farts fascinated fascinates fascinating fascination fascism fascist fascists fashion fashionable
fashioned fashions fast fastball fasten fastened faster fastest fasting fat fatal fatalities fatality fate
fated fateful fates fathead father fathered fatherland fatherly fathers fathom fathoms fatigue fats fattening
fatter faucet fault faults faulty favor favorable favored favorite favorites favors favour favourite favourites
favours fax faxed faxes fear feared fearful fearing fearless fears fearsome feasible feast feat feather
feathered feathers feature featured features featuring fecal feces fed federal feds fee feeble feed feedback
feeder feeding feeds feel feeling feelings feels fees feet feisty feline fell fella fellas fellatio feller
fellow fellows fellowship felon felonies felons felony felt female females feminine feminist feminists femme
femoral femur fence fences fencing fend fender fennel fermented ferocious ferret ferry fertile fertility
fertilizer fess fest festering festival festivals festive festivities fetal fetch fetched fetching fetish fetus
feud fever feverish few fewer fi fiance fiancee fiasco fib fiber fibers fibre fibres fickle fiction fictional
fictitious ficus fiddle fiddlesticks fiddling fide fidelity fidgeting field fielder fields fiend fiendish
fiends fierce fiercely fiery fiesta fifteenth fifth fifties fifty fig fight fighter fighters fighting fights
figment figs figuratively figure figured figures figuring file filed files filet filing fill filled filler
filling fillings fills filly film filmed filming filmmaker filmmakers filmmaking films filter filtered filters
filth filthiest filthy fin final finale finalists finally finals finance financed finances financial
financially financing find finder finding findings finds fine fined finely finer fines finesse finest finger
fingered fingernail fingernails fingerprint fingerprints fingers fingertips finish finished finishes finishing
finite fins fire firearm firearms fireball firecracker firecrackers fired firefight firefighter firefighters
fireflies firehouse fireman firemen fireplace firepower fires firewall firewood fireworks firing firm firmly
firms first firstborn firsthand fiscal fish fished fisherman fishermen fishes fishing fishy fist fistful fists
fit fitness fits fitted fittest fitting five fives fix fixated fixation fixed fixer fixes fixing fixture
fixtures fizz fl flabby flag flagged flagpole flagrant flags flagship flair flak flake flakes flaky flame
flames flamethrower flaming flammable flank flanks flannel flap flapping flaps flare flares flash flashback
flashbacks flashed flashes flashing flashlight flashlights flashy flask flat flatfoot flats flatten flattened
flatter flattered flattering flattery flatulence flaunt flavor flavors flavour flaw flawed flawless flaws flea
fleas fled flee fleece fleeing fleet fleeting flesh fleshy flew flex flexibility flexible flick flicker
flickering flicks flier fliers flies flight flights flighty flimsy flinch flinched fling flip flipped flippers
flipping flips flirt flirtation flirted flirting float floated floater floating floats flock flood flooded
flooding floods floor floorboards floors floozy flop floppy floral florist floss flour flourish flow flowed
flower flowers flowery flowing flown flows flu fluent fluff fluid fluids fluke flung flunk flunked flunking
flunky fluorescent flush flushed flushes flushing flustered flute flutter fluttering flux fly flyer flyers
flying fo foam focal focus focused focusing foe foes fog foggy foil fold folded folder folders folding folds
foliage folk folklore folks follow followed follower followers following follows folly fond fondly fondue font
food foods fool fooled fooling foolish foolishly foolishness foolproof fools foot footage football foothold
footing footlocker footprint footprints footsteps footwear footwork for forbid forbidden forbids force forced
forceful forces forcibly forcing fore forearm forecast foreclose forefathers forego forehead foreign foreigner
foreigners foreman foremost forensic forensics foreplay foresee foreseen foresight forest forests foretold
forever forevermore forfeit forgave forged forger forgeries forgery forget forgetful forgets forgetting forging
forgive forgiven forgiveness forgives forgiving forgot forgotten fork forklift forks form formal formaldehyde
formalities formality formally format formation formations formed former formerly formidable forming forms
formula formulate fornication forsake forsaken forsaking forte forth forthcoming forthright forthwith fortified
fortitude fortnight fortress fortunate fortune fortunes forum forward forwarded forwarding forwards fossa
fossil fossils fought foul fouled found foundations founded founder founders founding fountain fountains four
fours foursome fourth fowl foxes foxhole foyer fr fraction fractions fracture fractured fractures fragile
fragment fragments fragrance fragrant frail frame framed frames framing franc franchise francs frankly frantic
frat fraternity fraternizing fraud frauds fraught fray freak freaked freaking freaks freaky freckle freckles
free freebie freed freedom freedoms freeing freelance freely frees freestyle freeway freeways freezer freezes
freezing freight freighter frenzy frequencies frequency frequent frequently fresh freshen fresher freshly
freshman freshmen freshness freshwater fret friction fridge fried friend friendly friends friendship
friendships fries frigging fright frighten frightened frightening frightens frightful frightfully frigid fringe
frisk frisky frivolous fro frock frog froggy frogs frolic from front frontal frontier fronting fronts frostbite
frosted frosting frown froze frozen fruit fruitcake fruitful fruits fruity frustrated frustrating frustration
fry fryer frying ft fuck fucked fucker fuckers fuckhead fucking fucks fudge fuel fueled fuels fugitive
fugitives fulfil fulfill fulfilled fulfilling fulfillment full fullest fully fumble fumes fun function
functional functioning functions fund fundamental fundamentally fundamentals funded funding fundraiser
fundraising funds funeral funerals fungus funk funky funnel funnier funniest funny fur furious furlough furnace
furnish furnished furniture furry furs further furthest fury fuse fused fuselage fuses fusion fuss fussing
fussy futile futon future futures fuzz fuzzy gab gadget gadgets gaff gag gagged gagging gags gain gained
gaining gains gal gala galactic galaxies galaxy gall gallant gallantry gallbladder galleries gallery galley
gallivanting gallon gallons gallop galloping gallows galore galoshes gals gamble gambled gambler gamblers
gambling game games gaming gander gang gangland gangrene gangs gangsta gangster gangsters gap gaping gaps
garage garbage garbled garde garden gardener gardeners gardening gardens gargle garlic garment garments garnish
garter garters gas gases gash gasket gasoline gasp gasping gasps gassed gastric gat gate gates gateway gather
gathered gathering gatherings gathers gator gauge gauges gauntlet gauze gave gavel gay gays gaze gazebo gazelle
gazing gear gears geek geeks geese geezer geisha gel gem gems gender generally generals generate generated
generating generation generations generator generators generic generosity generous generously genes genetic
genetically genetics genie genital genitalia genitals genius geniuses genocide genre gent genteel gentle
gentleman gentlemen gently gentry gents genuine genuinely geographical geography geological geologist geology
geometry gerbil geriatric germ germs gesture gestures get getaway gets getting getup ghastly ghetto ghost
ghostly ghosts ghoul ghouls giant gibberish giddy gift gifted gifts gig gigantic giggle giggles giggling gigolo
gigs gilded gills gimmick gimp gin ginger gingerbread giraffe giraffes girdle girl girlfriend girlfriends
girlie girls girly gist git give giveaway given giver gives givin giving gizmo glacier glad gladiator gladly
glamorous glamour glance glanced glances gland glands glare glass glasses glaucoma glaze glazed gleam gleaming
glee glib glide glider gliding glimmer glimpse glistening glitch glitter gloat gloating global globe gloom
gloomy glorified glorious glory gloss glove gloves glow glowing glows glucose glue glued glum glutton gnarly
gnome go goal goalie goals goat goatee goats gobble goblin goblins goddam goddamn goddamned goddess goddesses
godforsaken godless godmother gods godsend godson goes goggles going gold golden goldfish golf golfer golfers
golfing gon gondola gone goner gonna gonorrhea goo good goodbyes goodies goodness goods goodwill goody gooey
goof goofball goofing goofy gook gooks goon goons goose gopher gophers gorge gorgeous gorilla gorillas gory
gosh gospel gossip gossiping got gotta gotten gouge goulash gourmet gout govern governed governess governing
government governmental governments governor governors gown gowns grab grabbed grabbing grabs graceful
gracefully graces gracious graciously grad grade graded grader graders grades grading gradual gradually
graduate graduated graduates graduating graduation graffiti graft grain grains gram grammar grand grandchild
grandchildren granddad granddaddy granddaughter grandeur grandfather grandmother grandmothers grandparents
grandson grandstand granite granola granted granting grants grape grapefruit grapes grapevine graph graphic
graphics grappling grasp grasping grass grasshopper grasshoppers grassy grate grateful gratification gratifying
gratitude grave gravel graves graveyard gravitational gravity gravy gray graze grazed grazing grease greasy
great greater greatest greatly greatness greats greed greedy green greener greenhouse greens greet greeted
greeting grenade grenades grew grid grids grief grievance grievances grieve grieved grieving grievous grill
grilled grilling grim grin grind grinder grinding gringo gringos grinning grip gripe grips grisly grit grits
grizzly groan groaning groans grocer groceries grocery grog groggy groin groom groomed grooming groove groovy
grope groping gross grossed grossly grotesque grotto grouchy ground groundbreaking grounded groundhog grounding
grounds group groupie groupies groups grovel groveling groves grow growed growing growl growling growls grown
grownup grownups grows growth grub grubby grudge grudges grueling gruesome grumpy grunt grunting grunts
guacamole guarantee guaranteed guarantees guard guarded guardhouse guardian guardians guarding guards guerilla
guerrilla guerrillas guess guessed guesses guessing guest guesthouse guests guidance guide guidebook guided
guidelines guides guiding guile guillotine guilt guilty guinea guineas guise guitar guitarist guitars gull
gullible gulls gully gulp gum gumbo gums gun gunfight gunfighter gunfire gunman gunmen gunned gunnery gunning
gunpoint gunpowder guns gunshot gunshots gurgling gurney guru gush gushing gusto gut gutless guts gutsy gutted
gutter gutters guv guy guys gym gymnasium gymnast gymnastics gynecologist gyp gypsies ha habeas habit habitat
habits hacienda hack hacked hacker hackers hacking hacks had hag haggle hailed hailing hair hairball hairbrush
haircut haircuts hairdo hairdresser hairless hairline hairs hairspray hairstyle hairy half halftime halfway
hall hallowed halls hallucinating hallucination hallucinations hallway hallways halo halves ham hamburger
hamburgers hammer hammered hammering hammers hammock hamper hams hamster hand handbag handbags handball
handbook handcuff handcuffed handcuffs handed handful handgun handicap handicapped handing handiwork
handkerchief handkerchiefs handle handled handler handlers handles handling handmade handout handouts
handpicked handprint hands handshake handsome handsomely handsomest handwriting handy handyman hang hangar
hanged hanger hangers hanging hangman hangout hangover hangs hankering hanky happen happened happening happens
happier happiest happily happiness happy harass harassed harassing harassment harboring harbour hard hardball
hardcore harden hardened harder hardest hardly hardship hardships hardware hardwood hardworking harem harlot
harm harmed harmful harming harmless harmonica harness harp harping harpoon harpy harrowing harsh harshly
harvest harvested harvesting has hash hasn hassle hassling hast haste hasten hastily hasty hat hatch hatched
hatches hatchet hate hated hateful hater hates hath hating hatred hats haul hauled hauling haunt haunted
haunting haunts have haven having havoc hay hayride haystack haywire hazard hazardous hazards haze hazing hazy
he head headache headaches headed heading headless headlight headlights headline headlines headmaster
headphones headquarters heads headset headstone headstrong headway heal healed healer healing heals health
healthcare healthier healthy heap hear heard hearing hearings hears hearsay hearse heart heartache heartbeat
heartbreak heartbreaker heartbreaking heartbroken heartburn heartfelt hearth heartily heartland heartless
hearts hearty heat heated heater heaters heathen heathens heating heats heaven heavenly heavens heavier
heaviest heavily heaving heavy heavyweight heck hectic hedge hedges hee heed heel heels hefty heifer height
heightened heights heinie heinous heir heiress heirloom heirs heist held helicopter helicopters helium hell
hellfire hellhole hellish helluva helmet helmets help helped helper helpers helpful helping helpless helps hem
hematoma hemisphere hemlock hemoglobin hemorrhage hemorrhaging hemorrhoids hen henceforth hens hep hepatitis
her herbal herbs herd herds here hereafter hereby hereditary heresy heretic heritage hermit hernia hero heroes
heroic heroics heroin heroine heroism herpes herring hers herself hesitate hesitated hesitation heterosexual
hex hibernating hibernation hiccup hiccups hick hickey hid hidden hide hideaway hideous hideously hideout hides
hiding hierarchy high highball higher highest highlight highlights highly highs highway highways hijack
hijacked hijackers hijacking hike hiking hilarious hill hillbilly hills hillside hilltop hilt him himself hind
hinder hindsight hinge hinges hint hinted hinting hints hip hippie hippies hippo hippopotamus hippy hips hire
hired hires hiring his hiss hisself hisses hissing historian historic historical historically histories history
hit hitch hitched hitchhike hitchhiker hitchhikers hitchhiking hitching hither hits hitter hitting hive hives
ho hoarding hoax hobbies hobby hobo hock hockey hoe hog hogging hogs hogwash hoist hokey hold holder holders
holding holdings holds holdup hole holed holes holiday holidays holler hollered hollering hologram holographic
holster homage hombre home homeboy homeboys homecoming homeland homeless homely homemade homeowner homeowners
homeroom homes homesick homestead hometown homeward homework homey homicidal homicide homicides homie homies
homing homo homophobic homos homosexual homosexuality homosexuals hon honcho hone honest honestly honesty honey
honeymoon honeys honk honking honks honky honor honorable honorary honored honoring honors honour honourable
honoured honours hoo hooch hood hoodlum hoodlums hoods hooey hoof hook hooked hooker hookers hooking hooks
hookup hooky hooligan hooligans hoop hoopla hoops hoot hooter hooters hooting hoots hooves hop hope hoped
hopeful hopeless hopelessly hopes hoping hopped hopping hops horde hordes horizon horizons horizontal hormonal
hormone hormones horn horned horns horny horoscope horrendous horrible horribly horrid horrific horrified
horrifying horror horrors hors horse horseback horsepower horses horseshit horseshoe horseshoes horsey horsing
hos hose hoses hospice hospitable hospital hospitality hospitalized hospitals host hostage hostages hosted
hostel hostess hostile hostiles hostility hosting hosts hot hotel hotels hothead hotline hots hotshot hotter
hottest hottie hound hounded hounding hounds hour hourglass hourly hours house houseboat houseboy housebroken
housed household housekeeper housekeeping houses housewarming housewife housework housing hover hovering howl
howling howls hoy hubba hubby hubcaps huddle huddled huff hug huge hugely hugged hugging hugs huh hula hull hum
human humane humanitarian humanity humankind humanly humanoid humans humble humbled humbly humbug humid
humidity humiliate humiliated humiliating humiliation humility humming hummingbird humongous humor humorous
humour hump humping hums hunch hunchback hunches hundred hundreds hung hunger hungry hunk hunky hunt hunted
hunters hunting hunts hurdle hurl hurled hurricane hurricanes hurried hurrying hurt hurtful hurting hurts
husband husbands hussy hustle hustled hustler hustlers hustling hut huts hybrid hybrids hydrant hydraulic
hydraulics hydrogen hyena hyenas hygiene hygienic hygienist hymn hymns hype hyper hyperspace hypertension
hyperventilate hyperventilating hypnosis hypnotic hypnotist hypnotize hypnotized hypocrisy hypocrite hypocrites
hypocritical hypodermic hypothalamus hypothermia hypothesis hypothetical hypothetically hysterectomy hysteria
hysterical hysterically hysterics ice iceberg icebox iced icing icky icon icy idea ideal idealism idealist
idealistic ideals ideas identical identification identified identifies identify identifying identities identity
ideology idiocy idiot idiotic idiots idle idly idol if ifs ignite ignited ignition ignorance ignorant ignore
ignored ignores ignoring iguana ii ill illegal illegally illegitimate illicit illiterate illness illnesses
illogical illuminate illumination illusion illusions illustrate illustrated illustrations illustrious im image
imagery images imaginable imaginary imagination imaginations imaginative imagine imagined imagines imaging
imagining imbalance imbecile imitate imitates imitating imitation imitations immaculate immaterial immature
immediate immediately immense immensely immersed immigrant immigrants immigration imminent immoral immortal
immortality immune immunity impact impaired impaled impart impartial impatience impatient impeachment
impeccable impediment impending impenetrable imperative imperfect imperial impersonal impersonate impersonating
impersonator impertinence impertinent impervious impetuous implant implanted implants implement implementing
implicate implicated implicates implication implications implicitly implied implies implore implosion imply
implying impolite import importance important importantly imported imports impose imposed imposing imposition
impossibility impossible imposter impostor impotence impotent impound impounded impoverished impractical
impregnable impregnated impress impressed impression impressionable impressions impressive imprint imprinted
imprisoned imprisonment improbable impromptu improper improperly improve improved improvement improvements
improves improving improvise improvised improvising impudent impulse impulses impulsive impure in inability
inactive inadequate inadmissible inadvertently inanimate inappropriate inaudible inbound inbred incantation
incapable incapacitated incarcerated incarceration incendiary incense incentive incest inch inches incident
incidental incidents incinerated incinerator incision inclination inclined include included includes including
incognito incoherent income incomparable incompatible incompetence incompetent incomplete incomprehensible
inconceivable inconclusive inconsiderate inconsistent inconspicuous inconvenience inconvenienced inconvenient
incorporate incorrect incorrigible increase increased increases increasing increasingly incredible incredibly
incriminate incriminating incubator incumbent incur incurable incurred indebted indecent indecisive indeed
indeedy indefinitely independence independent independently indestructible index indicate indicated indicates
indicating indication indications indicative indicator indict indicted indictment indifference indifferent
indigenous indigestion indiscretion indispensable indisposed indistinctly individual individuality individually
individuals indoor indoors induce induced induction indulge indulgence indulging industrial industries industry
ineffective inept inertia inevitable inevitably inexcusable inexpensive inexperienced inexplicable infallible
infamous infant infantile infantry infants infatuated infatuation infect infected infecting infection
infections infectious infer inferior inferiority infernal inferno infestation infested infidel infidelity
infiltrate infiltrated infiltration infinite infinitely infinity infirmary inflamed inflammation inflammatory
inflatable inflation inflict inflicted influence influenced influences influencing influential info infomercial
inform informal informant informants information informative informed informer informing informs infraction
infrared infrastructure infuser ing ingenious ingenuity ingested ingrate ingredient ingredients inhabit
inhabitants inhabited inhalation inhale inhaled inhaler inhales inhaling inherent inherit inheritance inherited
inhibitions inhibitor inhuman initial initially initials initiate initiated initiation initiative inject
injected injecting injection injections injunction injure injured injuries injury injustice ink inkling inland
inmate inmates inn innate inner innermost inning innings innit innocence innocent innocently innocents
innovation innovative innuendo inoperable input inquest inquire inquired inquiries inquiring inquiry
inquisitive ins insane insanely insanity insatiable inscribed inscription insect insecticide insects insecure
insecurities insecurity insemination insensitive inseparable insert inserted insertion inside insider insides
insidious insight insightful insights insignia insignificant insinuate insinuating insipid insist insisted
insistent insisting insists insolence insolent insomnia inspect inspected inspecting inspection inspections
inspectors inspiration inspirational inspire inspired inspires inspiring instability install installation
installations installed installing instance instances instant instantaneous instantly instead instinct
instinctively instincts institute instituted institution institutionalized institutions instruct instructed
instruction instructions instructor instructors instrument instrumental instruments insubordination
insufferable insufficient insulation insulin insult insulted insulting insults insurance insure insured
insurgents intact intake intangible integral integrate integrated integration integrity intel intellect
intellectual intellectually intellectuals intelligence intelligent intend intended intending intends intense
intensely intensity intensive intent intention intentional intentionally intentions intents interact
interaction interactive intercept intercepted interception intercom intercourse interest interested interesting
interests interface interfere interfered interference interferes interfering intergalactic interim interior
intermission intermittent intern internal internally international internationally internet interns internship
interpret interpretation interpreted interpreter interrogate interrogated interrogating interrogation interrupt
interrupted interrupting interruption interruptions intersection interstate interstellar interval intervals
intervene intervened intervention interview interviewed interviewing interviews intestinal intestine intestines
intimacy intimate intimately intimidate intimidated intimidating intimidation into intolerable intolerance
intolerant intoxicated intoxicating intravenous intrepid intricate intrigue intrigued intriguing intro
introduce introduced introduces introducing introduction introductions intrude intruder intruders intruding
intrusion intrusive intubate intubated intubation intuition intuitive invade invaded invader invaders invading
invalid invaluable invariably invasion invasive invent invented inventing invention inventions inventive
inventor inventory invents inverted invest invested investigate investigated investigating investigation
investigations investigative investigator investigators investing investment investments investor investors
invincible invisibility invisible invitation invitations invite invited invites inviting invoice invoices
invoke invoked involuntary involve involved involvement involves involving invulnerable inward iodine irate
iron ironed ironic ironically ironing irons irony irrational irregular irrelevant irreparable irreplaceable
irresistible irresponsible irreversible irrigate irrigation irritable irritate irritated irritating irritation
is ish island islands isle isn isolate isolated isolation issue issued issues issuing ist it itch itches
itching itchy item items itinerary its itself ive ivory jab jackals jackass jackasses jacked jacket jackets
jackhammer jacking jackpot jackrabbit jacks jaded jagged jail jailbird jailed jailhouse jails jalopy jam jammed
jamming jams janitor janitors jar jargon jars java jaw jaws jaywalking jazz jazzed jealous jealousy jeans jeep
jeeps jelly jellyfish jeopardize jeopardizing jeopardy jerk jerked jerking jerks jerky jest jester jet jets
jettison jewel jeweler jewellery jewelry jewels jib jiffy jig jiggle jiggling jingle jingles jingling jinx
jinxed jitters jive job jobs jockey jockeys jocks jog jogging join joined joining joins joint joints joke joker
jokers jokes joking jolly jolt jot jour journal journalism journalist journalistic journalists journals journey
journeyed journeys joust joy joyful joyous joyride joys judge judged judgement judges judging judgment
judgmental judgments judicial judo jug juggle juggling jugs jugular juice juices juicy jukebox jumbo jump
jumped jumper jumpers jumping jumps jumpsuit jumpy juncture jungle jungles junk junket junkie junkies junkyard
juries jurisdiction juror jurors jury just justice justifiable justification justified justifies justify
juvenile kale kamikaze kangaroo kangaroos kaput karaoke karate karma kazoo kebab keel keen keep keeper keepers
keeping keeps keepsake keg kegs keister kennel kept kernel kerosene ketchup kettle key keyboard keyed keyhole
keynote keypad keys khaki kibble kick kicked kicker kicking kickoff kicks kid kidder kiddie kiddies kidding
kiddo kidnap kidnapped kidnapper kidnappers kidnapping kidnappings kidney kidneys kids kill killed killer
killers killing killings kills kilo kilometers kilos kilt kimono kin kind kinda kinder kindergarten kindest
kindling kindly kindness kindred kinds kinetic king kingdom kingdoms kingpin kings kink kinks kinky kiss kissed
kisser kisses kissing kit kitchen kitchens kite kites kits kitten kittens kiwi klutz km knack knapsack knee
kneecap kneecaps kneel kneeling knees knew knickers knife knifed knit knitted knitting knives knob knobs knock
knocked knockers knocking knockout knocks knot knots know knowing knowingly knowledge knowledgeable known knows
knuckle knucklehead knuckles koala koi kook kooky kosher kumquats kung ky la lab label labeled labels labor
laboratories laboratory labour labs labyrinth lac lace laced laceration lacerations laces lack lacked lackey
lacking lacks lacrosse lactose lad ladder ladders laddie ladies ladle lads lady ladylike lag lagoon laid lain
lair lake lakes lamb lambs lame lament lamp lamppost lamps lan lances land landed landfill landing landings
landlady landlord landmark lands landscape landscapes landscaping landslide lanes language languages lantern
lanterns lap laps lapse laptop larceny lard large largely larger largest lark larvae larynx lasagna lascivious
laser lasers lash lashes lass lasso last lasted lasting lastly lasts latch late lately latent later lateral
latest latex lather latitude latrine latte latter laude laugh laughed laughing laughingstock laughs laughter
launch launched launcher launches launching launder laundering laundry lava lavage lavatory lavender lavish law
lawful lawfully lawman lawn lawns laws lawsuit lawsuits lawyer lawyers laxative lay layaway layer layers laying
layman layout lays lazy lb lbs lead leader leaders leadership leadeth leading leads leaf league leagues leak
leakage leaked leaking leaks leaky lean leaned leaning leans leap leaping leaps leapt learn learned learner
learning learns learnt lease leased leases leash leasing least leather leave leaves leaving lecture lectured
lecturer lectures lecturing led ledge ledger leech leeches leeway left leftover leftovers lefts leg legacy
legal legally legend legendary legends legions legislation legislature legit legitimate legs legwork leisure
leisurely lemon lemonade lemons lend lending length lengths lengthy lenient lens lenses lent leopard leopards
leper lepers leprechaun leprechauns leprosy lesbian lesbians lesion lesions less lessen lesser lesson lessons
lest lethal lets letter letters letting lettuce leukemia level leveled levels lever leverage lewd liability
liable liaison liar liars lib libel liberal liberals liberate liberated liberating liberation liberties liberty
libido librarian libraries library lice licence license licensed licenses lick licked licking licks licorice
lid lidocaine lids lie lied liege lies lieu lieutenants life lifeboat lifeboats lifeguard lifeless lifelike
lifeline lifelong lifer lifesaver lifestyle lifestyles lifetime lifetimes lift lifted lifting liftoff lifts
ligature light lighted lighten lighter lightheaded lighthouse lighting lightly lightning lights lightweight
likable like liked likelihood likely likeness likes liking lilac lilies limb limber limbo limbs lime limelight
limes limestone limey limit limitations limited limiting limitless limits limo limos limousine limp limping
line lineage linear linebacker lined linen linens liner lines lineup linger lingerie lingering lingo linguist
lining link linked linking links linoleum lint lion lions lip liposuction lips lipstick liqueur liquid
liquidate liquids liquor lira list listed listened listener listeners listening listens listing lists lit liter
literal literally literary literature liters lithium litigation litigator litter littering little littlest live
lived livelihood lively liven liver livers livery lives livestock liveth lividity living lizard lizards ll
llama lm ln load loaded loading loads loaf loafers loan loaned loans loathe loathsome loaves lobby lobe lobes
lobotomy lobster lobsters local locally locals locate located locating location locations locator lock locked
locker lockers locket locking locks locksmith lockup loco locomotive locusts lode lodge lodged lodging loft
lofty log logged logging logic logical logically logistics logo logs loins loitering lollipop lone loneliest
loneliness lonely loner lonesome long longed longer longest longevity longing longitude longs longtime loo look
looked lookee looker looking lookout looks looky looming loon loonies loony loop loophole loopholes loops loopy
loose loosely loosen loosened loot looting lords lore lose loser losers loses losing loss losses lost lot
lotion lots lottery lotto loud louder loudest loudly loudmouth loudspeaker lounge louse lousy lout lovable love
lovebirds loved lovelier loveliest loveliness lovely lovemaking lover loverly lovers loves lovesick loving
lovingly low lowa lowdown lower lowered lowering lowers lowest lowlife lowly lows lox loyal loyalties loyalty
ls luau lube lubricant lucid luck lucked luckier luckiest lucky lucrative ludicrous lug luggage lugging lull
lullaby lumbar lumber lumberjack luminous lump lumps lunacy lunar lunatic lunatics lunch luncheon lunches
lunching lunchtime lung lungs lure lured lurid lurking lurks luscious lush lust lusting lusty luv luxurious
luxury ly lye lying lymphoma lynched lynching lyric lyrics ma macadamia macaroni machete machine machinery
machines macho mackerel mad madam madder made madhouse madly madman madness mag magazine magazines maggot
maggots magic magical magically magician magicians magistrate magnesium magnet magnetic magnetism magnets
magnification magnificence magnificent magnificently magnifique magnify magnifying magnitude mahjong mahogany
maid maiden maidens maids mail mailbox mailboxes mailed mailing mailman maimed main mainframe mainland mainly
mainstream maintain maintained maintaining maintains maintenance maitre majored majoring majority majors make
makeover maker makers makes makeup making makings malaria male males malfunction malfunctioned malfunctioning
malice malicious malignant mall mallet malls malpractice malt mamas mambo mammal mammals mammoth man manage
manageable managed management manager managers manages managing mandate mandatory mandible mane maneuver
maneuvering maneuvers manger mangled mango mangy manhole manhood manhunt mania maniac maniacs manic manicure
manicurist manifest manifestation manifested manifesto manipulate manipulated manipulating manipulation
manipulative mankind manly manned mannequin manner manners mano manoeuvre manor manpower mansion mansions
manslaughter mantel mantle mantra manual manually manuals manufacture manufactured manufacturer manufacturers
manufacturing manure manuscript manuscripts many map maple mapped mapping maps marathon marble marbles march
marched marches marching mare margarine margarita margaritas margin marginal margins mariachi marijuana marital
maritime marked marker markers market marketing marketplace markets marking markings marks marksman marmalade
maroon marooned marquee marriage marriages married marries marrow marry marrying marshals marshmallow
marshmallows martial martini martinis martyr martyrs marvel marvellous marvelous mas mascara mascot masculine
mashed mask masked masks masochist masquerade masquerading mass massacre massacred massage massages massaging
masses masseuse massive mast master mastered mastermind masterpiece masters mastery masturbate masturbating
masturbation mat matador match matchbook matched matches matching matchmaker mate mater material materials
maternal maternity mates matey math mathematical mathematician mathematics matinee mating matrimony matron mats
matter mattered matters mattress mattresses mature matured maturity matzo mauled mausoleum maxed maximize
maximum may maybes mayhem mayonnaise mayor maze me mea meadow meager meal meals mean meaner meanest meaning
meaningful meaningless meanings means meant meantime measles measly measure measured measurement measurements
measures measuring meat meatball meatballs meathead meatloaf meats mechanic mechanical mechanics mechanism
mechanisms med medal medallion medals meddle meddling media medic medical medically medicated medication
medications medicinal medicine medicines medics medieval mediocre mediocrity meditate meditating meditation
medium medley meds meek meet meeting meetings meets mega melancholy mellow melodrama melodramatic melody melon
melons melt meltdown melted melting melts mem member members membership membrane membranes memento memo memoirs
memorable memorandum memories memorize memorized memorizing memory memos men menace menacing mend mended
mending meningitis menopause mens menstrual mental mentality mentally mention mentioned mentioning mentions
mentor menu menus mercenaries mercenary merchandise merchandising merchant merchants merciful merciless mercy
mere merely merge merger meringue merit merits mermaid merrier merrily mescal mescaline mesh mess message
messages messed messenger messengers messes messieurs messin messing messy met metabolic metabolism metal
metallic metals metamorphosis metaphor metaphorically metaphors metaphysical meteor meteorite meter meters meth
methadone methane method methodology methods meticulous metres mg mi mic mice micro microchip microfilm
microphone microphones microscope microscopic microwave microwaves mid midair midday middle middleman
middleweight midget midgets midlife midline midnight midst midterm midterms midwife miffed might mighty mignon
migraine migraines migration mikes mil milady mild mildly mile mileage miles milestone militant military
militia milk milking milkman milkshake mill millennium milligram milligrams millimeter million millionaire
millionaires millions millionth milord mime mimic mince mind minded minding mindless minds mine mined minefield
miner mineral minerals miners mines mingle mingling mini miniature minibar minibus minimal minimize minimum
mining minions minister ministers minivan mink minor minority minors minstrel mint mints minus minute minutes
minx miracle miracles miraculous miraculously mirage mirror mirrors misbehave miscarriage mischief misconduct
misdemeanor miserable miserably misery misfit misfits misfortune misguided mishap misinformed misinterpreted
misjudged mislead misleading misled misplaced misread missed misses missile missiles missing mission
missionaries missionary missions missus mist mistake mistaken mistakenly mistakes mistaking mister mistletoe
mistook mistreated mistress mistrial mistrust misty misunderstand misunderstanding misunderstandings
misunderstood misuse mit mite mitigating mitt mittens mitts mitzvah mix mixed mixer mixes mixing mixture moan
moaning moans moat mob mobile mobility mobilize mobilized mobs mobster mocha mock mocked mockery mocking mocks
mode model modeled modeling modelling models modem moderate moderately moderation modern modest modesty
modification modifications modified modify module mogul moi moist moisture mojo molasses mold molded molding
moldy mole molecular molecule molecules moles molest molested molester molesting molten moly moment momentarily
momentary momento momentous moments momentum mommies moms mon monarch monarchy monastery monetary money
mongoose mongrel monitor monitored monitoring monitors monk monkey monkeys monks mono monogamous monogamy
monogrammed monolith monologue monotonous monoxide monsoon monster monsters monstrosity monstrous montage month
monthly months monument monumental monuments mooch mood moods moody moon moonbeam mooning moonlight
moonlighting moonlit moons moonshine moonwalk moor moors moose moot mop mope mopey moping mopping moral morale
morality morally morals morbid more mores morgue morn morning mornings moron moronic morons morphine morsel
mortal mortality mortals mortar mortars mortgage mortgages mortician mortified mortis mortuary mosey mosque
mosquito mosquitoes most mostly motel motels moth mothballs mother motherfucker motherfuckers motherfucking
motherhood motherless mothers moths motif motion motions motivate motivated motivation motivational motive
motives motor motorbike motorboat motorcade motorcar motorcycle motorcycles motto mould mound mountain
mountains mounted mounting mounts mourn mourners mourning mouse mousetrap mousse moustache mousy mouth mouthful
mouthing mouthpiece mouths mouthwash move moved movement movements movers moves movie movies moving mow mowed
mower mowing moxie mozzarella mph much muchacho muchachos muck mucus mud muddy muffin muffins muffled muffler
mug mugged mugger muggers mugging mugs mule mules mullet multimedia multinational multiple multiply multiplying
multitude mumble mumbling mumbo mummies mumps munch munchies munchkin mundane municipal munitions mural murder
murdered murderer murderers murderess murdering murderous murders murky murmur murmuring murmurs muscle muscles
muscular muse museum museums mush mushroom mushrooms mushy music musical musicals musician musicians musk
musket musketeers muskrat muss mussels must mustache mustard muster mutant mutants mutated mutation mutations
mute mutilate mutilated mutilation mutiny mutt muttering mutters mutton mutual mutually muzzle my myriad myself
mysteries mysterious mysteriously mystery mystic mystical myth mythical mythology myths na nab nabbed nachos
nag nagging nail nailed nailing nails naive naked name named nameless names naming nannies nanny nap napalm
napkin napkins napping nappy naps narc narcissism narcissistic narcotic narcotics narrative narrow narrowed
narrows nasal nastiest nasty nation national nationality nationally nationals nations nationwide native natives
natural naturally nature natures naught naughty nausea nauseating nauseous nautical naval navel navigate
navigation navigational navigator nd ne near nearby nearer nearest nearing nearly nearsighted neat neath neatly
necessarily necessary necessities necessity neck necking necklace necklaces necks necktie nectar need needed
needing needle needlepoint needles needlessly needn needs needy nefarious negative negatives negativity neglect
neglected neglecting negligee negligence negligent negotiable negotiate negotiated negotiating negotiation
negotiations negotiator neighbor neighborhood neighborhoods neighboring neighborly neighbors neighbour
neighbourhood neighbours neighing neighs neither nemesis neon nephew nephews nerd nerds nerve nerves nervous
nervousness nest nesting net nets network networking networks neural neurological neurologist neurons neuroses
neurosis neurosurgeon neurosurgery neurotic neutered neutral neutralize neutralized never new newborn newcomer
newcomers newer newest newfound newly newlyweds news newscast newsflash newsletter newspaper newspaperman
newspapermen newspapers newsreel newsroom newsstand next ni nibble nibbling nice nicely nicer nicest niche
nicked nickel nickels nickname nicknamed nicknames nicotine niece nieces nifty nigga niggas nigger niggers nigh
night nightcap nightclub nightclubs nightfall nightgown nightie nightlife nightly nightmare nightmares nights
nightstand nighttime nimble nincompoop nine nines ninja ninjas ninny ninth nip nipper nipple nipples nippy
nitrate nitro nitrogen nitroglycerin nitrous nitwit nl nobility noble nobleman nobler nobles nobodies nocturnal
nod nodded nodding nodes noggin noise noises noisy nominal nominate nominated nomination nominations nominee
nominees non none nonetheless nonexistent nonny nonsense nonstop noodle noodles nook noon noose nor normal
normally northbound northeast northwest nose nosebleed nosebleeds noses nosey nosing nostalgia nostalgic
nostril nostrils nosy not notable notarized notary notch notches note notebook notebooks noted notes nother
nothing nothingness notice noticeable noticed notices noticing notification notified notify notion notions
notorious notoriously notwithstanding noun nourishment nous nouveau novel novelist novels novelty novice now
nowadays nowhere nt nuclear nucleus nude nudes nudge nudie nudist nudity nugget nuggets nuisance nuke nukes num
numb number numbered numbers numerous nun nuns nuptials nurse nursed nursemaid nursery nurses nursing nurture
nurtured nurturing nut nutcase nutcracker nuthouse nutmeg nutrients nutrition nutritious nuts nutshell nutter
nutty nylon nylons nymph nymphs oaf oak oar oars oasis oat oath oatmeal oats obedience obedient obey obeyed
obeying obituaries obituary object objected objections objective objectively objectives objectivity objects
obligated obligation obligations oblige obliged obliterated oblivion oblivious obnoxious obscene obscenity
obscure obscured obscurity observant observation observations observatory observe observed observer observers
observing obsess obsessed obsessing obsession obsessive obsolete obstacle obstacles obstinate obstruct
obstructing obstruction obtain obtained obtaining obvious obviously occasion occasional occasionally occasions
occipital occult occupant occupation occupational occupied occupy occupying occur occurred occurrence occurring
occurs ocean oceans octopus odd oddest oddly odds odor oeuvres of off offed offence offend offended offender
offenders offending offends offense offenses offensive offer offered offering offerings offers offhand office
officer officers offices official officially officials offset offshore offspring often ogre ogres oil oiled
oils oily ointment okayed ol old olden older oldest oldies olives omelet omelette omen omens ominous on onboard
once oncologist one ones oneself ongoing onion onions online only ons onset onstage onto oomph ooze oozing op
open opened opener openers opening openings openly opens opera operas operate operated operates operating
operation operational operations operative operatives operator operators opinion opinionated opinions opium
opponent opponents opportunities opportunity oppose opposed opposing opposite opposites opposition oppressed
oppression oppressive ops optic optical optics optimism optimist optimistic optimum option optional options or
ora oral orange oranges orangutan orb orbing orbit orbital orbiting orbits orchard orchestra orchestrated
orchid orchids ordained ordeal order ordered ordering orderly orders ordinance ordinary ordnance ore oregano
org organ organic organisation organise organised organism organisms organization organizations organize
organized organizing organs orgasm orgasms orgies orgy orientation oriented orifice origami origin original
originality originally originals originated origins ornament ornaments ornery orphan orphanage orphans os
ostrich ot other others ought ounce ounces our ours ourselves out outback outboard outbreak outburst outbursts
outcast outcasts outcome outdated outdone outdoor outdoors outer outfit outfits outgoing outgrown outhouse
outing outlaw outlawed outlaws outlet outlets outline outlined outlive outlived outlook outnumber outnumbered
outpatient outpost output outrage outraged outrageous outrank outright outrun outs outside outsider outsiders
outskirts outsmart outsmarted outstanding outta outward outwit ovaries ovation oven ovens over overall overalls
overbearing overboard overcame overcoat overcome overcoming overdo overdoing overdone overdose overdressed
overdrive overdue overflow overflowing overgrown overhead overhear overheard overhearing overjoyed overkill
overlap overlapping overlay overload overloaded overlook overlooked overlooking overly overnight overpaid
overpower overpowering overpriced overprotective overrated overreact overreacted overreacting override overrun
overseas oversee overseeing oversight oversized overslept overtake overthrow overtime overture overturned
overweight overwhelm overwhelmed overwhelming overworked overwrought overzealous ovulating owe owed owes owing
owl owls own owned owner owners ownership owning owns ox oxide oxygen oyster oysters ozone pace pacemaker paces
pacifist pacing pack package packages packaging packed packet packets packing packs pact pad padded padding
paddle paddles paddling padlock pads pagan page pageant paged pager pages paid pail pain painful painfully
painkiller painkillers painless pains paint paintball painted painter painters painting paintings paints pair
paired pairs paisley pajama pajamas pal palace palaces palate pale palette pally palm palms palp pals palsy
pampered pamphlet pamphlets pan pancake pancakes pancreas panda pandemonium panel panels panic panicked
panicking panicky pans pansies pansy pant panties panting pantry pants panty pantyhose panzer pap papal
paparazzi papaya paper papers paperwork paprika par para parachute parachutes parade parades paradigm parading
paradise paradox paragraph parakeet paralegal parallel paralysed paralysis paralyzed paramedic paramedics
parameters paranoia paranoid paranormal paraphernalia parasite parasites paratroopers parcel parcels parched
parchment pardner pardon pardoned pardons parent parental parenthood parenting parents parish park parka parked
parking parks parlay parlor parlors parlour parody parole paroled parrot parrots parsley part partake parted
partial partially participant participants participate participated participating participation particle
particles particular particularly particulars partied parties parting partly partner partners partnership parts
party partying pas pass passage passages passageway passed passenger passengers passes passing passion
passionate passionately passions passive passkey passport passports password passwords past pasta paste pastime
pastrami pastries pastry pasture pastures pasty patch patched patches patching pate patent patented patents
paternal paternity path pathetic pathological pathologist pathology paths pathway pathways patience patient
patiently patients patio patriot patriotic patriotism patriots patrol patrolling patrolman patrols patron
patronize patronizing patrons patter pattern patterns patting pause paved pavement paw pawing pawn pawned pawns
pawnshop paws pay payable payback paycheck paychecks payday paying payload payment payments payoff payoffs
payphone payroll pays pea peace peaceful peacefully peach peaches peak peaked peaks peanut peanuts pear pearls
pearly pears peas peasant peasants pebble pebbles pecan peck pecker pecking pecs peculiar pedal pedals peddle
peddler peddling pedestal pedestrian pedestrians pediatric pediatrician pedicure pedigree pedophile pee peed
peeing peek peeked peeking peel peeled peeling peels peep peeper peeping peeps peer peers pegged pellet pellets
pelvic pelvis pen penal penalties penalty penance pence penchant pencil pencils pendant pending penetrate
penetrated penetrating penetration penguin penguins penicillin peninsula penis penises penitentiary penmanship
pennant pennies penniless penny pens pension pentagram penthouse pentothal people peoples pep pepper peppermint
pepperoni peppers peppy per perceive perceived percent percentage percentile perception perceptive perch
perchance perched percussion perfect perfected perfecting perfection perfectionist perfectly perform
performance performances performed performer performers performing performs perfume perfumed perfumes peril
perilous perimeter period periodically periods peripheral periscope perish perished peritoneal perjury perk
perks perky perm permanent permanently permission permit permits permitted peroxide perp perpetrated
perpetrator perpetrators perpetual persecute persecuted persecution perseverance persist persistence persistent
person persona personal personalities personality personally personals personnel persons perspective
perspiration persuade persuaded persuading persuasion persuasive pertaining pertinent perv perverse perversion
pervert perverted perverts pesky pesos pessimistic pest pester pestering pesticides pestilence pestle pet petal
petals petite petition petrified petrol petroleum pets petticoat petting petty pew peyote pharmaceutical
pharmaceuticals pharmacist pharmacy phase phaser phasers phases phat pheasant phenomena phenomenal phenomenon
pheromones philanthropist philistine philistines philosopher philosophers philosophical philosophy phlegm
phobia phone phoned phones phoney phonies phoning phonograph phony phosphorus photo photogenic photograph
photographed photographer photographers photographic photographing photographs photography photos phrase
phrases physical physically physician physicians physicist physicists physics physiological physiology physique
pi pianist piano pianos pick picked picker picket pickin picking pickings pickle pickled pickles pickpocket
picks pickup pickups picky picnic picnics picture pictured pictures picturing pie piece pieces pier pierced
piercing piercings pies piety pig pigeon pigeons piggy piggyback pigheaded pigs pigsty pigtails pile piled
piles pileup pilgrim pilgrimage pilgrims piling pill pillage pillar pillars pillow pillowcase pillows pills
pilot pilots pimp pimping pimple pimples pimps pin pina pinball pinch pinched pinching pine pineapple pines
pinhead pining pink pinkie pinned pinning pinot pinpoint pins pint pints pinup pioneer pioneers pious pipe
pipeline pipes piping pips piracy piranha pirate pirates piss pissed pisser pisses pissing pistol pistols
piston pit pitch pitched pitcher pitchers pitches pitchfork pitching pitied pitiful pits pituitary pity pivotal
pixie pizza pizzas pizzazz place placebo placed placement places placing plague plagued plagues plaid plain
plainclothes plainly plains plaintiff plaintiffs plait plan plane planes planet planetary planets plank planned
planner planning plans plant plantation planted planter planting plants plaque plasma plaster plastered plastic
plastics plate plateau plates platform platforms platinum platonic platoon platter plausible play playback
playbook played player players playful playground playhouse playing playmate playmates playoff playoffs playpen
playroom plays playtime playwright plea plead pleaded pleading pleads pleasant pleasantly pleasantries please
pleased pleases pleasing pleasurable pleasure pleasures plebe pledge pledged pledges plenty pliers plight plop
plot plots plotted plotting plough plow plowed plowing ploy pluck plucked plug plugged plugging plugs plum
plumb plumber plumbers plumbing plump plums plunder plunge plunged plunger plural plush plutonium pm pneumonia
pneumothorax poached poachers poaching pocket pocketbook pockets pod podium pods poem poems poet poetic poetry
poets pogo point pointed pointer pointers pointing pointless points pointy poise poised poison poisoned
poisoning poisonous poisons poke poked poker poking polar pole poles police policeman policemen polices
policies policy polio polish polished polishing polite politely politeness political politically politician
politicians politics polka poll pollen polls polluted pollution polo poltergeist polyester polygraph polymer
pompous poncho pond ponder pondering ponies pony ponytail poo pooch poodle poodles poof pool pools poop pooped
poor poorer poorest poorly popcorn popped poppin popping pops popular popularity populated population por
porcelain porch porcupine pores pork porker porky porn porno pornographic pornography pornos porridge port
portable portal portals porterhouse porters portfolio porthole portion portions portrait portraits portray
portrayed ports pose posed poses posh posing position positioned positioning positions positive positively
posse possess possessed possesses possessing possession possessions possessive possibilities possibility
possible possibly possum post postage postal postcard postcards posted poster posterior posterity posters
posting postman postmortem postpone postponed postponing posts posture pot potassium potato potatoes potent
potential potentially potion potions pots pottery potty pouch poultry pounce pound pounded pounding pounds pour
poured pouring pours pout pouting pouty poverty powder powdered power powered powerful powerhouse powering
powerless powers powwow pox practical practically practice practiced practices practicing practise practised
practising practitioner pragmatic prairie praised praises prance prancing prank pranks pray prayed prayer
prayers praying prays preach preached preacher preaching precaution precautionary precautions preceded
precedence precedent precedes preceding precinct precious precise precisely precision predator predators
predatory predecessor predicament predict predictable predicted predicting prediction predictions predicts
preemptive preface prefect prefer preferable preference preferred prefers pregnancies pregnancy pregnant
prehistoric prejudice prejudiced prejudices prejudicial prelim preliminaries preliminary prelude premarital
premature prematurely premed premeditated premier premiere premise premises premium premonition premonitions
prenatal prenup preoccupied prep preparation preparations prepare prepared prepares preparing preposterous
prepped prepping preppy prerogative preschool prescribe prescribed prescription prescriptions presence present
presentable presentation presented presenting presently presents preservation preserve preserved preserves
preserving presidency presidential presidents presiding press pressed presses pressing pressure pressured
pressures pressuring prestige prestigious presto presumably presume presumed presumption presumptuous pretend
pretended pretender pretending pretends pretense pretenses pretentious pretext prettier prettiest pretty
pretzel pretzels prevail prevailed prevailing prevent prevented preventing prevention prevents preview previous
prey price priced priceless prices pricey prick prickly pricks pride priest priestess priesthood priests prima
primal primarily primary primate primates prime primed primer primitive primordial princes princess princesses
principal principals principle principles print printed printer printers printing printout prints prior
priorities prioritize priority priors prison prisoner prisoners prisons prissy pristine privacy private
privately privates privilege privileged privileges privy prize prized prizes pro proactive probability probable
probably probation probe probes probing problem problematic problems procedural procedure procedures proceed
proceeded proceeding proceedings proceeds process processed processes processing procession processor proclaim
proclaimed proclamation proctologist prod prodigal prodigy produce produced producer producers produces
producing product production productive productivity products profane profanity profession professional
professionalism professionally professionals professors proficient profile profiler profiles profiling profit
profitable profits profound profoundly prognosis program programme programmed programmer programming programs
progress progressed progressing progression progressive prohibited project projected projectile projecting
projection projections projector projects prolong prolonged prom promenade prominent promiscuity promiscuous
promise promised promises promising promo promote promoted promoter promoting promotion promotional promotions
prompt prompted promptly prone pronounce pronounced pronto proof proofs prop propaganda propane propeller
proper properly properties property prophecies prophecy prophets prophylactic proportion proportions proposal
proposals propose proposed proposes proposing proposition proprietor props propulsion pros prose prosecute
prosecuted prosecuting prosecution prosecutor prosecutors prospect prospective prospector prospects prosper
prosperity prosperous prostate prosthetic prostitute prostitutes prostitution protect protected protecting
protection protective protector protectors protects protein proteins protest protested protesters protesting
protests protocol protocols prototype proud prouder proudest proudly prove proved proven proverb proverbial
proves provide provided provider provides providing province provinces provincial proving provision provisional
provisions provocation provocative provoke provoked provoking provost prowess prowl prowler prowling proximity
proxy prude prudent prune prunes pry prying psych psyche psyched psychedelic psychiatric psychiatrist
psychiatrists psychiatry psychic psychics psycho psychoanalyst psychological psychologically psychologist
psychologists psychology psychopath psychopathic psychos psychosis psychosomatic psychotic pub puberty pubic
public publication publications publicist publicity publicly publish published publisher publishers publishing
puck pucker pudding puddle puddles pudgy puff puffed puffing puffs puffy puke puked puking pull pulled pulling
pulls pulmonary pulp pulpit pulsar pulse pulses pump pumped pumping pumpkin pumpkins pumps pun punch punched
punches punching punchy punctual punctuality puncture punctured punish punishable punished punishing punishment
punitive punk punks punt puny pup pupil pupils puppet puppets puppies puppy pups purchase purchased purchases
purchasing pure purely purest purgatory purge purged purified purify purity purple purpose purposely purposes
purr purse purser purses pursue pursued pursuing pursuit pus push pushed pusher pushers pushes pushing pushover
pushups pushy puss pussies pussy pussycat put putrid puts putt putter putting putz puzzle puzzled puzzles
puzzling pygmy pyjamas pyramid pyramids python quack quad quadrant quadruple quail quaint quake qualifications
qualified qualifies qualify qualifying qualities quality quantities quantity quantum quarantine quarantined
quarrel quarreled quarreling quarrels quarry quart quarter quarterback quarterly quartermaster quarters quartet
quarts quartz que queasy queen queer queers quench query quest question questionable questioned questioning
questionnaire questions queue quibble quiche quick quicker quickest quickie quickly quicksand quid quiet
quieter quietly quilt quinine quirks quirky quit quite quits quitter quitters quitting quiz quo quota quote
quoted quotes quoting rabbi rabbit rabbits rabble rabid rabies raccoon raccoons race raced racehorse racer
racers races racetrack racial racing racism racist rack racked racket racketeering rackets racking racks
racquetball racy rad radiant radiate radiation radiator radical radically radicals radio radioactive
radioactivity radioed radios radish radium radius raffle raft rafters rag rage rages ragged raggedy raging rags
raid raided raiding raids rail railing railroad railroads rails railway rain rainbow rainbows raincoat
raindrops rained raining rains rainstorm rainy raise raised raises raisin raising raisins rake raking rallies
rally ram ramble rambling ramifications rammed ramp rampage rampant ran ranch rancher ranchers ranches random
randomly rang range ranges rank ranked ranking ranks ransacked ransom rant ranting rap rape raped rapes rapid
rapidly rapids raping rapist rapists rapper rappers rapping rapport raps rapture rare rarely rarest rascal
rascals rash raspberry rat ratchet rate rated rates rather rating ratings ratio ration rational rationalize
rationally rationing rations rats ratted rattle rattled rattles rattlesnake rattlesnakes rattling ratty ravage
ravaged rave raves ravine raving ravioli ravishing raw rays razor razors rd re reach reached reaches reaching
react reacted reacting reaction reactions reactive reactor reactors reacts read reader readers readily
readiness reading readings readout reads ready real realise realised realism realist realistic realities
reality realization realize realized realizes realizing really realm realms realtor reap reaper reapers rear
rearrange rearranged rearranging reason reasonable reasonably reasoned reasoning reasons reassign reassigned
reassurance reassure reassuring rebel rebellion rebellious rebels rebirth reboot reborn rebound rebuild
rebuilding rebuilt rebuttal rec recall recalled recant recap recapture receding receipt receipts receive
received receiver receivers receives receiving recent recently reception receptionist receptive receptor
receptors recess recharge recheck recipe recipes recipient recital recite reciting reckless recklessly reckon
reckoned reckoning reckons reclaim recluse recognise recognised recognition recognizable recognize recognized
recognizes recognizing recollect recollection recommend recommendation recommendations recommended recommending
recommends recon reconcile reconciled reconciliation reconnaissance reconnect reconsider reconstruct
reconstruction reconvene record recorded recorder recorders recording recordings records recount recounts
recourse recover recovered recovering recovers recovery recreate recreation recreational recruit recruited
recruiter recruiting recruitment recruits rectal rectify recurring recycle recycled recycling red redecorate
redecorating redeem redeemed redeeming redemption redhead redheaded redheads redirect redneck redo redoing
reduce reduced reducing reduction redundancy redundant reef reefer reek reeks reel reelection reeling reels
reenactment reentry ref refer referee reference references referral referred referring refers refill refills
refined refinement refinery reflect reflected reflecting reflection reflections reflective reflects reflex
reflexes reform reformed refrain refresh refreshed refreshing refreshment refreshments refrigerator refuel
refuge refugee refugees refund refusal refuse refused refuses refusing refute regain regained regal regard
regarded regarding regardless regards regatta regeneration reggae regime regimen regiment regimental region
regional regionals regions register registered registering registers registration registry regression regret
regrets regrettable regretted regretting regroup regular regularly regulars regulate regulation regulations
regulator rehab rehabilitated rehabilitation rehearsal rehearsals rehearse rehearsed rehearsing reign reigning
reimburse rein reincarnated reincarnation reindeer reinforce reinforced reinforcement reinforcements reins
reinstate reinstated reiterate reject rejected rejecting rejection rejects rejoice rejoicing rejoin rekindle
relapse relate related relates relating relation relations relationship relationships relative relatively
relatives relativity relax relaxation relaxed relaxes relaxing relay relays release released releases releasing
relentless relentlessly relevance relevant reliable relic relics relied relief relies relieve relieved
relieving religion religions religious relinquish relish relive reliving reload relocate relocated relocation
reluctance reluctant reluctantly rely relying remain remainder remained remaining remains remake remanded
remark remarkable remarkably remarks remarried remarry rematch remedies remedy remember remembered remembering
remembers remembrance remind reminded reminder reminding reminds reminisce remiss remission remnants remodel
remodeling remorse remote remotely removal remove removed remover removes removing renal render rendered
rendering rendezvous renegade renegotiate renew renewal renewed renewing renounce renovating renovation
renovations renowned rent rental rentals rented renting rents reopen reopened reopening rep repaid repair
repaired repairing repairman repairs repay repeat repeated repeatedly repeating repeats repel repellent repent
repentance repercussions repetition repetitive rephrase replace replaced replacement replacements replacing
replay replica replicate replied replies reply report reported reportedly reporter reporters reporting reports
repose reposition reprehensible represent representation representative representatives represented
representing represents repressed repression reprieve reprimand reproduce reproduction reproductive reprogram
reps reptile reptiles repugnant repulsed repulsive reputable reputation reputations reputed request requested
requesting requests require required requirement requirements requires requiring requisition reroute rerouted
rerun reruns reschedule rescheduled rescind rescinded rescue rescued rescuing research researched researcher
researchers researching resemblance resemble resembles resembling resent resented resentful resentment
reservation reservations reserve reserved reserves reservoir reset reside residence residency resident
residential residents resides residual residue resign resignation resigned resigning resilient resin resist
resistance resistant resisted resisting resists resolute resolution resolve resolved resonance resort resorts
resource resourceful resources respect respectability respectable respected respectful respectfully respecting
respective respects respiration respirator respiratory respond responded responding responds response responses
responsibilities responsibility responsible responsive rest restart restaurant restaurants rested restful
resting restitution restless restoration restore restored restoring restrain restrained restraining restraint
restraints restrict restricted restrictions restroom rests result resulted resulting results resume resumes
resuming resurrect resurrected resurrection resuscitate retail retain retained retainer retaining retake
retaliate retaliation retard retarded retards rethink retina retinal retire retired retirement retiring retrace
retract retraction retreat retreated retreating retribution retrieval retrieve retrieved retriever retro
retrospect return returned returning returns reunion reunions reunite reunited reveal revealed revealing
reveals revel revelation revenge revenue revered reverence reversal reverse reversed reversing revert review
reviewed reviewing reviews revise revised revision revisit revival revive revived revoir revoke revoked revolt
revolting revolution revolutionaries revolutionary revolutions revolve revolver revolves revolving revs revving
reward rewarded rewarding rewards rewind rewrite rewriting rewrote rhetorical rheumatism rhinestone rhinestones
rhino rhinoceros rhubarb rhyme rhymes rhyming rhythm rhythmic rhythms rib ribbon ribbons ribs rice rich richer
riches richest rickshaw rid riddance ridden riddle riddled riddles ride rider riders rides ridge ridges
ridicule ridiculed ridiculous ridiculously riding riffraff rifle rifles rift rig rigged rigging right righteous
righteousness rightful rightfully rightly rights righty rigid rigor rigorous rigs riled rim rims ring ringer
ringing ringleader rings ringside rink rinse riot riots rip ripe ripped ripping ripple ripples rippling rips
rise risen rises rising risk risked risking risks risky risotto rite rites ritual ritualistic rituals rival
rivalry rivals river riverbank roach roaches road roadblock roadblocks roads roadside roam roaming roar roaring
roars roast roasted roasting rob robbed robber robberies robbers robbery robbin robbing robe robes robot
robotic robotics robots robs robust rock rocked rocker rocket rockets rocking rocks rod rode rodent rodents
rodeo rods rogue role roles roll rolled roller rollers rolling rolls rom romance romances romantic romantically
romp roof roofs rooftop rooftops rookie rookies room roomful roomie rooming roommate roommates rooms roost
rooster root rooted rooting roots rope roped ropes rosary roses roster rot rotate rotating rotation rots rotted
rotten rotting rough roughed rougher roughing roughly roughneck roulette round rounded rounding rounds roundup
rouse route routed routes routine routinely routines routing roving row rowboat rowdy rowing rows royal
royalties royalty rt rub rubbed rubber rubbers rubbing rubbish rubble rubdown rubies rubs ruckus rudder ruddy
rude rudeness rudimentary ruffian ruffle ruffles rug rugby rugged rugs ruin ruined ruining ruins rule ruled
ruler rulers rules ruling rum rumba rumble rumbles rumbling rummage rummy rumor rumored rumors rumour rumours
rump rumpus run runaround runaway runaways rundown rung runner runners running runny runs runt runway rupture
ruptured rural ruse rush rushed rushes rushing rust rusted rustic rustle rustlers rustling rut ruthless rye sa
sabbatical saber sable sabotage sabotaged sabotaging saboteur sac sack sacked sacks sacrament sacred sacrifice
sacrificed sacrifices sacrificial sacrificing sacrilege sad saddened sadder saddest saddle saddled sadist
sadistic sadly sadness safari safe safeguard safekeeping safely safer safest safety saffron sag saga sage saggy
sahib said sail sailboat sailed sailing sailor sailors sails sainted saints sake sakes salad salads salami
salaries salary sale sales salesman salesmen saline saliva salmon salmonella salon saloon saloons salsa salt
salted salts saltwater salty salute saluting salvage salvation salve same sample samples sampling samurai
sanctimonious sanction sanctioned sanctions sanctity sanctuary sanctum sand sandals sandbox sandstorm sandwich
sandwiches sane sang sanitarium sanitary sanitation sanity sank sap sapiens sapphire sappy saps saran sarcasm
sarcastic sarcophagus sardine sardines sarsaparilla sash sashimi sass sat satanic satchel satellite satellites
satin satire satisfaction satisfactory satisfied satisfies satisfy satisfying saturated saturation satyr sauce
saucer saucers saucy sauerkraut sauna sausage sausages savage savages save saved saver saves savin saving
savings savior saviour savor savvy saw sawdust sawed sawing sax saxophone say saying sayings says scab scaffold
scale scales scalp scalped scalpel scalps scam scamming scams scan scandal scandalous scandals scanned scanner
scanners scanning scans scapegoat scar scarce scarcely scare scarecrow scared scares scarf scarier scariest
scaring scarred scarring scars scarves scary scatter scattered scavenger scenario scenarios scene scenery
scenes scenic scent scented scepter schedule scheduled schedules scheduling schematic schematics scheme schemes
scheming schizophrenia schizophrenic schmuck schmucks schnapps schnitzel scholar scholars scholarship
scholarships scholastic school schoolboy schoolgirl schoolhouse schooling schoolmaster schools schoolteacher
schoolwork schoolyard schooner science sciences scientific scientifically scientist scientists scissors scoffs
scold scolded scones scoop scooped scoops scoot scooter scope scorched score scoreboard scored scores scoring
scorn scorned scorpion scorpions scoundrel scoundrels scour scourge scout scouting scouts scram scramble
scrambled scrambler scrambling scrap scrapbook scrape scraped scrapes scraping scrapped scrappy scraps scratch
scratched scratches scratching scratchy scrawny scream screamed screamer screaming screams screeches screeching
screen screened screening screenplay screens screenwriter screw screwball screwdriver screwed screwing screws
screwy scribble scribbling scrimmage scrip script scripts scripture scriptures scroll scrolls scrotum scrounge
scrub scrubbed scrubbing scrubs scruffy scrumptious scruples scrutiny scuba sculptor sculpture sculptures scum
scumbag scumbags scurry scurvy scuttle scuttlebutt se sea seaboard seafood seagull seagulls seal sealed sealing
seals seam seaman seamen seams search searched searches searching seas seashells seasick seaside season
seasoned seasoning seasons seat seatbelt seated seating seats seaweed sec secluded seclusion second secondary
secondhand seconds secrecy secret secretaries secretary secretive secretly secrets sect section sections sector
sectors secure secured securely securing securities security sedan sedate sedated sedation sedative sedatives
seduce seduced seducing seduction seductive see seed seeds seedy seeing seek seeker seeking seeks seem seemed
seeming seemingly seems seen sees segment segregation seismic seize seized seizing seizure seizures seldom
select selected selecting selection selective selectman selenium self selfish selfishness selfless sell seller
selling sellout sells seltzer selves semantics semen semester semi semifinals seminar seminars seminary
senators send sender sending sends senile senior seniority seniors senorita sensation sensational sensations
sense sensed senseless senses sensibilities sensible sensing sensitive sensitivity sensor sensors sensory
sensual sensuality sent sentence sentenced sentences sentencing sentiment sentimental sentiments sentries
sentry separate separated separately separates separating separation septic sequel sequence sequences sequins
sera serenade serene serenity sergeants serial serialize series serious seriously seriousness sermon sermons
serpent serpents serum servant servants serve served server servers serves service serviced servicemen services
servicing serving servitude sesame session sessions set setback sets setting settings settle settled settlement
settlers settles settling setup seven sevens seventh seventies seventy sever several severance severe severed
severely severity sew sewage sewed sewer sewers sewing sewn sex sexes sexier sexiest sexist sexual sexuality
sexually sexy shabby shack shacked shacking shackles shacks shade shades shadow shadowed shadows shadowy shady
shaft shafts shag shagging shake shakedown shaken shaker shakers shakes shaking shaky shall shallow shalt sham
shaman shambles shame shamed shameful shameless shampoo shan shanghaied shank shanks shape shaped shapes
shaping shard share shared shareholder shareholders shares sharing shark sharks sharp sharpen sharpened sharper
sharpest sharply sharpshooter shatter shattered shattering shatters shave shaved shaving shawl she shears
shebang shed sheep sheer sheet sheets sheik sheikh shelf shell shelled shellfish shelling shells shelter
sheltered shelters shelves shenanigans shepherds sherbet sheriffs shield shielding shields shift shifted
shifting shifts shifty shilling shillings shimmer shimmering shimmy shindig shine shined shiner shines shingle
shingles shining shiny ship shipmates shipment shipments shipped shipping ships shipshape shipwreck shipwrecked
shipyard shirt shirts shit shite shithead shitload shits shitting shitty shiver shivering shivers shock shocked
shocker shocking shockingly shocks shoddy shoe shoelace shoelaces shoemaker shoes shoeshine shone shook shoot
shooter shooters shooting shootings shootout shoots shop shoplifting shopper shoppers shopping shops shoreline
shores short shortage shortcomings shortcut shortcuts shorted shorten shorter shortest shorthand shortly
shortness shorts shortstop shot shotgun shotguns shots should shoulder shoulders shouldn shout shouted shouting
shouts shove shoved shovel shoveling shovels shoves shoving show showcase showdown showed shower showered
showering showers showgirl showgirls showing shown showroom shows showtime shrapnel shred shredded shredding
shreds shrew shrewd shriek shrieking shrieks shrimp shrimps shrine shrink shrinking shrinks shroud shrunk
shrunken shtick shudder shuffle shuffling shunned shunt shush shutdown shuteye shuts shutter shutters shutting
shuttle shy shyness shyster sibling siblings sick sickening sicker sickest sickle sickly sickness sicko side
sidebar sideburns sidecar sidekick sideline sidelines sides sideshow sidetracked sidewalk sidewalks sideways
siding siege sieve sift sifting sigh sighing sighs sight sighted sighting sightings sights sightseeing sign
signal signaling signals signature signatures signed significance significant significantly signify signifying
signing signorina signs silence silenced silencer silent silently silhouette silicone silk silks silky silly
silo silver silverware similar similarities similarity similarly simmer simple simpler simplest simpleton
simplicity simplify simply simulate simulated simulation simulator simultaneous simultaneously sin since
sincere sincerely sincerity sinful sing singed singer singers singing single singled singles sings singular
singularity sinister sink sinker sinking sinks sinned sinner sinners sins sinus sinuses sip sipping sir sire
siree siren sirens sirloin sirree sirs sis sissies sister sisterhood sisters sit sitcom site sites sits sitter
sitting situated situation situations six sixes sixpence sixteenth sixth sixties size sized sizes sizzle
sizzling skate skateboard skateboarding skater skaters skates skating skedaddle skeleton skeletons skeptical
skepticism sketch sketches sketching sketchy ski skid skids skies skiff skiing skill skilled skillet skillful
skills skim skimming skin skinheads skinned skinny skins skip skipped skipping skips skirmish skirt skirts skis
skit skittish skulking skull skulls skunk sky skydiving skylight skyline skyscraper skyscrapers slab slack
slacker slacking slacks slag slain slam slammed slammer slamming slams slander slang slant slap slapped
slapping slaps slash slashed slashing slate slaughter slaughtered slaughterhouse slaughtering slave slaved
slavers slavery slaves slaving slay slayer slaying sleaze sleazy sled sledgehammer sleek sleep sleeper sleeping
sleepless sleepover sleeps sleepwalking sleepy sleepyhead sleet sleeve sleeves sleigh slender slept slew slice
sliced slices slicing slick slicker slid slide slides sliding slight slightest slightly slime slimy sling
slinging slingshot slinky slip slipped slipper slippers slippery slipping slips slipstream slit slob slobbering
slobs slogan slogans slop slope slopes sloppy slot slots slouch slow slowed slower slowing slowly slows slug
slugged slugger slugging sluggish slugs slum slumber slumming slump slums slurping slush slut sluts slutty sly
smack smacked smacking smacks small smaller smallest smallpox smart smartass smarten smarter smartest smarts
smarty smash smashed smashes smashing smear smeared smell smelled smelling smells smelly smelt smile smiled
smiles smiling smirk smite smithereens smitten smog smoke smoked smoker smokers smokes smoking smoky smoldering
smooth smoother smoothie smoothly smorgasbord smother smothered smudge smug smuggle smuggled smuggler smugglers
smuggling smut snack snacks snafu snag snagged snail snails snake snakes snap snapped snapper snapping snappy
snaps snapshot snapshots snare snarl snarling snatch snatched snatching snazzy sneak sneaked sneaker sneakers
sneaking sneaks sneaky sneer sneeze sneezed sneezes sneezing snide sniff sniffed sniffing sniffling sniffs snip
sniper snipers snippy snitch snitched snitches sniveling snob snoop snooping snooty snooze snore snores snoring
snorkel snort snorting snorts snot snotty snout snow snowball snowboard snowboarders snowboarding snowed
snowflakes snowing snowman snows snowstorm snowy snuck snuff snug snuggle so soak soaked soaking soap soaps
soar soaring sob sobbing sober sobriety sobs soccer sociable social socialism socialist socialize socializing
socially societies society sociopath sock socked socket sockets socks sod soda sodas sodium sofa soft softball
soften softened softer softly software soggy soil soiled soir soiree solace solar sold soldier soldiers sole
solely solemn solemnly soles solicit solicitation soliciting solicitor solid solidarity solitaire solitary
solitude solo solution solutions solve solved solvent solves solving some somebody someday somehow someone
someplace something sometime sometimes somewhat somewhere somewheres son sonar song songs songwriter sonnet
sonofabitch sons soon sooner soot soothe soothing sophisticated sophistication sophomore sorcerer sorcery
sordid sore sorely sores sorority sorrow sorrows sorry sort sorta sorted sorting sorts sory sought soul
soulless souls sound sounded sounding soundly soundproof sounds soundtrack soup sour source sources southbound
southeast southwest souvenir souvenirs sovereign sovereignty sow soy spa space spacecraft spaced spaceman
spaces spaceship spacing spacious spades spaghetti span spandex spaniel spank spanked spanking spar spare
spared spark sparked sparkle sparkles sparkling sparkly sparring spasm spasms spastic spat spatial spatter
spatula spawn spawned speak speakeasy speaker speakerphone speakers speaking speaks spear spec special
specialist specialists speciality specialize specialized specializes specially specials specialty species
specific specifically specifications specifics specified specify specimen specimens speck specs spectacle
spectacles spectacular spectator spectators spectral spectrum speculate speculating speculation sped speech
speeches speechless speed speeding speeds speedy spell spelled spelling spells spend spender spending spends
spent sperm sphere sphincter spic spice spices spics spicy spider spiders spied spies spiffy spiked spikes
spill spilled spilling spills spilt spin spinach spinal spine spineless spinning spins spinster spiral spirit
spirited spirits spiritual spirituality spiritually spit spite spiteful spits spitting splash splashed
splashing splat splatter splattered spleen splendid splendidly splendor splint splinter splinters split splits
splitting spoil spoiled spoiling spoils spoke spoken spokesman spokesperson sponge sponges sponsor sponsored
sponsoring sponsors spontaneity spontaneous spontaneously spook spooked spooks spooky spoon spoonful spoons
sport sporting sports sportsman sportsmanship sportswriter sporty spot spotless spotlight spots spotted spotter
spotting spotty spouse spouses spout spouting sprain sprained sprang spray sprayed spraying spread spreader
spreading spreads spree spring springing springtime sprinkle sprinkled sprinkler sprinklers sprinkles sprint
spritzer sprout sprouts spruce sprung spry spud spun spunk spunky spur spurs spy spying squad squadron
squadrons squads squander squandered square squared squarely squares squash squashed squat squatting squaw
squawk squawking squawks squeak squeaking squeaks squeaky squeal squealed squealer squealing squeals squeamish
squeeze squeezed squeezes squeezing squid squint squirm squirming squirrel squirrels squirt squirts squish
squishy stab stabbed stabbing stability stabilize stabilized stabilizer stabilizing stable stables stack
stacked stacking stacks stadium staff stag stage stagecoach staged stages stagger staggering staging stain
stained stainless stains stair staircase stairs stairway stairwell stake staked stakeout stakes staking stale
stalk stalked stalker stalking stalks stall stalled stalling stallion stalls stamina stamp stamped stampede
stamping stamps stance stand standard standardized standards standby standing standoff standpoint stands
standup stank staple stapler staples star starboard starch stardom stare stared stares starfish staring starlet
starred starring starry stars starship start started starter starters starting startle startled startling
starts starvation starve starved starving stash stashed stat state stated statement statements stateroom
stateside statesman static stating station stationary stationed stationery stations statistic statistical
statistically statistics stats statue statues stature status statute statutes statutory stay stayed staying
stays stead steadily steady steak steaks steal stealing steals stealth steam steamed steamer steaming steamy
steel steep steer steered steering steers stellar stem stems stench stenographer step stepdaughter stepfather
stepmother stepped stepping steps stepson stereo stereotype sterile sterilized sternal sternum steroids
stethoscope stew steward stewardess stewardesses stick sticker stickers sticking stickler sticks stickup sticky
stiff stiffed stiffs stigma still stills stimulate stimulated stimulating stimulation stimuli sting stinger
stingers stinging stings stingy stink stinker stinking stinks stinky stint stipulate stir stirred stirring
stirs stitched stitches stitching stock stockade stockbroker stocked stockholder stockholders stocking
stockings stockroom stocks stoked stole stolen stomach stomachache stomachs stomp stomped stomping stone stoned
stones stood stooge stool stoolie stools stoop stop stopped stopping stops stopwatch storage store stored
storeroom stores stories storing storm stormed storming storms stormy story storybook storyteller stout stove
stow stowaway stowed straight straightaway straighten straightened straightening straighter straightforward
strain strained straining strains straitjacket strand stranded strands strange strangely stranger strangers
strangest strangle strangled strangling strangulation strap strapped strapping straps strategic strategies
strategy straw strawberries strawberry straws stray strayed strays streak streaking streaks stream streaming
streams street streetcar streets strength strengthen strengths strenuous strep stress stressed stressful
stressing stretch stretched stretcher stretches stretching stricken strict strictest strictly stride strides
strife strike strikes striking string stringing strings strip stripe striped stripes stripped stripper
strippers stripping strips striptease strive stroke strokes stroking stroll stroller strolling strong stronger
strongest strongly struck structural structure structured structures strudel struggle struggled struggles
struggling strung strut strutting stub stubborn stubs stuck stud student students studied studies studio
studios studs study studying stuff stuffed stuffing stuffs stuffy stumble stumbled stumbling stump stumped
stumps stun stung stunk stunned stunning stunt stuntman stunts stupendous stupid stupider stupidest stupidity
stupidly sturdy stutter stuttering style styles styling stylish stylist suave sub subatomic subclavian
subcommittee subconscious subconsciously subdivision subdue subdued subdural subject subjected subjective
subjects sublet sublime subliminal submarine submarines submerged submersible submission submissive submit
submitted subordinate subordinates subpoena subpoenaed subs subscribe subscription subsequent subsequently
substance substances substantial substantially substation substitute subterranean subtext subtle subtlety
subtract suburb suburban suburbia suburbs subversive subway subways succeed succeeded succeeding succeeds
success successes successful successfully succession successor succinctly succubus succumbed such suck sucked
sucker suckered suckers sucking sucks suction sudden suddenly sued suede sues suffer suffered suffering suffers
suffice sufficient sufficiently suffocate suffocated suffocating suffocation sugar sugars suggest suggested
suggesting suggestion suggestions suggests suicidal suicide suicides suing suit suitable suitcase suitcases
suite suited suites suitor suitors suits sulfur sulk sulking sullen sulphur sultan sum summary summation summer
summers summertime summit summon summoned summoning summons sumo sums sun sunblock sunburn sundae sundaes
sundown sunflower sung sunglasses sunk sunken sunlight sunny sunrise suns sunscreen sunset sunsets sunshine
suntan sunup super superb superficial superhero superheroes superhuman superintendent superior superiority
superiors supermarket supermarkets supermodel supernatural superpower superpowers superstar superstition
superstitions superstitious supervise supervised supervising supervision supervisor supper suppertime supple
supplement supplemental supplied supplier suppliers supplies supply supplying support supported supporter
supporters supporting supportive supports suppose supposed supposedly suppress suppressed suppressing supremacy
sur sure surely surf surface surfaced surfaces surfboard surfer surfers surfing surge surgeon surgeons
surgeries surgery surgical surgically surly surname surpassed surplus surprise surprised surprises surprising
surprisingly surreal surrender surrendered surrendering surrogate surround surrounded surrounding surroundings
surrounds surveillance survey surveys survival survive survived survives surviving survivor survivors
susceptible sushi suspect suspected suspecting suspects suspend suspended suspenders suspense suspension
suspicion suspicions suspicious sustain sustaining sustenance suture sutures swab swabs swallow swallowed
swallowing swallows swam swami swamp swamped swamps swans swap swapped swapping swarm swarming swastika sway
swayed swaying swear swearing swears sweat sweated sweater sweaters sweating sweats sweatshirt sweatshop sweaty
sweep sweeper sweeping sweeps sweepstakes sweet sweeten sweeter sweetest sweetheart sweethearts sweetie sweetly
sweetness sweets sweety swell swelled swelling swells swept swerve swift swiftly swig swill swim swimmer
swimmers swimming swims swimsuit swindle swindled swindler swine swing swinger swingers swinging swings swipe
swiped swirl swirling switch switchboard switched switches switching swollen swoon swoop sword swordfish swords
swordsman swore sworn swung syllable syllables syllabus symbol symbolic symbolism symbols symmetrical symmetry
sympathetic sympathies sympathize sympathy symphony symposium symptom symptomatic symptoms synagogue sync synch
synchronize synchronized syndicate syndrome syne synergy synonymous synthetic syphilis syringe syrup system
systematic systematically systems systolic tab tabernacle table tablecloth tablecloths tables tablet tablets
tabloid tabloids taboo tabs tack tackle tackled tacky taco tacos tact tactful tactic tactical tactics tad
tadpole tadpoles tag tagged tagging tags tail tailed tailing taillight tailor tails taint tainted take taken
takeoff takeout takeover taker takers takes takin taking talcum tale talent talented talents tales talisman
talk talkative talked talker talking talks tall taller tallest talons tambourine tame tamed tampered tampering
tampon tampons tan tane tangerine tangible tangle tangled tango tank tanked tanker tanks tanned tanning tantrum
tap tape taped tapes tapestry tapeworm taping tapioca tapped tapping taps tar tarantula tardy target targeted
targeting targets tarnation tarp tart tarts task tasks taste tasted tasteful tasteless tastes tasting tasty tat
tattletale tattoo tattooed tattoos taught taunt taunting taupe taut tavern tawdry tax taxes taxi taxicab taxis
taxpayer taxpayers te tea teach teacher teachers teaches teaching teachings teacup teahouse team teamed
teammate teammates teams teamwork teapot tear teardrops tearing tears tease teased teasing tech technical
technicality technically technician technicians technique techniques techno technological technologies
technology techs tedious tee teeming teen teenage teenager teenagers teens teeny teeth telegram telegrams
telegraph telemetry telepathic telepathy telephone telephoned telephones telescope telethon teletype televised
television tell teller tellers tellin telling tells temp temper temperament temperamental temperature
temperatures tempered tempers tempest temple temples tempo temporal temporarily temporary tempt temptation
temptations tempted tempting ten tenant tenants tend tended tendencies tendency tender tenderly tenderness
tending tendon tends tenement tennis tenor tens tense tension tensions tent tentacles tenth tents tenure
tequila teriyaki term terminal terminally terminate terminated terminating termination termite termites terms
terrace terrain terrible terribly terrier terrific terrified terrifying territorial territories territory
terror terrorism terrorist terrorists terrorized terrorizing terrors test testament tested testicle testicles
testicular testified testifies testify testifying testimonial testimony testing testosterone tests testy
tetanus text textbook textbooks texts texture th than thane thanked thankful thankfully thanking that thaw
thawed the theater theaters theatre theatres theatrical theatrics thee theft thefts their theirs them theme
themes themselves then theology theoretical theories theory therapeutic therapist therapists therapy there
thereafter thereby therefore therein thereof thermal thermite thermometer thermos thermostat these thesis they
thick thickens thicker thief thieves thieving thigh thighs thin thine thing thingies things thingy think
thinker thinkers thinking thinks thinner third thirst thirsty thirteenth this thong thoracic thoracotomy thorns
thorough thoroughbred thoroughfare thoroughly those thou though thought thoughtful thoughtless thoughts
thousand thousands thrash thrashing thread threads thready threat threaten threatened threatening threatens
threats three threes threesome threshold threw thrill thrilled thriller thrilling thrills thrive thriving
throat throats throbbing throes throne throttle through throughout throw throwing thrown throws thru thrust
thrusters thud thudding thug thugs thumb thumbprint thumbs thump thumping thunder thunderclap thundering
thunderstorm thus thy thyroid thyself tiara tibia tick ticked ticker ticket tickets ticking tickle tickled
tickles tickling ticklish ticks tidal tide tides tidings tidy tie tied tier ties tiger tight tighten tightening
tighter tightly tights til tile tiles till tilt tilted tilting timber timbers time timed timeless timely timer
timers times timetable timid timing tin ting tingle tingling tingly tinhorn tiniest tinkle tinkles tinkling
tiny tip tipped tipper tipping tips tipster tipsy tiptoe tire tired tireless tires tiresome tiring tissue
tissues tit titanium title titled titles tits titties titty to toad toads toast toasted toaster toasting toasts
toasty tobacco tock today toddler toe toenail toenails toes tofu toga together togetherness toil toilet toilets
toke token tokens told tolerance tolerant tolerate tolerated toll tolling tolls tomato tomatoes tomb tombs
tomcat tome tomorrow tomorrows ton tone toner tones tongs tongue tongues tonic tonight tons tonsils too took
tool toolbox tools toon toot tooth toothache toothbrush toothless toothpaste toothpick toothpicks top topic
topics topless topped topping topple tops topside tor torch torched torches tore torment tormented tormenting
torn tornado torpedo torpedoed torpedoes torque torrid torso tortillas tortoise torture tortured tortures
torturing toss tossed tosses tossing total totaled totally tote totem tots touch touchdowns touched touches
touching touchy tough toughen tougher toughest toupee tour toured touring tourism tourist tourists tournament
tournaments tourniquet tours tout tov tow toward towards towed towel towels tower towering towers towing town
townhouse towns townspeople tox toxic toxicology toxin toxins toy toying toys trace traced tracer traces
trachea tracing track tracked tracker tracking tracks tract traction tractor tractors trade traded trademark
trader traders trades trading tradition traditional traditionally traditions traffic trafficking tragedies
tragedy tragic tragically trail trailed trailer trailers trailing trails train trained trainee trainer trainers
training trains traipsing trait traitor traitors traits trajectory tram tramp trample trampled trampoline
tramps tranquil tranquility tranquilizer tranquilizers transaction transactions transatlantic transceiver
transcription transcripts transfer transference transferred transferring transfers transform transformation
transformed transforming transfusion transfusions transient transistor transit transition translate translated
translates translating translation translator transmission transmissions transmit transmitted transmitter
transmitters transmitting transparent transplant transplants transponder transport transportation transported
transporter transporting transports transvestite trap trapeze trapped trapping traps trash trashed trashing
trashy trauma traumas traumatic traumatized travel traveled traveler travelers traveling travelled traveller
travelling travels travesty tray trays treacherous treachery tread treading treadmill treads treason treasure
treasured treasurer treasures treat treatable treated treaties treating treatment treatments treats treaty tree
trees tremble trembling tremendous tremendously tremor trench trenches trend trends trendy trespass trespassers
trespasses trespassing triad triage trial trials triangle triangulate tribal tribe tribes tribunal tribute
trick tricked trickery tricking tricks tricky tried tries trifle trifling trig trigger triggered triggering
triggers trillion trilogy trim trimester trimmed trimming trimmings trinket trinkets trio trip tripe triple
tripled triplets triplicate tripod tripped tripping trips trite triumph triumphant triumphs trivia trivial
trois troll trolley trolling trolls trombone troop trooper troopers troops trophies trophy tropical tropics
trot troth troubadour trouble troubled troublemaker troublemakers troubles troublesome troubling trough troupe
trouper trousers trout truce truck trucker truckers trucking truckload trucks true truffles truly trumpet
trumpets trumps trunk trunks trust trusted trustee trustees trusting trusts trustworthy trusty truth truthful
truthfully truths try trying tryout tryouts ts tsunami tu tub tuba tube tuberculosis tubes tubing tubs tuck
tucked tucking tug tuition tulips tumble tumbling tummy tumor tumors tumour tuna tune tuned tunes tunic tuning
tunnel tunnels turban turbine turbulence turbulent turd turds turf turkey turkeys turmoil turn turned turning
turnip turnips turnoff turnout turnover turnpike turns turpentine turquoise turret turtleneck turtles tush
tushy tutor tutoring tutu tux tuxedo tuxedos twat tweak tweaked tweaking tweet tweezers twenties twentieth
twerp twice twig twigs twilight twin twine twinkle twinkling twins twirl twirling twist twisted twisting twists
twit twitch twitching twitchy two twos tycoon tying type typed types typewriter typhoon typical typically
typing typist typo tyranny tyrant tyrants tyre tyres uglier ugliest ugliness ugly uh ukulele ulcer ulcers
ulterior ultimate ultimately ultimatum ultrasound ultraviolet umbilical umbrella umbrellas umpire unable
unacceptable unaccounted unanimous unanimously unannounced unanswered unarmed unattached unattended
unattractive unauthorized unavailable unavoidable unaware unbalanced unbearable unbeatable unbecoming
unbelievable unbelievably unborn unbreakable unbridled unbutton uncalled uncanny uncertain uncertainty
unchanged uncharted uncivilized unclean unclear uncles uncomfortable uncommon uncomplicated unconditional
unconfirmed unconscious unconsciously uncontrollable unconventional uncool uncooperative uncouth uncover
uncovered uncut undead undefeated undeniable under underage underbelly undercover underdog underestimate
underestimated underestimating undergarments undergo undergoing undergone underground underhanded underlined
underlying undermine undermining underneath underpants underprivileged underrated undersea understand
understandable understandably understanding understands understated understatement understood understudy
undertake undertaken undertaker undertaking underwater underway underwear underworld undesirable undetectable
undetected undies undignified undiscovered undisputed undisturbed undivided undo undoing undone undoubtedly
undress undressed undressing undue undying uneasy unemployed unemployment unethical uneven uneventful
unexpected unexpectedly unexplainable unexplained unfair unfairly unfaithful unfamiliar unfeeling unfinished
unfit unfold unforeseen unforgettable unforgivable unfortunate unfounded unfreeze unfriendly ungodly ungrateful
unguarded unhappily unhappiness unhappy unharmed unhealthy unheard unholy unhook unicorn unicorns unidentified
unification unified uniform uniformed uniforms unimaginable unimportant uninterrupted uninvited union unions
unique uniquely unisex unit unite unites units unity universal universally universe universities unjust unkind
unknown unlawful unleash unleashed unless unlike unlikely unlimited unlisted unload unloaded unloading unlock
unlocked unlocking unlucky unmanned unmarked unmarried unmistakable unnatural unnecessarily unnecessary
unnoticed unofficial unofficially unopened unorthodox unpack unpacked unpacking unpaid unparalleled unpleasant
unpleasantness unplug unplugged unpopular unprecedented unpredictable unprepared unprofessional unprotected
unpunished unqualified unquote unravel unreal unrealistic unreasonable unrelated unreliable unresolved
unresponsive unrest unruly uns unsafe unsaid unsatisfied unsavory unscheduled unscrupulous unseen unselfish
unsettled unsettling unsolved unspeakable unspoken unstable unstoppable unsuccessful unsupervised unsure
unsuspecting untamed unthinkable untie untied until untimely unto untold untouchable untouched untraceable
untrue unused unusual unusually unveil unveiling unwanted unwed unwelcome unwilling unwind unwise unworthy
unwritten unzip up upbeat upbringing upcoming update updated updates upfront upgrade upgraded upgrades uphill
uphold upholstery uplifting uplink upload uploading upon upped upper uppercut uppers uppity upright uprising
upriver uproar ups upscale upset upsets upsetting upside upstairs upstanding upstate upstream uptight uptown
upward upwards ur uranium urban urge urged urgency urgent urgently urges urging urinal urinate urinating
urination urine urn us usable use used useful usefulness useless user users uses usher using ust usual usually
ut utensils uterus utilities utility utilize utmost utter uttered utterly vacancies vacancy vacant vacate
vacation vacations vaccination vaccine vacuum vacuumed vacuuming vagina vaginal vagrant vague vaguely vain
valedictorian valet valid validate validation validity valise valleys valor valuable valuables value valued
values valve valves vamoose vamp vampire vampires vandalism vandals vanilla vanish vanished vanishes vanishing
vanity vanquish vanquished vanquishing vans vantage vapor vaporized variable variables variation variations
varied varies varieties variety various varmint varsity vary varying vascular vase vasectomy vases vast vat
vaudeville vault vaults veal vector vectors vegan vegetable vegetables vegetarian vegetarians vegetation veggie
vehicle vehicles veil veiled vein veins velocity velvet vendetta vending vendor vendors veneer vengeance
vengeful venison venom venomous vent ventilation ventilator venting ventricle ventriloquist vents venture
ventures venue ver veranda verb verbal verbally verbs verdict verge verification verified verify verily
veritable vermin vermouth versa versatile verse verses version versions versus vertebra vertebrae vertical
vertigo very vessel vessels vest vested vests vet veteran veterans veterinarian veterinary veto vets via viable
vial vials vibe vibes vibrant vibrate vibrating vibration vibrations vibrator vicar vicariously vice vices
vicinity vicious viciously victim victimized victims victories victorious victory video videos videotape
videotaped videotapes vie view viewed viewer viewers viewing viewpoint views vigil vigilant vigilante
vigilantes vigorous vile villa village villagers villages villain villains vindictive vine vinegar vines
vineyard vineyards vino vintage vinyl violate violated violates violating violation violations violence violent
violently violets violin violinist violins viral virgin virginity virgins virile virtual virtually virtue
virtues virtuous virus viruses visa visas visibility visible vision visionary visions visit visitation visited
visiting visitor visitors visits visor visual visualize visually visuals vital vitality vitals vitamin vitamins
vitro vittles vivid vixen voc vocabulary vocal vocals vocation vodka voice voicemail voices void volatile
volcanic volcano volcanoes volleyball voltage volts volume volumes voluntarily voluntary volunteer volunteered
volunteering volunteers voluptuous vomit vomited vomiting von voodoo vortex vote voted voter voters votes
voting vouch voucher vouchers vow vowed vowel vowels vows voyage vs vulgar vulnerability vulnerable vulture
vultures wack wacko wacky wad wading waffle waffles wage wager wages wagon wagons wail wailing wails waist wait
waited waiter waiters waiting waitress waitresses waits waive waived waiver wake wakes waking walk walked
walkie walking walks wall wallet wallets wallop wallow wallowing wallpaper walls walnut walnuts walrus waltz
waltzing wand wander wandered wanderer wandering wanders wank wanker wanna wannabe want wanted wanting wanton
wants war ward warden wardens wardrobe wards warehouse warehouses warfare warhead warheads warlock warlocks
warlord warm warmed warmer warmest warming warms warmth warn warned warning warnings warp warpath warped
warrant warrants warranty warrior warriors wars warship warships wart wartime warts wary was wash washed washer
washes washing washout washroom wasn wasp wasps waste wastebasket wasted wasteful wasteland wastes wasting
watch watchdog watched watches watching watchman water waterbed watered waterfall waterfront watering
watermelon waterproof waters watery wattle wave waved wavelength waves waving wavy wax waxed waxing way ways
wayward wazoo we weak weaken weakened weakening weaker weakest weakling weakness weaknesses wealth wealthy
weapon weaponry weapons wear wearing wears weary weasel weasels weather weatherman weave weaving web webs
website websites wed wedded wedding weddings wedge wedged wedgie wedlock wee weed weeds week weekend weekends
weekly weeks weenie weep weeping weepy weet weigh weighed weighing weighs weight weights weird weirder weirdest
weirdness weirdo weirdos welcome welcomed welcomes welcoming weld welded welding welfare wench went wept were
weren werewolf werewolves westbound westerns wet wetlands wetting whack whacked whacking whale whales whaling
whammy wharf whatchamacallit whatever whatnot whatsoever wheat wheel wheelbarrow wheelchair wheeled wheeling
wheels wheeze wheezing when whence whenever whereabouts whereby wherever whether which whichever whiff while
whilst whim whimper whimpering whimpers whims whimsical whine whines whining whinnies whiny whip whipped
whipping whips whirl whirling whirlpool whirlwind whirring whisk whiskers whiskey whisky whisper whispered
whispering whispers whistle whistles whistling white whiter whites whitewash whiz who whoever whole wholesale
wholesome wholly whom whomever whoopee whooping whoosh whopper whopping whore whorehouse whores whose whosoever
whup wi wicked wickedness wide widely widen wider widespread widow widowed widower widows width wield wiener
wife wig wiggle wiggling wigs wild wildcat wilderness wildest wildlife wildly wiles will willed willful willies
willing willingly willingness willpower wills wilt wily wimp wimps wimpy win winch wind windbag winding
windmill windmills window windows windowsill windpipe winds windshield windy wine wines wing winged winging
wingman wings wink winked winks winner winners winning winnings wino wins winter wipe wiped wiper wipes wiping
wire wired wireless wires wiretap wiring wisdom wise wisely wiser wisest wish wished wishes wishful wishing wit
witch witchcraft witches with withdraw withdrawal withdrawing withdrawn withdrew wither withered withheld
withhold withholding within without withstand witness witnessed witnesses witnessing wits witty wives wiz
wizard wizards wobble wobbly woe woes wok woke woken wolf wolves woman womanhood womb women won wonder wondered
wonderful wonderfully wondering wonders wondrous wont wood wooden woodpecker woods woodwork wooing wool woolen
woozy wop word words wore work workaholic worked worker workers working workings workload workman workmanship
workmen workout workplace works workshop workup world worldly worlds worldwide worm wormhole wormholes worms
worn worried worries worry worrying worse worship worshipped worshipping worships worst worth worthless
worthwhile worthy would wouldn wouldst wound wounded wounds woven wrap wrapped wrapper wrappers wrapping wraps
wrath wreak wreath wreck wreckage wrecked wrecking wrecks wrench wrestle wrestled wrestler wrestlers wrestling
wretch wretched wring wrinkle wrinkled wrinkles wrist wrists wristwatch writ write writer writers writes
writing writings written wrong wronged wrongful wrongly wrongs wrote wrought wuss ya yacht yak yakking
yammering yams yanked yanking yap yapping yard yards yarn yawn yawning yawns ye year yearbook yearly yearn
yearning years yeast yell yelled yelling yellow yells yen yer yesterday yet yi yield yields yodel yoga yogurt
yokels yon yonder you young younger youngest youngster youngsters your yours yourself yourselves yous youse
youth youthful youths yum yummy yuppie zap zapped zeal zebra zero zeroes zeros zest zillion zinc zing zip
zipped zipper zit zodiac zombie zombies zone zones zoning zoo zoom zooming zoos zucchini`.split(/\s+/),
);
