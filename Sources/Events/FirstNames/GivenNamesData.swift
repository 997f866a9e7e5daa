// Given names. Sources:
// - the person providers of the Python package `faker`, version 40.63.0, under the MIT licence that stands below. Left
//   out are languages whose family names come first (Chinese, Japanese characters, Korean, Vietnamese) and names that
//   only its Icelandic list has.
// - the given names of the 1990 census of the United States, public domain, from the Python package `names`, version
//   0.3.0
// - some hundred common names of South Asia, Africa, the Arab world, Japan, Ireland and Eastern Europe, added by hand
//
// A name that is also an English word in lower case (by Debian's `wamerican`), a place, a brand, a title or above all
// a family name (the census again) is in `alsoWords` instead, unless nearly every display name with it is a person's
// (Mark).
//
// Licence of `faker`:
//
// Copyright (c) 2012 Daniele Faraglia
//
// Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
// documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
// rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to
// permit persons to whom the Software is furnished to do so, subject to the following conditions:
//
// The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
// Software.
//
// THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
// WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS
// OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
// OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

enum GivenNamesData {
  /// In lower case, Latin letters without marks, sorted, separated by white space.
  static let names: StaticString = """
    aaaqil aaban aabid aachal aada aadam aaden aadhya aadi aadil aafiya aage aahana aahil aalam aalee aalim aaliyah
    aamil aamir aamirah aanuoluwapo aapo aaqil aarav aarif aarini aariz aarna aarnav aarne aaro aaron aarush aaryan
    aashi aashif aashir aasif aasim aatif aatiq aatos aaus aayan aayush aazim aba abaan abagail abayomi abb abbas abbi
    abbie abbigail abbos abby abdalla abdallah abdelatif abdelkader abdellah abderaouf abderrahmane abdi abdiel
    abdihakim abdirahman abdis abdon abdu abduaziz abduboriy abdul abdulahat abdulbekir abdulcemal abdulgazi abdulhadi
    abdulhamid abdulkadir abdulkerim abdullah abdullahi abdulloh abdulmenaf abdulrahman abdulsamed abdulsemet
    abdumalik abdurahmon abdurrahman abdurresit abe abebi abednego abeer abeiku abel abelardo abelone abena abeni abha
    abhijit abhimanyu abhiram abhishek abid abie abigael abigail abigaili abigale abigayle abilio abina abiodun abiola
    abiona abiye abjorn abner abosede abraham abram abril abror abubakar abubakr abuzar abyasa acabnaz acar acarkan
    acey achiel achieng achille achim achsah acie acikel acilay aclan acy ada adaeze adah adak adal adalat adalbert
    adalberto adaline adalyn adalynn adam adamaris adamo adan adaobi adasal adda addie addison addisyn addyson ade
    adebayo adebiyi adebowale adebukola adedayo adedeji adekitan adekola adekunle adel adela adelaida adelaide adelard
    adelardo adelasia adelbert adele adeleke adelgunde adelheid adelia adelin adelina adelinde adeline adell adella
    adelle adelmo adelyn adelynn adem aden adena adenike adeniyi adeola adeolu adeoti adepeju aderopo adesewa adeshina
    adesoji adesua adetayo adetoke adetoun adewale adeyi adhiarja adhra adi adia adiarja adiba adiela adigun adika
    adikara adil adila adilene adimu adin adina adinata adis adison aditya adlai adlan adline admir adnan adolf
    adolfine adolfo adolfs adolph adolphe adolphus adomas adonis adora adoracion adrain adria adriaan adrian adriana
    adriane adrianna adrianne adriano adriel adrien adriene adrienn adrienne adrija adrijana adron adunni advaith
    advay advik advika adviye adweta adwoa adya adyson aedan aedin aengus aenne afaq afat afer aferdita affie afia
    afife afil afiq aflatun afolabi afolarin afonso afra africa afrim afruza aftin afton afua aga agahadi agakisi
    agamali agamusa agapito agasafa agastya agata agatha agathe agaxan agbegim agca aggie aggrey agim aglaia agmur
    agne agnes agnesa agnese agness agneta agnete agnieszka agnolo agnos agnus agostina agostino agripina agris agron
    agueda agus agusta agustin agustina agustus ahad ahat ahliman ahmad ahmed ahmet ahsen ahter ahti aicha aida aidan
    aideen aiden aidyn aiga aigars aija aijuka aiko aila ailbhe aileen ailene aili ailis ailish aimable aime aimee
    aimo aina ainara ainars aine aino ainoa ainsley airi aisha aishani aishling aisling aislinn aistis aisyah aitana
    aitor aivar aivaras aivars aiyana aiyanna aja ajala ajan ajani ajay ajda ajdar ajeng ajiman ajimat ajimin ajiono
    ajla ajna ajoke akalan akanmu akar akarsana akash akatay akay akbar akbas akboga akcabay akcasu akcivan akdora
    akdurmus ake akeelah akeem akemi akgol akgunes aki akif akifa akiko akilah akinal akinkunmi akinlabi akinwale
    akinyi akira akise akkerman akmal akmaner akmaral akobir akos akosua akoth akoz akram aksay aksel akseli akshay
    aksogut aksoy aktemur akua akumaa akumu akver akwasi akwesi akyildiz ala alaaddin alabezek alade aladin aladino
    alaeddin alain alaina alaine alakbar alambana alamiro alamu alan alana alanalp alane alani alanis alanna alannah
    alanzo alara alasgar alastair alattin alaya alayna alaz alba alban albano albeiro alberico albert alberta alberte
    albertha albertina albertine alberto alberts albertus albin albina albion albrecht albulena alby alcan alcee
    alcide alcides alcie alcira alda aldair aldemar alden alderano aldin aldis aldo aldona aldonza alea aleah alease
    alec alecia aleck aleen aleena aleida aleisha aleix alejandra alejandrina alejandro alejo alek aleks aleksandar
    aleksander aleksandr aleksandra aleksandras aleksandrs aleksanteri aleksei aleksej aleksi alemsah alen alena alene
    alenka aleodor alesha aleshia alesia alessandra alessandro alessia alessio aleta aletha alethea alethia alex
    alexandar alexande alexander alexandr alexandra alexandre alexandrea alexandrie alexandrina alexandro alexandros
    alexandru alexe alexei alexej alexey alexi alexia alexina alexis alexus alexys alexzander alf alferd alfie alfio
    alfons alfonse alfonsina alfonso alfonz alfonzo alfred alfreda alfredia alfredo alfreds alger algernon algie
    algirdas algis algot ali alia aliabbas aliakram aliana alica alice alicia alicja alida aliihsan alijah alika alin
    alina alinur alirio aliro alis alisa alise aliseydi alisha alishia alisia alisik alison alissa alisson alistair
    alistar alister alita alivia alix aliya aliyah aliyu aliza alize alizee alja aljaz aljosa alka alkor alla
    allahverdi allan allana allean alleen allegra allen allena allene allie alline allison allisson allyn allyson
    allyssa almasi almast almaz almeda almedia almendra almer almeta almina almir almira almon almudena almus almut
    almuth almyra alois aloisia alojz alojzia alojzij alojzija aloma alona alondra alonso alonza alonzo aloys aloyse
    aloysius alparslan alpcan alpheus alphonce alphons alphonse alphonsine alphonso alphonsus alpin alpsu alsoy alta
    altagracia altha althea altie altin altinbike altincicek altinisin altinkaya altogan alton altug alva alvah alvan
    alvar alvaro alve alveiro alvena alver alvera alverda alverta alvia alvie alvin alvina alvine alvira alvis alvy
    alwilda alwin alwina alwine aly alya alyce alycia alys alysa alyse alysha alysia alyson alyssa alyssia alyvia
    alzbeta alzina ama amac amada amadeo amadeus amado amador amahle amaia amaira amal amalia amalie amalija amancio
    amanda amandine amando amani amar amara amarachi amare amari amarilis amarion amaris amaro amaru amasa amaury
    amaya ambar amber amberly ambers ambre ambrose ambrosio ambroz amedeo amedeu amee amel amela amelia amelie amelija
    americo amerigo amey amiah amico amiee amil amilcar amin amina aminatu amine amir amira amirah amit amiya amiyah
    amjad amleto amma ammie ammon amoke amol amon amondi amope amos amparo amra amre amri amrita amruta amy amya amza
    ana anabel anabela anabella anabelle anacleto anaelle anahera anahi anahis anaida anais analia analisa anamaria
    anamika anand ananias ananya anar anargul anaru anas anasa anastacia anastacio anastasia anastasie anastasio
    anastasios anastatia anastazie anastazja anatol anatole anatoli anatolie anatolij anay anaya anca ancel ancil
    ancizar ancuta anda andela andera anders andic andile andjela andjelina andon andor andra andrada andrae andras
    andre andrea andreas andree andreea andrei andreia andrej andreja andrejka andrejs andrena andres andress andrew
    andrey andri andria andrian andrija andrin andrina andris andrius andriy andrus andrzej andwele andy ane anej anel
    anemona anes aneta anete anett anette anezka anfernee angalia angavu ange angela angele angelena angeles angelia
    angelica angelika angelina angeline angelino angelique angelita angella angelo angelyn anggabaya anghel anghelina
    angie angila angla anglea angus anh anibal anica anice anicet anie aniela anika aniko anil anina anirudh anis
    anisa anisha anisoara anissa anita anitra aniya aniyah anja anjali anjanette anjelica anjolaoluwa anka anke ankica
    ankit ankita anmol ann anna annabel annabell annabella annabelle annah annak annalee annalena annaliese annalisa
    annalise annamae annamaria annamarie annastacia anne annedore annegret annegrete annekatrin anneke anneleen
    annelene anneli annelie annelies anneliese annelise annelle annelore annemarie annemette annemie annemijn anner
    annerose annet annett annetta annette anni annibale annica annice annick annie anniina annija annika annikki
    annina annis annita annmarie annukka annunziata anny anom anona anoni anouk ansaldo ansel anselm anselma anselmo
    ansgar ansh ansis ansley anson ansora anssi antal antanas antero anthoney anthony antim antione antionette antiqa
    antje anto antoaneta antoin antoine antoinette anton antone antonela antonella antonello antonetta antonette
    antoni antonia antonie antonieta antonietta antonija antonin antonina antonino antonio antonios antoniu antonius
    antons antony antoon antra antti antun antwain antwan antwon anu anunciacion anurag anusha anuta anvar anvi anwar
    anya anyango anyelo anyi anze aodhan aoibheann aoibhin aoibhinn aoife aongus apaydin apolena apolinar apolline
    apollonia apolonia apostolos april apryl aqil aquiles ara arabella araceli aracelis aracely aradhana arah aral
    araminta aran aranka aranzazu aras arash arba arben arbey arbie arbnor arcan arcelia archibald archie arda ardath
    ardelia ardell ardella ardelle arden ardeth ardian ardis ardit ardita ardith ardyce areli arely aretha arezki
    argelia argemiro argentina argie argono argu arham ari ariadna arian ariana ariane arianna arianne aribert aric
    arica arie ariel ariela ariele ariella arielle arietta arif arifa arifcan arija arijus arike ariki arikol arild
    arin arina arinola aripinar aris arisoy aristide aristides aristita arja arjun arkadiusz arkie arkut arla arlan
    arland arlean arleen arlen arlena arlene arlet arleth arletha arletta arlette arley arlie arlin arlind arlinda
    arline arlington arlis arlo arly arlyn arlyne armahan arman armand armanda armandas armande armandina armando
    armands armas armelle armend armida armin arminas arminda arminta armond armstead arnab arnaldo arnas arnau arnaud
    arnaude arnav arnd arndt arne arnett arnetta arnette arnfried arnie arnim arnis arnita arno arnold arnoldas
    arnoldo arnolds arnost arnulf arnulfo aroa aroha aron aronas arpad arpag arpita arra arran arrie arron arsenie
    arsenio arsim arsipatra arta artan artanto artawan artelia artemio artemisa arther arthor arthur artie artis arto
    artogrul arttu artturi artur arturas arturo arturs aru arun arunas arunima arusi arvel arvid arvids arvil arvilla
    arvin arvind arvo arvydas arya aryan aryana aryanna arziye arzu asa asad asaf asafe asake asalet asali asani
    asanti asatira asberry asbjorn asbury asdrubal ase asgar asger asha ashan ashanti ashby ashely asher ashish ashlea
    ashlee ashleigh ashlene ashley ashli ashlie ashling ashly ashlyn ashlynn ashok ashton ashtyn ashwin asif asila
    asilbek asim asiman asir asirwada asirwanda asko aslan aslanhan asley aslijan asliye asma asmadi asman asmar
    asmianto asmini asmira asmuni ason asraf assar assia assumpta assunta asta aston astrid astrit asu asuka asuncion
    aswani ataahua atabala atagun atalay atamoglan atanur atasagun atatore atena atenulf atfat atgun atha athanasios
    atharv atheel athman athuman athumani ati atiena atieno atila atilgan atilhan atilio atinuke atiyye atma atmaja
    atnan atsushi attaf atte atticus attie attila attilio attracta aubra aubree aubrey aubrie aud aude audie audley
    audra audrea audrey audria audriana audrianna audrie audrina audrius audry audy august augusta augustas auguste
    augustin augustina augustine augusto augusts augustus aukusti aulikki aulis aundrea aune auraq aurea aureja aurel
    aurelia aurelian aureliana aureliano aurelie aurelien aurelija aurelio aurica aurilla aurimas aurora aurore
    aurthur ausma ausra ausrine austen austine auston austra austyn auther authur autry ava avah avelina avelino averi
    averie averil avery avgust avi avie avinash avis avni avon avraham avram avril avsin avunc awadil awamil awamiri
    awan awani awero awesi awhina awilda awj awlya awmar awrad axel axelle axenia axinte aya ayaan ayako ayamin ayan
    ayana ayanna ayasun ayaydin aybaniz aybet aybora aycagul aycan aycicak aydan aydar ayden aydin aydinbey aydinc
    ayduru ayelen ayesha aygonenc aygul aygun aygutalp ayhan ayinde ayinke aykut aykutalp ayla ayleen aylil aylin
    aylla ayman aymen aymeric aynilhayat aynimah aynur aynura ayo ayodeji ayodele ayoka ayoub aypar aysan aysar ayse
    ayseana aysel aysema aysenur aysevim aysoy aysu aysuna aytakin aytan aytek ayten aytoz aytuna ayu ayub ayulker
    ayumi ayush ayushman ayvas ayyaruk ayyub ayyubi azaan azad azade azadeh azahar azahara azalee azar azaria azariah
    azban azeeb azeglio azeneth azettin aziz aziza azize azizi azra azucena azul azuolas azzie baaba baahir baaizeed
    baaqee baaqir baaree baashir baasim baasit babak babar babara babasola babatunde babatunji babawale baber babett
    babette babyboy baccio bachittar badawi badegul badr bagas bagdas bagdat baghyawati bagiya bagus bagya baha bahaa
    bahaddin bahadir bahadurjit bahari bahati bahittin bahlul bahram bahruz bahtinur bahuraksa bahuwarna bahuwirya
    baiba bailee bailie bairbel bairbre bairon bajragin bajram bakari bakda bakhshi baki bakiadi bakianto bakidin
    bakijan bakiman bakiono bakir bakti baktiadi baktianto baktiono bala balamantri balangga balapati balatekin
    balaxanim balazs balca baldassare baldomero balduino baldur baleegh balendra balhaar balidin balijan balinda
    balint baljiwan balli baltas baltasar baltazar balthasar balvan balveer balz bama bambad bambang bambi banara
    banawa banawi bancar bandile banel banjeet banovsa banu baptiste baqar baqir bara barabara barak baraka barasa
    barbar barbara barbel barbera barbora barbra barbro barbu bari barica baris bariscan barkha barna barnabas barney
    barnie barraq barrie barry barsen bart bartek bartholomaus bartholomew bartley bartolome bartolomej bartolomeo
    bartolomeu bas basaam basarab basay bascom baseer basel basem bashaar bashaarat bashan bashar basharat basheer
    basheerah bashkim basil basile basilia basilio basim basir basok basriye bassam bastiaan bastian bastien batal
    batirhan batool baturay baudelio baudouin bautista bayard baydu baykan baylee baylie bayman bayram bayron bayruhan
    baytal bayzettin bazam bea beadie beata beate beatrice beatrijs beatris beatrix beatriz beauden beaulah bebe becca
    beckett beckham becki beckie becky beda bedford bedi bediriye bedri bedrich beecher begim begona behbud behiza
    behnam behrem behruz bekbay bekim bekir bektasi bela belarmino belen belgizar belia belinda belisario belkis
    belkize bella bellisan belo belton belva ben bena benadik benard benas bence bendeguz benedek benedetto benedict
    benedicte benedicto benedikt benedikte benedita benek bengibay bengt beni beniamin benice benicio benigna benigno
    benita benito benjaman benjamen benjamim benjamin benjamine benji benjiman benjman benn bennie benno benny benoit
    benol benone benta bente benthe bento benvenuto beppe berat beray berdie beren berend berends berengere berenice
    berezat bergen berit beriye berkal berki berkley berksay berna bernabe bernadett bernadette bernadine bernard
    bernarda bernardina bernardine bernardino bernardita bernardo bernd berndt berneice bernetta bernfried bernhard
    bernhardine bernice bernie berniece bernita bernt bernward berra berran berrin bert berta bertalan bertha berthe
    berthold bertie bertil bertina berto bertold berton bertram bertrand bertulis beryl besart besarta besey beshte
    besim besin besnik bess besse bessie beste betania beth betha bethan bethanie bethann bethany bethel bethzy betina
    betsey betsy bett bette betti bettie bettina betty bettyann bettye bettyjane bettylou beula beulah bev bevan
    beverlee beverley beverly beyda beyhatun beyler beyonce beyzade bezek bhanumati bharat bhavana bhavani bhavesh
    bhavika bhavini bhavna bhavya bhekani bhekisisa bhekizizwe bhekokwakhe biagio bianca bianka bibiana bibisora
    bibuwa bican bidayet biddie bieke biel bienvenida bilaal bilal bilay bilender bilgen bilginur bilgutay bilha
    biljana bilkay bilkisu bill billi billie billy billye bilol biltas bimala bina binay binbasar binisik birben
    birdella birdie birger birgid birgit birgitt birgitta birgitte birgul birousk birsan birsen birt birte birtha
    birthe birtie biruta bisar biserka bishakha bitul bizhan bjarne bjorg bjorn bladimir blahoslav blain blaine blaise
    blake blanaid blanca blanche blanchie blandine blanduzia blane blanka blas blathnaid blaz blazej blazena blerim
    blerina blerta blondell bluette bluford blythe boaz bob boban bobbi bobbie bobby bobbye bobette bobur bodhi bodil
    bodo boe boel bogatimur bogdan bogdana boglarka bogomir bohdan bohdana bohumil bohumila bohumir bohus bohuslav
    bohuslava bojan boje bok bolanle bolatito boleslav boluwatife boma bonface bonifac boniface bonifacio bonita
    bonnie bonu borahan boratas borbala borge boris borivoj borja borje borris bortecin borut borys bose bosibori
    bostjan botond bouchra boyd boynak boysie bozbag bozena bozerk bozica bozidara boztas brad braden bradford bradley
    bradly bradut brady bradyn braeden braedon braelyn brahim braiden bram bramwel branda brandan brande brandee
    branden brandi brandie brandin brandon brandt brandusa brandyn branislav branislava branka branko brannon branson
    brant braulio bravin braxton brayan brayden braydon braylen braylon brea breana breandan breann breanna breanne
    brecht breda bree breeda breege breffni brencis brenda brendah brendan brenden brendon brenna brennan brennen
    brennon breno brent brenton breonna bret bretislav brett bria brian briana brianda brianna brianne brice brid
    bridger bridget bridgett bridgette bridgit bridie briek brielle brien brieuc briget brigette brighid brigid
    brigida brigita brigitta brigitte brijesh briley brilyant brinda brinley brion brionna brisa brit brita britany
    britney britni britny britta brittaney brittani brittanie britteny brittnay brittnee brittney brittni brittnie
    brittny broderick brodie brody brona bronach bronagh bronislava bronson bronwen bronwyn brooke brooklynn bror
    bruce bruna brunhild brunhilde bruni brunilda bruno bryan bryana bryanna bryant bryce brycen brylee bryn brynlee
    brynn bryon bryony bryson bryton bucur budd buddie budi buel buelah buell buena buenaventura buffy buford buget
    buhari bujar bukola bukurije bula bulah bulunc buna bunmi bunyamun buraid burak burakhan burc burckhard burcuhan
    burdette buren bureyre burghard burim burk burkard burkhard burkhardt burl burleigh burley burma burnell burney
    burnice burnie burrel burton busara busisiwe busra busranur buyrukhan bynum byrdie byron bystrik cabbar cabir
    cacilia cacilie cade caden cael caesar caetana caga cagak cagdan cager caglar caglasin cagveren cahal cahan
    cahangir cahir cahya cahyadi cahyanto cahyo cahyono caiden cailin cailum cailyn caio cait caitlin caitlyn caitlynn
    caitriona caius cajsa cakar caket cakirca cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa calal calandra
    calcedonio caldonia cale caleb calebe caleigh cali calil calim calin calista calisto calixta calixto calla callan
    calleigh callie callum calogero calti calum calvin calvince camala cambria camelia cameron cami camie camil camila
    camilla camille camillo camillus camilo camisha cammie cammy camok campo camren camron camryn canan canberk
    candace candance candela candelaria candelario candelas candeniz candi candice candida candido candie candis
    candra candrakanta candyce canfeza cangur canice cannie cannur canseven cansin cantemir cantez canur caoilfhionn
    caoimhe caoimhin caolain caolan caomhan capa capitola capkan cappie capucine cara caragh caraka caren carey cari
    caridad carie carin carina carine carisa carissa carita carl carla carlee carleen carleigh carlena carlene
    carleton carletta carley carli carlie carlijn carline carlita carlito carlo carlos carlota carlotta carlton carly
    carlyle carlyn carma carman carmel carmela carmelia carmelina carmelita carmella carmelo carmen carmenza carmina
    carminho carmon carnell caro carol carola carolann carole carolee carolien carolin caroline caroll carolyn
    carolyne carolynn caron caroyln carra carren carri carrie carrol carroll carsen carsten carub cary caryl carylon
    caryn cas casandra casemiro casen casey casian casiana casie casimer casimir casimira casimiro cason caspar casper
    cass cassandra cassaundra cassey cassi cassidy cassie cassius cassondra cassy caswell cataleya catalin catarina
    caterina cathal catharina catharine catherin catherina catherine catheriona cathern catheryn cathey cathi cathie
    cathleen cathrin cathrina cathrine cathriona cathryn cathy catia catina catinca cato catrice catrin catrina
    catrine catrinel catriona catur caturangga caua caue cavad cavid cavit cavuldur cawisadi cawisono cawuk cayadi
    cayden caydence cayetana cayetano cayla caylee cazimir ceara ceasar cebesoy cebrian cecelia cecep cecil cecila
    cecile cecilia cecilie cecilija cecilio cecille cecily cedide cedric cedrick cedrin ceferino ceil celal celem
    celena celene celesta celeste celestia celestin celestina celestine celestino celia celie celikkan celikyurek
    celilay celina celinda celine celsa celso cem cemal cemalettin cemani cemeti cemil cemiyle cemplunk cena cenan
    cengiz cengkal cengkir centa centrine ceola cephus cerasela cerci cercis cesar cesare cetin cetinsu cevale cevheri
    cevikoz cevregul ceyhun ceyhuna ceyla ceylin ceylon ceyran cezar cezara cezary cezayir chaaya chabane chace chad
    chadd chadrick chadwick chae chaim chaitaly chaitanya chaka chakradev chakradhar chakrika chalmer chalmers chamali
    chaman chameli champak chana chanakya chancey chanchal chanda chandani chandra chandran chandresh chanell chanelle
    chanez changaz chanie chaniya channie channing chantal chantay chante chantel chantell chantelle chara charan
    charis charise charissa charisse charita charla charle charlee charleen charlena charlene charles charlesetta
    charlesh charlette charley charlie charline charlize charlott charlotta charlotte charlottie charls charlsie
    charlton charly charlyn charmain charmaine charo charolette charos charvi chas chashida chasidy chasity chasmum
    chassidy chatresh chatura chau chauncey chauncy chausiki chavvi chawish chaya chaz che chebet chege chelangat
    chelo chelsey chelsi chelsie chelsy chema chepkemoi chepkoech chepkorir cher cheragh chere cheree cherelle cheri
    cherif cherilyn cherise cherith cherly cherlyn cherotich cherrelle cherri cherrie cherryl cheruiyot chery cheryl
    cheryle cheryll chesley chessie chestina chet chetan cheusi cheyanne chia chiamaka chiara chibuzo chidi chidimma
    chidinma chieko chigozie chijioke chimamanda chimere chinedu chinelo ching chinonso chinwe chinyere chioma
    chipukizi chiquita chirag chiraz chita chiyo chizoba chloe chloie chong chris chrissie chrissy christa christabel
    christal christeen christel christelle christena christene christer christi christia christiaan christian
    christiana christiane christianne christie christin christina christine christinia christion christl christof
    christofer christoffer christop christoper christoph christophe christopher christos christy chrystal chu chucho
    chuck chuki chukwudi chukwuemeka chun chus chuy chyna chynna cian cianan ciaobella ciara ciaran ciarra ciarrai
    cicak cicely cicero cici cidal ciera cierra cihan cihandide ciji cilga cilla cilli cillian cilly cimnaz cinara
    cinda cinderella cindi cindie cindoruk cindy cinerk cingiz cinta cinthia cinthya cintia cinzia ciprian cipriana
    cipriano cira ciriaco ciril cirillo cirino cirkeline ciro cisem citlali citlalli citra civgin claas clabe claes
    claiborne clair claire clara clarabelle clarance clare clarence claretha claretta claribel clarice clarinda
    clarine claris clarisa clarissa clarisse clarita clark clarnce clas classie claud claude claudette claudia claudie
    claudina claudine claudio claudiu claudius claudy claus clavs clay clayton clearence cleda clelia clell clella
    clem clemence clemencia clemens clement clemente clementina clementine clemie clemma clemmie clemon cleo cleola
    cleon cleone cleopatra cleophas cleora cleotilde cleta cleto cletus cleva cleve clevie clide cliff cliffie
    clifford clifton climaco clint clinton cliodhna cliona clive clodagh clodomiro cloe clora clorinda clothilde
    clotilda clotilde clovis cloyd clyda clyde clydie clytie coby codey codi codie codin codrin codrina codrut codruta
    cody coen cogay cokan colby cole coleen colene coleton coletta colette coley colie colin coline colins colleen
    collen collene collette collin collince collis colm colman colomba colpan colten colter colton coluccio colum
    columba columbia columbus colvin conal conall conan conard concepcion concepta concetta concha conchita conchur
    conleth conn connell conner connie connor conny conor conrad conradin conrado consolata constanca constance
    constanta constantin constantina constantine constantino constanza constanze consuela consuelo contessa contina
    coolidge copur cora coraima coralee coralia coralie coraline corazon corda cordaro cordelia cordell cordella
    cordero cordia cordie cordula corean coreen corene corentin coretta corey cori corie corina corine corinna corinne
    coriolano corliss cormac cormack corneille cornel cornelia cornelio cornelious cornelis corneliu cornelius cornell
    cornie corrado corrie corrin corrina corrine corrinne corry corsin cortney corvin corwin cory cosima cosimo coskun
    cosmas cosme cosmin cosmina cosmo cosqun costache costantino costanzo costel costin coty courteney courtland
    courtney craig crenguta creola crescencia cressie crete crin crina cris criselda crissie crissy crista cristal
    cristea cristen cristhian cristhofer cristi cristian cristiana cristiano cristie cristin cristina cristine
    cristobal cristofer cristofor cristopher cristy crysta crystal crystle csaba csilla csongor ctibor ctirad cuc
    cuheyna cullen cuman cumsud cuneyit curdin curley curro curt curtis curtiss custodia custodio cvetka cvetko cydney
    cyndi cyndy cyntha cynthia cyprian cyriel cyril cyrill cyrille cyrstal cyrus cythia czeslaw daamin daan daanish
    daanyaal daawood dabbah dabir dabney dace dacia dacian daciana dacin dadap dadas dadi dafina dafne dag dagel
    daghfal dagistan dagmar dagmara dagny dagobert dagoberto dahiana daiana daiga daija daijah daina daine dainess
    dainis dainius daire dairine dairo daisey daisha daisie daisuke daisy daisye daiyaan daja dajana dakhil dakoda
    dakotah daksh daksha dakshesh dalaja dalan dalbir dale dalene daler dalia dalibor dalila dalili dalima daliman
    dalimin daliono dalkilic dallin dalmas dalton dalvin damar damarcus damari damarion damaris dameer dameon damian
    damiano damien damienne damife damijan damilola damini damion damir damjan damjana damlanur damon damond damu
    damurah damyanti dan dana danae danang dancan dancun dandre dane daneen danelle danette dangelo dani dania danial
    danica daniel daniela daniele danielius daniell daniella danielle danijel danijela danika danille danilo danique
    danis danish daniswara danita danitza danjuma dann danna dannette dannie danniel dannielle danny danson dante danu
    danuja danuse danuta dany danyel danyell danyelle daphine daphne daquan dara daragh darain darby darcel darcey
    darci darcie darcy dardan darell daren daria darian dariana dariati darien darija darijan darika darimin darin
    darina darinka dario darion daris darius dariusz darja darko darl darla darleen darlena darlene darline darlyne
    darmaji darman darmana darmanto darnell darold daron darpan darragh darran darrel darrell darren darrian darrick
    darrien darrin darrion darrius darron darry darryl darryle darryll darryn darsh darshan darsirah darta dartono
    daru daruna darvin darwin darwyn dary daryani daryl daryle daryn dasa dashawn dasia dastageer daud daudi daulton
    daunte davante dave davey davi davian david davida davide davie davin davina davion davis davnet davon davonta
    davonte davor davorin davy dawid dawn dawna dawne dawud dax daxton dayamai dayami dayana dayanara dayar dayita
    dayle dayna dayne dayo dayse daysi dayton dayyaan deadra deaglan dean deana deandra deandre deandrea deane
    deangelo deann deanna deanne deante dearbhail dearbhaile dearbhla deasia deb debashish debbi debbie debbra debby
    debera debi debora deborah deborrah debra debrah debroah decebal declan dede dedra dedric dedrick dee deeann
    deeanna deedee deedra deegan deena deepa deepak deepika deetta deger degmeer deha deiby deicy deidra deidre deion
    deirbhile deirdre deisy deividas deja dejah dejan dejon dejuan del delaine delana delano delbert delcie delena
    delfin delfina delfino delia deliah delicia delil delila delilah delina delinda delisa della dellar delle dellia
    dellie delma delmar delmas delmer delmus delmy delois deloise delora deloras delores deloris delorse delos delpha
    delphia delphin delphine delsie delton delvin delwin dema demarco demarcus demario demarion demeter demetra
    demetri demetria demetric demetrice demetrio demetrios demetrius demi demian demilade demirbuken demiriz demirok
    demiryurek demond demonte dena denae deneen denes denese denice deniis denine denis denisa denise denisha denisse
    denita deniz denizalp denkel denna dennie dennis dennise denny denyse denzel denzell denzil deon deondre deonna
    deonta deontae deonte dequan derald dereck derek dereon deric derick derik derkay derl derly dermot dermott deron
    derrek derrell derrick derval dervilla dervla derwin derya deryanur deryl desean deshaun deshawn desi desiderio
    desirae desiree desmond despina dessa dessie destany destin destinee destiney destini destry detlef detlev detra
    dev devan devansh devante devaughn deven devesh devi devika devin deviner devona devonta devontae devonte devora
    devorah devyn deward dewayne dewey dewi dex dexter deyanira dezider dezso dezzie dhriti dhruv dia diah diallo dian
    diana dianah diandra diane diann dianna dianne diar diarmaid diarmuid dicie dicy dida didier didina diederik
    diedra diedre diedrich diego dierdre dierk diethard diethelm diether dietlind dietlinde dietmar dietrich digdaya
    digna dijana dijon diken dilan dilara dilavar dilcan dilder dildora dilfeza dilhus dilip dillan dillie dillion
    dilnoz dilnur dilsad dilsat dilsitan dima dimas dimaz dimitri dimitrina dimitrios dimitris dina dinah dincer
    dinckol dincsu dinda dinesh dinis dino dinorah dinu diogo dion dione dionicio dionigi dionisia dionisio dionna
    dionne dionte dionyz dipa dipankar dipta dirican dirja dirk dirlik dismas dita ditmar ditte dittmar divina divya
    dixie diya diyor diyora djamel djuana djuna dmitri dmitry dmytro dobromila dobroslav dobroslava dochia docia dodie
    dogan doganalp dogannur dogansah doguhan doina dola dolensoy dollie dolly dollye dolores doloris dolph dolphine
    dolphus dolun dom domagoj domantas domas domen domenic domenica domenick domenico domhnall dominga domingos
    dominic dominica dominick dominik dominika dominique dominque dominyka dominykas domitila domnica domonique don
    dona donaciano donagh donal donald donat donata donatas donatella donatello donato donavan donavon dondre donell
    donella doner donetta donette donia donie donita doniyor donmaz donn donna donnacha donncha donnell donnetta
    donnette donnie donny dono donough donovan donta dontae donte donya dora doralisa dorathea dorathy dorcas dorcus
    doreatha doreen dorel dorene doretha dorethea doretta dori doria dorian doriana dorie dorien dorin dorina dorinda
    dorine dorinel doris dorit dorita dorla dorle dorli dorman dorota dorotea doroteja dorotha dorothe dorothea
    dorothee dorothy dorottya dorr dorris dorte dortha dorthe dorthea dorthey dorthy doru dorukhan dosha doshia doshie
    dosia dossie dottie doug douglas douglass dounia dovie dovile dovud dovydas dow doyinsola doyle dozier draga
    dragan dragana dragica drago dragos dragutin drahomir drahomira drahoslav drahoslava drajat draven drazen dreama
    drema drew drilon drita driton drucilla drury drusilla duane duard duban ducu dudley duha duilio duje dulce dulcie
    duma dumisani dumisile dumitra dumitrana dumitru dundaralp dunia dunja dunya dunyamali dunyo durab duracan durante
    durdali durdana durdica durdona durell durgadin durmusali durna durnisa duro durodola durrell durrusehvar
    dursadiye dursun duruk duruoz durward durwood dusan dusanka dustan dusti dustin dustyn duuk duvan duwayne duyguhan
    dwain dwaine dwan dwana dwane dwayne dwi dwight dwyane dyan dylan dylano dyllan dylon dymphna dympna dzidra
    dzintars dzintra eadaoin eakumbu eamon eamonn ean eanna earl earle earlean earleen earlene earley earlie earline
    earnestine eartha easter easton eathel eavan eba ebba ebbe ebbie eben ebenezer eber ebere eberhard eberhardt ebert
    eboni ebonie ebuakil ebuka ecaterina ecegul ecemis eckard eckart eckehard eckhard eckhardt eckhart ecrin ed eda
    edaviye edd edda eddah eddie eddy edel edelbert edelgard edelmira edelmiro edeltraud edeltraut edeltrud eden eder
    edgar edgaras edgard edgardo edgars edgubay edhitha edi edie edier edilberto edilma edilson edin edina edinah
    edinson edison edisson edit edita edite edith editha edla edmon edmond edmonia edmund edmundo edmunds edna ednah
    edoardo edon edona edouard edra edrie edris edsel edson edu eduar eduard eduarda eduardo eduards edvard edvardas
    edvin edvinas edvins edw edwar edward edwardo edwin edwina edyth edythe eelis eemeli eemil eerik eero eesaa eesha
    eetu eeva efe effa effie efil eflatun efosa efrain efrem efren efser eftimia eftimie ega egbert egenur eggert
    egidijus egil egils egle egon egzon egzona ehan ehrenfried ehrentraud ehrhard ehsaas ehsan ehtel eidvile eija
    eijaz eila eileen eilene eilis eilish eimantas eimear eimer eimhear einar einari einer eino eira eiravati eirik
    eitan eitel eithan eithel eithne eivind eivor eja ejaz ejlaal eka ekaja ekalinga ekani ekansh ekanta ekantika
    ekapad ekaraj ekaterina ekavir ekbal ekber ekene ekiya ekkehard ekkehart ekmel eko ekow ekrem ekta ekundayo ekundu
    ela eladia eladio elaf elaina elaine elam elamiye elana elane elanor elariz elayne elba elbert elberta elbridge
    elby elcin elcira elcy elda eldaniz eldar elden eldon eldora eldred elea eleanor eleanora eleanore elease eleazar
    electa elemer elena elene eleni elenor elenora elenore eleodoro eleonor eleonora eleonore eleuterio elex elfi
    elfida elfie elfreda elfrieda elfriede elgie elgin elgun elhan eli elia eliabeth eliakimu elian eliana eliane
    elianna elias elicia elick elida elidia elie eliecer elien eliette eliezer elif elifnur eliga eligah elige eligia
    eligio elihu eliisa elijah elin elina eline elinor elinore elio eliona eliot eliott elis elisa elisabet elisabeta
    elisabete elisabeth elisabetha elisabetta elisaveta elise eliseo elisha eliska elissa elita eliud eliz eliza
    elizabet elizabeta elizabete elizabeth elizah elizbeth elize elizebeth elkana elke elkin ella elladio ellamae
    ellan ellar elle ellen ellena eller ellery elli elliana ellie ellinor elliot elliott ellis ellsworth ellwood elly
    ellyn elma elmaddin elman elmar elmars elmer elmeri elmidar elmina elmir elmira elmire elmo elmyra elna elnara
    elnora elnur elnura eloa eloah elodia elodie elof eloi elois eloisa eloise elona elonzo elosy elouise elove eloy
    elphas elpidio elroy els elsa elsad elsan elsbeth elsebeth elsevar elsie elsworth elsy elta elton elturan eluh
    elva elvan elvana elver elvera elvia elvie elvin elvina elvira elvire elvis elvy elwanda elwin elwira elwood elwyn
    elxan ely elyas elyse elyssa elza elzada elzbieta elzie elzy ema emal emaline eman emanoil emanuel emanuela
    emanuele emanuella emanuelly emanuil emas embuh emeka emelda emelia emelie emelina emeline emely emelyne emer
    emerita emery emese emett emi emiel emigdio emiko emil emilce emile emilee emilia emilian emiliana emiliano emilie
    emilien emilija emilio emilis emilly emils emilse emily emin emina emine emiro emirsan emis emma emmaculate emmah
    emmalee emmaline emmanuel emmanuelle emmer emmerich emmet emmett emmi emmie emmit emmitt emmons emmy emogene emong
    emory emperatriz empluk emran emre emrullah emry emy ena enar encarna encarnacion encarnita enda endah endra endre
    endrit ene enea enedina eneida enes enfes engelbert engin enginiz engla enid eniko eniola enis enith enna ennio
    ennis enno enoch enock enola enos enrico enrika enrique enriqueta ensar ensari ensio enteng enver enya enzi enzio
    enzo eoghan eoin eola eowyn ephantus ephraim ephram ephriam epifania epifanio eppie epsie eral eraldo erasmo
    erasmus erastus eraycan erbay erbil erby ercan ercihan erdal erdemer erdibay erdmute erdogan erdursun erem eremia
    eren erenalp erensoy ergener erginel ergonul ergul ergun erhard erhardt eric erica erich erick ericka erie erik
    erika erikas eriks erin erina erincer erinn erion eris erkan erkilic erkinel erkki erksoy erla erland erle erlene
    erlinda erline erling erma ermanis ermanno ermelinda ermenegildo ermes ermina erminia ermutlu erna ernest ernestas
    ernestina ernestine ernesto ernests ernie erno ernst erny erogul erol eroz errol ersat ersec ersel ertan erten
    ertun ertuncay erva ervaniye ervin erving erwan erwin eryildiz eryk erykah eryn erzsebet esa esau esben esco
    esenbay esengun esenturk esequiel esfandyar eshan eshana esi esila esim esker eskil eskinalp esko eslemnur esley
    esma esmanperi esmarelda esmee esmeralda esmira esna esneider esparta espartaco espen esperanza espiridion esra
    esref essa essi essie esta esteban estefana estefani estefania estefany estel estela estell estella estelle ester
    estera esteri estevan esther estiawan estie estill estiono estiven eston estrella esupofo eszter etela etelka
    etelvina etha ethan ethel ethelbert ethelene ethelyn ethen ethie ethna ethne ethyl ethyle etibar etienne etiqad
    etizaaz etna etsuko etta etter ettie ettore euan eudora eufemia eufrosina eugen eugena eugene eugenia eugenie
    eugenio eugine eula eulah eulalia eulalie eulogio eun euna eunan eunice eunika euphemia eura eusebia eusebio
    eusebiu eustace eustaquio eustatiu eustolia eutimio eutropio eva evald evaldas evalds evalena evaline evalyn
    evalyne evamaria evan evance evander evangelia evangelina evangeline evangelista evangelos evanghelina evaristo
    evcimen evde eve evelena evelia evelien eveliina evelin evelina eveline evelio evelyn evelyne evelynn everet
    everett everette everline everlyne evert evertt evette evgeny evi evia evie evija evita evon evonne evrim evrimer
    evy ewa ewald ewan ewart ewatomi ewelina ewell ewin exa exequiel exie eydan eyyub eyyup ezekiel ezell ezequiel
    ezgin ezgutekin ezio ezra ezzard faas faber fabia fabian fabiana fabien fabienne fabio fabiola fabrice fabricio
    fabrizia fabrizio facundo fadekemi faderera fadil fadila fadile fadime faduma fae fahad fahari fahmi fahmin
    fahrullah fainche faiq faisa faisal faizah faizan faize falak falan falguni falk falko fallon falon fami famil
    famila fanaka fanni fannie fanny fannye faqid farah farahim faraj faraja farangiz faras farda farhad farhan
    farhiya farhod farhunnisa farid farida farijika fariq faris fariz fariza farman faron farouk farqana farrah farrux
    faruk farzad farzona fathonah fatigul fatih fatiha fatima fatimah fatime fatinur fatma fatmanur fatmir fatmire
    faton fatteh fatuma faustas faustina faustino fausto faviola faxraddin faxri faxriyya fay faye fayette fayize
    fayyaz fazail fazil fazli fazul feargal fearghal febe febi fedde fedele feden federica federico federigo fedor
    fehim fehintola fehmiye feisal felecia felica felice felicia feliciana feliciano felicidad felicie felicien
    felicita felicitas felicity feliks felipa felipe felisa felisha felista felister felistus felix felizitas fella
    felton femi femke fenna fenne fenni fenton ferahdiba ferat feraye ferd ferdi ferdinand ferdinando feremez ferenc
    fergal fergus ferhan ferhat feriel ferihan ferinaz ferman fermin fermina fermuta fern fernand fernanda fernande
    fernando ferne ferney ferny ferre fersan feruza feryas ferzi festus fetullah feyha feyruz feyzin feza fiachra
    fiamma fibikemi fidan fidaye fidel fidela fidelia fidelis fidelma fidencio fidvi fien fiene fiifi fikayomi fikrat
    fildan filiberto filip filipa filipe filippa filippo filit filiz filofteia filomena fimar finbar finbarr finian
    finn finnegan finola fintan fiodor fiona fionan fionna fionntan fionnuala fionnula fiorella fiorenzo fiorino
    firangiz firdavs firdevis firdovsi firman firmin firudin firuza fisnik fitan fitim fitnat fito fitore fitria
    fitriani fitzhugh fiyaz fizza fjolla flamur flannan flavia flavie flavio flaviu fleda fleeta flem flemming fleta
    flo floare floarea flonnie floortje flor flora florance flore florea florencia florencio florene florent florenta
    florentin florentina florentine florentino floretta floria florian floriana floriane florica floridor florie
    florim florina florinda florine floris florrie flossie floy floyd flurin flurina foch fodil folake folashade folke
    folker folkert folu fonda forrest fortunata fortunato fotima fouzia foy frado fran franca france francene frances
    francesca francesco franchesca franci francie francies francina francine francis francisc francisca francisco
    franciscus francisek franciska francisquita franciszek franck francois francoise francy franjo frank franka
    frankie franklin frankline franklyn franky frans fransisca frantisek frantiska franz franziska frauke frazer fred
    freda fredda freddie freddy frede frederic frederica frederick fredericka frederico frederik frederika frederike
    frederikke frederique fredi fredia fredie fredo fredric fredrick fredricka fredrik fredrika fredy freeda freia
    freida freja fremont fresia freya fricis frida fridah fridolin fridrich frieda friedbert friedemann frieder
    friedericke friederike friedhelm friedhilde friedhold friedl friedlinde friedo friedrich frithjof fritz frode
    froilan frona fronia fronie fronnie frusina fryderyk fuad fugen fulgencio fulvio fuma fumiko funmilayo furman
    fuzayl fuzuli fynn gabe gabel gabi gabin gabino gabor gabriel gabriela gabriele gabrielius gabriella gabrielle
    gabrielly gaby gada gadang gading gaduh gael gaelle gaetan gaetano gagan gaia gaida gaige gail gaiman gaither gaja
    galak galang galar galasso gale galen galih galilea galina galiono galip gallego galo galuh galur galvarino gaman
    gamani gamanto gambira gamblang gambo ganda gandewa gandi ganep ganesh ganga gangsa gangsar gani ganim ganimete
    ganiye ganjaran gannon gantar gara garan garang garay garda garech gareth garett garey garfield garima garnett
    garold garreth garrett garrick garry garth garvan garvin gary gaspar gaspard gaspare gasper gasti gastone gathoni
    gatis gatot gatra gaurang gaurangi gaurav gauri gaurika gautam gautami gauthier gavan gaven gavin gavyn gawati
    gayathri gaye gayla gayle gaylen gaylene gaylon gaylord gaynell gaynelle gazel gazmend gbadebo gbenga gbolahan
    gbowoade geanina gearld gearldine gearoid geary gebhard gederts gediminas gedion geert geetika geir gejza gelengul
    gelsomina gelu gema gemma gena genaro gencaslan gencay gene genevie genevieve genevive genevra genia genna gennaro
    gennie genny geno genovefa genoveva genta gentiana geo geoff geoffrey geoffroy geofrey georg georgann georganna
    george georgeann georgeanna georgel georgene georges georgeta georgetta georgette georgian georgiana georgiann
    georgianna georgianne georgie georgina georgine georgios geovanni geovanny gerald geraldine geraldo geralyn gerard
    gerarda gerardine gerardo gerardus geraud geray gerd gerda gerdi gereon gerfried gergely gergo gerhard gerhardt
    gerhart gerhild geri gerlind gerlinde germain germaine german germana gernot gero gerold gerolf geronimo gerrard
    gerri gerrit gerry gerson gert gerta gertha gerti gertie gertraud gertraude gertraut gertrud gertruda gertrude
    gertrudis gertude gervasio gerwin gery gesa gesare gesche gesine geta gethera getrude geza ghaalib ghaazi ghaffaar
    ghafoor ghaith ghalib ghaliyati ghanee ghanem ghani ghannam ghasaan ghauth ghawth ghayoor ghazalan ghazanfar
    ghazanfer ghazawan ghazi ghazzal ghenadie gheorghe gheorghita gherghina ghilas ghislain ghislaine ghita ghiyaath
    ghiyath ghufran ghulaam ghulam ghunayn ghusharib ghusun ghutayf gia giacinto giacobbe giacomo giada giampaolo
    giampiero gian giana giancarlo gianfrancesco gianfranco gianina gianluca gianluigi gianmarco gianna gianni
    gianpaolo gianpietro gica gicu gideon gidget giedre giedrius giel giesela gifford gifty gigi gijs gil gilad gilang
    gilbert gilberte gilberto gilda gildardo gilford gilles gillian gillie gillis gilma gilman gilmer gina ginette
    ginny gino gintare ginyas gioacchino gioachino gioele gioffre gioia gion gionata giorgia giorgian giorgiana
    giorgio giorgos giosue giovani giovanna giovanni giovanny girik girindra girish girolamo girtha gisa gisbert
    gisela gisele giselle gislinde gisselle gita gitau githinji gitonga gitta gitte giulia giuliana giuliano giulietta
    giulio giuseppa giuseppe giuseppina giustino giz gizela gizella gizem gladis gladstone glady gladyce gladys glauco
    glayds glen glenda glendon glendora glenn glenna glennie glennis glenwood glenys glinda gloria glynda glynis glynn
    goda godelieva godelieve godofredo goebel goffredo gohar gok gokay gokbudun gokce gokcebalan gokcil goken gokhan
    goknur gokperi goksev gokten golda goldia goldie goli goma goncafer goncalo gonen gonul gonzalo gopal gopi goran
    gorazd gordan gordana gorden gordon gorgunay gorklu gorm gorsev gosta gote gottfrid gottfried gotthard gotthilf
    gotthold gottlieb gottlob gotz govind goyo gozel gozem grace gracelyn gracia graciana graciano gracie graciela
    grady graeme grafton graham graig grainne grania grant granville gratian gratiana gratiela grayce graydon grayling
    grayson grazia graziano graziella grazyna greca grecia greco greg grega greger gregg greggory gregoire gregor
    gregoria gregorian gregorio gregory greta gretchen grete gretel grethe gretl gretta greyson gricelda griet grieta
    griffin grigore grisel griselda gro grover grzegorz guadalupe guarino gucal gucluer gucyeter gudrun gudula guenter
    guenther guglielmo gugu gugulethu guido guilford guilherme guillaume guillermina guillermo guiomar guiseppe gul
    gulab gulaga gular gulara gulay gulbala gulbani gulbeyan gulbiye gulce gulcegun gulcin gulcohra guldam gulder
    guldunya gulegen gulel gulenay guler gulev gulfaam gulfam gulfari gulfeza gulgen gulguzel gulhisar gulinaz
    gulkadin gullar gulluhan gulmira gulmisal gulnar gulnara gulnaz gulnaziye gulnur gulozge gulper gulsa gulsahin
    gulsalin gulsan gulselin gulsen gulseref gulseren gulsevil gulshan gulsiye gulsu gulsum gultac gultakin gulten
    gulter gulus gulustan gulxar gulzadiye gulzar gumercindo gumustekin gunar gunars gunay gunaydin gunbir gunborg
    gunda gundel gunden gundhild gundi gundolf gundula gunduz gunduzalp gunebakan guneet guneri guney gungordu
    gungoren gunhild gunilla gunita gunkurt gunnar gunnel gunsel gunsen gunser gunta guntars gunther guntis guntram
    gunver gunvor gurarda gurcuye gurelcem gurli gursal gurten gus guss gussie gusta gustaaf gustaf gustas gustav
    gustave gustavo gustavus gustaw gusti gustie gusztav guus guusje guvercin guzey gwen gwenael gwenaelle gwenda
    gwendolen gwendoline gwendolyn gwenn gwyn gwyneth gyda gyongyi gyorgy gyorgyi gyozo gyte gytis gyula gzim habib
    habiba habibe habibu habil hacar haci haciali hacibay hacile hadassa hadassah haden hadi hadicha hadija hadithi
    hadiza hadjer hadley hadrey hadrien hae hafiz hafiza hafsa hafsat hafshah hagen hai haiba haiden hailee hailey
    hailie hairyanto hajnalka hajo hakan hakeem hakikat hakim hakon hal halbert haleigh halenur haley hali halid
    halidun halie halil halim halima halina halisi haliye halle halley hallie halsey haluk hami hamid hamima hamis
    hamish hamisi hamiyet hamp hampus hamsini hamza hamzah hana hanako hanbiken hanedan hanh hani hania hanife hanim
    hanja hanna hannabel hannah hannchen hanne hannele hannelore hannes hanni hanno hanns hannu hanny hanora hans
    hansel hansford hansgeorg hansjoachim hansjorg hansjurg hansjurgen hanspeter hansruedi hanss hansueli hansultan
    haralamb haralambie harald harambee harbinaz hardana hardi hardie hardik hari harijs harimurti harinakshi harini
    haris harish harita hariz harja harjasa harjaya harjo harl harlan harland harlen harlene harley harlie harlon
    harlow harman harnail harol harold haroldo haron harri harrie harriet harriett harriette harrison harro harrold
    harry harsana harsanto harsaya harshil hartaka hartana hartmut hartmuth harto hartwell hartwig haruka haruki
    haruko harun haruna haruto harve harvey harvie harvy hasan hasanaga hasbek hasel hasgul hashiki hasim haskell
    hasna hasret hassan hassie hasso hasta hatem hatice hatima hatin hattie hauwa hava havali havard havse hawa
    hawehindi hayali hayat haydee hayel haylee hayleigh hayley haylie hayret hayrunnisa hayward haywood hazeem hazel
    hazelle hazen hazi hazine hazle hazrat heather heber hector hedda hedi hedvig hedviga hedvika hedwig hedy hee hege
    heide heidelinde heidelore heidemarie heiderose heidi heidrun heidy heike heikki heiko heimo heiner heinfried
    heini heino heinrich heinz heitor hekima hekime hekmet helaine helan heleen helen helena helene helfried helga
    helge heli helina heliodoro hella helle hellen hellena hellevi hellmut hellmuth helma helmar helmer helmi helmtrud
    helmut helmuth heloisa heloise helvi helyn hema hemal hemang hemangini hemani hemant hemi hendra hendri hendrik
    henery henife henk henner henni hennie henning henny henretta henri henric henrich henricus henrieta henrietta
    henriette henrik henrike henrikki henriks henrique henry henryk heracleea heraclio heraldo herbert herberto herdis
    heribert heriberto herlinda herlinde herma herman hermanis hermann hermanni hermelinda hermenegildo hermila
    hermina herminda hermine herminia herminio hermon hernan hernando herney herrmann herschel hershel hershell herta
    hertha heru herve hervey herwig heryanto hesbon hessie hesti hettie hetty heva heydar heyvetullah heyward hezekiah
    hezniye hezron hezzie hicham hicran hicsonmez hidaya hidde hideki hideo hidir hiedi hien hifzullah hikmat hilah
    hilal hilaria hilario hilary hilayda hilbert hilda hildah hildburg hilde hildegard hildegarde hildegart hildegund
    hildegunde hilding hildred hildur hilkka hillard hillary hillery hillevi hilma hilmar hilmer hiltraud hiltrud
    himawan hindal hinet hinewai hinrich hipolito hiral hiram hiroko hiroshi hisako hitesh hjalmar hjalmer hjalte
    hjordis hoa hoani hobart hobert hobson hocine hodan hodari hoke hokuma holger holli hollie holly holm homero hong
    honora honore horace horacio horatio horatiu horea horia horst hortencia hortense hortensia hortenzia horymir
    hosea hosie hoskadem hossein hosteen houcine houda howard hoy hoyt hredhaan hritik hrvoje hsiu huban hubert
    hubertine hubertus huda hudavent huey hugh hughey hughie hugo hugues huguette hui huia hukumdar hulda huldah hulya
    humaira humaiya humayra humbat humberto humeyra humoyun hunalp hunor huong hurbert hurdogan hurican hurmet hurside
    huruyet huryasar huseyin huseyn huseynqulu husmen husniyya husnuhal hussain hussein huston huy huzaifa huzuri hwa
    hye hyman hynek hyo hyon hyrum hyun iacob iain ian iancu ianis iara iasmina ibaad iban iben ibeth ibidapo ibironke
    ibn ibolya ibraaheem ibraheem ibrahim ibrani ibrohim ibun ica icey icha icie icimbike ida idabelle idalia idamae
    ide idell idella idik idika idiris idrees idris idriz idun ieremia iesa iesha ieshia ieva ifa ifeanyi ifechukwu
    ifeoma ifora iftikhaar iftikhar ifunanya ige ignac ignace ignacia ignacio ignacy ignas ignatius ignatz ignaz
    ignazio igne igor igors ihab ihaia ihsaan ihsan ihtesham ihtiram ihtishaam ihtsham iida iiris iisakki ijaya ijli
    ika ikbal ike ikechukwu ikenna ikeoluwa iker ikhlaas ikhsan ikin ikiz iklim ikraam ikram ikramah ikrimah ikshita
    ila ilah ilaha ilalmis ilan ilana ilari ilaria ilarie ilarion ilbek ilda ildefonso ildem ildes ildiko ildiz ileana
    ileen ilene ilenia ilga ilgi ilham ilhama ilhan iliana ilias ilie ilija ilim ilinca ilir ilja ilka ilkana ilkbahar
    ilkim ilkin ilkka ilklima illa illya ilma ilmafer ilmari ilmars ilnara ilo ilona ilonka ilper ilqar ilqara ilsa
    ilse ilsu ilteris iluminada ilyas ilyes ilze ima imane imani imanol imants imany imara imaran imelda imene imer
    imge imke immanuel immo imo imogen imogene imona imran imre imren imrich imrihan imron ina inaki inancli inara
    inaya inayat incifir indah indali indi indiana indie indira indra indrajit indre indrek indrikis indy ine inell
    ines inese ineta inez inga ingalill ingbert inge ingeborg ingeburg ingegard ingegerd ingela ingelise ingelore
    ingemar inger ingetraud ingetraut ingmar ingo ingolf ingrid ingrida ingried inguna ingvar inigo inioluwa inka
    inken inkeri inmaculada inna inocencia inocencio inocentiu inqilab insa insaf inta intan intihap intiqam intizar
    ioan ioana ioanina ioannis iola iolanda iona ione ionel ionela ionelia ionica ionut iosefina iosif ippazio iqbal
    ira irada iraida iren irena irene iretioluwa irfan iriana iridenta iridian irina irine irinel iris irish irja irl
    irma irmantas irmela irmeli irmengard irmgard irmhild irmi irmingard irmtraud irmtraut irmtrud irnanto irsad
    irungu irva irven irvin irvine irving irwan irya iryna isa isaac isaack isaak isabel isabela isabell isabella
    isabelle isabelly isac isack isadora isadore isai isaiah isaias isak isaline isam isamar isaque isaura isaya iscan
    ise isela iseoluwa isfandiyor isgandar isha ishaan isham ishani ishanvi ishita ishmael ishola ishwar isiah isidor
    isidora isidore isidoro isidra isidro isik isikay isil isiman isin isla islam islime islom ismael ismail ismat
    ismayil ismet ismik ismo ismoil isobel isolde isolina isom isra israfil isreal issa issac issack istvan ita italo
    itanya ituri itzel itziar iulia iulian iuliana iuliu iurie iustin iustina iustinian iva ivah ivan ivana ivanka
    ivanna ivano ivar ivars ivecen ivelisse iver iverson iveta ivette ivica ivie ivka ivo ivona ivone ivonne ivor ivy
    iwan iwo iwona ixtiyar iyabo iyabode iyadunni iyana iyanna iyiyurek iymona iza izaaz izabela izabele izabella
    izabelle izaiah izayah ize izel izetta izgu izidor izola izora iztok izzat jaabir jaafar jaak jaakko jaan jaana
    jaanus jabal jabari jabbaar jabbar jabez jabir jabr jabulani jacalyn jace jacek jacelyn jacey jacinda jacinta
    jacintha jacinto jack jackeline jackelyn jacki jackie jackline jacklyn jackqueline jackson jacky jaclyn jacob
    jacobine jacobo jacobus jacoby jacopo jacqualine jacque jacquelin jacqueline jacquelyn jacquelyne jacquelynn
    jacques jacquetta jacquez jacqui jacquie jacquiline jacquline jacqulyn jad jada jade jaden jader jadiel jadon
    jadranka jadwiga jadyn jae jaeda jaeden jael jaelyn jaelynn jaeman jafar jafet jaffer jaga jagapati jagaraga jagat
    jagdish jagger jagrati jagvi jahangir jahanzeb jahdami jahdari jaheem jaheim jahi jahiem jahir jahiz jahm jahongir
    jai jaida jaiden jaider jaidyn jailene jailyn jaiman jaime jaimee jaimie jair jairaj jairo jairus jais jajuan jaka
    jakayla jake jakob jakobe jakobs jakov jakub jala jalaal jalal jaleel jalees jaleesa jalen jalia jalil jalisa
    jalissa jaliyah jalmari jalol jalon jalsa jalyn jalynn jama jamaal jamal jamalia jamar jamarcus jamari jamarion
    jame jamee jameel jamel james jameson jamey jami jamie jamika jamil jamila jamin jamir jamiya jammie jamshid jamya
    jan jana janae janaki janani janay jane janean janee janeen janel janell janella janelle janene janessa janet
    janeta janeth janett janetta janette janey janez jangwa jani janiah janic janice janick janie janiece janik janin
    janina janine janis janise janita janiya janiyah janja jankat janko jann janna janne jannet janneth jannette janni
    jannie jannik jannis jano janos janosch january januja janus janusz janya janyce japhet japheth jaquan jaquelin
    jaqueline jaquelyn jaquez jara jarad jared jaren jaret jarett jari jarkko jarl jarlath jarleth jarmila jarmo jarne
    jarno jarod jarolim jaromir jaromira jaron jaroslav jaroslava jaroslaw jarrad jarrell jarret jarrett jarrod
    jaruthip jarvis jarwa jarwadi jarwi jase jasen jasiah jasin jasiri jaslene jaslyn jasmani jasmijn jasmin jasmina
    jasmine jasminka jasmit jasmyn jasmyne jasna jason jasper jasur jaswadi jati jatin jatmiko jaunita javan javen
    javi javier javiera javion javohir javon javonte jax jaxen jaxon jaxson jaxton jay jaya jayadi jayant jayce jaycee
    jaycie jaycob jayda jaydan jayde jayden jaydin jaydon jaye jayeng jayesh jayla jaylah jaylan jaylee jayleen jaylen
    jaylene jaylin jaylinn jaylon jaylyn jaylynn jayme jaymes jaymie jayna jayne jayson jayvion jayvon jazeps jazlene
    jazlyn jazlynn jazmin jazmine jazmyn jazmyne jean jeana jeane jeanelle jeanene jeanett jeanetta jeanette jeanice
    jeanie jeanine jeanmarie jeanna jeanne jeannetta jeannette jeannie jeannine jeannot jeanny jeb jebet jecinta jed
    jedediah jedidah jedidiah jedrzej jeet jeevika jef jeferson jeff jefferey jefferson jeffery jeffie jeffrey jeffry
    jefri jeison jeisson jekabs jekaterina jekaubs jelagat jelani jele jelena jelita jelka jelle jelte jemal jemima
    jemimah jemma jemutai jen jena jenae jenaro jene jenee jenel jenell jenelle jenette jeneva jeni jenice jenifer
    jeniffer jenilee jenine jenipher jenise jenna jennefer jennell jennette jenni jennie jennifer jenniffer jennine
    jenny jeno jens jente jep jepchirchir jepchumba jepkemoi jepkoech jepkorir jepkosgei jeppe jeptha jeptoo jerad
    jerald jeraldine jeramiah jeramie jeramy jere jered jerel jereme jeremey jeremi jeremiah jeremias jeremie jeremy
    jergus jeri jerica jerilyn jerilynn jerimiah jerimy jerker jerlene jermain jermaine jerman jermey jermiah jernej
    jerneja jerod jeroen jerold jerome jeromy jeronimo jerono jerop jerotich jerrad jerrel jerrell jerri jerrica
    jerrie jerrilyn jerrod jerrold jerry jerson jerusha jeruto jeryl jerzy jesca jesenia jesica jesper jess jesse
    jessee jessenia jessi jessia jessica jessie jessika jessy jessye jestine jesusa jesusita jethro jetmir jeton jett
    jetta jettie jevgeni jevon jewell jezups jhalak jhan jhoan jhoana jhon jhonatan jhonny jhony jignesh jil jiles
    jill jillian jim jimena jimmie jimmy jina jinawi jindra jindrich jindriska jinnie jinny jinthe jip jiri jirina
    jitka jo joachim joacim joakim joan joana joane joanie joann joanna joanne joannes joannie joao joaquim joaquin
    joaquina joash jobe jobst jocelyn jocelyne jocelynn jochem jochen jodee jodi jodie jody joe joeann joel joell
    joella joelle joellen joep joerg joeri joeseph joesph joetta joette joey joffrey johan johana johann johanna
    johannah johanne johannes johans johathan john johna johnathan johnathon johnetta johnette johney johnie johnna
    johnnie johnny johnpaul johnsie johnstone johny joi joie joko jokubas jolan jolana jolanda jolanta jolanthe joleen
    jolene jolette jolie jolien jolijn jolina joline jolyn jolynn jon jona jonah jonas jonatan jonathan jonathon jone
    jonell jonelle jong joni jonie jonna jonnie jonny jono joojo joona joonas joonatan joost joppe joram joran jordan
    jordana jorden jordi jordin jordon jordy jordyn joren joretta jorg jorge jorgen joris jorja jorma jorn jort jorune
    jorunn jory jos jose josee josef josefa josefiina josefin josefina josefine josefita joselin joseline joseluis
    joselyn josep joseph josepha josephat josephina josephine josephus josette josh joshua joshuah josiah josiane
    josianne josie josiephine josip josipa josko joslyn joso jospeh josphat josphine josse jossie jost josua josue
    josy jouko jouni jovan jovana jovani jovanni jovanny jovany jovita joy joya joyce joycelyn joye joyline jozef
    jozefa jozefina jozica jozo jozsef jua juan juana juanita juanito judah judd jude judi judie judit judita judith
    judson judy judyth juelz juergen juha juhana juhani juho jukka jula jule julee julene jules juli julia julian
    juliana juliane juliann julianna julianne julie julieann julien julienne juliet julieta julieth julietta juliette
    julija julijana julijs julio julious julisa julissa julita julius juliusz juluis juma jumaane jumadi jumari jumoke
    jun juna june juni junia junie junious junita junius junko juozas juraj jure jurg jurgen jurgita juri jurij juris
    jurre jussi justa justas justen justin justina justinas justine justiniani justo juston justus justyn justyna
    jusuf jutta juul juulia juuso juvenal juwan juwon jyoti jyrki jytte kaamil kaan kaaren kaarina kaarlo kaashif kaat
    kaazim kabeer kabir kabiru kacey kachela kaci kacie kacper kacung kacy kada kade kadeem kaden kadence kader
    kadijah kadin kadinana kadir kadri kadyn kaeden kael kaela kaelyn kaelynn kafeel kahina kahir kahlil kahu
    kahurangi kai kaia kaiden kaija kaila kailee kailey kailyn kaique kairav kaisa kaitlin kaitlyn kaitlynn kaiya kaj
    kaja kajen kajetan kajji kajsa kajus kala kalbi kaleb kaleem kaleema kaleena kaleigh kalel kalen kalene kalervo
    kalevi kaley kalgay kali kalie kalim kalina kaliyah kalle kallie kalman kalpana kalpit kaltrina kaluwa kalvin
    kalyn kam kamal kamala kamaladdin kamar kamari kamaria kamau kambali kamden kameron kami kamidin kamiel kamil
    kamila kamilah kamilly kamora kamran kamren kamron kamryn kamya kana kanak kanan kanda kandace kandef kandi
    kandice kandis kandra kandy kanesha kani kania kanini kanisha kanpulat kanye kaombwe kaori kapagan kapil kara
    karaamat karabas karaca karaer karakucak karam karama karamat karan karanbay karani karanja karatas karcan
    kardelen kardi kare kareem kareen karel karen karena karey kari karie karim karima karimah kariman karimi karin
    karina karine karis karisa karissa kariuki karja karl karla karlee karleen karlene karley karlfried karlheinz
    karli karlie karlijn karlina karlis karlo karlukhan karly karlyn karman karmen karna karol karola karole karolien
    karoliina karolin karolina karoline karolis karoly karolyn karon karren karri karrie karry karsa karsana karson
    karsten karsyn karta karter karthik kartik kartika kary karya karyl karyme karyn kasam kasandra kasen kasey kash
    kasha kashan kashangaki kashif kashish kashvi kasi kasie kasif kasim kasimir kasiran kasiyah kaskazi kason kaspar
    kaspars kasper kassandra kassidy kassie kassim kastriot kasusra kata katalin katalina katana katariina katarina
    katarzyna katcha kate katelijne katelin katelyn katelynn katerina katerine kathaleen katharina katharine katharyn
    kathe katheleen katherin katherina katherine katherinne kathern katheryn kathey kathi kathie kathleen kathlene
    kathline kathlyn kathrin kathrine kathryn kathryne kathy kathyrn kati katia katica katie katina katja katleen
    katlin katlyn katlynn katri katrice katrien katriina katrijn katrin katrina katrine katriona kattie katty katy
    katya kauko kauri kauthar kaveh kaver kavita kavon kavurt kavya kawaca kawaya kawkab kawthar kay kaya kayagun
    kayce kaycee kayden kaydence kaye kaygusuz kayit kayla kaylah kaylan kaylee kayleen kayleigh kaylen kaylene kayley
    kayli kaylie kaylin kaylyn kaylynn kayode kayrabay kaysan kayson kayun kazi kazim kazime kazimierz kazimir kazuki
    kazuko kazuo kazuya keagan kealan keandre keanna keano keanu keara keaton kecia keegan keelan keeley keely keena
    keenan keenen keesha keeva kefser kegan keifer keijo keiko keila keion keira keisha keith keitha keji kelami kelan
    kelby kelcie keld kelechi keli kelis kellan kelle kellee kellen kelley kelli kellie kelly kellye kelsea kelsey
    kelsi kelsie kelton kelvin kem kemal kemba kemberly kemboi kemuma kemunto ken kena kenan kenari kenda kendal
    kendall kendell kendra kendrick kenedy kenes keneth kenia kenichi kenisha kenji kenley kenn kenna kennard kennedi
    kennet kenneth kennith kennth kenny kent kenta kenter kenth kenton kenyangi kenyatta kenyetta kenyon kenza kenzie
    kenzo keon kera kerem keren keri kerim kerime kerman kermit kerri kerrie kerry kerstin kerttu kerubo kerwin kesha
    keshaun keshav keshawn keshia kestutis ketan kete keturah keva kevan keven kevim kevin kevon keya keyaan keyla
    keyon keyshawn kezban kezia keziah khaalid khaan khadidja khadija khadijah khaled khalid khalil khalilah khamani
    khamisi khanyisile khari khiry khloe kiaan kiah kian kiana kiandra kianna kiano kiapo kiara kiaran kiarie kiarra
    kibafupia kibar kibet kibibi kiburi kiefer kiel kiera kieran kiernan kieron kierra kiersten kiesha kieth kifayat
    kifaye kijana kijani kike kikelomo kiki kiley kilian kilicbay killian kilonzo kimani kimanzi kimathi kimber
    kimberely kimberlee kimberley kimberli kimberlie kimberly kimbery kimbilio kimbra kimeu kimi kimiko kimmo kimora
    kimutai kimya kina kinaya kindra kinel kinga kinley kinsey kinsley kinte kinubi kinuthia kinyanjui kinyua kiojah
    kioko kip kipchirchir kipchumba kipenzi kipepeo kipkemboi kipkemoi kipkirui kipkoech kipkorir kipkosgei kipkurui
    kiplagat kiplangat kiplimo kipngeno kipngetich kipp kipras kiprono kiprop kiprotich kipruto kipsang kiptoo
    kipyegon kira kiramettin kiran kirat kirgiz kiri kirk kirsi kirsten kirsti kirstie kirstin kirstine kirsty kirt
    kirui kisha kishore kisima kitan kitti kittie kitty kiume kivilcim kiwara kiya kiyasi kiyoko kiyoshi kizil
    kiziltunc kizzie kizzy kjeld kjell kjersti kjetil klaas klara klare klas klaudia klaudie klaus klavdija klavs klea
    klemen klemens klement kliment kloe klothilde knud knut knute kobe koby kocabas kocak kockan koda kody koech koen
    koenraad kofi kojo koker koko koktas kolawole kolby koldan kole koloman kolten kolton komal koncagul kondo
    konguralp konner konnor konrad konradi konradus konstantin konstantinos konstanty konstanze konul kopan kora koray
    korbin korbinian kordell kordula korede korey kori korinna korir korkmazalp kornel kornelia kornelija kornelius
    kortney korugan kory kosemen kosgei kosisochukwu kostas kosukhan kotryna kotuz kourtney kovsar kovu kraig
    kreszentia kreszenz kriemhild kris krish krisha krishnan krisjanis kriss krissy krista kristal kristan kristaps
    kristeen kristel kristen krister kristers kristi kristiaan kristian kristiana kristiane kristie kristien kristiina
    kristijan kristin kristina kristine kristjan kristle kristof kristofer kristoffer kristopher krists kristupas
    kristy kristyn kristyna krisztian krisztina krisztofer kriti kritika krysta krystal krysten krystian krystin
    krystina krystle krystof krystyna krzysztof ksawery ksenia ksenija kubran kuchanua kuddusi kujoe kujtim kullervo
    kum kumar kumiko kumral kumush kunal kuncara kunibert kunigunda kunigunde kunkyi kunle kuno kunta kunthara kuria
    kurnia kursad kurt kurtis kurunzi kushtrim kusiima kustaa kusuma kutay kutgun kutun kveta kvetoslav kvetoslava
    kwabena kwadwo kwaku kwamboka kwame kwamena kwasi kweku kweli kwesi kya kyalo kyan kyano kyara kyla kylah kylan
    kyle kylee kyleigh kylene kyler kylian kylie kyllian kyllikki kym kymani kymberly kyoko kyong kyosuke kyra kyree
    kyrie kyson kyung laban labeeb labib labinot labuh lacey lachelle lachlan laci lacie lacin lacramioara lacresha
    lacy lada ladarius ladawn ladi ladina ladislau ladislaus ladislav ladislava ladli ladonna laeeq lael laerke
    laetitia lafayette lafe lage lahiah lahoma laia laika laila lailah lailati laimonis laine lainey laini laiq lais
    laisha laith lajita lajlaj lajos lajuana lakeesha lakeisha laken lakendra lakenya lakesha lakeshia lakia lakiesha
    lakisha lakita laksana laksh lakshit lakshmi lala lalazar lale lalit lalita lalla lalo laly laman lamar lamarcus
    lamberto lameck lamine lamiya lamonica lamont lamonte lan lana lanang lance landan landen landin lando landon
    landyn lanell lanelle lanette laney langalibalele langat langgeng lani lanie lanita lanjar lannie lanny lanora
    lanre lantar laoise laora laqeet laquan laquanda laquita lara larae laraine laras laree larhonda larisa larissa
    larita laron laronda larraine larry lars larue lary lasandra lascar lashanda lashandra lashaun lashaunda lashawn
    lashawna lashawnda lashay lashell lashon lashonda lashunda lasmanto lasmono lasonya lasse lassi laswi laszlo lata
    latafat latanya latarsha latasha latashia lateef latesha latia laticia latif latifa latifah latika latina latisha
    latonia latonya latoria latosha latoya latoyia latrell latrice latricia latrina latrisha launa laura lauralee
    lauran laurance laure laureano laureen laurel lauren laurena laurence laurene laurens laurent laurentia laurentiu
    laurenz lauretta laurette lauri laurian lauriane laurice laurie laurin laurina laurinda laurine lauris laurita
    laurits lauryn laurynas laus laust lautaro lavada lavanya lavar lavelle lavenia lavera lavern laverna laverne
    laveta lavette lavina lavinia lavize lavon lavona lavonda lavone lavonia lavonna lavonne lawana lawanda lawanna
    lawerence lawrance lawrence lawrencia lawton layla laylah laylo layne layth layton lazar lazaro lazim laziz
    lazzaro lea leah leala leamon leana leander leandra leandre leandro leane leann leanna leanne leano leanora leart
    leatha leatrice lecia leda ledion ledun leeann leeanna leeanne leela leen leena leeroy leesa leevi lega legawa
    leia leida leider leidy leif leigh leigha leighann leighton leila leilani leire leisa leisha leitha leja lejla
    leke lekha lekisha lela lelah leland lelar lelia lella lem lembah lemmie lempi lemuel len lena lenah lenard lene
    leni lenin lenita lenka lenn lenna lennard lennart lennarth lennert lennie lennon lenny lenon lenora lenord lenore
    lenwood leo leocadia leocadio leokadia leola leoma leon leona leonard leonarda leonardo leonce leoncio leone
    leonel leonhard leoni leonia leonid leonida leonidas leonie leonila leonor leonora leonore leons leontin leontina
    leontine leopold leopolda leopoldina leopoldine leopoldo leora leordean leos leota lera lerato lere leroy lerze
    les lesa lesana lesha lesia leslee lesley lesli leslie lesly lessie lesta lester leszek leta letha lethia leticia
    leticija letisha letitia letizia letta lettie letty leva levar levente levern levi levie levin levina levis levon
    levoslav lew lewis lex lexi lexie lexis leydi leyla leyli leyre lezize lezlie lhanzey lia liam lian liana liane
    lianne lias liba liban libardo libbie libby liberto libia libni libor librada libusa libuse lica liceth licia lida
    liddie lidia lidie lidija lidwina lidya lieke liene liepa liesa liesbet liesbeth lieschen liesel lieselot
    lieselotte lieve lieven lieze liga lige ligia ligita liisa lila lilah lilburn lili lilia lilian liliana liliane
    lilianna lilie lilija lilijana lilita lilja liljana lilla lillard lillemor liller lilli lillia lilliam lillian
    lilliana lillianna lillie lillis lilly lilo lilou lily lilyan lilyana lilyanna liman limar limazah limon lina
    linah linas linda lindah lindbergh linde lindell lindita lindsay lindsey lindsy lindy linet linette ling linh linn
    linna linnea linnie lino linsey lintang linton linus linwood linzy lio lioara lioba lionel lipika liridon liridona
    lirim lirjan lisa lisabeth lisandra lisandro lisanne lisbet lisbeth lise liselott liselotte liseth lisette lish
    lisha lissa lissette lissi lissie lissy liston lita litha littie littleton litzy liv liva livia livingstone livio
    liviu liwia liya liyaaqat liyaqat liz liza lizabeth lizbeth lize lizete lizeth lizette lizz lizzette lizzie lizzy
    ljiljana ljubica ljubisa ljubov ljudmila llewellyn lloyd lockie loda lodewijk lodovico loek loes logan lohit loic
    loice loida lois loise loke lokesh lola lolita lolla lollie loma lon lona londa londisizwe londiwe londyn loney
    loni lonie lonna lonnie lonny lonzo lopa lora loraine loralee loran lorayne lorcan lorean loredana loree loreen
    lorelai lorelei loren lorena lorene lorenz lorenza lorenzo loreta loreto loretta lorette loretto lori loria
    loriann lorie lorik lorilee lorin lorina lorinda lorine loring loris lorita lorna lorne lorraine lorrayne lorretta
    lorri lorriane lorrie lorrine lory lossie lota lotfi lothar lotta lotte lotti lottie lou louana louane louann
    louanna louanne louella louetta loui louie louis louisa louise louisiana louka loula louna loura lourenco lourie
    louvenia lova lovella lovett lovetta lovey lovie lovina lovis lovisa lovre lovro lowell lowie loy loyce loyd
    loyola luan luana luann luanna luanne luara luay luba luberta lubica lubomir lubomira lubor lubos luboslav
    luboslava luc luca lucas lucca luce lucentiu lucetta lucette luchino lucho luci lucia lucian luciana luciano lucie
    lucien lucienne lucija lucila lucile lucilla lucille lucina lucinda lucindy lucio lucious lucius lucrecia lucretia
    lucretiu lucrezia lucy luda ludek ludger ludie ludivina ludivine ludmila ludmilla ludo ludolf ludomil ludomila
    ludovic ludovica ludovico ludovicus ludovit ludvig ludvik ludwig ludwina lue luej luella luena luetta lufen
    lugenia luhung luigi luigia luigina luis luisa luisana luise luisina luitgard luiza lujza luka lukas lukasz luke
    lukita lukman lula lulah lular lulie luljeta lulla lulu luluh lulut lulzim lum luminita lumir lungile lunna lupe
    lupita luqmaan luqman lura lurana lurena lurhur lurlene lurline lut lutf lutfan lutfi lutfiyya lutgarde lutgardis
    lutgart luther luthfi lutie luuk luvenia luverne luvinia luwar luwes luyanda luzia luzie luzius luzmira lwandile
    lya lyam lyda lydell lydia lydiah lydiane lydianne lydie lykke lyla lylah lyle lyman lyn lyna lynda lyndia lyndon
    lyndsay lyndsey lynell lynelle lynetta lynette lynley lynn lynna lynne lynnette lynsey lynwood lysiane maahir
    maaike maajid maalik maanas maanav maaria maarit maarten maartje maawiya maaya maaz maazin mabad mabel mabell
    mabelle mable mac macarena macaria macario macarthur macauley macel maceo macey macharia machelle maci macide
    macie maciej mack mackenzie macs macy madaha madalena madalene madalin madalina madaline madalyn madalynn madani
    madara maddalena maddie maddison maddux madelaine madeleine madelene madelief madeline madelyn madelynn madge
    madhav madhavi madhu madhuri madie madilyn madilynn madina madini madisen madisyn madiyan madleina madlen madlyn
    madoa madonna madora mads madyan madyson mae maebell maebelle maegan mael maelle maelys maeva maeve mafalda
    maftuna magali magalie magaly magan magaret magarete magda magdalen magdalena magdalene magdaline magdolna magen
    maggie maggy magne magnus magret magrit mahad mahala mahali mahalia mahalie mahammad maharram mahaz mahbeer
    mahboob mahbub mahdee mahdi mahdy maheen maher mahesa mahesh mahfooz mahfud mahfuj mahfuz mahi mahigul mahika
    mahima mahir mahira mahizar mahja mahlon mahmood mahmoud mahmud mahmut mahnaz mahru mahsun mahter mahulena mai
    maia maicol maida maie maighread maija maik maike maiken maikol maila maile maimuna maimunah maina maingi maira
    maire mairead mairin mairtin maisa maisha maisie maisy maite maivi maiya maj maja majani majd majdi majdy majeed
    majella majken majorie majvor makai makaila makala makara makarena makau makayla makeda makeen makena makenna
    makenzie makhi makini makokha makori maks maksim maksimiljan maksude maksur maksymilian makunga makuta makuu mal
    mala malachi malachy malahat malak malakai malaki malala malaya malcolm malcom malea maleah malena malene maleyka
    malgorzata malia maliah malik malika malin malina malinda malini malio malisa malissa malissie maliyah maliza
    malka malle mallie mallorie mallory malorie malou malte malthe malu malva malvin malvina malwina mamadou maman
    mame mamen mamie mammad mammie mamta mamun mana manaaki manabu manaf manah manaia manan manawa manbir manca manda
    mandi mandie mandla mandlakhe mandy manel manerva manervia manford manfred manie manilla manish manja mannie manoj
    manola manole manolo manon mansfield manson mansur mansura mansurali mantas mante manthan manu manuel manuela
    manuelita manuella manuelle manus manya maqsud mara maraea maragaret maragret maralyn maranda maras marc
    marcantonio marcel marcela marcelene marcelina marceline marcelino marcell marcella marcelle marcello marcellus
    marcelo marcene marchelle marchello marcheta marci marcia marcial marciano marcie marcin marcio marco marcos marcu
    marcus marcy mardell maree mareen mareike mareikura mareile marek mareks mareli marely maren marese marg marga
    margana margaret margareta margarete margaretha margarethe margarett margaretta margarette margarida margarita
    margarite margaritha margarito margart margaud margaux marge margene margeret margert margery marget margherita
    margie margit margita margitta margo margorie margot margoth margret margreth margrethe margrett margretta
    margrieta margrit margrith marguerita marguerite margueritte margurite margus marguy margy marhta mari maria
    mariadi mariah mariam marian mariana mariane marianela mariangela marianita mariann marianna marianne mariano
    maribel maribeth marica maricel maricela maricica maricruz marie mariechen marieke mariel mariela mariele mariella
    marielle marieluise marietta mariette marija marijan marijana marijke marijn marika mariko marilee marilena
    marilla marilou marilu mariluz marilyn marilynn marina marinda marinela marinette marini marinka marinus mario
    marioara mariola marion maris marisa marise marisel marisela marisha marisol marissa maristela marit marita marite
    maritta maritza mariuca marius mariusz marivel mariyah marja marjaana marjan marjana marjanca marjani marjatta
    marjeta marjo marjona marjorie marjory marjukka marjut mark markas markel markell marketa marketta markita markku
    marko markus marla marlana marland marlee marleen marleigh marlen marlena marlene marleny marley marlie marlies
    marliese marline marlis marlise marlo marlon marly marlyn marlys marlyse marna marni marnie marnita marnix marolyn
    maroof maros marquerite marques marquetta marquita marquitta marrion marsha marshall marsito marsudi marta martaka
    martana martani marte martell martez marth martha marthe marti martijn martika martim martin martina martine
    martino martirio marton martta martti marty martyn martynas marusa marva marvella marvin marvis marwa marwata marx
    mary marya maryadi maryalice maryam maryann maryanna maryanne maryanto marybelle marybeth maryellen maryetta
    maryjane maryjo maryland marylee marylene marylin maryline maryln marylou marylouise marylyn marylynn maryrose
    maryse maryvonne marzena marziyya masa masako masao masar masato masha maside masika masinde masma mason massiel
    massimiliano massimo massinissa masume matanat matas matea matei matej mateja mateo mateus mateusz matevz matha
    matheo matheus mathew mathias mathieu mathijs mathilda mathilde mathys mati matias matic matie matija matilda
    matilde matiss matiu matjaz mato matous matt matteo matthaus matthew matthias matthieu matthijs matti mattia
    mattias mattie mattye matunda matus matyas maua maud maude maudie mauno maura maureen mauri maurice mauricette
    mauricio maurilio maurin maurine maurita maurits mauritz maurizio mauro maurus maury maurycy mavie mavis mavuno
    max maxence maxi maxie maxime maximiano maximilian maximiliano maximilien maximillian maximina maximino maximo
    maxine maxwel maxwell maxx maya maybell maybelle maye mayerly maykol mayme maymie maynard maynur mayola mayra
    maysa mayte maza mazie mazlum mbithi mboya mbugua mburu mcarthur mcebisi mckayla mckenna meabh meagan meaghan
    mearl mechelle mechthild mechthilde mechtild mecide mecit meda medard medeja medora mee meelis meena meera mees
    mefarettin mefharet meg megan megane meggan megha meghan meghana meghann mehbara mehdi mehdiqulu mehdiye mehin
    mehman mehmed mehmet mehmetzahir mehrigul mehrimoh meibh meik meike meinhard meinolf meinrad meja mekhala mekhi
    mel melaha melaine melani melania melanie melanine melany melba melbourne melchior melchor melda melek meleknur
    melia melichar melida melihcan melikkan melina melinda melisa melissa melissia melita melitta melker mell melle
    mellie mellisa mellissa melodee melodi melodie melody melonie melony melul melva melville melvin melvina melvine
    melvyn melwin melynda memili mena menachem mendy menfeat mengi menguc menisan meral merba mercedez merche
    mercyline merdi mereana meredith merel meret merete merethe mergim meri merideth meridith meriem merijn merike
    merilyn merim merissa merita merja merl merle merlene merlin merlyn merna merri merrie merrilee merrill mert
    mertel mertie merton merva merve mervi mervin mervyn merwin mery meryem meryeme meryl merzuk meshack meshur mestur
    mesude mesut metehan metha metin metinkaya metka metod metrine metta mette mettie meveddet mevludiye mevlut
    meyhanim meyransa mezide mia miah micael micaela micah micayla miceal micha michael michaela michaele michail
    michal michala michale micheal micheala michel michela michelangelo michele micheletto michelina micheline michell
    michelle michelotto michial michiel michiko mick mickael micki mickie micky mie mieke miel miesha mieszko migdalia
    migle mignon miguel miguela miguelangel miguelina miha mihael mihaela mihai mihail mihajlo mihaly mihels mihhail
    mihin mihkel mihnea mihrab mihriye miia miika mijo mik mika mikael mikaela mikaere mikaila mikako mikal mikala
    mikalah mikayil mikayla mike mikeal mikel mikelis mikels mikhail miki mikkel mikki mikko miklos mikolaj mikulas
    mikyas mila milada milagro milagros milana milas milay milburn milcah milda mildred milena miles miley milford
    milica milind milissa milka milkah milla millaray millard mille millicent millie milly milo milorad milos miloslav
    miloslava milosz milota milou milovan milton miluse mima mimi mimmi mimoza mimy mina minda mindaugas mindi mindy
    minenhle minerva minervia ming minh minibe minna minnie minodora minoru minta mintie minura mio mioara miodrag
    miquel mira mirabela mirali miran miranda miray mirbadin mircea mirco mirdza mireia mireille mirela mirella mireya
    miriah miriam miriama mirian mirja mirjam mirjami mirjana mirko mirlinda mirna miro miron mirona mironshoh
    miroslav miroslava miroslaw miroslawa mirriam mirsad mirta mirte mirtha mirthe mirtie miruna miryam mirza misael
    mischa misha mishat mislav misra missie missouri missy misti mistie misuli mitali mitch mitchel mitchell mitchelle
    mitesh mitica mitra mitrut mitsue mitsuko mittie mituru mitzi mitzie mitzy miya miyesser miyoko mizhir mkarkara
    mladen mlungisi mnqobi moa modena modesta modesto modris modupe moe moesha mofifoluwa mogens mohamad mohamed
    mohamedi mohammad mohammed mohamud mohand mohini mohinur mohit mohlaroyim mohsim moira moises mojca mojisola
    mojisoluwa mojmir mollie molly momanyi momoko mona monalisa monet monica monicah monika monique monis monja monna
    monnie monserrat monserrate mont monte montel montie montrell montserrat monty moraa moradeke morayo mordechai
    moreen morena morenike morgan morgane moriah moric morine moritz morolake morris morten mortimer mose moses moshe
    mosinmileoluwa mossie mosunmola motunrayo mouloud mounir mourad moureen mourib mourine moussa moya moyosore mozell
    mozella mozelle mridul mrihani mthokozisi muarra mubariz mubetcel mubina mucahit mucellib mucevher muchiri muema
    mueni muferrih mufide mufit mugambi mugber mugdha mugendi mugo mugur mugurel muhallil muhamed muhamet muhammad
    muhammadali muhammadamin muhammadamir muhammadayub muhammadaziz muhammadrizo muhammadsafo muhammadsodiq
    muhammadsolih muhammadumar muhammadyasin muhammadyusuf muhammadziyo muhammed muhammet muharrem muhazzim muhima
    muhip muhiye muhsina muhyettin mui muia muireann muiruri muizza mujde mujur mukbile mukesh mukhwana mukramin
    mukrume muktedir mukul mulayim mulele muli mulwa mulya mulyanto mulyono mumbi mumo mumpuni mumtaz mumtaze mumtoz
    munavvar munene munezzer mungai muni munif munisa muntazir munyao munyoki muoi murad murat muratcan muret muriel
    murielle muriithi murilo murimi murit murithi muriuki murl murod murray murry mursal mursalina mursinin mursita
    murti musa musafet musaffa musau musee musembi musemma musfira mushtariy musila muskunaz muslim muslima muslum
    mustafa mustafo mustapha mustika mustofa musure musyoka musyoki mutai mutasim muthama muthengi muthoka muthoni
    muthu muthui mutia mutie mutinda mutiso mutisya mutluhan mutua mutuku mutunga muturi muvaffak muvahhide muveddet
    muxlisa muxtar muzaffar muzaffer muzayyana muzdahir muzdalifa muzekker muzhir mwamini mwanajuma mwanamisi
    mwangangi mwangi mwaniki mwanzia mwasaa mwaura mwende mwendwa mwezi mwikali mwiti mya myah mychal myer myesha
    mykel myla mylee mylene myles mylie myong myra myranda myriam myrl myrle myrna myron myrta myrtha myrthe myrtice
    myrtie myrtis myrtle myung mzamo naadir naail naajy naasih naasir naathim naazhim nabeeh nabeel nabhan nabigh
    nabih nabil nabila nacaf nacer nachiket nacio nada nadeem nadege nadene nades nadeschda nadeshda nadezda nadhir
    nadia nadim nadin nadine nadja nadr nae naeem nael nafasat nafees nafesa nafii nafile nafis nafisa nafula nagesh
    nagi naglis nahashon nahiara nahida nahla nahuel naiara naib naiba naida naide naila naim naima naimh nair naja
    najair najam najee najeeb najib najuma najwa nakesha naki nakia nakif nakip nakisha nakita naksh nakul nalan nalar
    naliaka nallely nam namiq namon namrata nan nanami nancee nancey nanci nancie nancy nand nandini nando nandor
    nanette nanie nanjala nannette nanni nannie naoimh naoise naoki naoko naom naoma naomh naomi naomy naoto napoleon
    napoleone naradi narayan narcis narcisa narciso narcisse nardi narendra naresh nargiz narhanim nariman narimane
    naringul narji narmin narmina nas nasab naser nashipie nasib nasiba nasim nasimi nasir nasiru nasra nasrin
    nasrullah nasser nassim nastja nasuf nat natacha natalee natali natalia natalie natalija natalio natalja nataly
    natalya natan natanael nataniel natasa natascha natasha natashia natasja natasza natavan nate natella nath
    nathalia nathalie nathaly nathan nathanael nathanial nathaniel nathari nathasha nathen natiq natisha natividad
    natosha naud nautica naveen navin nawal nayara nayaret nayareth nayeli nayely nayfa nayibe nayil naz nazakat
    nazaret nazario nazende nazi nazidil nazila nazim nazima nazimet nazir nazli nazlihan nazlim nazmi nazrin ndegwa
    nderitu ndidi ndirangu nduku ndumiso ndunge ndungu nduta nea neal nealie nealy neasa nebih nebiha nebojsa necati
    necdat nechifor necilal necmettin necole necva ned neda nedas nedda nedjma nedra needham neel neelam neelima neema
    nefaret nefiye neftali neha nehemiah nehip neida neider neil neill neja nejc nejdet nekesa nel nela nelah nelcy
    nelda nele nelia nelida nelie nelima nelio nell nella nelle nelli nellie nello nelly nels nelson nelsy nelu nelya
    nemanja nenad nenita neola neoma neomi neppie neptun nerea nereida neriban nerijus nerim neringa nerissa nermin
    nery nesfe nesip neslinur neslisah nesrin nesrine nessa nestor neta nete netra netta nettie neva neval neveah
    nevenka nevgin neville nevin nevio nevise nevsal nevsale neyran neza nezengul nezihi nezize nga ngaire ngamia ngan
    nganga ngari ngeni ngigi ngoc ngozi ngugi nguyet nhlanhla nia nial niall niamh niara nibaldo nicanor nicat niccolo
    nichelle nichifor nichol nichola nicholas nicholaus nichole nicholle nicholus nick nicki nickie nicklas nicklaus
    nickolas nickole nickson nicky niclas nico nicoara nicodemo nicodemus nicodim nicol nicola nicolae nicolai
    nicolaie nicolaj nicolas nicolasa nicolaus nicole nicoleta nicoletta nicolette nicoline nicolle nicolo nicu
    niculina niculita nicusor nicuta nida nidhi nidia nidra niek niels nienke niesha nigar nigel nigesa nigmet nihad
    nihai nihal nihan niharika niilo niina nik nika nikau nikhil niki nikia nikita nikki nikko niklas niklaus niko
    nikodem nikol nikola nikolai nikolaj nikolajs nikolaos nikolas nikolaus nikole nikolett nikoletta nikolina nikora
    nikos niks niksa nila nilam nilcan nilda nile niles nilesh nili nilima nilo niloofar nils nilsa nilson nilufar nim
    nimakoah nimrat nimrod nina ninetta ninfa ninioluwa ninnie nino ninoska ninthe nira niraj nirgul nirja nirmala
    nisa nisha nita nitara nitesh nitin nives niyaga niyaz niyazi niyilolawa njabulo njagi njenga njeri njeru njiru
    njogu njoki njoroge njozi njue njuguna nkazimulo nkechi nkiruka nnamdi nneka noa noah noam nobantu nobie nobuhle
    nobuko noe noel noeleen noelia noeline noella noelle noemi noemie nohely nohemi nohora noirin nojus nokulunga nola
    nolan nolberto noleen nolen nolia nolie nollaig noma nomagugu nomalanga noman nomasonto nomathalente nomathemba
    nomcebo nomthandazo nomusa nomvula nona nonhlanhla nonie nonjabulo nonso noor noora noortje nora norah norbert
    norberto norbey nore noreen norene noreta noretta norica noriko norina norine norita norma norman normand normunds
    norris norval notburga nothando noud nour nout novak novi novrasta novruz noxolo nozibusiso nozima nozizwe
    nqobizitha nrima ntimi nuala nubar nubia nudret nugraha nuhu nula nuno nunzio nura nuraddin nural nuran nurana
    nuray nurbanu nurcan nurda nurdeniz nuretdin nurettin nurey nurgil nurhayet nuri nuria nuriat nurice nuriya
    nuriyet nurkan nurlan nurlana nurmelek nurmuhammad nursan nursaraf nurseda nurser nursim nurtac nurten nuru nurul
    nurulla nurullah nurveren nury nusa nusaba nusiravan nusrat nuyan nwabudike nya nyaboke nyaga nyah nyakundi nyamai
    nyambura nyana nyanchama nyasi nyasia nyawira nydia nyla nylah nynke nyoka nyoman nyongesa nyoni nyota nyree nyuki
    nzioka nzomo oakley oana oba obaid obanijesu obdulia obe obed obianuju obie obinna ocampo oceane ochieng ocie octa
    octav octavia octavian octaviana octavie octavio octaviu octavius oda odalis odalys oddie odelia odeline odell
    odette odhiambo odhran odie odika odile odilia odina odis odkanli odongo oduor odus oeshi ofelia ofeliya offie
    oganer ogden oge ogechi oget ogooluwa ogulbas ogurata ogus oguzman oisin oiva oivind ojas ojasvi ojvind okanay
    okbay oke okechukwu okello okey okguclu okkas okoth oksana okseven okta okto okturemis okturk okumu okyalaz ola
    oladare oladimeji olaf olajumoke olakunle olalla olamide olan oland olanrewaju olansile olar olasunmbo olav olavi
    olca oldag oldrich ole oleg olegario oleksandr olen olena olene oleta olevia oley olfert olga olgerts olgierd olie
    olimpia olimpian olimpiu olin olinda oline oliva olive oliver olivia olivie olivier olivija olivine oliviu oliwer
    oliwier olle olli ollie olof ololade oloo olov oluchi olufunke olufunmilayo olumide olumorotimi oluoch olus
    oluwafemi oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwaseun oluwatobi oluwole olwen
    olwethu olya olympia omaca omair omaira omaja omar omari omarion omeir omer omid omie omina omisha omkaar
    omobobola omobolanle omodunni omolabake omolara omondi omosalewa omotara omotayo omotola omotoun omowumi omran
    omriye omur omya ona onat oncel ondieki ondrej oneida onel onesmus oneta oney ongay ongen oni onie onita onkar
    onni onnie onofre onsal onuker onur onurcan onursu onveer onyango onyeka onyinye oona oonagh opal opan opeyemi
    opha ophelia ophelie opiyo opung opwonya oqtay ora orah oralee oralia oran oranli orazio orcin orduxan orelia oren
    orene oreofe orestas oreste oretha orfelina orfhlaith orfiye orgun orhan oriana orie orik orilla orin orinder oris
    orjan orla orlagh orlaigh orlaith orland orlena orley orlin orlo orma orna ornella orni orpha orra orren orrie
    orrin orris orsolya orson ortak ortansa ortrud ortrun ortwin oruc orval orvel orvil orville orvin orvis orvokki
    orxan oryurek osa osama osamu osbaldo oscar osha osie osiyo oskar oskari oskars osman osmo osogo ossama ossi
    ossian ossie osten osunleke osvald osvaldo osvalds oswald oswaldo oswin ota otabek otakar otavio otay otelia
    otfried otha othel othmar otho otieno otilia otilija otis otmar oto ottavio ottfried ottie ottilia ottilie ottis
    ottmar otto ottokar ottomar ottone otylie ouanes ouida ouma oussama outi ove ovid ovidio ovidiu ovila oviya ovli
    ovun owais owen owethu owino owuor oxana oyenike oyindasola oymak oysha oystein oyvind ozakan ozalpsan ozan ozana
    ozansu ozaslan ozay ozbay ozbilek ozbilge ozcam ozdal ozdes ozdil ozdogdu ozel ozell ozella ozerdinc ozertem ozge
    ozger ozgun ozgur ozie ozinal ozioma ozkent ozkutlu ozlem ozlu ozokcu ozpetek ozpinar ozsozlu oztek ozturk
    ozudogru ozy ozyurt ozzie paavo pabla pablo paca pacifica paco padma padmi padraic padraig padraigh padraigin
    pahal paige paiman pairlee paityn paivi paivikki paker pakiza paksu pallavi palle pallie palma palmira paloma pam
    pamala pambe pamela pamelia pamella pamfil pamila pamula panagachie panagiotis panait panca pancho pandora pandu
    panfilo pangeran pangestu panini panji pankaj pankrac panya paola paoletta paolo parag paralee param paramita
    paraschiva pardi pari paride parisa parisan parlee parman parsa parth parthenia particia parvana parvez parvin
    parvina parviz pasa pascal pascale pascaline pascual pascuala pasi paskalia pasqual pasquale pastora pat patria
    patric patrica patrice patricia patricie patricija patricio patrick patrik patrina patrizia patrizio patru patryk
    patsy patti pattie patty pau paul paula paule paulene pauletta paulette pauli paulica paulien pauliina paulin
    paulina pauline paulino paulita paulius paulo pauls pauric pavan pavani pavao pavel pavla pavlina pavol pawel
    paxton payal paye payten peadar peader pearl pearla pearle pearlene pearley pearlie pearline pearse peder pedro
    peeter peggie peggy pehlil pei pekka pekkan pelaji pelayo pelle pellegrino pembesin penelope penina peninah penney
    penni pennie penny pentti pepijn pepita pepito percival percy peren perinur peris perkasa perley perlita permelia
    permun pernell pernilla pernille pero perri perrine perry pershing pertti pervaiz pesent petar pete peter peteris
    petr petra petrana petras petre petri petrica petrina petrisor petrona petronela petronila petros petru petrus
    petrut petruta petter petteri peyton phanice phebe phelim phelix pheobe phil phileine philemon philip philipp
    philippa philippe philippine philis phillip phillis philo philomena philomene phineas phoebe phung phuong phylicia
    phylis phyliss phyllis pia piaras piedad pien pierangelo pierette piergiorgio piergiuseppe pierina pierluigi
    piermaria piero pierpaolo pierre pierrette piersanti piet pieter pietra pietro piia pijus pilar pili pim pina
    pinkey pinkney pio piotr pippa pirahmet piran piret pirjo pirkko pirmin piroska pius piyush placido ples plesu
    pleun plinio pluma pok polad polina pollie polly polona polonca pompeo pompilia pompiliu pomponio poncio pontus
    pooja poonam popobawa porfirio porsha portia posey poul povilas praba prabawa prabhu prabowo prabu prachi pradeep
    prakash prakosa pranata pranav pranawa pranay praneel pranit prasad prasetya prasetyo prashant prashanth pratibha
    pratik pratyush praveen pravoslav prayitna prayoga prayogo preben predrag preeti premal premysl prentice prentiss
    presley pricilla priit prima primitiva primitivo primus prisca priscah priscila priscilla priscillah prisha priska
    priya priyanka profira prokop providencia prudencia prudencio prudie przemyslaw puccio puji puk pumbaa punhan
    puput pura purcek purificacion purvi purwa purwadi purwanto pushti puspa puti putri putu qaadir qaasim qabeel
    qabil qadar qadeer qadi qadim qadir qahtan qaim qais qalandar qalib qamar qani qanira qanit qaratel qareeb qarin
    qasam qaseem qasid qasif qasim qatadah qawee qays qazanfar qiana qiyas qizbas qonca qori qosqar quadir qudamah
    quddoos qudoos qudrat queenie quentin quiana quincy quinn quint quinten quinter quintin quinton quinty quique
    quirino qulam qulu qumru qurban qusay qushi qutaybah qutb qutub quyen raaghib raagini raahil raakin raamis raamiz
    raashid raatib rabah rabar rabb rabbaanee rabbani rabbiye rabea rabecca rabee rabi rabiah rabih rabit racha
    rachael rachal rachana racheal rachel rachele rachell rachelle rachid rachida rachit rachita racquel rada radek
    radeke raden radha radhee radhika radi radika radim radit raditya radka radmila rado radomir radoslav radoslava
    radoslaw radovan radovana radu raducu raduz radvile rae raeann raed raees raegan raekwon rael raelene raelyn
    raelynn raewyn raf rafa rafael rafaela rafaella rafal rafan rafay rafe rafee rafeek rafeeq raffael raffaela
    raffaele raffaella raffaellino raffaello rafi rafia rafid rafih rafila rafiq rafiqa raghav ragheb raghib raghu
    ragna ragnar ragner ragnhild raguel rahab raharja rahat rahayu raheel raheem rahel rahila rahiye rahma rahman
    rahmat rahmet rahmi rahn rahsaan rahul raiden raifa raihan raija raik raili raimo raimondo raimonds raimund
    raimundo raina rainer rais raisa raissa raivis raivo raj rajab rajan rajat rajata rajeev rajendra rajesh rajeshri
    rajiv rajko rajni rakeem rakesh rakide raksha ralf ralph raluca rama ramadan ramadhan raman ramazan ramesh ramid
    ramil ramila raminta ramiro ramiz ramon ramona ramonita ramunas ramune ramzi ramziyya rana ranae ranbir rance rand
    randa randal randall randee randel randell randi randle randolf randolph randy ranee rangga rani rania ranieri
    ranjan ranjit ranveer raoul raphael raphaela raphaelle raqsana raquan raquel ras rasa rasad rashaad rashaan rashad
    rashawn rasheed rasheeda rashid rashida rashidi rashmi rasid rasim rasima rasma rasmiyya rasmus rastislav rasul
    ratih ratna raul rauno ravi ravy rawiri raxsanda ray rayaan rayan rayana rayburn raye rayen rayfield rayford
    rayhona rayla raylene raymon raymond raymonde raymund raymundo rayna raynard rayne rayshawn rayyona razi raziya
    razvan rea reagan reanna reatha reba rebbeca rebbecca rebeca rebecca rebecka rebeka rebekah rebekka rebihat recep
    recepali reda redmond reed reena reese reet refet refik refugia refugio regan regena regenia reggie regina reginal
    reginald regine reginia regis regitse regitze regula regulo rehaan rehema rehime rei reidun reijo reiko reimar
    reimer reimund reinald reinaldo reine reinel reiner reingard reinhard reinhardt reinhart reinhild reinhilde
    reinhold reinis reino reita rejane reka rekha reksa rella relu rema remazan rembrandt remedios remi remigio
    remington remo remona remus remzi rena renaat renada renae renaldo renan renard renata renate renato renaud renay
    renda rendy rene renea renee renetta rengul reni renita renna rennie reno rens renske renuka renzo reshoni resi
    respati ressie restu resulcan reta retha reto retta rettie reuben reubin reva revza rexford rexhep reyansh reyhan
    reyhana reyna reynalda reynaldo reynold reza rezin rezzak rhavi rhea rheba rheta rhett rhian rhianna rhianne
    rhiannon rhoda rhona rhonda rhys ria riad rian rianna rica ricarda ricardas ricardo ricards riccardo ricci
    ricciotti richard richardt richelle richie rick rickard rickey ricki rickie ricky rico rida ridhi ridwan rifkiye
    rigmor rigo rigoberto rihanna rihards riikka riina riitta rik rika rikard rikke rikki riku riley rilla rillie rima
    rimante rina rinaldo rinda rini rino rinor risa risalet risasi rishabh rishi risper risto rita ritesh ritika ritt
    ritva riva rivka riya riyad riza riziki rizki rizvan rob robb robbe robbi robbie robbin robby robbyn robena robert
    roberta robertas robertina roberto robin robiya robley robt roby robyn rocco rochdi rochel rochell rochelle rochus
    rocio rod rodah roddy roderic roderich roderick rodger rodica rodney rodolfo rodolphe rodrick rodrigo rodrigue
    roel roeland roena rogelio roger rohaan rohan rohat rohit roise roisin rojnu rojus rok rokas roko roksana roland
    rolanda rolandas rolande rolando rolands roldan rolf rolla rolland rollande rollie rollin rollo romain roman
    romana romane romanita romano rome romelia romello romeo romie romina romolo romona romuald romualdas romulo
    romulus romy ron rona ronal ronald ronaldo ronan ronda rondal roni ronin ronith ronja ronke ronna ronni ronnie
    ronny rono rony ronya roope roos roosa roosevelt roque rory rosa rosabelle rosalba rosalee rosaleen rosalia
    rosalie rosalina rosalind rosalinda rosalinde rosaline rosalva rosalyn rosamaria rosamel rosamond rosana rosann
    rosanna rosanne rosaria rosarie rosario rosaura rosco roscoe rose roseann roseanna roseanne rosel roselee roselia
    roselinde roseline rosella roselle roselyn roselyne rosemarie rosemary rosena rosenda rosendo rosetta rosevelt
    rosey roshan rosi rosia rosie rosina rosio rosita rosl roslyn rosman rosmarie ross rossa rossana rossie rostislav
    roswell roswita roswitha rotich rotimi rotraud rotraut rouven rovsan rovsana rowan rowena roxana roxane roxann
    roxanna roxanne roxelana roxie roxy roy roya royala roza rozalia rozalija rozanne rozella roziya rozsa rua ruairi
    ruari rubaba rubani ruben rubeyda rubi rubie rubiela rubin ruby rubye rucha rudecindo rudi rudiger rudite rudolf
    rudolfo rudolfs rudolph rudra rudy rueben ruedi ruel rufat ruffus rufina rufino rufus ruggero ruggiero rugile
    ruhangiz ruhide ruhiu ruhiyya ruhsat ruhshona ruhugul rui ruie rukia ruknettin rumaysa rumeysa rungo rupali rupert
    ruperta ruperto ruqayya ruqiya ruqiyya rusen rushil ruslan rusman rusne russ russel russell rustin rusul ruta rute
    ruth rutha ruthann ruthanne ruthe ruthie ruthild ruwaihim ruxanda ruxandra ruxsara ruy ruza ruzena ruzica ryan
    ryann ryker rylan ryland rylee ryleigh ryley rylie rym ryma ryne ryohei ryosuke ryota ryszard ryte rytis rza
    saabir saad saadat saadiq saafir saahir saaiq saajid saal saalih saalim saanvi saaqib saar saara saariyah saba
    sabah sabahat saban sabar sabari sabas sabastian sabatino sabbir sabeeh sabettin sabih sabihe sabil sabin sabina
    sabine sabiq sabir sabira saboor sabra sabri sabrina sabuhi sabur saburah sacha sachi sachiko sachin saci sacida
    sada sadaka sadan sadao sadaqat sadat saddam sade sadeed sadeti sadia sadie sadik sadiki sadiman sadina sadiq
    sadittin sadiye sadye saeed safa safar safet safia safii safina safinaz safiqa safiri safiya safta safura sagar
    sagcan sagit sahana sahar sahat sahdiye sahiba sahigul sahil sahin sahinbey sahinder sahir sahla sahlar sahmar
    sahmettin sahnaz sahnuray sahra sahrabanu sahvalad sai saida saidi saiful saige saim sair sairah saire saka sakari
    sakina sakip sakir saksham sakti sakura sal salah salahaddin salala saleh salena sali salih salim salima salimah
    salimet salina salkin salley sallie sally salma salman salohiddin salome salomea salomey salomon salsabila salud
    salurbay salvador salvatore salvi salwa sam samad samahat samaksh samama samandar samanta samantha samar samara
    samarth samatha samaya sameer samella samesh sami samiah samie samiha samil samina samir samira samiya samiyah
    sammie sammy samo samsiyya samson samsul samu samual samuel samuele samuli samurtay samwel samweli samxal samy
    sana sanaa sanai sanan sanavber sanaya sancak sancar sancho sanda sandalio sandee sandeep sandi sandie sandile
    sandis sandor sandra sandrine sandro sandu sandy sanela sangeeta sani sanije sanita saniya saniyah sanja sanjar
    sanjay sanjeev sanjuana sanjuanita sanket sanli sanna sanne sanni sannie sanora sante santeri santina santino
    santo santosh sanubar sanur sanya sanziana saoirse saood sapa saphira sara sarabi sarafaddin sarafat sarafina
    sarah sarahi sarai saran sarancam sardor sargin sariah saricabay sarina sarita sariyya sarka sarlota sarmite
    sarpkin sarrah sarthak sarunas sarvan sarvar sarvinoz sarxan sarya sasa sascha sasha saskia saso sathvik satia
    satish satoko satomi satrettin satu saturnina saturnino satya sau saul saulius saumu saumya saundra saurabh sauti
    sava savak savana savanah saverio saveta savilla savina savion savita savki savni savon saxavat sayali sayan
    saydam saygin sayin sayrak sayuri sazime scarleth scarlett scarlette schley schuyler scot scott scottie scotty
    seaborn seamus sean seana seanan seaneen seanna sebastiaan sebastian sebastiano sebastiao sebastien sebastijan
    sebastjan sebattin sebigul sebla sebnem sebrina secgul secme seda sedat sedife sedrick seema sefer sefi sefiye
    segilola segismundo segun segundo seha sehamet sehel sehreban sehza seif seija sejda sekim selah selaheddin selale
    selatin selcan selcen selcuk seldon selena selene seler selim selime selin selina seline selma selmer selmin selvi
    sem semaj semat semender semenica semine semir semra semrin semsettin semsinisa sena senad senaida senan sencar
    sendogan seneca seniha senkal senn senne sennur senol senora senta seona seosamh sep sepp seppe seppo september
    septi seracettin serafeddin serafin serafina serah seraina serban serda seref sereina serena serezli serfinaz
    serge sergei sergej sergey sergio sergiu sergius serhatmehmet serina serine serita serkan serma serman sernur
    serol serpil servac servinaz sessa seth setsuko setya sevara sevcan sevdi sevdinar seve severiano severin severina
    severine severino severo severt sevgen sevginur sevican sevil sevim sevinc sevinch sevindik sevket sevketfeza
    sevla sevsevil seward seyda seydo seye seyfaddin seyfulla seyfullah seyhan seyi seyithan seymour seymur seyran
    seyyide sezal sezen sezginbas sha shaban shadrack shae shafter shahina shahnoza shahriyor shahzod shahzoda
    shailesh shaina shakia shakila shakira shakita shala shalanda shalini shalon shalonda shamar shameka shamika
    shamsuddeen shan shana shanae shanda shandi shandra shane shaneka shanel shanell shanelle shanequa shani shania
    shanice shaniece shanika shaniqua shanita shaniya shankar shanna shannan shannen shannon shanon shanta shantae
    shantay shante shantel shantell shantelle shanti shaquan shaquana shaquille shaquita shara sharad sharan sharda
    shardae sharday sharde sharee sharell sharen shari sharice sharie sharif sharika sharilyn sharita sharla sharleen
    sharlene sharmaine sharman sharolyn sharon sharonda sharri sharron sharyl sharyn shashank shasta shatara shaun
    shauna shaunda shauneen shaunna shaunta shaunte shaurya shavon shavonda shavonne shawana shawanda shawanna shawn
    shawna shawnda shawnee shawnna shawnta shawnte shay shayla shaylee shayna shayne sheamus sheba shedrick sheela
    sheelagh sheena sheetal shehu sheila sheilah sheilla sheillah shekhar shekoni shela shelba shelbi shelbie shelby
    sheldon shelia shella shelley shelli shellie shelly shelva shelvia shelvie shem shemar shemeka shemika shena
    shenika shenita shenna shep shera sheree sherell sheri sherice sheridan sherie sherika sherill sherilyn sherise
    sherita sherlene sherley sherly sherlyn sherman sheron sherree sherrell sherri sherrie sherril sherrill sherron
    sherry sherryl sherwin sherwood shery sheryl sheryll sheyla shianne shida shiela shikha shila shiloh shilpa
    shinead shinji shinzo shira shirely shirin shirl shirlee shirleen shirlene shirley shirleyann shirlie shirly
    shivam shivani shivansh shizue shizuko shobha shohei shohjahon shohrux shoji shola shon shona shonda shondra
    shonna shonta shoshana shota shpresa shqipe shravya shreya shridhar shruti shu shubham shukrona shyann shyanne
    shyheim shyla sian sibbie sibel sibilla sibille sibonelo sibongile sibusisiwe sibusiso sibyl sibylla sibylle sid
    sidar siddharth siddhartha siddie sidiq sidiqa sidki sidney sidonia sie siebe siegbert siegfried sieghard
    sieglinde siegmar siegmund siegrid siegried siegrun siegward siem sien sienna sifa sifuna sigfrid sigfrido
    sigfried sigge sigismund sigita siglinde sigmar sigmund signa signe sigrid sigrun sigurd sigvard sihawukele siim
    siiri sijuade siku sil sila silan silanur silas sile silja silje silke sille silondile silvana silvano silvester
    silvestre silvestro silvia silvian silviana silvie silvija silvio silviu silvo sima simao simas simber sime simen
    simeon simi similoluwa simina simion simisola simiyu simmie simo simon simona simonas simone simonetta simonne
    simphiwe simphiweyinkosi simran simten simuzar sina sinaida sinan sinasi sinda sindre sindy sinead sini sinica
    sinikka sinisa sintija siobain sioban siobhain siobhan siofra sione siper siphesihle sipho sirac sirap sirena
    sirin sirivan sirje sirkka siro sirpa sirriye sirzad siska sisko sissel sitara sithembiso siti sittik siu siv
    sivert sixi sixta sixten sixto siya siyabonga siylihan sjoerd skaidrite skender skolastika skye skyla skylar
    skyler slade sladjana slamet slava slavena slavica slavisa slavka slavko slavomir slavomira slawomir sloane
    slobodan slyvia smaranda smilte smita sneha sneider snezana snjezana socorro sofi sofia sofiane sofie sofija
    sohret soila sokmen sola solange soledad soleh solene soliha soline solma solmaz soloman solomon solon solveig
    solvej solvita somadina somer sommer somtochukwu sona sonad sonali sonam sondra sondre songul songurkan sonia
    sonja sonji sonke sonnur sonya soo sook sophia sophie sophronia sophy soraia sorana soraya sorcha soren sorin
    sorina sorine sosimo sotaro souad soufiane souma soumia sourabh sourav sovkat sowande soydaner soykan soykut
    soyler soyselcuk sozer spela spencer spenser speranta sphiwe spurgeon srecko srikanth srinivas sriram stacee
    stacey staci stacia stacie stacy staffan stan stana stanca stancu stanislaus stanislav stanislava stanislavs
    stanislaw stanka stanko stanley starla stasia stavros steen stef stefaan stefan stefana stefani stefania stefanie
    stefanija stefano stefany steffanie steffen steffi stefica stefka steinar stela stelian steliana stella stellah
    stellan steluta sten stepan stepanie stepanka stephaine stephan stephane stephani stephania stephanie stephany
    stephen stephene stephenie stephine stephnie stephon sterre stetson stevan steve steven stevie stewart stian stien
    stig stijn stilla stina stine stiven stjepan stojan stuart sture suanne suat suayp subhan subhash subomi
    subramanian subrata subutiye sucaddin sucaettin suci sudaba sudha sudhir sudi sudie sudiksha sudipta sue sueann
    suellen sugra suha suhani suheyda sujata suk sukri sukru sukufa sukufe sukur sula suleiman sulema suleyla suleyman
    sulhi sultane sumayya sumeet sumerya sumeyye sumiko sumit sumner sunay sundar sunday sune sunel suner sungara
    sunil sunni suphi surayya surbhi suresh surya susam susan susana susanita susann susanna susannah susanne suse
    susen sushil sushma susi susie sussanne sussie susy suus suvari suvi suzan suzana suzann suzanna suzanne suze
    suzer suzette suzi suzie suzy svante svatopluk svatoslav svea svein sven svenja svenning sverre svetlana svetozar
    swala swaleh swantje swapnil swati swen swetlana syahrini sybil sybilla sybille syble sydell sydnee sydni sydnie
    syed sylas sylivia sylke sylva sylvain sylvaine sylvana sylvania sylvanus sylvere sylvester sylvia sylviane
    sylvianne sylvie sylvio sylwia symone synnove synthia syreeta sys szabolcs szilard szilveszter szilvia szymon
    taahaa taahir taaj taalib taamir taanish taariq taban tabassum tabatha tabea tabetha tabish tabita tabitha
    taciddin tacnur tad tadas tade tadeas tadeen tadej tadeja tadeo tadeusz tadhg tafazal taft tagangul tage taha
    tahawwur taheem tahir tahj tahmaseb tahmeed tahmid tahmina tahoor tahseen tai taial taichi taimur taina taine
    taisha taisir taisto taiwo taj taja tajammal tajammul tajuana tajudinn tajus takako takatifu takeshi takisha
    takuma takumi tal talal talan talat talayer talen talha talhah tali talia talib talibe talisha talitha taliyah
    tallie talmadge talmage tama tamala tamam tamanna tamar tamara tamas tamasa tamatha tamati tamaydin tambika tambra
    tameika tameka tamekia tamela tamera tamesha tami tamia tamica tamie tamika tamiko tamilla tamisha tammara tammera
    tammi tammie tammy tamra tamu tamya tana tanak tanay tanbay tandogdu tandra tandy tane taneka taneli tanesha
    tangaroa tangela tangul tanguy tanhan tania tanika tanimu tanir tanish tanisha taniya taniyah tanja tanmay tanmayi
    tanna tanner tanpinar tanses tansev tansig tantri tanveer tanvi tanya tanyolac tanyu tapan tapani tapio tara tarah
    taraji tarak tarana taranci taren tarfaan tari tarik tariq tariyel tarja tarlan tarmo tarra tarsha tartis taru
    tarun taryn tarzicius tasar tasdik tasha tashia tashina tasia taskan tasnim tassilo tasvir taswir tatia tatiana
    tatianna tatjana tatsuo tatu tatyana tatyanna taufan taufik tauno taunya taurean taurus tautvydas tavares tavaris
    tavian tavion tavon tawana tawanda tawanna tawkeel tawna tawnya taya tayaydin taygan tayla taylak tayler taylor
    tayna tayo tayshaun tayyibe tayyip teagan teber tecimer tecla ted teddie teddy tedi teea teela teemu teena teerth
    tegan teguh teija teisha teja tejas tejs tekbay tekecan tekiner tekla teknaz teksoy telemaco telim tella tellervo
    telly telma telman telmo telse temeka temidayo temika temime temir temirhan temistocle temitope temizkal tempie
    temucin tena tenesha tenika tenis tenisha tennie tennille tenvir tenzin teo teobaldo teodor teodora teodoro
    teodors teodosia teodosio teofil teofila teofilo teohari teona tera terance tercan tere tereasa terell terence
    teresa terese teresia teresiah teresita teressa terez tereza terezia terezija terhi teri terica terina terisa
    terje terlan tero terra terrance terrell terrence terresa terri terrie terrill terrilyn terry terttu tesha tess
    tessa tessie tetsuya teun teuta teuvo tevin tevs tex texanna texie teybet teymur teymuraz teymurcin tezcan tezol
    thabani thabisa thabisile thabiti thabo thad thaddaus thaddeus thalente thales thalia thandazile thandeka thandiwe
    thando thanh thao thea theadore theda thedore thekla thelma thembeka thembekile thembile thembisile theo theobald
    theodis theodocia theodoor theodor theodora theodore theodoro theodoros theodosia theola theophil theophile theres
    theresa therese theresia theressa therman theron thersa thi thiago thiare thibaud thibault thibaut thibo thierry
    thies thijmen thijn thijs thilo thinhinane thom thomas thomasena thomasina thomasine thora thoralf thorben thore
    thorsten thorwald thos thresa thu thuo thure thurlow thurman thursa thurston thuthukile thuy thyra tiago tiana
    tianna tiare tiarna tiarnan tiarra tibe tiberia tiberiu tibo tibor tiburcio ticen tichomir tiegan tien tiera
    tiernan tierra tiesha tifany tiffaney tiffani tiffanie tiffany tiffiny tigin tiia tiina tiit tiiu tijl tijmen tijn
    tijs tijuana til tilda tilden tilen tilla tillie tillmann tilly tilman tilmann tilo tim timbul timea timeo timika
    timm timmie timmothy timmy timo timon timotei timotej timoteo timothee timothy timur timurtas tina tinal tinca
    tincuta tindra tineke tiney tinie tinisha tinne tinnie tino tira tirdad tirta tirtayasa tirza tisa tish tisha
    tishie tishk titas titi titilayo titin tito titus tivadar tiziana tiziano tjasa tobe tobi tobias tobiasz tobie
    tobin toby toccara tod todd todor tofiq togan togrul toi toivo toker toki tokoz toktug tokunbo tola tollie
    tolonbay tolu tolulope toluwanimi tom toma tomas tomasa tomasz tomaz tomeka tomi tomie tomika tomiko tomislav
    tommaso tommi tommie tommy tommye tomo tomoko tomori tomoya tomris tomurcuk tona tonda tonette tonguc toni tonia
    tonicha tonie tonino tonisha tonita tonja tonje tonny tono tonu tony tonya toomas toon tope topias topuz tora
    toralf torben torbjorn tord torel torey torgny torhan tori toriano toribio torie torill torquato torrance torrence
    torrey torri torrie torry torsten tory tosha toshia toshiko toshio tova tove tovuz towanda toya tracee tracey
    traci tracie tracy trae traian trang transito traude traudel traudl traugott traute travis travon trayvon tre
    treacy treasa treena tremaine tremayne trena trent trenten trenton tresa tressa tressie treva trever trevin
    trevion trevon trevor trey treyton treyvon tri tricia triin trilby trina trine trinh trini trinidad triona tripp
    tripti trish trisha trista tristan tristen tristian tristin triston triveni triya troels trond troy trude trudel
    trudi trudie trudy trula trumaine truman trupti trystan tsubasa tsuma tuan tuana tudor tudora tudorita tudosia
    tuere tufani tugba tugcan tugce tugiman tugrulhan tugtas tui tuija tukazban tukelalp tukufu tula tulay tule tulia
    tulin tulio tullio tulun tumer tumkurt tunahan tunar tuncboga tunckilic tunde tunguc tunzala tuomas tuomo turabi
    tural turan turana turcan turcein ture turgut turid turkalp turkan turkana turkmen turknur turlough turvi turxan
    tushar tutkucan tutkun tuukka tuula tuuli tuulia tuulikki tuur tuva tuyet tuyug tuzeer tuzenur twan twana twanda
    twanna twila twyla ty tycho tye tyesha tygo tyisha tyla tyler tylor tymon tymoteusz tynisha tyquan tyra tyree
    tyreek tyreese tyrek tyreke tyrel tyrell tyrese tyrik tyrin tyriq tyrique tyron tyrone tyrus tyshawn tyson tzvi
    ubaadah ubadah ubaid ubaidah ubaldo ubay ubayd ubaydullah uberlinda uberto ubeydullah ubika ucan ucbeyi ucchal
    ucgul uche uchenna uchita uda udant udarsh uday udeera udo udyati ueli uffe ufukay ugan uge ugne ugo ugolino ugur
    ugurkan ugurtan uhban ujamaa ujjwal ujunwa ula ulakbey uldis ulduz ulf ulfat ulfet uli ulises ulkar ulke ulkudes
    ulkum ulla ulle ullrich ulrica ulrich ulrik ulrika ulrike ultan ulu uludag ulugbey uluman ulutay ulva ulvi ulviyya
    ulya ulysses uma umaarah umair umande umang umar umay umaya umberto umesh umi umid ummahan ummahani umman ummet
    ummuhan umoja umray umusan umut umutcan una unal undine unek unggul unjani unlen unnati unni uno unsever unubol
    uolevi upadhriti upasna upik upkaar upma ura uraltay urbain urbano urfan urfettin urhan uriah uriel urijah
    urishilla urmas urmi uros urper urrab urs ursa ursel ursina urska ursula urszula urte urvashi urvi usame uschi
    usha ushan ushindi usiku usman usmon ustun usyi uta utama ute utkarsh utkucan utz uwe uyanser uygun uzbay uzer
    uzeyir uzima uzsoy vacibe vaclav vada vadim vafa vafadar vafir vagn vahar vahid vahida vahittin vaibhav vaida
    vaidas vaino vaishnavi vajen vakare vakris val vala valarie valary valborg valda valdemar valdis valeh valene
    valentijn valentim valentin valentina valentino valer valere valeri valeria valerie valerij valerija valerio
    valeriu valero valery valeska vali valida valija valinda vallary vallie valon valorie valrie valter valtteri
    vamakshi vance vanda vandana vander vanesa vanessa vanetta vania vanita vanja vanna vannesa vannessa vannie vansha
    vanya vaqif vara varenya vargin varlik varsha varun varvara vasana vasare vasatika vasco vashon vashti vasif vasil
    vasile vasilica vasiliki vasilis vassie vassilios vasudha vasyl vaughn vavrinec vaysal vazeh vecide veda vedant
    vedat vedhika vedika vedran veera veerle veeti vefia vegard veijo veikko veis veit vejune vela velda veli velia
    velitdin vella vello velma velta velva vena venancio venceslas vendela vendelin vendula venera veneranda venessa
    venetta veniamin venice venie venita venkat venla vennie veola vera verda verde verdell verdie vere verena vergie
    vergil verim verl verla verle verlene verlie verlin verline verlon verlyn vern verna verne vernell vernelle verner
    verneri vernetta vernia vernice vernie vernita vernon vero veronica veronicah veronika veronique versa versie
    vertie vesa vesna vessie vesta vester veta veva veysal vezat vezrife vibha vic vicenta vicente vicentia vicentiu
    vicie vick vickey vicki vickie vicky victoire victor victoria victoriano victorina victorine victorino vicy vid
    vidadi vidal vidar vide vidhi vidya viera vieroslava viesturs viggo vigilija vigo vihaan viivi vija vijay vikas
    viki viking vikki vikram viktor viktoria viktorie viktorija viktors vilayat vildane vilde vilem vilgot vilhelm
    vilhelmiina vilhelmina vilho viliam vilis vilius viljami viljem viljo villads ville vilma vilmer vilmos vilnis
    vilte vilums vimal viman vina vinay vinaya vince vincenc vincent vincentio vincentiu vincenza vincenzo vinciane
    vineet vineta viney vinicio vinicius vinie vinita vinko vinnie vino vinod vinsen vinton vinzenz viola violet
    violeta violetta violette viorel viorela viorica vipin vipul vira virag viraj virat virdie virge virgel virgen
    virgia virgie virgil virgilio virgina virginia virginie virgle viridiana virman virpi visar visarion vishal vishnu
    visitacion visvaldis vit vita vitali vitalija vitalik vitalis vitazoslav vitezslav vito vitor vitoria vittoria
    vittorio vitus vivaan vivan vivek viveka vivi vivian viviana viviane vivianne vivien vivienne vjekoslav vjollca
    vlad vladelina vladimir vladimira vladislav vladislavs vlado vlaicu vlasta vlastimil vlora voichita voicu vojtech
    voldemars volkan volker volkhard volkmar vollie volney volodymyr voncile vonda vonetta vonnie vratislav vratko
    vreneli vrinda vrishti vritti vuokko vuqar vurgun vusal vusala vusumuzi vyanjana vytautas vyte waahid waail waajid
    waceera wachira wade wadee wadood wafa wafae wafeeq wafi wafiq wafula wahab wahb wahban waheed wahhaab wahhaaj
    wahyu wai waida waimarie wainaina waino wairimu wakeeta wakiman walburga waldemar waldo waldtraut wale waleed
    walentina walfried walid wallace walli wally walt walter walther waltraud waltraut waltrud waluyo wamalwa wambua
    wambugu wambui wamwema wanda waneta wanetta wangari wangila wangui wani wanita wanja wanjala wanjiku wanjiru
    wanjohi wannes wanyama wanyonyi warda wardaya wardell wardi warhi waridi warinder warjas warji warre warren warsa
    warsita warta warwick waseme wasis wassim watika wava waverly wawan waweru wayde wayland waylon wayman waymon
    wayne wazir weddy weena wekesa weldon welton wenceslao wenche wencke wende wendel wendelin wendell wendi wendie
    wendolin wendolyn wendy wenke wenona wenzel wera werner wes wesley wesonga wess wessel westin westley whitney
    wibke widisha widya wiebke wieland wieslaw wigbert wikitoria wiktor wilber wilbert wilbur wilburn wilda wiley
    wilford wilfred wilfredo wilfrid wilfrido wilfried wilfriede wilhelm wilhelmina wilhelmine wilhelmus wilhemina
    wiliam wilkie will willa willaim willam willard wille willem willena willene willetta willette willfried willi
    willia william williams willian williard willibald willibert willie williemae willis willodean willy wilma wilman
    wilmar wilmer wilson wilton wiltrud wim winda windell winfield winford winfred winfried winifred winni winnie
    winnifred winny winona winston winthrop winton wira wirda wiremu wirt wishi wisnu witold wladimir wojciech
    woldemar wole wolfgang wolfhard wolfram wonda woodie woodroe woodrow woodson wout wouter wriddhish wridesh wulan
    wulf wuraola wyatt wycliff wycliffe wylie wyman wynell wynona xaladdin xalak xalid xalida xalil xaliq xalisa xamis
    xanana xander xanim xankisi xanlar xatira xavar xaver xavi xavier xayal xayala xayyam xena xenia xiaoming ximena
    xiomara xiti xobeen xochitl xolid xosrov xuan xudaverdi xudayar xudu xumar xzavier yaa yaakov yaaseen yachana
    yacine yadavi yadid yadiel yadigar yadira yaeko yael yafi yafir yaghnam yagin yagizkurt yagnesh yago yahaira yahia
    yahir yahsi yahsikan yahvi yahya yahyaa yahyo yair yaiza yajaira yakobo yalazabay yalcin yalgin yalin yaltirak
    yaman yamar yameen yamid yamile yamilet yamilex yamin yamini yana yanara yance yancy yandel yanet yaneth yani
    yanick yanik yanina yanira yanis yanki yann yannic yannick yannik yannis yaqeen yaqoot yaqub yar yara yareli
    yaretzi yargi yaritza yasaar yasaf yasaman yasan yasar yasattin yaseen yasemen yasemin yash yashasvi yashawini
    yashem yashica yashoda yashodhara yashvi yasin yasina yasinta yasir yasmeen yasmin yasmina yasmine yasna yasser
    yassin yassine yasti yasuhiro yasuko yatan yathrib yatin yauvani yavar yavuz yawar yawer yayak yazan yazeed
    yazganalp yazgul yazmin yda yecid yee yeferson yegana yehuda yeimy yeison yejide yekbun yekda yelena yelesen yemi
    yeneral yeni yenifer yenny yeny yepelek yer yeraz yergha yerko yerson yertan yesenia yesica yesid yesil yesoob
    yessenia yessi yessica yetisal yetta yetunde yevette yewande yfke yifan yigit yildir yildiz yilma yilmaz yina
    yineth ying yinka yinthe yitzhak ylenia ylva ylvi ylvie yngve yoan yoann yocelyn yochana yoel yogendra yogesh
    yohan yohana yohane yoichi yoko yolal yolanda yolande yolando yolima yolonda yonatan yonathan yonetmen yong yono
    yordan yoruc yosef yoselin yoshie yoshiko yoshio yoshita yosma yossi yosuke youba youcef youlanda younes youri
    yousef yousra youssef yrjo yrsa ysaline yucel yucelen yudy yuette yug yui yuki yukiko yuko yulanda yuli yulia
    yuliana yulieth yulisa yulissa yuliya yuly yumi yumiko yumun yun yung yuni yunis yunita yunt yunus yuonne yurani
    yurany yurdanur yurdaser yureed yurem yuri yuridia yuriko yurtguven yurtseven yurttas yury yusif yussuf yusuf yuta
    yutika yuvraj yvan yves yvette yvon yvone yvonne zaafir zaahid zaahir zaakir zabir zablon zac zacarias zach
    zacharia zachariah zacharias zacharie zachary zachery zack zackariya zackary zackery zada zadie zaeem zaenab zafar
    zafeer zafir zafrul zahaar zaharia zaheer zahfer zahi zahid zahir zahnya zahra zahri zahro zahrun zahur zaib zaid
    zaida zaiden zain zainab zainabu zaira zaire zaitra zaituni zak zakaria zakariyo zakariyya zakary zakayo zakhele
    zakir zakiyaxon zalan zaliha zalindra zaman zamfir zamfira zamin zamina zamiq zamir zamira zan zana zander zandra
    zane zanele zaneta zanis zaniyah zansi zarangiz zarar zaraza zardust zaria zariah zarif zarifa zarina zarna
    zarnigar zashil zauqi zaur zavier zavion zaweel zayan zayd zayden zaynab zayne zayyan zayyir zbigniew zbynek
    zdenek zdenka zdenko zdislava zdravko zeb zebirce zebulon zechariah zeeshan zeferino zehaan zehnia zehra zehranur
    zejna zekayi zeke zeki zela zelaya zelda zelha zelia zelie zeljka zeljko zella zelma zelmira zelpha zemfira zemyna
    zemzem zena zenaida zenas zende zenia zennun zeno zenobia zenon zenovia zenta zenzele zenzile zerafet zerdad
    zeride zetta zettie zevlude zewad zeynab zeynagul zeynal zeynelabidin zeynep zeyno zeynulla zhane ziba zibeyda
    zibuyile ziedonis ziga ziggy zigmund zigrida zihni zikmund zilfa zillah zilmil zilpah zilpha zimran zina zinal
    zinat zineb zinhle zinnura zinnure zion zipporah zita ziva zivile ziya ziyaettin zizi zlatan zlatica zlatko zoa
    zoe zoey zofia zofie zofija zohra zohrehan zoie zoila zoja zola zollie zoltan zona zonia zora zoraida zoral zoran
    zorica zorka zsanett zsigmond zsofia zsolt zsombor zsuzsanna zuba zubayr zubeyde zufer zuheyla zuhri zula zulaikha
    zulbiye zulema zuleyxa zulfa zulfiyya zulfuye zulgarni zulma zumaridi zumre zumrud zunilda zuwayhir zuwena zuzana
    zvonka zvonko zwatie zygimantas
    """

  /// Given names that are as often something else. A second word has to confirm that a person is meant.
  static let alsoWords: StaticString = """
    ab abbey abbott ace adams add admiral age ah ai aide al alabama albino ale ales alexa alexandria alford aline ally
    alma almond alpha alston alto america ami amie among amor an anderson angel angelic angle ani ante ants apollo
    arch archer aria arizona armani art ascension asia aspen astride athena atlas aura austin author autumn azalea
    baba babe baby bailey baker baldwin bale bali ballard banks bao baptist barb barbie barnard barnett baron barr
    barrett barron barton baxter beat beau bee bell belle bello bennett benson bent bentley benton berlin berry bibi
    bird bishop bitten blair blanch blanchard blaze blessing bliss blossom bo bode bolden bong bonny booker boone boss
    boston bowman boyce bozo brain branch brandy brantley bristol britt britton brock brogan brook brooklyn
    brooks brown buck bud buddy bunk bunny burgess burke burnett burns burr burrell burt bush buster butch butler byrd
    caddie cadence cain cal calhoun cam camden camellia campbell can canal candy cannon canyon cap caprice captain
    carlisle carmine carolina carry carson carter case cash catalina champ chan chance chancy chandler chanel chaney
    chang charity chase chastity chelsea cherie cherish cherry chester cheyenne chi chin china chip christ christen
    chung cielo cinnamon clarke cleave cleveland cohen colbert coleman collie collier collins colon colonel colt come
    comfort commodore con conception conley constant conway cooper coral corbett corbin cord corona cortez council coy
    crawford creed crockett cruz cuba dahlia dai dakota dallas daniels darling dawson deacon deforest dell
    delta dempsey denton denver desire destiny devon dewitt diamond dick dickie dickson dieter dillard dillon dimple
    dink divan dixon doc dock doctor dodo doll domingo dong dorsey doss dot dotty dove drake dries duarte duff duke
    duncan dung dusty early earnest ebb ebony echo eider elder eldridge ell ellison elmore elon else ember emerald
    emerson emir emit era ermine essence essex estes eta ether evans ever ewing fairy faith fancy fares farrell farris
    fate fawn fe fed feline fem ferrell ferris fielding finis finley fisher fitzgerald fleet fleming fletcher fleur
    flint floor florence florida florin flynn ford forest forum foster fount franc francia franco fraser frazier
    freeman french friend fuller fulton gage gaines gal gala gardner garland garner garnet garret garrison gaston
    gauge gay gee general genesis geneva genie georgia gibson giles gilmore ginger girts glory glover godfrey godwin
    golden gorge governor graves gray green greene greet griffith grit grove gun gunn gunner gunter gurney gust
    guthrie guy ha hale hall ham hamilton hampton han handy hang hank hanson harden hardin harding hardy harm harmon
    harmony harper harrell harris harsh hart hartley haven hayden hayes hays heath heaven hebert hence henderson henna
    herb hermes hester hill hilliard hilton holden holland holley hollis holmes homer honey hoover hope horton houston
    howell hubbard hudson hue hughes humphrey hung hunt hunter hurley hyacinth hymen ib ibis icy imam immaculate in
    india infant ingram innocent ion ireland irwin isis israel ivey ivory ja jail jarred jc jennings jensen
    jesus jet jewel ji jin job johnson joke jones journey judge jung junior justice ka kaiser kale kane karma kato
    kennedy kenney kenya kia kick kim kimball king kingston kirby kismet kit knox krishna laddie lady lai lambert
    lander lane lang lark larkin lassie lavender lawson lawyer laze leafy lean leaner lee lemma lemon less levy lexus
    li liberty lien lies lim lin lincoln linden line link lisle little lo loan lode london lone long loot lope lore
    lot lott lourdes love lovell lowe loyal lu lucero lucky luna luster lute lutz luz lyric ma mace mad madden maddox
    made magnolia major male man manila manley manly manning mans manual many mao maple mar mare marin marine
    marino marlin marquez marquis marquise marry marsh marshal mart marten martial martins marvel mat mate math
    mathews mathis mats matts maverick maxim maxima maximus may mayo mckinley meadow media medina mei melton
    memphis mentor mercedes mercer mercy merrily merritt merry messiah meta metro meyer mi mica mickey milan mile
    miller mills min miner minor miracle miss misty monroe montana montgomery moody moon mora moreno morton murdock
    murphy my na nacho nadir nail nana nanna narcissus nash neely nena neo nevada nevaeh newell newman newt newton
    nieves nil nixon noble north norton norwood nova novella nu numbers octave odd odessa odin ok om oma oman omega
    oneal oral orange orion orlando osborn osborne ott ova over owe owens pa page paisley pal palmer pansy par paris
    park parker parley parrish paschal pastor pasty pate patience paw paz peace pearce pearly peer peg pepe
    pepper per perla peterson phoenix pier pierce ping pink pinkie piper pleas pleasant plummer pol polk poppy porsche
    porter powell pratt precious press preston price prince princess prosper prudence pryor puck purity purl queen
    raid raleigh ramsey ransom rares raven reason red redden reece reid reilly rein reina remy rex rey reyes reynolds
    rice rich richmond ridge rim ritchie river roan roar roberts robinson rock rocky rodgers roe rogers roll roma
    romaine rosette rosy rowland royal royce rube ruffin rune rush rusty rut rutherford ryder sable sad safari saga
    sage said saint salami sama sampson sander sanders sanford sang santa santana santiago santos sari savanna
    savannah sawyer scarlet season see senna serenity server sever shad shade shea shelton shepherd shin side siena
    sierra silva silvan silver sim simpson sincere sine sing siri sister skip sky smith so sol sole son sonata song
    sonny soon sos sparkle spring squire stafford stanford stanton star starling starr stein sterling steward stone
    stonewall stoney storm stormy su sullivan summer sun sung sunny sunshine sydney sylvan ta tab talon tam tan taro
    tate tatum tawny tea temple tennessee tequila texas theta thompson thor thornton tia tiara ties tilde till tillman
    tine tiny tolbert tome toms tone toney tor tore toy trace tran treasure trinity true tu tucker turner tutu un
    unique unknown unnamed urban us valencia valentine valid van vaughan veer vega velvet venus vernal verona vi
    victory vida villa vinson viva wadi wage walker walton wan ward warner wash washington watson watt weaver webb
    webster wei wellington wells wen west weston wheeler whit whitley wilder willow windy wing winter wm wolf wong
    wood woody worley worth wright xiao yan yang yaw yen yi yoga yon york young yu yuk zara zed zeta
    """
}
