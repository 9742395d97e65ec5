/**
 * Given names of forty languages that are in ordinary use and on no list of the most frequent ones: a word in front of a full name that stands
 * here begins a longer name. Data for `given-names.ts`; written for this project from common knowledge (docs/decisions/0006-name-data.md),
 * without names that are everyday words, roles or places; folded when it is read.
 *
 * Example: "Ottoline Agnes Tilbury" is no Agnes Tilbury, for Ottoline is a given name.
 */

/** A paragraph a language or two; the order means nothing. */
export const MORE_GIVEN: string = `
ottoline bertram blythe crispin cuthbert dermot dudley edna elspeth enid fergus finlay fitzgerald gideon giles glenys godfrey gwendolen hermione ivor
lettice marmaduke moira murdo myfanwy neville olwen perpetua prunella quincy rhys seraphina seumas sian sinead thomasina zara aoife caitlin cillian
ciara declan grainne lorcan maeve niamh oisin orla roisin ruairi saoirse tadhg eilidh mhairi euan
abel achille adelin aglae alban albertine alceste ambroise amedee anatole anicet anselme arlette armande arsene arthus athenais aymeric balthazar
baptistine bathilde baudouin benoite bernardine blaise boniface brunehilde casimir chrystele clarisse claudette clelia cleophas clothilde clovis
cornelie damase delphin denys desiderius edmee eleuthere eliette elisee eloi emilienne etiennette eudes eudoxie eulalie eusebe euphrasie faustin
faustine felicien firmin flavien florentine fulbert gabin geraud gervais ghislain godefroy gontran gonzague guenole guillemette herminie hilaire
honorine hugolin huguette hyacinthe iphigenie ismerie judicael ladislas lazare leandre leocadie leontine lisette loick lothaire lucette maixent
marcelin mathurin melisande melusine merlin milene modestine muguette narcisse ninon octavie odilon olympe ombeline ophelie othilie pascaline paterne
paulin pelagie petronille philomene placide priscille quitterie rejane renaude romaric roseline rosine rosemonde sebastienne septime sigismond sixtine
symphorien tancrede thecla titouan toussainte tugdual urielle valere valerien victorien vianney virgile wandrille xaviere ygor ysaline yseult zelie
zephyrin
aloisia alwine amalie annelore anselm apollonia arnulf balthasar bernhardine birte bodo bonifatius brunhilde christel christfried cunigunde diethelm
dietlinde ehrenfried elfrun emmerich ermelinde euphemia eustachius frauke gerhild gernot gerold gesine gisbert giselher gotthilf gottlieb gottlob
gundel gundula hadwig hannelotte hartwig heidrun heimo henrike herta herward hildegunde hinrich imke immanuel ingelore ingomar irmela jost kreszentia
kunibert leberecht linus ludger ludolf malwine meinolf odo ortrun ortwin ottokar philomena quirin rainhard reimar reinhild roderich roswitha rotraud
rudiger scholastika sigismund sigrun sixtus swantje tassilo thekla theobald thilo thusnelda traugott volkhard waldtraut wenzel wibke wieland wiebke
willibald wolfhard wolfried wunibald
aafke aaltje alida annemiek annemieke anneloes arend arjan arnoud baukje bartel bastiaan berend boudewijn bouke carolien coenraad corrie dieuwertje
dineke dirkje eelco eelke elske ewout floris fokke folkert fenna femke frits froukje gerben gerdien geert gijs godelieve govert grietje hanneke harm
harmen heleen hermien hester hubrecht huib huibert ignace ineke jacomina jannetje jannie janneke jaap jelle jolanda joop joost jorrit josien katrijn
krijn leentje liesbeth lieve lieven louwrens luuk maaike marjolein marleen marloes meindert menno mieke mies mirjam neeltje nelleke niek nienke nynke
onno pauwel pieternel pleun quirijn reinout rembrandt roelien rutger saskia siebren siebe sietske sjoerd sjoukje swaantje teun teunis tiemen tijmen
tineke tjaard tjalling tjeerd trijntje truus wessel wiebe wieke ymkje yvo zwaantje
aksel albin alfhild alvar anniken ansgar arild arnfinn arvid asbjorn aslaug astri audun bente birger bjarne bjorg bodil borghild brynhild carita
dagfinn dagny ditte ebbe egil einar elof erling esbjorn eskil espen evald eyvind finn flemming frode gaute gjertrud grethe gro gudmund gudny gun
gunborg gunn gunnvor guttorm gyda halfdan halvard halvor hege henning herbjorg hilding hilma hjordis hulda ingebjorg ingegerd ingela ingolf ingvald
ingvar ingvild irmelin jannicke jarle joar jofrid jorun jorunn jostein jytte kaare kaja kai karianne kjartan kjellaug kjersti kjetil loke lone
magnhild magne marit marte merete njal noomi oddbjorg oddny oddvar olaug oline ottar oyvind palle preben ragna ragnar ragnhild randi reidar reidun
runar sigbjorn sigbritt signe sigvald sindre sissel snorre solbritt solfrid stian steinar sten sunniva synne synnove solve terje thora thorvald tone
tora torben torgeir torgunn torhild toril torkel torlaug torleif torolf torunn torvald tove trond trygve turid tyra tyko unni vendela vigdis viggo
wenche yngvild asne ashild
aapo aarne aaro ahti aila aimo aino akseli annikki anniina ansa ansku anu arja armas arto arttu arvo asko aulis eeli eemeli eeva eija eila eino eljas
ensio erkki esko eveliina helka helvi hely henna hertta hilkka hillevi iikka iina iiris iiro ilmari ilpo inkeri irja irmeli isto jaana jalmari jarkko
jarmo jarno jenna jere joona jorma jouko jouni jussi jyrki kaija kaisa kaisu kalervo kalevi kauko kerttu kosti kyllikki kyosti leevi liisa liisi
maaria maarit marjo marjut martti mauno merja mervi miika miia mirjami mirva niina noora nuutti oiva onerva oskari osmo paavali pasi pentti pertti
piia pirjo pirkko pirre raija raili raimo raisa reetta riitta ritva roope salla santeri severi sirkka sirpa sisko soile taina taisto taru tarmo tauno
teemu teija terho tero terttu teuvo tiina topi tuija uolevi urpo uuno vaino valtteri vappu vaula veera veijo veikko venla vesa viivi virpi voitto
vuokko
aivars aija aigars ainars andis andris anete antra artis arvis astra atis austra baiba biruta dace daiga dainis dzintars dzintra edgars egils eriks
gatis gints guntars guntis gunta ieva ilga ilmars ilze imants inara indra indulis inese inguna ivars jekabs juris karlis kaspars kristaps laima lauris
liene liga linards madara mairis maris mirdza modris normunds oskars peteris raitis raimonds reinis ringolds ritvars rudite sanita sarmite silvija
skaidrite solvita talis valdis velta vija viesturs vilnis visvaldis zane zenta zigurds aiste aldona algimantas algirdas almantas alvydas andrius
antanas arunas arvydas audra audrius ausra birute daiva danguole darius deividas edita egidijus egle eimantas gabija gediminas giedre gintaras gintare
grazina ingrida jadvyga jurgita juozas jurate justas kazimieras kazys kestutis laimonas leonas linas loreta mantas milda mindaugas nerijus neringa
nijole ona paulius petras povilas ramune ramunas rasa raimundas rimantas rimas rokas romualdas ruta rytis salvija saulius sigita sigitas simas stasys
tadas ugne vaida valdas vidas viktorija vilija vilius virginija virginijus vytautas vytas zigmas zivile zydrunas aadu aivar anti ants ain andrus eevi
eha erki hando heiki hele hillar ilmar imbi indrek jaan jaanika jaanus jaak juhan kaarel kadri kadi kaia kaido kaie kairi kalev kalju kristi kristjan
kulli leelo lembit liina liis maarja mait malle margus marju meelis merike mihkel milvi moonika olev ott peep pille piret priit raivo riho riina rutt
siim siiri sirje sulev taavi taavo tanel tiit tiiu toomas triin tonis tonu ulle urmas urve vaike valdur vello velli viive virve
adelajda alojzy alfreda alina ambrozy aniela apolonia bazyli benedykt benigna bernadeta blazej bogumil boleslawa bonifacy brunon brygida celestyn
celina cezary cyprian cyryl damazy dobroslawa edyta edeltrauda eligiusz eryk eustachy faustyna ferdynand filomena florentyna fryderyk gracjan gustaw
halszka hieronim hipolit honorata iga iwan izydor jaroslawa jedrzej judyta juliusz kajetan kalikst kasjan klaudiusz kleopatra konstancja kosma krystyn
ksawery kunegunda leonia longina lucjan malwina marceli marcelina mariola marzena maurycy narcyz oktawia oktawian olgierd onufry otylia pelagia
petronela placyd remigiusz roch ryszarda sergiusz seweryn sobieslaw tekla teofil teofila tobiasz tymon tymoteusz tytus wackaw waleria walenty
walentyna wawrzyniec wolodymir zbyszek zenobia ziemowit zygfryd zyta
adelka aloisie apolena bedriska blahoslav bohuslava boleslav borivoj ctibor ctirad dalimil danuse darina dobromila drahoslava dobroslav horymir
hostivit ivona jachym jeronym jolana klement kvetuse lida lubor lumir mecislav metodej mirka otilie ota pankrac petronila pravoslav radana radislav
rehor servac slavomira sobeslav svatoslav sylva taras valburga vendelin venceslava vilemina vladan vladena vlastimila vladislava celestyna sarlota
dionyz imrich lubica metod svetozar
agoston aladar alfonz aliz aloyz ambrus andor arpad atilla bartalan boldizsar bonifac csongor damjan dorka domotor edvin emo eniko fulop gedeon
gusztav huba hunor ilka izidor jolan jozsa juliska katinka kazmer kelemen klotild lenard lenke lipot lujza malvin marcell matild menyhert miksa
nikolett odon orsolya ottilia pongrac rege rezso sebestyen tihamer timot ubul vanessza vendel zalan zsigmond
adina alin alis anda anghel aurica catinca cezar ciprian claudiu cosmin cosmina costel costin costica daciana danut despina dionisie doinita dorel
dragos dumitra ecaterina emilian eufrosina eusebiu felicia filofteia florina floriana geanina gelu gheorghita gherasim gica grigorie haralambie iacob
iancu ilinca ionel ionica iustin ladislau leontina ligia madalina maricica marinela marinica marioara mihnea mioara mirona mitica nichita nicolaie
niculina nicu olimpia otilia paraschiva petrica rada relu romeo romulus sabin sanda saveta septimiu serban sever severina simina simion smaranda stana
stefanita stelian steliana titus toader tudorel veta voica voicu zaharia zenovia
adnan alen alenka aleksa alojzija andelka andreja anica ankica avgust bisera blagoje blazenka boban bojan bojana borislav borislava borivoje borka
bosko bozo branimira branislava brigita cecilija cvetka cveta dalibora danica darinka darko davor davorin davorka desanka dijana dinko domen dragica
dragisa dragoljub dragutin drago drazen dubravka dubravko dunja durdica dusanka dzenan edin elvis emina emir emilija enes esad esma fadil fahrudin
fehim ferid fikret gabrijela gorazd grozda hajrudin halid haris hrvojka husein ibro ika irfan ivanka ivica izet jadranka jadranko jasenka jelica jelka
jernej jerneja joza josipa jovanka jozo jozica jurica katica klementina kresimira lejla liljana ljerka ljiljana ljubisa ljubo ljudmila lovorka lucija
manca marijan marijeta marjeta melita mensur meliha metka mevlida mihovil mijo milenko milijana milivoj milka miljana miljenko miran miro mirsad mitja
mladenka mojca muhamed nadica neda nedeljko nedeljka nermin nermina neva nevenka nikica ninoslav nusa ozren pasko perica polona primoz rade radenko
radica radivoj radmilo radojka rahela rajko ranka ranko ratko safet sanela sava sead sebastijan selma semir senad slaven slavoljub slobodanka smilja
spela spomenka sreten srecko stanka stanko stanoje stojan stojanka stoja suad suada svetislav tadej tena tihana tihomira tijana todor tomica tomislava
tonka urska vanja vasa vasilije vedrana velimirka verica vidosava vinka visnja vlado vladimirka vlatka vlatko vojin vojko vukasin zdravka zeljana ziga
zlatan zlatica zorana zorka zrinka zrinko zvezdana zvjezdana zvonimir zvonko zarko zaklina zivojin agim arben ardian artan bardhyl besa besnik blerim
bujar dritan edona elira enkelejda ermal fatmir flamur gezim ilir kastriot kreshnik ledia lindita luan mimoza naim ndricim petrit rudina shpend
shpresa skender teuta valbona vjosa xhevdet
ahu alaaddin alev alper alperen altan arda arif arzu asena asli asuman atakan ata atilay aycan ayca aydan ayfer aygul ayhan aykut aylin ayla aynur
aysel aysen aysun ayten aytac aziz azra bahadir banu barkin basak batuhan bayram bedia bedirhan behcet behice bekir belgin belkis bengu bennu beren
beril berk berkay berke berrak betul beyza bilal bilge bilgehan binnur birgul birol birsen buket bulent burcu burcin burhan bunyamin cafer cahit canan
caner celal celil cem cemil cemile cenk cevdet ceyda ceyhun ceylan cihan cihangir cumhur cuneyt cagatay cagdas cagla cagri cigdem defne demet derya
devrim dilara dogukan dursun ebru ecem eda edip ege ekrem elcin elvan emel emin emrah ender eray ercan erdal erdinc ergin ergun erhan erkan erkin
erman erol ersin ersoy ertan ertugrul ertug esin ethem evren evrim eylem eylul eyup fadime fahri fahriye faruk fehmi ferda ferhan ferhat feride ferit
fevzi feyza figen filiz fusun furkan gaye gokay gokcen gokhan gokmen gorkem gulbahar gulcan gulcin gulden gulnur gulsen gulten gunseli guray gurbuz
gurcan gurhan gurkan gursel guzin habib habibe hacer hakki haldun halide halime halit haluk hamdi hamit harun haydar hayati hayri hayriye hikmet hilal
hilmi huda hulusi husamettin husnu huriye idris ihsan ilhan ilker ilknur ilyas izzet jale kaan kadriye kamile kazim kenan keziban kerim korhan kudret
kursat latife levent lutfi mahir makbule mansur mazhar mediha melahat melda melih melike melis memduh mesut metehan metin mevlut mithat muammer
muazzez muge muharrem mujde mukaddes munevver murathan musa mutlu mucahit mujgan mukerrem mumtaz muserref muzeyyen naci naciye nadir nadire nagihan
naime namik nalan nazan nazif nazim nazire nazli nebahat necdet necip necla nedim nedret nejat neriman nesibe neslihan nesrin nevin nevzat nezahat
nezihe nigar nihal nihat nilay nilgun nimet niyazi nuran nuray nurcan nurdan nurhan nuriye nurten oguz okan oktay olcay olgun onat ongun orcun orhan
oyku ozden ozgu oznur pakize pelin pembe peri perihan pervin rabia rafet ramiz rasim rauf recai refik refika remzi resat reyhan reha ridvan riza ruhi
ruhsar rukiye rustem sabahat sabahattin sabriye sacit sadettin sadik safak safiye saim sait saliha samet saniye saziye seckin seda sedat sefer selami
selcuk selda selen selim selman semih semiha semra senay senem senol serap sercan serdar serhan serhat serkan serpil sertac servet seval sevil sevilay
seyfettin seyhan seyit seyma sezai sezen sezer sezgin sibel sidika sinan sinem soner songul suat sukran sukru suna sureyya suzan sakir sebnem sehnaz
sener serafettin sevket tahir tahsin talat talha tamer tanju taner tarkan tayfun taylan tayyip teoman tezcan tevfik tolga tufan tugce tugrul tulay
tuncay tuncer turgay turgut turhan turkan ufuk ugur ulvi umit umran vahap vahide vahit vedat vehbi vesile veysel vildan vural yahya yaren yasar yekta
yelda yeliz yesim yeter yildiray yunus zahide zeki zekiye zeynel ziya zubeyde zuhal zuleyha
abelardo abundio adoracion agapito agueda alberta almudena amadeo amador amancio amaya ambrosio anastasio aniceto anunciacion aquilino arancha arantxa
arcadio ariadna arsenio artemio atanasio aureliano baldomero balbino baltasar basilio bautista belarmino benedicta benigno bernabe bernardino
bienvenida blas bonifacio braulio brigida calixto candido casandra casimiro cecilio ceferino celedonio celestino celestina celso cesareo cipriano
ciriaco cirilo constancio covadonga crescencio custodia damaso demetrio dionisio dominga edelmira eladia eladio eleuterio eligio elisenda eliseo
elpidio emeterio emiliana engracia epifanio ernestina escolastica estanislao etelvina eudosia eufemia eufrasio eulalio eulogio eusebia eustaquio
evangelina ezequiel faustina faustino felisa fidela filiberto florencio florentino florinda fortunato fructuoso fuencisla fulgencio fidelia gabino
generosa genaro gervasio ginesa gines gorka graciano heliodoro herminia herminio higinio honorio horacio ildefonso indalecio inocencia inocencio iria
itziar ivonne jeremias jeronima jovita justa justino ladislao leocadio leoncio liberto liborio lisardo longinos loreto lucrecia macario manrique
mansueto marciano maritza mauricia maximina medardo melquiades milagrosa minerva miren moises narciso nazaret nazario nicasio obdulia olaya olegario
onofre orencio pablino pancracio pascuala paulino pelayo perfecto placida policarpo ponciano porfirio presentacion prudencio quirino quiteria ramira
reginaldo reinaldo ricarda robustiano romualdo rosalinda rufina rufino ruperto rutilio sabas sabino salomon sancho saturnina saula sebastiana serafina
severiano sigfrido silveria silverio silvina sinforiano sixto sonsoles tadeo tarsicio telesforo telmo teodosia tiburcio toribio urbano valeriano
venancio victorino victorio virgilio wenceslao zaira arnau aina ainhoa amaia andoni ane ander aniol arcadi asier blai eneko garazi guifre idoia iker
imanol itxaso jordina josu kepa koldo maialen maider meritxell mireia nekane oihane oihana olatz quima remei sira unai uxue xose xoan yeray
abilio adalberto adelia adelino adelina aderito adosinda agostinha albertina albino alcides alcina alda alipio aluisio alzira amadeu amandio amilcar
anabela anacleto anibal apolinario aquiles armenio armindo arlindo aristides augusta aurea avelino baltazar bartolomeu belmira belmiro benvinda
bernardete bras capitolina cassia cassio cesaltina cesario cidalia clarice claudete cleonice constanca cremilde cristovao custodio dalila damiao
deolinda diamantino dinis dionisia dioguina domingas durval edite eliseu elisio elza ermelinda eurico fabricio felicidade felisberto fernao floriano
francelina geraldo germana germano gertrudes getulio gilda giselia glauco glaucia godofredo graciete graciliano guilhermina heloisa henriqueta
hercilia hermenegilda honorina iara idalina idalecio ilda ilidio iolanda iracema irineu isaias isaltina isilda ivete ivone izilda jacira jadir jandira
januario jesuina jocelina jordao juraci juvenal laurinda lauriano leandra leonel leonilde leopoldina licinio lindalva luana lucilia ludovina marcal
mariete marilia maximiana melania mercia messias miquelina moacir napoleao natercia natividade neusa nelita nivaldo noemia odete olinda olimpio ondina
orlanda osorio pascoal petronilha pompeu preciosa quiterio raimunda raissa ricardina romao rosalina rosineide rosinda rubem rute salete sancha serafim
sergia sidonio soraia tadeu taisa tarcisio telma umbelina valdir vanderlei veridiana vicencia virginio viriato vitorino zelinda zilda
abbondio adalgisa adelmo agostina alberico alcide alderico alfio alfonsa alighiero alvise amerigo amilcare andreina angiolo annabella annarita
annunziata aristide armanda arnaldo aronne arrigo artemisia asdrubale attilio baldassarre biagio bonaventura brando brunetta brunilde calogera camillo
catello cesira clementina consolata corinna cosima cosimo costante dafne desdemona diletta diodoro domiziano edda edmondo edvige efisio egidio elda
elettra elide elio elvezia elvio enea ennio ercole erminia erminio ermanno ermes ermete ernesta ersilia eustachio ezio fausta febo fedele fedora
feliciana ferdinanda fermo fiammetta fidenzio fiora fiorenzo flaminia flaminio fortunata fosca fosco fulvia fulvio furio galdino galileo gastone
gelsomina genoveffa geltrude gerolamo gesualdo giacinta giacoma giacomina gianfranca giancarla giandomenico gigliola gioele giordana giorgina giosue
giosetta giotto giovannella giove gisella gisberto giuditta giusto goffredo gottardo gualtiero guendalina guerrino icilio idelma ignazia innocente
ippolita ippolito isacco isotta italo jole lamberto lanfranco laurina lazzaro leda lelia lelio leonarda leonida leonilda leopolda liberata liberato
livio lodovica lodovico lorella lucetta lucilla manfredi manfredo manlio marcellina marcellino mariangela mariapia marinella maristella marzia marzio
massima maurizia melchiorre menotti mercede michelina milva modestina nazzareno nello nerina nerino nestore nicla nicolino nilde ninfa nunziata oddone
odetta odoardo olindo oliviero ombretta omero onofrio onorato orazio orestе orietta orsola orsolina ortensia osvalda ottaviano ovidio palmiro
pancrazio paolina paride pasqualina pericle petronilla petronio pierangela piergiorgio plinio pompea pompeo porzia prisca procopio prospero quintilio
quintino raffaela raimondo regolo remo renza ricciardo rinaldo robertina romilda sabatino salvatrice salvina saveria savina scipione selene selvaggia
serafino settimio sibilla silvestra silvestro simonetta siro sisto smeralda stelvio sveva taddeo tancredi tazio telemaco tecla teobaldo teodolinda
teodosio terenzio terenzia terzo tiberio tommasa torquato tullia tullio turiddu uberto ughetta ugo ulderico ulisse umberta valda valeriana valfredo
venanzio venera venere veniero vindice violante violetta virgo vitaliano vittore vittorina vittorino vladimiro zeno
abdulaziz abdulkarim abdulrahman abdelkader abdelkarim abdou abebe abena abimbola abiodun abiola abla achmad achraf adebayo adelola adeola adil adisa
adjoa aditya afia aida aisyah akash akhil akila akinyi akosua akua akwasi amadou amarachi amani amara amartya ambika amirul amitabh amrita anand
ananda anang ananya angga anindya anisa ankit ansu anupam anuradha anusha anwar aparna archana arief aruna arvind asad asha ashish ashraf ashwini
astuti aswin atul avinash ayesha ayo ayodele ayu azhar aziza azlan babajide babatunde bagus bakary balaji bambang bashir bayu bhaskar bhavna bima
bintou boubacar budi cahya cahyo chandra charu chetan chiamaka chidi chika chike chinedu chinwe chioma chukwuma citra danang darmawan deepa deepika
dedi dewi dhananjay diah dian didik dilip dimas dinesh divya djibril dwi eka ekow eko eman endang erlina esi faisal faiza faizal fajar fanta farah
fares fatimah fatmata fauzi fauziah ferdous firdaus fitri folake folasade funmilayo funke gaurav gauri gayatri gita girish gopal gunawan habiba hadi
haji hamid hamidah hanafi hanif harish harsha haruna hashim hassanatou hauwa hemant hendra hidayat ibukun ifeanyi ifeoma imran indah indira ikram
intan irwan ishaq iswandi iyabo jagdish jamal jamila jamilah jawad jaya jayanta jaywant jelani jitendra joko jumoke kabir kadek kajal kamal kamala
kamaruddin karthik kartika kartini kasim kavya kemi ketut khalil kishore kofi komang krishna kumara kunal kurniawan kusuma kwabena kwadwo kwaku kwame
kwasi laksmi lalit lalitha lamine lanre latif latifah latha lestari lilis madhavi madhu madhuri mahalakshmi mahendra mahesh mahmud maimuna malika
mallika mamta manik manish manisha manju mansoor marwan masitah maulana mbali meenakshi megawati meera mega mohan mohit mousa mubarak mudasir muhamad
mukesh mulyadi murali muslim mustapha nadeem nafisa nagesh naledi namrata nandini naresh narayan narendra nasir nasser nasrin nathi naveed naveen
neelam ngozi nila nilam ningsih nirmala nisha nnamdi nomsa noura novi nurul nwachukwu nyoman nkechi obinna oluwaseun olumide oluwatobi omolara onyeka
osei oumar padma pallavi pankaj prabhu pradeep prakash pranav prasad prashant pratap pratibha pravin praveen prem priyanka purnama purnima puspita
putra putri putu qasim rachmat radha rafiq raghav raghu rahayu rahim rahima rahmat raja rajendra rajeev rajiv rajni rama ramadhan ranjit ranjana
rashed rashid rashida rashmi ratna ravindra reena reshma retno ritu riyadh riyanto rizal rizky rohan roshni rosnah rubina ruhana rukmini rupa sachin
safiya saidu saleh salimah salma salmah sameer samina sana sandeep sandhya sangeeta sanjana sanjeev santosh sapna saroj satish savita seema sefako
seun shabana shabnam shaheen shaikh shailesh shakil shalini shankar shanti sharif sharmila shashi sheela shivani shobha shreya shweta siddharth sipho
siti slamet smita sneha sri sriyani subash subhash suci sudha sudhir sudirman sugeng suharto sujata sulaiman suman sumit suparman supriya surya
surendra suryadi susanti sushil sushma susilo sutrisno swati syarif tahmina taiwo tanvi tariq taufik tejas temitope thabo thandiwe thandeka titik
tjahja tri tuti uchenna uday ujjwal umar ummi usha usman utami vandana varun vasudha venkatesh vidya vikas vimala vinay vineeta vinod vishal vivek
wahyu wahyuni waleed wan wati wawan wayan widodo widya wijaya wiwik wulan yakubu yani yanti yao yasir yasmeen yati yaw yayuk yetunde yohana yuni
yuliana yusof zahra zainal zaki zakaria zanele zarina zaynab zodwa zubair zulaikha zulkifli
август аврора агата агафья аделаида адам аза алевтина альбина андриан анисья анфиса апполинария архип аскольд белла бронислав варлам венера викентии
влад владлен гавриил генрих глафира глория гордеи демид демьян домна дора евсеи ермолаи ефросинья зиновии изабелла изольда инга инесса ипполит ирма
исаак капитолина карл клара климент корнеи лаврентии леокадия лина лия лука лукерья любава мартын марфа мелания меланья модест мстислав муза наина
настасья наум нелли ника никифор никон нинель нонна павлина пантелеи порфирии прокофии прохор рената роберт розалия рустам савва севастьян серафим
спартак степанида сусанна трофим устинья фаддеи фаина федот феликс феодосии феофан фекла фома фрол харитон эвелина элеонора элина эльза эмма эрика
эрнест эсфирь юлии юстина аигуль аират алия альфия асель гузель дамир данияр динара зульфия ильдар камиль марат наиля равиль раиль рашид ренат рифат
рушан фарид хасан эльдар
антоніна василина дмитріи зиновіи іванна клавдія леся оля орест орися руслана таісія фросина
анелия бисер бистра благовест божана боика борислава боряна велизар венета вихра ганчо гинка деница диляна донка драгомир евлоги желязко жечка здравка
златка златина илинка кремена любка мариета мариян милена милка митко недялка нели параскева петранка пламена радка румянка севдалин славка софка
станимир стоянка таня тонка траико цветанка цонка чавдар
анђела бојан бојана бранислав бранка бранко владан војислав гордана горан горица данијел даница дарко дејан десанка драгана драгица драгољуб драгутин
душанка жарко жељко живко зорица зорка ивана илија исидора јадранка јасмина јасна јела јелица јованка катарина ксенија лазар љиљана љубица љубиша
љубомир маја милорад миљана миодраг мирјана мирко момчило наташа небојша ненад обрад обрен огњен оливера предраг раде радивоје радмила радован радомир
ранко ратко сава саша светозар синиша славица слободан слободанка слађана соња софија срђан сретен станка стеван стојан сузана татјана тијана урош
верица вук вукашин зденка
αγλαια αλικη αμαλια ανδρομαχη αντιγονη αποστολησ αργυρω αριστεα αρχοντια ασημινα ασπασια αυγουστησ βαγγελησ βασιλεια βασω βενετια βιργινια γαβριηλ
γαλατεια γαρυφαλλια γιαννα γιωτα γρηγορησ δαμιανοσ δανιηλ διονυσησ δομνα δωρα δωροθεα ελεονωρα επαμεινωνδασ εριφυλη ερμιονη ερμησ ερση ευα ευδοκια
ζηνοβια ζησησ ηλεκτρα ηρω θαλεια θεανω θεμισ θεοδοσια θεολογοσ ιουλια ιουλιοσ ιορδανησ ισιδωρα ισμηνη ιφιγενεια καλλιρροη καλυψω κασσανδρα κικη κλειω
κλεαρχοσ κοσμασ λαζαροσ λευτερησ λυδια μανολησ μαριαννα μαρινοσ μαριοσ μαρκελλα ματινα μελινα μενελαοσ μερωπη μυρσινη ναυσικα νεφελη νικηφορια ξενια
ολυμπια ορεστησ ορφεασ παναγησ παρισ πασχαλησ περσεφονη πιπινα πλατων πολυξενη πολυχρονησ ραλλου ρεα ρηγασ ροδανθη ροζα σαβινα σαββασ σαπφω σεραφειμ
σιμοσ σταθησ σταματησ στελλα στρατοσ τασοσ ταξιαρχησ τιτικα τριανταφυλλοσ υακινθοσ φαιδρα φανησ φλωρα φοιβοσ φρειδερικη χρυσαννα
اسامه اسماعيل اسماء اسيل امجد انس انور ايمن بثينه بسام بلال تامر توفيق ثامر جابر جاسم جعفر جواد حاتم حازم حامد حسام حمزه حمود حيدر خليفه خوله داود
دانا دلال دينا راشد رافع رانيا ربيعه رزان رشا رقيه رمزي رمضان ريما زكريا زكي زياد زيد ساجد سامر ساميه سعود سكينه سلطان سلمان سليمان سماح سميره سهير
سهيل شعبان شفيق طلال عاصم عامر عباس عبدالرحمن عبدالعزيز عدنان عصام علاء علياء عمار عمرو عيسي غازي غانم غسان فادي فاروق فدوي فراس فرج فهمي فواد فيصل
قاسم قيس كاظم لبني لطيفه لمي لمياء لينا ليث مازن مالك مروان مروه معاذ معتز معن منذر موسي ميساء ميسون ناديه نجلاء نجيب نضال نوف هاله هشام هند هيا هيثم
هيفاء وايل وداد ياسين يحيي يزيد يعقوب يونس
احسان ارسلان اصغر اعظم افشين اكبر الهه ايرج بابك باقر بهاره بهزاد بهمن بهنام بيژن پرويز پروين پريوش پوريا تقي توران تينا ثريا جمشيد حبيب حميده خسرو
داريوش رامين رحيم رسول زهير ساسان سجاد سعيده سمانه سميرا سهراب سهيلا سياوش سيما سيمين شاهين شراره شهرام شهرزاد شهريار شهلا شهناز شيدا شيما شيوا صديقه
صغري طاهره طيبه عزت عطيه عليرضا غلام غلامرضا فايزه فرانك فرخ فرزاد فرهاد فريبا فريدون كاوه كامبيز كامران كبري كيانوش كيوان مازيار ماندانا مجتبي
محمدرضا محمدعلي مرتضي مليحه منوچهر منيژه مهرداد مهرناز مهسا مهشيد ميترا ناهيد نعمت نيما هاشم هانيه هما هوشنگ
אבנר אביגיל אבישי אביתר אהרון אהוד אורנה איריס איתמר אלי אליהו אליעזר אלישבע אלכס אלעד אמנון אנה אסנת אפרים אריה אשר בועז בלהה ברוך גבריאל גדעון גלית
גרשון דורית דינה דליה דפנה הילל הרצל ורדה זאב זיוה חגית חוה חנן טלי יאיר יגאל יהודית יהונתן יואב יואל יוכבד יונתן יוסי יורם יחזקאל יחיאל ירון ירמיהו
ישעיהו ישראל כרמית ליאת מיכה מירב מירי מנחם מרדכי נורית נחום נחמה נחמן נטע נילי ניסים נירית נפתלי נתן נתנאל סימה עדינה עדית עודד עוזי עופרה עידו עידית
עינת עליזה עמוס עמיחי עמרי ערן פנחס פרידה ציפורה ציפי רונן רועי רפאל שאול שולה שולמית שלומית שמעון שרית תמי
अनुराधा अमिता अर्चना अर्जुन अलका आदित्य इंदिरा इंदु उमा उमेश ऊषा कल्पना किशोर कृष्णा कैलाश गणेश गायत्री गिरीश गोपाल गोविंद चंद्रा जगदीश जया जितेंद्र
दिनेश दिलीप देवेंद्र धर्मेंद्र नरेंद्र नरेश निर्मला नीता नीरज नीलिमा पार्वती प्रदीप प्रमोद प्रवीण बलराम बसंती बिमला भगवती भरत मंजू मनीष महेंद्र महेश
माधुरी माया मालती मीना मुकेश मुन्नी मोहिनी रंजना रमा रश्मि राकेश राजीव राजेंद्र राधा रामू रीता रीना रेणु रोहित लक्ष्मण ललिता वंदना विजया विनोद विष्णु
वीणा शंकर शकुंतला शारदा शैलजा श्याम सत्येंद्र सरस्वती सरोज साधना सावित्री सीता सुधीर सुमित्रा सुरेंद्र सुशीला सुषमा स्नेहा हरीश हेमंत हेमा
অজয অঞ্জলি অনিতা অনিল অমল অমিত অরুণ অশোক আজিজ আতিকুর আনিসুর আনোযার আফরোজা আবদুল আবদুর আবু আমিনা আমিনুল আযেশা আরিফ আলম আলী আসমা ইকবাল ইমরান ইসমাইল
ইসরাত উম্মে এনামুল ওমর কবির কাজী কামরুল কামাল কাশেম কুলসুম কৃষ্ণা খালেদা গোপাল গৌতম চন্দনা জাকির জাহাঙ্গীর জাহান জাহিদ জেসমিন তপন তানভীর তানিযা
তাসলিমা তাহমিনা দিলীপ দীপক দীপা দেবী নজরুল নাজমা নাজমুল নাদিযা নাসরিন নাসির নাহিদ নিলুফা নুরুল নুসরাত পারভীন পারভেজ ফরিদ ফরিদা ফারহানা ফারুক বাবুল
বিকাশ বেলাল মনির মনিরা মনোযারা মমতাজ মহিউদ্দিন মাহবুব মাহমুদ মাহমুদা মিজানুর মিনা মীরা মুন্নী মুস্তাফা মোস্তফা মৌসুমী রফিক রফিকুল রহিম রাজীব রাজিযা
রাবেযা রাশেদ রিনা রীতা রুবিনা রেহানা রোকেযা রোজিনা লতিফা লাযলা লিপি শফিক শফিকুল শরিফ শরীফা শহিদুল শাহানা শাহিন শাহনাজ শিরিন শেখ শেফালি সঞ্জয সবিতা
সাইফুল সাবিনা সালমা সালেহা সিরাজ সুজন সুফিযা সুমনা সুমাইযা সুমিত্রা সেলিনা সেলিম সোহেল সৈযদ স্বপ্না হাফিজ হাবিব হারুন হাসান হাসিনা হুমাযুন হোসনে
აკაკი ალექსანდრე ალექსი ამირან ანასტასია ანზორ ანნა არჩილ ბადრი ბაკურ ბექა ბესო ბესიკ ბიძინა გაგა გელა გია გიგა გივი გოგა გოჩა გრიგოლ გულნარა გურამ
დალი დარეჯან დემეტრე დიანა დიმიტრი დინარა ეკა ეკატერინე ელენე ელისაბედ ელენა ელგუჯა ემზარ ეთერ ვახტანგ ვალერი ვანო ვაჟა ვასილ ვერიკო ვლადიმერ ზაალ
ზაზა ზაირა ზურაბ თამაზ თამთა თათია თეა თეიმურაზ თეკლე თემურ თენგიზ თინათინ თორნიკე ივანე იზოლდა ილია ინგა ირაკლი ირინა ირინე იროდი იური კახა კახაბერ
კონსტანტინე კოტე ლადო ლალი ლამარა ლანა ლაშა ლეილა ლელა ლერი ლია ლიანა ლუკა მაია მაკა მალხაზ მამუკა მანანა მარიამ მარი მარინა მარინე მაყვალა მედეა
მერაბ მზია მირანდა მიხეილ მურმან ნანა ნანი ნათელა ნათია ნელი ნესტან ნიკა ნიკოლოზ ნინა ნოდარ ნონა ნუგზარ ნუნუ ნუცა ოთარ ოლღა ომარ პაატა პავლე პეტრე
რამაზ რევაზ რობერტ რუსუდან სალომე სანდრო სიმონ სოფიო სოფიკო სულხან ტარიელ ტატიანა უშანგი ფატი ქეთევან ქეთი ქრისტინე შალვა შორენა შოთა ჯაბა ჯემალ ჯონი
ჯულიეტა ხათუნა ხვიჩა
աբրահամ ալբերտ ալեքսան ալեքսանդր ալինա ալիսա ալվարդ անահիտ անդրանիկ անժելա աննա անուշ աշոտ արա արամ արարատ արեն արթուր արմենուհի արմինե արմինա արշակ
արսեն արտակ արտաշես արփինե աստղիկ բաբկեն բագրատ բելլա գագիկ գայանե գարեգին գառնիկ գեղամ գեւորգ գոհար գուրգեն դավիթ դիանա եղիշե ելենա երվանդ եվա զաբել
զավեն զարինե զարուհի էդվարդ էդուարդ էլեն էլինա էմմա էրիկ թագուհի թամարա թաթուլ թորոս իռեն իրինա լաուրա լեւոն լենա լիանա լիլիա լիլիթ լիլի լուսիկ
լուսինե խաչատուր խաչիկ կամո կարինե կարո կիմա կնարիկ կոնստանտին հակոբ համլետ հայկ հասմիկ հարություն հենրիկ հերմինե հովիկ հովսեփ հռիփսիմե հրանտ հրաչյա
հրաչ ղազարոս ղուկաս մանե մանուկ մարգար մարգարիտ մարիա մարիետա մարինե մարինա մարտին մարտիրոս մելանյա մելինե մելսիկ մեսրոպ մերի միհրան միքայել մհեր
մուշեղ նազիկ նաիրա նաիրի նանե նատալի նարեկ նարինե նելլի ներսես նիկոլ նինա նոնա նուշիկ նունե շահեն շավարշ շուշան շուշանիկ ռաֆայել ռիտա ռոբերտ ռոզա
ռուբեն ռուզաննա սամվել սարգիս սարհատ սաթենիկ սեդա սերգեյ սերժ սիլվա սիրանուշ սիրարփի սմբատ սոնա սոֆյա սոս սուրեն սուսաննա ստեփան վազգեն վահագն վահան
վահե վահրամ վալերի վանուշ վաչագան վարդան վարդուհի վարսենիկ վիգեն վիկտորյա վլադիմիր տաթեւ տարոն տիգրան տիգրանուհի րաֆֆի փառանձեմ փայլակ քնարիկ քրիստինե
օլգա օվսաննա ֆրունզե
`;
