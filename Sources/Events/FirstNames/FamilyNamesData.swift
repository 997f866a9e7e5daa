// The most frequent family names of the 1990 census of the United States, public domain, from the Python package
// `names`, version 0.3.0, ranks 1 to 4,000. Left out are East Asian ones, which may come first.

enum FamilyNamesData {
  /// Those that are hardly an English word, and the 150 most frequent that are. In lower case, sorted, separated by
  /// white space.
  static let names: StaticString = """
    aaron abbott abel abernathy abney abraham abrams abreu acevedo acker ackerman acosta acuna adair adam adame adams
    adamson adcock addison adkins adler agee agnew aguilar aguilera aguirre ahern ahmed ahrens aiken ainsworth akers
    akins alaniz alarcon alba albers albert albertson albrecht albright alcorn aldrich aldridge aleman alexander
    alfaro alford ali alicea allan allard allen allison allred almanza almeida alonso alonzo alston altman alvarado
    alvarez alves amador amato amaya ambrose ames ammons amos anaya anders andersen anderson andrade andres andrew
    andrews andrus anglin anthony apodaca aponte applegate aquino aragon aranda arce archibald archuleta arellano
    arevalo armijo armstead armstrong arndt arnett arnold arredondo arreola arriaga arrington arsenault arteaga arthur
    artis ashby ashcraft ashe asher ashford ashley ashton ashworth atherton atkins atkinson atwell atwood augustine
    austin avalos avery avila aviles ayala ayers ayres babb babcock babin baca bach bachman baer baez baggett bagley
    bagwell bailey bain baines bair baird baker balderas baldwin ballard banda bankston banuelos baptiste barajas
    barbee barbosa barbour barclay barfield barger barkley barksdale barlow barnard barnes barnett barnette barnhart
    barnhill barone barr barraza barrera barrett barron barry barth bartholomew bartlett bartley barton basham bassett
    batchelor bateman batista batiste battaglia batts bauer baugh baughman baum bauman baumann baumgartner bautista
    baxter bayer beal beale beall bearden beasley beattie beatty beaty beauchamp beaudoin beaulieu becerra becker
    beckett beckham beckman beckwith becnel bedford beebe begay begley behrens belanger belcher bell bellamy bello
    belton beltran benavides benavidez benedict benitez benjamin benner bennett benoit benson bentley benton berger
    bergeron bergman berman bermudez bernal bernard bernier bernstein berrios bertram bertrand berube bess betancourt
    bethea bethel betts beverly beyer bickford biddle bigelow biggs billingsley billups bingham bivens black blackburn
    blackman blackmon blackwell blackwood blair blais blake blakely blalock blanchard blanchette blanco blankenship
    blanton blaylock bledsoe blevins blocker blodgett blount blum bobo bock bogan boggs bohannon bolden bolduc bolen
    bolin boling bollinger bolton bonilla bonner booker boone boothe borden boren borges bostic bostick boston boswell
    bouchard boucher boudreau boudreaux bourne bourque bowden bowen bowens bowie bowles bowlin bowser boyce boyd boyer
    boykin boyle boyles boynton brackett braden bradford bradley bradshaw brady bragg brandon brandt branham brannon
    branson brantley braswell bratcher bratton braun braxton breaux breeden breedlove breen brennan brenner brent
    brewster brice briggs brinkley brinkman brinson briones briscoe brito britt britton brock brockman broderick
    bronson brooks broome broughton broussard browder brower brown browne brownlee broyles brubaker bruce brumfield
    bruner brunner bruno bruns brunson bryan bryant bryson buchanan buckley buckner bueno buffington buford bullard
    bundy bunn burch burchett burchfield burdette burdick burge burgess burgos burk burke burkett burkhart burks
    burleson burley burnett burnette burney burnham burns burnside burrell burris burroughs burt burton busch bussey
    bustamante butler butterfield byars byers bynum byrd byrne byrnes caballero cabral cabrera cade cady cagle cahill
    cain calderon caldwell calhoun calkins callahan callaway callender calloway calvert calvin camacho cameron
    campbell campos canada canady canales canfield cano cantrell cantu canty capps caraballo carbone carden cardenas
    cardona cardoza cardwell carey carl carlin carlisle carlos carlson carlton carman carmichael carmona carnahan
    carnes carney caro caron carr carranza carrasco carrillo carrington carroll carson carter cartwright caruso
    carvalho cary casas casey casillas cason casper cass cassidy castaneda casteel castellanos castillo castleberry
    castro caswell cates cathey cato caudill caudle causey cavanaugh cavazos cecil centeno cerda cervantes chacon
    chadwick chaffin chalmers chamberlin chaney chapa chapin chapman chappell charles charlton chastain chatman
    chavarria chavez chavis cheatham cheney cheng chester cheung childers childress childs chilton chisholm chisolm
    choate chong christensen christenson christian christiansen christianson christie christman christopher christy
    chu chun churchill cintron cisneros clancy clanton clapp clark clarke clarkson clary clawson clayton cleary clem
    clemens clements clemmons clemons cleveland clevenger clifford clifton cline clinton clough cloutier coates cobb
    cobbs coble coburn cochran cockrell cody coe coffey coffman cohen cohn coker colbert colburn colby cole coleman
    coles coley collazo colley collins colson colvin colwell compton comstock concepcion condon conklin conley conn
    connell connelly conner connolly connor connors conover conrad conroy conti contreras conway conyers cook cooke
    cooley coombs cooney cooper copeland copley corbett corbin corcoran cordell cordero cordova corey corley cormier
    cornelius cornell cornett cornish cornwell coronado correa correia corrigan cortes cortez cosby costa costello
    cota cottrell coughlin coulter courtney couture covington cowan cowart cox coyle coyne crabtree craddock craig
    crain cramer crandall cranford crawford crawley crayton creech creighton crenshaw crespo crider crist crittenden
    crocker crockett croft cromer cromwell cronin crosby croteau crouse crowder crowe crowell crowley crum crump cruse
    crutcher crutchfield cruz cuellar cuevas culbertson cullen culp culpepper culver cummings cummins cunningham
    curley curran currie currier curtis custer cutler cyr dahl daigle dailey daley dallas dalton daly damico damron
    dancy dangelo daniel daniels danielson danner darby darden darnell daugherty david davidson davies davila davis
    davison dawkins dawson deaton decker dees dehart dejesus delacruz delagarza delaney delarosa delatorre deleon
    delgado dellinger deloach delong delossantos deluca delvalle demarco demers dempsey denham denney denning dennis
    dennison denny denson denton desantis devine devito devlin devore devries dewey dewitt dexter dias diaz dickens
    dickerson dickinson dickson diehl dietrich dietz diggs dillard dillon dion dix dixon doan dobbins dobbs dobson
    dockery dodd dodson doherty dolan domingo dominguez donahue donald donaldson donnell donnelly donohue donovan
    dooley doran dorman dorn dorsey doss dotson doty dougherty douglas douglass dover dow dowd dowell dowling downey
    doyle dozier draper driscoll drummond drury duarte dube dubois dubose duckett duckworth dudley duffy dugan duggan
    dugger dumas dunaway dunbar duncan dunham dunlap dunn dupont dupre dupree dupuis duran durant durbin durden durham
    dutton duval duvall dwyer dyson earle earley easley eason easter easterling eastman easton eaton ebert echevarria
    echols eckert edgar edmond edmonds edmondson edward edwards egan eggleston elam eldridge elias elizondo elkins
    eller ellington elliot elliott ellis ellison ellsworth elmore elrod ely emanuel embry emerson emmons engel england
    engle english ennis enos enriquez epperson epps epstein erickson ernst ervin erwin escalante escamilla escobar
    escobedo esparza espinal espinosa espinoza esposito esquivel estep estes estrada etheridge eubanks evans everett
    everhart evers ewing ezell faber fagan fahey fairbanks fairchild fairley faison fajardo falk fallon farias farley
    farnsworth farr farrar farrell farrington farris faulk faulkner faust fay felder feldman feliciano felix felton
    fennell fenner fenton ferguson fernandes fernandez ferrara ferraro ferreira ferrell ferrer ferris fierro figueroa
    fincher findley finley finn finney fischer fisher fishman fisk fitch fitzgerald fitzpatrick fitzsimmons flaherty
    flanagan flanders flannery fleming fletcher florence flores floyd flynn fogle foley folse folsom fong fonseca
    fontaine fontenot foote forbes ford forman forrest forrester forsyth forsythe fortenberry fortier fortin fortner
    foss foster fournier foust fowler foy fraley france francis francisco franco francois franklin frantz franz fraser
    frazier frederick freeman freitas frey frias friedman fritz frye fuchs fuentes fugate fullerton fulmer fulton
    fultz fuqua furman furr gabriel gaddis gaddy gaffney gagne gagnon gaines gaither galarza galindo gallagher
    gallardo gallegos gallo galloway galvan galvez galvin gamboa gamez gandy gann gannon gant gantt garber garcia
    gardiner gardner garnett garrett garris garvey garvin gary garza gaskin gaskins gaston gatlin gauthier gavin geary
    geiger george gerard gerber german gibbs gibson gifford gil gilbert gilchrist giles gillen gillespie gillette
    gilley gilliam gilliland gillis gilman gilmore ginn giordano gipson girard glaser gleason glenn glover glynn goble
    goddard godfrey godwin goetz goff goforth goins goldberg goldman goldstein gomes gomez gonzales gonzalez gooch
    goode gooden goodman goodrich goodson goodwin gordon gorham gorman goss gossett gough gould grady graf graff
    graham granados granger grantham gray grayson greco green greenberg greene greenfield greenlee greenwood greer
    gregg gregory greiner grenier gresham grice grier griffin griffis griffith griffiths griggs grigsby grimm grisham
    grissom griswold grogan grossman grover grubb grubbs gruber guajardo guenther guerra guerrero guevara guffey
    guidry guillen guillory guinn gunderson gunn gunter gunther gurley gustafson guthrie gutierrez guyton guzman haag
    haas hackett hadley hagan hagen hager haggerty hahn haight hailey haines hairston halcomb haley hall hallman
    halverson hamblin hamby hamel hamer hamilton hamlin hamm hammett hammond hammonds hammons hampton hamrick hancock
    handley hanes haney hankins hanley hanlon hanna hannah hannon hansen hanson harbin hardesty hardin harding
    hardison hardman hardwick hargis hargrove harkins harlan harley harlow harman harmon harper harrell harrington
    harris harrison harter hartley hartman harvey harwood haskell haskins hass hassell hastings hatcher hatchett
    hatfield hathaway hatton haugen hauser hawes hawkins hawley hawthorne hayden hayes haynes hayward haywood headley
    headrick healey healy hearn heaton hebert heckman hedrick heffner hefner heim hein heinz heller helton hemphill
    henderson hendrick hendricks hendrickson hendrix henley henning henry hensley henson herbert heredia herman
    hernandez herndon herr herrera herrick herrington herrmann herron herzog hess hester hewitt hiatt hibbard hickman
    hicks hidalgo higdon higginbotham higgins higgs hightower hildebrand hildreth hill hilliard hillman hilton himes
    hines hinkle hinojosa hinson hinton hirsch hitchcock hite hitt hobbs hobson hodge hodges hodgson hoff hoffman
    hoffmann hogg hogue holbrook holcomb holden holguin holland holley holliday hollingsworth hollins hollis holloman
    holloway holm holman holmes holt holton honeycutt hong hooper hoover hopkins hopson horne horner hornsby horton
    horvath hoskins hostetler houck hough houghton houle houser houston howard howe howell howland hoy hoyle hoyt hsu
    hubbard huber hubert huddleston hudgins hudson huerta huey huffman huggins hughes hulsey humes hummel humphrey
    humphreys humphries hundley hunt hunter huntley hurd hurley hurst hurtado hussey huston hutcherson hutchings
    hutchins hutchinson hutchison hutson hutto hutton huynh hwang hyatt hyde hyman ibarra ingle ingram inman irby
    ireland irish irizarry irvin irvine irving irwin isaac isaacs isaacson isbell isom ison israel iverson ivey
    jackson jacob jacobs jacobsen jacobson jacoby jacques jaeger james jameson jamison janes jansen janssen jaramillo
    jarrell jarrett jarvis jean jefferies jeffers jefferson jeffery jeffrey jeffries jenkins jennings jensen jernigan
    jessup jeter jett jewell jewett jimenez jobe joe johansen johnson johnston jolley jones jordan jordon jorgensen
    joseph joyce joyner juarez judd jude julian kahn kaiser kaminski kane kaplan karr katz kauffman kaufman kay
    kearney kearns keating keaton keck kee keefe keefer keegan keeler keenan keene keeney keeton keith keller kelley
    kellogg kelly kelsey kelso kemp kemper kendall kendrick kennedy kenney kenny kent kenyon kern kerns kerr kessler
    keyes kidd kilgore killian kilpatrick kimball kimble kimbrough kimmel kincaid king kingsley kinney kinsey kirby
    kirchner kirk kirkland kirkpatrick kirkwood kiser klein kline knapp knott knowles knowlton knox knudsen knutson
    koch koehler koenig kohler kolb koonce koontz kopp kowalski kozlowski kraft kramer kraus krause krebs krueger
    kruger kruse kuhn kunkel kurtz kuykendall kyle labbe lacey lachance lacroix ladd ladner lafleur lai laird lamar
    lambert lamm lancaster landers landis landrum landry laney lang langdon lange langford langley langlois langston
    lanham lanier lankford lantz laplante lapointe laporte lara larkin larose larry larsen larson larue lassiter
    laster latham latimer lau laughlin lavigne lavoie lawler lawrence lawson lawton layne layton leahy leal lear leary
    leavitt leblanc leclair ledbetter ledesma ledford ledoux leger legg leggett lehman lehmann leigh leighton lemay
    lemieux lemus lentz lenz leon leonard leone lerma leslie lester leung levesque levin levine lewandowski lewis
    leyva libby lightfoot ligon liles lilley lilly lima limon linares lincoln lind lindberg linder lindley lindquist
    lindsay lindsey linn linton lipscomb littlefield littlejohn littleton livingston lloyd locke lockett lockhart
    locklear lockwood loftis lofton logan logsdon lomax lombardi lombardo london long longo longoria loomis lopez
    lorenz lorenzo lott louis lovejoy lovelace lovell lovett lowe lowell lowery lowry loy loyd lozano lucas luce
    lucero luckett ludwig lugo lujan luke lumpkin luna lund lundy lunsford lusk luther luttrell lutz lyle lyles lyman
    lynn lyon lyons lytle mabe mabry macdonald machado macias mack mackay mackenzie mackey macklin macon maddox
    madison madrid madsen maestas magana magee maguire mahan maher mahon mahoney maier malcolm maldonado mallory
    malloy malone maloney mancuso mangum manley mann mansfield manson manuel marcum marcus marin marino marion markham
    marlow marlowe marquez marr marrero marroquin marshall martel martell martin martindale martinez martino martz
    marvin marx mason massey massie masterson mata matheny mathews mathis matlock matos matson matthew matthews
    mattingly mattison mattox mattson mauldin maupin maurer maxey maxwell mayberry mayer mayes mayfield mayhew maynard
    mays mcadams mcafee mcalister mcallister mcarthur mcbee mcbride mccabe mccaffrey mccain mccall mccallum mccann
    mccarter mccarthy mccartney mccarty mccauley mcclain mcclanahan mcclellan mcclelland mcclendon mcclintock
    mccloskey mccloud mcclung mcclure mccollum mccombs mcconnell mccool mccord mccorkle mccormack mccormick mccoy
    mccracken mccrary mccray mccreary mccue mcculloch mccullough mccune mccurdy mccutcheon mcdaniel mcdaniels
    mcdermott mcdonald mcdonnell mcdonough mcdougal mcdowell mcduffie mcelroy mcewen mcfadden mcfall mcfarland
    mcfarlane mcgee mcghee mcgill mcginnis mcgovern mcgowan mcgrath mcgraw mcgregor mcgrew mcguire mchenry mchugh
    mcinnis mcintire mcintosh mcintyre mckay mckee mckenna mckenzie mckinley mckinney mckinnon mcknight mclain
    mclaughlin mclaurin mclean mclemore mclendon mcleod mcmahan mcmahon mcmanus mcmillan mcmillen mcmillian mcmullen
    mcmurray mcnabb mcnair mcnally mcnamara mcneal mcneely mcneil mcneill mcnulty mcnutt mcpherson mcqueen mcrae
    mcswain mcvay mcvey mcwhorter mcwilliams meade meador medeiros medina medlin medrano meehan meeks meier mejia
    melancon melendez mello melton melvin mena menard mendenhall mendez mendoza menendez mercado mercer mercier
    meredith merrick merrill merritt messer messina metcalf metz metzger metzler meyer meyers meza michael michaels
    michaud michel middleton milam milburn millard miller milligan milner milton mims minnick minter minton mintz
    miranda mireles mitchell mixon mize mobley moe moeller moffett moffitt mohr mojica molina monahan moniz monroe
    monson montague montalvo montanez montano montero montes montgomery montoya mooney moore mora morales moran moreau
    morehead moreland moreno morey morgan morin morley morrell morrill morris morrison morrissey morse mortensen
    morton mosby moseley moser moses mosher mosier mosley mott moulton moya moye moyer mueller muir mullen muller
    mulligan mullin mullins mullis muncy muniz munoz munson murdock murillo murphy murray murrell murry musgrove
    musser myers myles myrick nabors nadeau nagel nagle nagy najera nance napier naquin nash nava navarro naylor neal
    needham neeley neely neff negrete negron neil neill nelson nesbitt ness neuman neumann nevarez neville newberry
    newby newcomb newell newkirk newman newsom newsome nicholas nichols nicholson nickerson nielsen nielson nieto
    nieves niles nixon noe nolan noland nolen noonan noriega norman norris norton norwood novak nowak noyes nugent
    nunes nunez nunn nutt nye oakes oakley oates obrien ocampo ocasio ochoa oconnell oconnor odell oden odom odonnell
    ogden oglesby ohara ojeda okeefe oldham oleary oliphant oliva olivares olivarez olivas oliveira oliver olmstead
    olsen olson olvera omalley oneal oneil oneill ontiveros oreilly orlando ornelas orosco orourke orozco orr ortega
    ortiz osborn osborne osburn osgood osorio ostrander osullivan oswald otero otis otoole ott otto ouellette
    overstreet overton owen owens pacheco packard padgett padilla paige paine pak palacios palma palmer palumbo
    pannell pantoja pappas paquette paradis paredes parham paris parker parkinson parnell parr parra parris parrish
    parrott partin patel paterson patrick patten patterson patton paul pauley paulsen paulson paxton payne payton paz
    peachey pearce pearson pedersen pederson peebles peeples pelletier pemberton pena pendergrass pendleton penn
    pennell pennington perales peralta perdue pereira perez perkins perreault perry perryman peterman petersen
    peterson petit pettit peyton pfeiffer phelan phelps phillips phipps picard pickard pickens pickering pickett
    pierre pierson pimentel pina pineda pinson pipkin pitt pittman pitts plante platt plummer plunkett poe pogue
    poindexter poirier polanco polk pollack pollard pollock ponce poole poore porter porterfield portillo posey poston
    potts poulin powell prado prater prather pratt prentice prescott presley pressley preston prewitt price prichard
    pridgen prieto pringle pritchard pritchett proffitt pruett pruitt pryor puckett puente pugh pulido pullen pulliam
    purcell purdy purnell purvis putman putnam pyle qualls quarles quezada quigley quinn quinones quintana quintanilla
    quintero quiroz rader radford ragan ragland ragsdale raines rainey ralph ralston ramey ramirez ramon ramos ramsey
    rand randall randle randolph raney rangel rankin rapp rasmussen ratcliff ratliff rawlings rawls rayburn raymond
    rea reagan reardon reaves redd reddick redding reddy redman redmond reece reed reeder rees reese regalado regan
    reich reichert reid reilly reinhardt reiter rendon renfro renner reno renteria reyes reyna reynolds reynoso
    rhoades rhoads rhodes ricci rice richard richards richardson richey richie richmond richter rickard ricker
    ricketts rickman rico riddick ridenour ridgeway ridley riggins riggs rigsby riley rinehart rios ripley ritchey
    ritchie ritter rivas rivera rizzo roark robb robbins roberge roberson robert roberts robertson robinette robinson
    robison robles roby rocha roche rockwell roden roderick rodgers rodrigue rodrigues rodriguez rodriquez rogers
    rojas roland rollins romano romeo romero romo roney rooney roper rosa rosado rosales rosario rosas rosen rosenberg
    rosenthal ross rosser rossi roth rountree roush rousseau rowan rowe rowell rowland rowley roy royer royster rubin
    rubio rucker rudd rudolph ruffin ruiz runyon rupp russ russell russo ruth rutherford rutledge ryan ryder saavedra
    sadler saenz salas salazar salcedo salcido saldana salgado salinas salisbury salley sammons sampson sams samson
    samuel samuels sanborn sanchez sanders sanderson sandlin sandoval sanford santana santiago santos sapp sargent
    sasser satterfield saucedo sauer sauls saunders savoy saxton saylor scanlon scarborough scarbrough schaefer
    schaeffer schafer schaffer schell scherer schilling schmid schmidt schmitt schmitz schneider schofield schott
    schrader schreiber schroeder schubert schuler schulte schultz schulz schumacher schuster schwab schwartz schwarz
    schweitzer scott scroggins scruggs searcy seaton seay seeley segura seibert seifert seitz selby sepulveda serna
    serrano severson seward sewell seymour shackelford shafer shaffer shannon shapiro sharpe shaw shay shea sheehan
    sheffield shelby sheldon shelley shelton shepard sheppard sheridan sherman sherrill sherrod sherwood shinn shipley
    shipman shipp shirley shockley shrader shuler shull shultz shuman shumate sibley siegel sigler sikes siler silva
    silverman simmons simms simon simons simpkins simpson sinclair singh singletary sisk sisson sizemore skaggs
    skelton skidmore skinner slade slagle slater sloan slocum slone smalley smallwood smith smithson smoot snead sneed
    snell snodgrass snowden snyder soares solano solis soliz solomon somers sommers sorensen sorenson soriano sorrell
    sosa sotelo soto sousa southerland souza sowell spain spangler spann sparkman spaulding spearman speer spellman
    spence spencer spicer spivey spooner spradlin sprague springer sprouse spruill spurlock stacey stacy stafford
    staggs stahl staley stallings stallworth stamper stanfield stanford stanley stanton stapleton starkey starks
    starnes starr staten staton stauffer stclair stearns steele steen steffen steinberg steiner stephen stephens
    stephenson stepp stevens stevenson stewart stillwell stiltner stine stinnett stinson stjohn stockton stoddard
    stoll stovall stover stowe stpierre stratton strauss streeter strickland strother stroud stuart stubblefield
    stubbs stuckey stull sturgill suarez suggs sullivan sumner sumpter sutherland sutter sutton swafford swann swanson
    swartz sweeney swenson switzer sykes sylvester taber tabor tackett taft taggart talbert talbot talley tamayo
    tanaka tapia tarver tate tatum tavares taylor teague teel tellez templeton tennant terrell thacker thao tharp
    thayer thibodeau thibodeaux thigpen thomas thomason thompson thomson thorne thornton thorpe thorton thurman
    thurston tibbs tice tidwell tierney tijerina tillery tilley tillman tilton timmons tinsley tipton tirado tisdale
    titus tobias tobin todd tolbert toledo toler toliver tolliver tomlin tomlinson tompkins toney toro torres torrez
    toth tovar townsend tracy trahan trammell trapp trask travis traylor treadwell trejo tremblay trent trevino
    tribble trimble trinidad triplett tripp troutman truitt trujillo truong tubbs tucker tuggle turk turley turnbull
    turner turney turpin tuttle tyler tyner tyree tyson ulrich underhill underwood unger upchurch upshaw upton urbina
    uribe utley vail valadez valdes valdez valencia valentin valenzuela valerio valle vallejo valles vance vandyke
    vang vanhorn vanmeter vann varela vargas varner varney vasquez vaughan vaughn vaught vazquez vega vela velasco
    velasquez velazquez velez venable venegas ventura vera vernon vetter vick vickers vickery vidal viera villalobos
    villanueva villareal villarreal villegas vincent vinson vitale vogel vogt voss vue waddell wadsworth waggoner
    wagner wahl waite wakefield walden waldron waldrop walker wallace waller wallis walsh walter walters walton ward
    warfield warner warren washburn washington wasson waterman watkins watson watters waugh wayne weatherford
    weatherly webb webber weber webster weems weiner weinstein weiss weldon weller wellman wells wendt wentworth
    wenzel werner wertz wesley west westbrook westfall westmoreland weston wetzel whalen whaley wharton whatley
    wheatley wheaton whipple whitaker whitcomb white whited whitehead whitehurst whiteside whitfield whitley whitlock
    whitlow whitman whitmire whitmore whitney whitson whitt whittaker whitten whittington whitworth wiese wiggins
    wilbanks wilbur wilburn wilcox wilde wiley wilhelm wilkerson wilkes wilkins wilkinson wilks willard willett willey
    william williams williamson williford willingham willis willoughby willson wilson wimberly winchester windham
    winfield winfrey wingate wingfield winkler winn winslow winstead winston wirth wiseman witherspoon witt wofford
    wolfe wolff wolford womack wood woodall woodard woodley woodruff woods woodson woodward woodworth wooldridge
    wooten worden worley worrell worthington wray wright wyatt wylie wyman wynn wynne xiong yancey yanez yarbrough
    yates yazzie ybarra yeager yee yoder york yost young youngblood yount zamora zapata zaragoza zarate zavala zeigler
    zeller zepeda ziegler zielinski zimmer zimmerman zook zuniga
    """

  /// Frequent in China, Korea, Vietnam and among the Hmong, in the spellings that people abroad use. From general knowledge.
  static let eastAsian: StaticString = """
    ahn baek bui cai cao chan chang chen cheng cheung chiang chiu cho choi chou chow chu chua dang deng ding
    duong fang feng fung gao goh gong guo hoang hsieh hsu huang hung huynh hwang jang jeon jeong jiang kang kim
    ko koh kuo kwan kwok kwon lai lam lau lee leung li liang liao lim lin liu lo lu lung luo mok moua ng nguyen
    pang peng pham quek ryu shen shin siu sung tam tan tang tay teo thao tian ting toh tong tran tsai tsang tse tsui
    vang wan wang wei wong wu xie xiong xu yang yao yen yeo yeung yip yoo yoon yu yuan yuen zeng zhang zhao
    zheng zhong zhou zhu
    """

  /// The others that are English words too.
  static let alsoWords: StaticString = """
    akin alderman alley almond angel archer arias arroyo ash askew back bacon badger bales ball bandy banks bannister
    barber barker barney baron barrios barrow barrows bass bates batten battle battles beach beam bean beard beaver
    beavers beck beers belt bender berg berry best billings bills binder birch bird bishop bland blank bliss block
    bloom blue blunt boles bond bonds bone booth borders boss bounds bourgeois bower bowers bowling bowman box branch
    brand bravo bray brewer bridges bright brink brothers browning buck bull bullock bunch bunting burden burger burr
    burrows busby bush butcher button butts cable call camp cannon card carpenter carrier carrion carver case cash
    castle cave chamberlain chambers champagne champion chance chandler chase cheek cherry chestnut chin chow church
    clay clement close cloud coats coffin collier colon combs comer cone cooks coon cope corona corral cote cotter
    cotton couch council counts cousins covert coy craft crane craven creel crews crisp crook crooks cross crouch crow
    curry daily dale darling davenport day deal dean dent derrick dial diamond dick dickey dill dodge doe doll doughty
    dove dowdy downing downs drake drew driver duff duke dukes dunning dye dyer dykes earl early east eaves eddy edge
    elder emery fain fair falcon fanning farmer farrow ferry field fields finch fine fink fish flint flood flowers
    foreman fort forte fortune fountain fox frank franks free freedman french friend frost fry fuller funk gable gage
    gale gallant gamble garland garner garrison gates gay gee gentile gentry gibbons gill gist givens gladden glass
    goad gold golden goldsmith good gore grace grant graves grey grimes grooms gross grove groves guest gulley guy
    hacker hackney haggard hale ham hammer hand handy hanks harden harder hardy hare harms harness harp harry hart
    hatch havens hawk hawks hay hays hazel head heard heath heck hedges helm helms her herring hickey high hills hinds
    hogan holder holly hood hook hooker hooks hope hopper horn house huff hull hurt ivory ivy jack jacks jasper jay
    john johns joiner jolly joy judge justice keel keeling keen keener key keys khan kinder kitchen kitchens knight
    knoll lackey lacy lake lam lamb lance land lane large lash lavender law lawless laws lay layman lea leach lee
    lemon lemons levy light link lira little lively looney lopes lord love loveless loving low luster lynch mace
    madden madrigal main major majors manning maples march mares mark marks marquis marsh martens masters may mayo
    mead meadows means medley meek meeker merchant mesa miles mills miner minor mock monk moody moon morrow moss
    motley mount mull muse nettles new newton nix noble nobles noel north numbers oaks ogle outlaw pace pack pagan
    page painter parent parish park parks parry parson parsons partridge pate peace peacock peak pease peck peek pence
    penny peoples pepper person peter peters petty pierce pike pinto piper pointer pond ponder pool pope post potter
    power powers pride priest prince proctor provost queen quick rains ransom rash ray read rector redden reedy reeves
    register reis rhea rich ricks riddle rider ring rivers roach robins rock roe roman root rose rounds rouse royal
    ruby ruff rush rushing rust sage sager sales salmon salter sample samples sander sands saucier savage sawyer
    sawyers scales seal seals seaman sears self sell sellers sells sessions settle sexton shade shah shank shanks
    sharp shaver shearer sheets shell shepherd shields shin shoemaker shook short shorter sierra silver sims singer
    singleton skipper slack slaughter sledge small smalls smart smiley smothers snider snipes snow song south southern
    sowers sparks sparrow spear spears spring squires stack stamps staples stark starling steed stein sterling stern
    steward stiles still stock stokes stone stoner storey story stout strain strand strange street stringer strong
    stump sturgeon styles summers swain swan swank sweat sweet swift swisher tam tan tang tanner teal temple terry
    thorn thrasher tom towns trice trotter trout true tuck urban valentine vest vigil villa vines wade wagoner wall
    walling walls warden ware waters watt watts way weathers weaver weed weeks weir welch welsh wheat wheeler whiting
    whittle wicker wicks wild wilder wiles wills wing winter winters wise withers wolf woo woodcock wooden woody
    workman worthy wren younger
    """
}
