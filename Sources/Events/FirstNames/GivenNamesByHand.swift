/// Common names of South and Southeast Asia, Africa, the Arab world, Israel, Ukraine, the Balkans, the Caucasus and Central Asia that the
/// other lists lack. Collected by hand; without those that are a thing, a place or a family name above all.
enum GivenNamesByHand {
  static let names: StaticString = """
    aanchal aarti aarushi abdulaziz abdulla abdulmalik abebe abhay abhijeet abhinav adanna adeel ademola adetola
    adeyinka aditi afshan aigul aiman ainur aizat ajit akanksha akhil akinola akintunde akshita alok alpesh amaka
    amandeep ambika aminu amirul amita ammar amna amr anahit analyn anant anastasiia andi anfisa angeliki aniket
    anirban anitha anjana anju anshul antara antonis anuj anum anup anuradha anushka aoi aparna apeksha apinya apiyo
    apoorv apurva aram arati archana ardi areeba arindam armen arnel arooj arpit asep ashutosh aslam asmita asyraf
    atul auma awuor ayanda ayelet ayobami ayomide azamat azhar azim azizah azlan azman azri babajide bandar bashir
    bayu bekzat benedetta bhagyashree bhakti bharti bhaskar bhuvan bilyana bindu bisi boitumelo bolaji bongani bonolo
    boryana budiman buhle burcu busayo bushra chaitra chandan chandni charu cheptoo cherono chhavi chibuike chibuzor
    chidera chidiebere chiemeka chika chinaza chinenye chipo chukwuma cleber cleiton crisanto dafna daiki daniyal
    daniyar dapo darshana davit dawit dayanand debjit dedi deepali deepti desislava desola devendra dhananjay dhanya
    dharmesh dheeraj dilnoza dimitar dimitra dinara dineo dini dipti disha divyansh doaa dody dolapo doron doyun duc
    durgesh dwiki ebo ebru ebun ece edvaldo efrat efua ege eiji elira elitsa elvir endang enitan eriko erlina esha
    eunji ewen eyal ezinne fachri fadli fahd fahri faiz faizal fajar farhana fariha farooq farzana fatin fatos fauzan
    febri feyi feyisayo fikri firdaus fitri fiza fotini funke funmi furaha furqan gamze gargi gayatri gbemi geeta
    genivaldo gentian georgi gergana ghada ginevra giorgi goro gunel gunjan gurpreet gyan haider haikal hakimi hamad
    hande handoko hanis hansa hany harendra haritha harpreet harshita haryanto hasnain haya hayk haziq hazwan heba
    heena heri hesham hetal hieu hila himanshu himmat hina hira hiren hiroki hristo hrithik huma hyejin hyunwoo ichiro
    ido ifeyinwa ihor ijeoma ildar iman imtiaz inbal indranil indu ingvild ioanna ipsita iqra irakli irdina irem ishan
    ishaq itai ivaylo izzah jagan jaideep jajang jaspreet jassim javed javeria jayanti jaymark jibran jide jinwoo jiro
    jisoo jitendra jiwoo joemar jomar jonalyn jovelyn joven joydeep juhi junaid junho jurate juvy jyotsna kagiso
    kahindi kailash kainat kaito kajal kalpesh kamini kamlesh kanchan kanika karabo karuna kateryna katlego kaushik
    kavitha keabetswe kehinde keisuke kemi kenechukwu khairul khushboo khushi kipchoge kirti kittipong kobina koji
    kosiso kosuke koushik krisna krunoslav krupa kseniya kubra kuldeep kushal kusum kyriaki laiba lakshman lalitha
    lasha latha lebogang lefteris lehlohonolo lesedi lestari levan liezel lilit limor lindiwe lindokuhle liyana lubna
    lungelo lwazi maame maarja madhur maha maham mahathir mahendra mahnoor maitreyi majed maksym malati malee mallika
    mamata manal manasi mandar mandeep mandisa manjula manjunath manolis manpreet mansi mansour marat marites marju
    marloes masego mayank mayowa mazhar mbali medha meenakshi mehul mehwish meli melis meron minal minho minji minseo
    misaki mishal mita mohan mohsin moiz momina mostafa mpho mridula mthunzi mubashir mudassar mugure muhaimin mulyadi
    munir murali murugi muzammil mykola namita nanda nandi narek nattaya naveed navneet navya nawaf nawaz nayana nazri
    neela neeraj neeru neeta nehal nevena nihar nikhila nikunj nimisha nimra nir niran nirav niru nishant nishi
    nivetha niyi nizam nkem nkosana nkoyo nodira noha nokuthula nomsa norazlina nosheen nosipho nthabiseng ntombi
    ntsiki nugroho nur nurin nursultan nwamaka nyokabi obiageli obiora ofer ogechukwu olabisi oladele oladipo olajide
    olawale olayinka oleh olufemi olukayode olumayowa oluwadamilare oluwatosin omkar onyedikachi orkhan orly padmini
    palak palesa paras paresh parul pawan phindile phumzile pinar pinky plamen prabhat pradip prafulla pragya pramila
    pramod pranjal prateek pratiksha prem prerna priti priyank puja pule purnima purushottam pushkar qistina quang
    rabia rabiu rabiya raghavendra ragini rahil rahim raimunda raju rakshit ralitsa ramya ranjeet rasha rashi razak
    reabetswe reem reema refilwe rehan rehana ren renu reshma retshepile richa rifki rin ritik rizky rizwan rizza
    rodel rohini rommel ronak ronit ronnel roshni rosmah ruchi ruchika rudo rukhsana rumen rupa rupesh rustam rustico
    rutendo rutuja saburo sachit sadhana safwan saidu saima sajid sakshi saloni sambit samiksha samra samta sanchita
    sandhya sandip sanele sangita sania sanjana sankar saqib sarabjit saranya saraswati sarfraz sarika sarvesh sathish
    satria saud sbusiso sehrish seiji sejal selam seojun seoyeon serhiy sevgi sevinj shabana shafiq shahid shahrul
    shahzad shai shaimaa shalu shantanu sharmila shazia shefali sherif shivangi shlomo shoaib shraddha shradha shriram
    shubha shunsuke shweta shyam sidra sifiso sinta siriporn sita siyanda sizwe smriti snehal sofiia sofyan sohail
    soludo somchai somnath somsak somto sooyoung sota soumen soumya sowmya spiros stoyan suad subha subodh sufyan
    sugeng suhas sujay sujit sukma sumaira suman sumbul supriya surabhi surendra suryadi susanto sushant suvarna
    svetoslav svitlana swara swetha syafiq syahirah syakir syuhada taavi tafadzwa taimoor takashi tanu tanuja taras
    tarek tatenda tayyaba tebogo tehmina temilade tetiana thabang thaisa thalita thamer thanasis thandi thandolwethu
    thato themba thulani tigist tigran tijjani tika tiphaine tiwa tobenna tonis toyin tshepiso tshepo tsholofelo
    tsvetelina tulsi tumaini turki tuti ugochukwu ugonna umaru unathi upasana upendra uri urmila uttam uttara uzair
    uzma uzoma vaibhavi vaishali valbona vasant vasilisa vasu veena venu vidit vignesh vijaya viktoriia vimala vinit
    virendra vitalii vuk vusi wacera wael wahid waithaka waithera wamaitha wanida waqas waseem xolani yakubu yanti
    yanto yaroslav yashika yayan yerlan yevhen yiannis yoav yogi yomi yonas yudi yuji yuna yusuke yuto zaki zandile
    zawadi zhanna zikora zlata zodwa zohaib zoya zubair zulkifli zurab zvonimir
    """

  /// Family names of West, East and Southern Africa.
  static let familyNames: StaticString = """
    abubakar acheampong achieng adebayo adegoke adeleke adeniyi adeyemi afolabi agyeman ajayi akande akinwumi amoah
    ampofo ansah appiah asante asare balogun bello boateng chege chukwu danjuma darko dlamini eze fashola gitau hassan
    igwe iheanacho kamau karanja kariuki khumalo kimani kipkemboi kiplagat lawal mabaso mahlangu maina makgoba mensah
    mkhize mokoena molefe moyo mthembu mutua mwangi ncube ndlovu ngcobo njoroge nkosi nwankwo nwosu nyambura nzimande
    obi odhiambo ogunbanjo ogunleye ojo okafor okeke okonkwo okoro oladipo olaniyan oliseh omondi onyango oparah osei
    otieno owusu oyelaran quansah sarpong sibanda sithole tetteh uzoh wafula wanjiku zulu zuma
    """
}
