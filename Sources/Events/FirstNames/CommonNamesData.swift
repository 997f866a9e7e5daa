// From the 1990 census of the United States, public domain, by the Python package `names`, version 0.3.0.

enum CommonNamesData {
  /// Given names that at least one man or woman in 5,000 bears, without places, plants, stones and virtues: behind them
  /// a word that is a family name too is nearly always one. In lower case, sorted, separated by white space.
  static let givenNames: StaticString = """
    aaron abigail abraham ada adam addie adele adrian adriana adrienne agnes aida aimee alan albert alberta
    alberto alejandro alex alexander alexandra alfonso alfred alfredo alice alicia alisa alisha alison allan allen
    allison alonzo alton alvin alyssa amanda amelia amos amy ana andre andrea andres andrew andy angela angelica
    angelina angelo angie anita ann anna anne annette annie anthony antoinette antonia archie arlene armando
    arnold arthur arturo ashley audrey aurora barbara barry beatrice becky belinda ben benjamin bennie benny
    bernadette bernard bernice bert bertha bessie beth bethany betsy bettie betty beulah beverly bill billie billy
    blake blanca blanche bob bobbie bobby bonita bonnie brad bradford bradley brandi brandon brenda brent brett
    brian bridget brittney brooke bruce bryan bryant byron caitlin caleb calvin cameron camille candace candice
    cara carl carla carlos carlton carmen carol carole caroline carolyn carrie carroll casey cassandra cassie
    catherine cathy cecelia cecil cecilia cedric celeste celia cesar chad charlene charles charlie cheri cheryl
    chris christa christian christie christina christine christopher christy cindy claire clara clarence clark
    claude claudia clay clayton cleo clifford clifton clint clinton clyde cody colin colleen connie conrad
    constance consuelo cora corey corinne cornelius cory courtney craig cristina curtis cynthia dale damon dan
    dana daniel danielle danny darin darla darlene darnell darrel darrell darren darryl daryl dave david dean
    deanna debbie debora deborah debra delbert delia della delores deloris dena denise dennis derek derrick
    desiree devin dewey dexter diana diane dianna dianne dina dixie dolores dominic don donald donna donnie dora
    doreen doris dorothea dorothy dorthy doug douglas doyle drew duane dustin dwayne dwight earl ed eddie edgar
    edith edmund edna eduardo edward edwin effie eileen elaine elbert eleanor elena elias elisa elisabeth
    elizabeth ella ellen ellis elmer eloise elsa elsie elva elvira emily emma enrique eric erica erick erik erika
    erin erma ernest ernestine ernesto ervin esperanza essie estella estelle esther ethel etta eugene eugenia eula
    eunice eva evan evelyn everett fannie fay faye felicia felipe felix fernando floyd forrest frances francine
    francis francisca frank frankie franklin fred freda freddie frederick fredrick gabriel gail garrett garry gary
    gayle gene genevieve geoffrey george gerald geraldine gerard gerardo gertrude gilbert gilberto gina gladys
    glen glenda glenn gloria goldie gordon grady grant greg gregg gregory gretchen guadalupe guillermo gustavo
    gwen gwendolyn hannah harold harriet harry harvey hattie hector heidi helen helene henrietta henry herbert
    herman hilda horace howard hubert hugh hugo ian ida ignacio ina inez ingrid ira irene irma irvin irving isaac
    isabel ismael iva ivan jack jackie jacob jacqueline jacquelyn jaime jake james jamie jan jana jane janelle
    janet janette janice janie janine janis jared jason javier jay jean jeanette jeanne jeannette jeannie jeff
    jeffery jeffrey jenifer jenna jennie jennifer jenny jeremiah jeremy jermaine jerome jerry jesse jessica jessie
    jewell jill jillian jim jimmie jimmy jo joan joann joanna joanne jodi jody joe joel joey johanna john
    johnathan johnnie johnny jon jonathan jonathon jorge josefina joseph josephine josh joshua josie joyce juana
    juanita judith judy julia julian julie julio julius justin kara karen kari karin karl karla kate katherine
    kathleen kathryn kathy katie katrina kay kayla keith kelley kelli kellie kelly kelsey kelvin ken kendra
    kenneth kenny kent kerri kerry kevin kimberley kimberly kirk krista kristen kristi kristie kristin kristina
    kristine kristopher kristy krystal kurt kyle lamar lana lance larry latasha latonya latoya laura lauren
    laurence laurie laverne leah leigh lela leland lena lenora leo leon leona leonard leroy leslie lester leticia
    levi lewis lila lillian lillie linda lindsay lindsey lionel lisa lloyd lois lola lonnie lora loren lorena
    lorene lorenzo loretta lori lorna lorraine lottie lou louis louise lowell lucas lucia lucille lucinda lucy
    luis luke lula lupe luther lydia lyle lynda lynette lynn lynne mabel mable mack madeline mae maggie malcolm
    mamie mandy manuel marc marcella marcia marco marcos marcus margaret margarita margie marguerite maria marian
    marianne maribel marie marilyn mario marion marissa marjorie mark marla marlene marsha marshall marta martha
    martin marty marvin mary maryann mathew matt matthew mattie maude maureen maurice max maxine megan meghan
    melanie melba melinda melissa melvin meredith merle michael micheal michele michelle miguel mike mildred
    milton mindy minnie miranda miriam mitchell mollie molly mona monica monique morgan morris moses muriel myra
    myrna myron myrtle nadine nancy naomi natalie natasha nathan nathaniel neal neil nell nellie nelson nettie
    nicholas nichole nick nicolas nicole nikki nina noah noel nora norma norman ola olga oliver olivia ollie omar
    ora orville oscar otis owen pablo pam pamela patrica patrice patricia patrick patsy patti paul paula paulette
    pauline pedro peggy percy perry pete peter phil philip phillip phyllis polly priscilla rachael rachel rafael
    ralph ramiro ramon ramona randal randall randolph randy raquel raul ray raymond reba rebecca rebekah regina
    reginald rena rene renee rhonda ricardo richard rick rickey ricky rita robert roberta roberto robyn rochelle
    roderick rodney rodolfo rogelio roger roland rolando roman ron ronald ronda ronnie roosevelt rosa rosalie
    rosario rosemarie rosetta rosie ross roxanne roy ruben rudolph rudy rufus russell ruth ryan sabrina sadie
    sallie sally salvador salvatore sam samantha sammy samuel sandra sara sarah saul scott sean sergio seth shane
    shanna shannon shari sharon shaun shawn shawna sheila shelby sheldon shelia shelley shelly sheri sherman
    sherri sherrie sheryl shirley sidney silvia simon sonia sonja sonya sophia sophie spencer stacey stacie stacy
    stanley stefanie stephanie stephen steve steven stewart stuart sue susan susanne susie suzanne sylvester
    sylvia tabitha tamara tami tamika tammie tammy tanya tara tasha taylor ted terence teresa teri terrance
    terrell terrence terri terry thelma theodore theresa therese thomas tiffany tim timothy tina todd tom tomas
    tommie tommy toni tony tonya tracey traci tracie tracy travis trevor tricia trina trisha troy trudy tyler
    tyrone valerie vanessa velma vera verna veronica vicki vickie vicky victor vincent virgil vivian wade wallace
    walter wanda warren wayne wendell wendy wesley whitney wilbert wilbur wilfred willard william willie willis
    wilma wilson winifred woodrow yolanda yvette yvonne zachary
    """

  /// Family names of the ranks 4,001 to 35,000 that are English words too, and hardly given names. They count only
  /// behind a common given name, or one that is nothing else.
  static let rareFamilyNames: StaticString = """
    abate abbot able abler ables acre acres admire agent alas alles alling alls alter amen amend andes anding
    anger angers angles angst antes appling arenas ares armes arms ates awe axe aye azure bachelor backer backes
    bad bade bail bailes bake bald balding bale balk balles balling balls balmes banes bang bangs banister banker
    bankes banner banning bard bare barefoot barge barges bark barks barley barman barns barren barrette barrier
    bars barter base bash basket bath bay bayes bayly bays beagle beames beams beans beech beets began begin belch
    bellow bellows below bench bent bently betters beverage bias bickers bigger biggers biles billing bines
    binning bitter blacker blacksmith blade blades blamer blanding blanks blazer blew blight blind blitz blizzard
    blood blow boas bode bodily body bogus bold bolding bolds bologna bolster bolt bombard bones boney bonier
    bonnet book boom boon boor boos boot booze border bores boring born borne boroughs bottom bottoms bough
    bourbon bow bowes bowler boxer boyes brace brake bran brandes brash brasher brawn brazier breed breeding
    breeze brew bride bridge brim bring brining brinks brisker brittle broach broad broaden broker brook brookes
    brooking broom broomes brow browner brunette brunt brush buckle buckles bucks budge buff bullion bump bumpers
    bun bunker bureau burn burner burnes burres burrow burrowes bury buss bustle butt butters buttery buzzard bye
    caddy cadet cage calico calles callow calmes camel camper camps canary cancel cane canning canon canter cape
    capers cardinal cargo carp cart carton cassette cast caster cater cavalier caves centers certain chaires chalk
    chamber chancellor chapel charter charters check cheeks cheers chew chick child chiles chill choice chum churn
    chute circle citizen civils clack clamp clapper class clause clausing claw clear cleaver cleaves clerk clever
    click clinch clink clover cluck cluster clutter coast cobble cocks coffer coil coke collar comas combes comes
    commons conely cones confer conquest converse cooler copes cordes cordon cords core cork corn corner corners
    corning corns corpus corrales cost counter countryman courser cousin cover coward cowboy coyer cozier cram
    crank crass crater creed creek crew croak crochet crock crofts crown cruise crumb crumble cue cuff cull
    cumming cunning curb curd curl curling current curts custard cutter cutting dais dally dam dames dandy danker
    danks dare daring dart dash dates daub daunt deacon deans dear dearing dearth deck deeds deem deems deep deer
    deering degree delay delude deputy deters dew dews dials dice dike dikes dilling dills dines ditch ditto ditty
    dively diver divers divine doering dole doles dolphin dome dominion domino dones doom double douse downes
    drain dresser drewes drews drone drown drum drummer dry dryer dub duck due dues duet dull dunk duty eager
    earles earls easterly eastes ebbs edgerly elders elk elks elms ensign even evener evens everly eves eye factor
    fail failing fails faires fallen falls falter fang fast favor favorite favors fear fears feather feathers fee
    feely fees fell feller fellers fellows fells felt feltes felts fender fester fetter fetters few fickling
    fiddler fielding figures file files fill filler fillers filter fines finger fitting fix flake flakes flavors
    fleck flick flicker flight fling flock fluke flurry fly foil folds folk folkes folks fonder font fontes foot
    fore fors fortes forth forward fought fowles fraction fray freed freer frees freeze freshwater friar fried
    friedly friendly fries frisk fritter fudge funes furlong furlough furnish furrow furry fury fuss gain gains
    gales gall galles galley gallon gallop gander gang gardener gash gass gately gathers gaunt gauze gayer gear
    gearing gemes gent gentle gettings gift gills gin gines given glad glade glance glaze gloss goates gobble
    goding goes goings golding gong goo gooding goodnight goods goodwill goody gory gouge gourd graft gram grames
    grams grand grate grave gravel gravely graven graver grayer greener greenhouse grief grieve grieves grim
    grimmer grinder groom groomes ground grounds grow grumbles guard guess guild guiles guise gull gully gum
    gunning gust gutter hack hacking haddock hail hales hallmark halt halter hamburger hamed hames hamlet hammers
    hammock handler handly hands handsome hanger hard haring harps harries harrow harting hash haste hasting hasty
    hawkes hazard heady heal heap heaps heart heater heatherly heckler hedge hefty height held helling helper hem
    heming hemming hemmings herd hering heritage heron hewes heying hick highland hillier hilt hilts hires hitch
    hites hively hives hoard hobby hock hocking holding hole holiday holler hollow hone hoop hoopes hoops hoots
    hopes hopping horning horseman hose host hove hover howes huddle hug huges humble hunger hurdle hurles husband
    husbands husk hutching imperial inks innes irons jeans jester jobes joines jump jumper juniper junk jury keels
    keepers kennelly kettle kidney kill kin kind kindle kindred kines kiss kite knack knee knights knuckles labor
    lack lade lager lain lair lakes lamer lamers lander landes landing lands laning lard larger lass latch
    laughter lawes lawing lawn lax leader leak leaks leap learned lease leathers ledger leech leek leeks leer lees
    leisure lemme lent leopard lesser level levels lever levering lieu likens likes limb limerick liming linear
    liner lines linger lingo linker lint lints list littler littles livers llamas lobe lock locker locust loll
    lones longest look loop loose lords loss lossing loth loud louder lovely lovering lower lowers lowes lull lung
    lush lusher lust lutes macintosh maiden mailman maines mains maize maker mallard mallet manes manger manges
    mangle manner manners mannings manor mantel mantle mapes marble mariner marines maring marker maroon marrow
    mars marshal marts mas mash mask mass mast mates mathes matte matter mattes maudlin maul maze mealing meals
    mealy mean medal members mendes mends mention mess messenger messier mew milks mill milliner milling million
    mines mingle minion mink minks mire mires miser mitten mitts mix mixer moates moats mode mole moles monks moor
    moores mooring moors moos moose moots moring morones motto mounts mower mowers muck muff mule munch mussel
    mustard mutter mutton nations naval nay near necessary needles neigh neighbors nephew nest nestle nevers
    newborn newcomer nice nicely nickel nickels nicks nigh nightingale noon northern number nutting obey ode odor
    officer ogles ohm olden olds orchard ore organ otter ours overall overcast overland overly ownes packer
    paddock pages pair pal palm palomino pals pan pane pang panther papas paradise pardon pare pares parkes parody
    parsley pass patch pates patron pay payer pea peach peaks peal pear pears peat peel peer pelt penning peppers
    peres perks persons pester petite petties pew piano piccolo pick pickle pickles pickup pigeon pikes pile
    pilgrim pillar pilling pillow pilot pin pinch pine pines pinion pitcher place plain plank plaster plate
    platter pleasants plum plumb plumber plump poet points pole poles poling polite polka poll polo poncho ponds
    poor pop poplar porch port portales portes ports pound pounds prairie pray pressly presto pretty pries
    priestly prim prime primer primmer primrose prior proffer prom proper propes prophet proud providence province
    prow prude pry puff puffer pulley pulling puma pun punch punches punt purchase putt quail quay quill quirk
    race rafter rail rainwater rake rakes ram rames ramp ranes range ranger rank rape rashed rasp rather rattler
    rave rayes razor reach reader reading ready ream reames reams reap reaper reasons record redhead reding reef
    reel reels regal reins reising reiss render revel reveles revels reves rhymes richer riddles ridges riding
    rife right righter riles rimes rink ripple rise riser rising risk rivet roads rocker rode rodes rogue roles
    roling roller rolling rolls romans rook rooks room roots roses rosier rote rotunda rough round row royals
    royalty rudder ruddy rude ruder rue ruffing rule rumble rummage rump rumple rung ruse rye saber sack sacks
    sagers sailor sailors saling salmons salters sand sandman sane saner sanks saris saucer savely saver savory
    screen screws scurry seales sealy seamans seat seats seely seller senior sera sermons servant servantes
    session settles severance severe severs sewer shack shaikh shake sham shams sharper shavers shawl shear shears
    sheen sheller sherbert sheriff shine shipes shire shires shiring shirk shiver shivers shoals shock shore
    shores shorts shoulders showers showman shows shuck shutter shy sick sickles sides sidle sill sills silos
    silvers silversmith simmer simmering simmers simpler sines sink sinner sipes sires sites sitter six sizer
    skates slate slay sleeper sleigh slice slick sly smack smaller smalling smit smits smock smoke snare snide
    snipe snowball sobers solares soles solo sones sons soules sours southward sovereign sox spade span spangle
    spark sparkes spates speaks spearing speck speed speedy spell speller spells spies spikes spires spoon spore
    spray springs sprinkle sprinkles sprung spry square stabler stacks staff stage staggers stains stair stairs
    stake stall stalling stalls standard staple stapler starkes starry start steer stem sterner sterns stick
    stickler stiff stiller stills stinger stocking stoke stokely stones stoney stoops stops stork storms stow
    straight strait straw stream streets stretch stride striker strode struck strum stuck study such suite suits
    sullen sullens sultan sum supple surface swagger swallow sweeten sweeting swim swims swindle swindler swing
    swords tack tailor takes tall tally tames tank tardy tarry tart tarter teas teat teed teems teeter teeters
    teller telles temples tester thatch thatcher thesing thistle thong thorns thrash threat threats thresher
    thrift throne thuss tickle timbers tinder tines ting tingle tinker tinkle tipping toll tomes ton tong tongue
    tonne tookes tooles topping tores touch tow townes trace trail treat tremble trial trim trimmer troll troop
    troupe trump trunk trusty tuft tufts tune tuner tutor tweed twine twining twist upright usher utter valley
    vandal vane vanish veal veals vent verge verges vessels via vial vicars vice vigilante viles vine vineyard
    vining vise vital vowels waddle wafer wager wagers wages wait waiters waites waits wake wakely walk walkes
    walks waltz wand wands wanner wares waring warm warn warring washer wass watchman wax ways weaks wearing weary
    wedge wee weekes weight weld welder well welles welling wellington welter western wetter wheeling whiten
    whiters wick wickes wildes wilding wilds willes willing wilt wince winch wink winner wisdom wiser witty won
    wonderly wonders woodland wool woolen word worker worlds worm worth worthing wrench wrinkle yap yard yawn
    yearling yell yielding yoke
    """
}
