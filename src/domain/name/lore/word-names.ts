/**
 * Names that are everyday words, by language: given names (Rosa, Grace, Любовь, אור) and family names or adjectives that stand beside them.
 * Data for `common-words.ts`; written for this project from common knowledge (docs/decisions/0006-name-data.md), folded when it is read.
 *
 * Example: in "the grace period" both words are here, so the saved Grace Period is not sighted; "Grace Levain" is.
 */

/** Behind each @ the words of one language, or of the languages of one script; their order means nothing. */
export const WORD_NAMES: string = `
@en
amber amy angel april art ash ashley aspen aurora autumn ava basil bay beau bell belle berry beryl bill billy blaze bliss blossom blue bob bonnie
brandy breeze briar bud buddy cash charity chase chastity chip chuck clay cliff clover cody cole coral crystal daisy dale dawn dash dean dell destiny
dick dolly don dot dove drew duke earl ebony eden ember eve faith fern flora forest forrest frank fred gale garnet gene ginger glen gloria gold grace
grant gray green guy hank harmony harry hazel heath heather heaven holly hope hunter iris ivy jack jade jasmine jasper jay jean jewel jolly josh joy
june karma kit lake lance lark laurel liberty lily linden lotus lou love lucky luna major marina marigold mark mars mason max may melody mercy merry
mike miles mint misty nick noble norm nova oak olive opal pansy pat patience paris peace pearl penny pepper piper poppy porter prairie precious price
prince queen rain rainbow ray red reed rex rich rick rob robin rocky rod rose rosemary rowan royal ruby rusty sage sailor sandy saint serenity shade
shelby shy sierra skip skipper sky sonny spring star stella sterling storm sue summer sunny sunshine tad temperance terra tiffany tiger timber topaz
trinity true van verity victor victory viola violet ward whisper will willow winter woody wren
bad bank barn bath beach bean bear bed best big bird bitter black bloom blood board boat body bold book border bottom bowl boy brand brave bread break
bright brown building bull burn burns bush business butcher butler call camp cannon car card care carpenter case castle chance change choice circle
city class clean clear climb close cloud coffee cold comfort common cook cool corner country court cover cow cross crow crown cup current cut dance
dark day deal dear deep diamond dinner discussion doctor dog door double down downs dream drink drop dry dust early earth east easy egg end evening
event eye face fair fall family farm farmer fast father feather field fine fire first fisher flag flat flood floor flower fog food foot force fortune
forward free freeman french fresh friend front fruit full game garden gate gentle gift girl glad glass good goods grain grand grass grave great ground
group grove grow guest hall hand happy hard harvest hay head heart heavy hedge high hill history hold holiday home honey honor horn horse hot hour
house hunt ice idea iron island journey judge justice key kind king kitchen knight ladder lady land lane large last late laugh law lawn leaf lesson
letter life light line lion little long lord lot low luck lunch man march market marsh master meadow mean meat middle milk mill miller mind minute mist
money month moon more morning moss mother mountain mouse mouth movement music nail narrow near neck new news night nord north nose note number nut
ocean old open orange order page paint paper parcel parish park part party pass pasture path pay peak people period picture piece pig pilgrim pin pine
pink pipe place plain plan plant plate play pleasant point pole pond pool poor pope port post pot potter power present press pride print problem proud
public purple quick quiet race rail range rate reason record rest rice ride ridge right ring rise river road rock roof room root rope rough round row
run rush sail salt sand savage school sea season seat second secret seed service sharp sharpe sheep shell shepherd ship shirt shoe shop shore short
show side silence silver simple singer sister size skin sleep slow small smart smith smoke smooth snow soap soft song sound soup south space spear
speed spirit spoon square stand stage station steam steel step stick still stock stone stop store story straight stranger straw stream street strong
sugar suit sun swan sweet swift sword table tail tailor tall taste tea teacher temple thing thorn thunder time tower town track trade train travel tree
trip trouble turn turner valley view village vine visit voice walk walker wall war warm watch water waters wave way weather week weight well west wheat
wheel white wide wild wind window wine wing winner wise wolf woman wonder wood word work worker world worth yard year yellow young
@fr
aimable aime aimee ambre amour ange angelique anise aube aurore avril azur baptiste beatrice blanche blanc bleu bleuet candide capucine cecile celeste
cerise charme claire clair clement clemence colombe constance constant coquelicot corail cosme daphne desire desiree diamant dieudonne domaine
eglantine emeraude eole espoir esperance etoile felicite fidele fleur flore foi franc france franche garance gentil genet gloire harmonie hortense
innocent innocence ivoire jacinthe jasmin jolie joie joyau juste laurier lilas loup lis liberte loyal luce lucide lumiere lune mai marguerite marin
marine marion martial melodie menthe merveille mistral modeste modestie muguet myrtille neige noel oceane olivier opale or ondine pacifique paix paques
parfait pascal perle pervenche pie pierre prime prosper prudence prune prunelle reine rosier romarin rubis sagesse saphir serein sereine silvestre
soleil source sultane sylvestre tempete terre toussaint tulipe urbain valentine venus verite victoire violette vrai zephyr
agneau aigle allegre alouette amer ancien arbre aubin avoine bailly bas bassin baudet beaumont bel berger blanchard blond bois bon bonheur bonne bonnet
bouche boucher bouclier boulanger bouquet bourg bourgeois bout bouvier breton briand brochet brun brune buisson calme canal carre cave cerf chaine
chambre champ champs chant chapelle chapelain charbon charbonnier chat chateau chaud chauvin chaux chemin chene chevalier cheval chevre chien chretien
ciel cigogne clairon clef clerc cloche coin coq corbeau cordier cordonnier corne coteau couleur cour cousin couteau couturier couvreur creux croix
cuisinier cygne dernier diable dimanche dore douce doux droit du duc eau ecuyer encre epine ermite est etang etroit faible farine faucon faure fer
ferme fermier feu feuille fevre fils fin fleury foin fond fontaine fonte foret forge forgeron fort fosse four fournier frais francais frere froid
fromage gai gaillard garde gauche geant gendre genou gentilhomme geai gerbe glaive glace gras grande grange gris grise gros grosse grosjean guerre
guide haie haut haute herbe heron heureux hirondelle hiver hotel houx humble image jardin jardinier jaune jeu jeudi jeune joli jour journee juge
juillet lac laine lait lampe landes lavande leger lent levant lievre linge livre loge loin longue lundi maire maison malin manoir marais marbre
marchand marche marechal marquis marronnier matin mauvais mercier meunier miel mille moine moineau monde mont montagne moreau mouche moulin mouton
moyen mur naif neveu noce noir noire noix nouveau nuit oiseau ombre ormeau ouest paille pain palais panier paon papillon parc pasteur pastor pauvre
pave paysan pecheur peintre pelerin pere perdrix petit petite peuplier pigeon plaine plante platane plein pleine pluie poirier poisson poivre pomme
pommier pont porte potier poule poulet pre premier pres prestige pretre prevost prieur printemps profond propre puits quatre racine rapide rasoir rat
renard reve riche rivage riviere roche rocher roi rond rossignol rouge roux royer ruelle rude ruisseau sable sablon sain sapin sauvage savoir sec
seigneur sel serpent serrurier soir soldat son sud sueur tailleur tambour tendre terrasse tete tilleul tisserand toit tonnelier tonnerre tour
tranquille travers tresor triste tuilier usine vache vague vallee vent verger verre vert verte vie vieille vieux vif vigne vigneron ville vin vive voie
voile voisin voix vue
@es
alba amor amada amparo angeles angustias araceli asuncion azucena begona belen blanca bondad brisa buena camino candela candelaria caridad carmen cielo
clara clavel concepcion consuelo consolacion cruz dalia delfin dolores dulce encarnacion esmeralda esperanza estrella fe felicidad flor florencia
fuensanta gala gracia guadalupe hortensia inmaculada jacinta jacinto jazmin jesus leal leon libertad linda lirio llama lluvia lourdes lucero luz mar
maravillas margarita mercedes milagros modesta montana nieves noche nube ofelia olivia olvido paloma pastora patrocinio paz perla piedad pilar pino
primavera prudencia pura purificacion reina remedios reyes rocio rosa rosario rubi sagrario salud salvador santos serena severo sol soledad sonrisa
tesoro trinidad valle vega ventura verdad vera victoria violeta virtudes visitacion zafiro
abad agua alegre alto amable amargo amarillo ancha arena arroyo azul baja bajo banda barba barco bello bermejo blanco bosque bravo breve bueno
caballero cabeza cabrero calle calvo calma campo campos cano canto casa casas castillo cerro chico ciego cierto claro conde contento corral cortes
corto cuesta cura del delgado dia doble dorado duro duque enero eterna fiel fino fiesta franco fresca fresco frio fuego fuente fuentes fuerte gallo
ganso garzon gato gran guapo guerra guerrero herrero hermoso hidalgo hierro hombre huerta humilde infante infinito izquierdo joven jurado justo ladron
lago largo libre limpio lindo llano llena lobo loco madera madre maestro mala malo manso mansa manzano marino mayor medina medio mejor merino mesa mino
monje monte montes mora moral moreno mozo mundo naranjo negro negra niebla nieto nuevo nueva oliva oro oscuro otero paja palacios palma palomo pan
pardo parra pena pequeno pera perro piedra pintado plano plata playa plaza pobre pozo prado prieto primero puente puerta puerto pulido quieto ramos
rayo real redondo rey rico rio rios risueno robles rojo romero roto rosado rosales rubio ruiz sabio sagrado salado santo seco segura segundo selva
serrano sereno silva soler sombra suave tierno tierra toledo toro torre torres vaca valiente velasco verde vieja viejo viento vivo zapatero
@it
alma amato amica angela angelica arca argento azzurra bianca bruna candida cara caro chiara costanza cristallo delfina diamante diva dolce donata edera
elena fausto fede felice felicita fiamma fiordaliso fiore fiorella fiorenza franca gaia gemma genziana giacinto ginestra gioia gioconda giada grazia
immacolata innocenza italia laura letizia libera libero lilla lino mare margherita melodia mimosa mira mirta miele nella neve nives norma onda ornella
pace pietra placido prima primo prudenza regina rocco rugiada salvatore santa sesto silenzio sole speranza tersa tosca tranquillo ultimo vento verbena
vero virginia vita vittoria zaffira zefiro
abate acqua agnello albero alta amore anima antica antico aperta arciere aria asino bassa basso battaglia bella bianchi bianco bionda bosco bruno buona
buono calda caldo campana cane cantore capra carbone carta castello cavaliere cavallo chiaro chiesa cinque citta colle colomba conte conti corda corona
corta corte costa croce cuore cuoco diana domenica donna dono dritto duca erba estate eterno falco farina fata ferro festa fiume foglia fontana forte
fortuna forza fredda freddo fumo fuoco galante gatto gentile gigante giglio giorno giovane grano grassi grasso greco grigia grigio infinita inverno
isola lana larga latte leone lepre lieta lieto liscio lume lunga lungo lupo magna malta mancino mano martello mattina mattino mela mente mese mezza
mezzo monaco mondo montagna morbida moro mula musica nave nebbia negri nero nobile notte nuova nuovo nuvola oca ombra onesto orsa orso padre pane papa
paradiso parola parte passero pastore pavone pazienza pecora pellegrino pepe piana piano piazza piccola piccolo piena pieno pioggia poeta ponte porta
povera povero prato principe profonda profondo puro quercia rana re ricca ricci ricco riso riva rocca rossa rosso rotonda sacra sacro sala sale salita
salsa sarto sassi scala scura scuro sera serra silente sorella soldati spada spina sposa strada sottile testa tempesta tempo tenera tenero tonda
tranquilla tramonto uccello vacca vecchia vecchio vela vergine via vino viva volpe volta voce zanna
@pt
alegria ambar anjo aparecida bela benedita branca caridade carmo clemente conceicao consolacao cristal doce dores esperanca estrela feliz graca guia
horta jasmim libania lua lucia margarida mel modesto neves nazare palmira penha perola piedade pomba pureza rainha safira saudade severino socorro
soledade ternura trindade verdade vitoria zelia
amarela amarelo amigo andorinha antiga antigo areia baixa baixo belo barbosa barra boa bom branco brava cabra caldas calmo caminho cardoso carneiro
carvalho castelo castro certa certo cerveja ceu cheia cheio coelho cordeiro couto cunha curta curto dias dourada dourado duarte escura escuro espinho
estrada falcao faria feia ferreira fina fogo folha fontes freire fria funda fundo galo garcia guerreiro lapa leao leite lima limpa limpo lisa liso
longa longo lopes louro madeira maia maresia marques matos meia meio melo mesquita moderna monteiro moreira morena morro mota nobre neto novo nuvem
oliveira ouro paiva paixao palmeira pedra pedreira pequena pereira pinheiro pinho pinto pires plena pomar porto praia prata preta preto profunda
queiros quente rara raro rei ribeira ribeiro rica rocha roxa roxo rua ruiva sagrada salgado sales seca simples soares souto tarde trigo vale vales
vazia veiga velha velho verao vermelha vermelho vida vieira vila
@de
adel edel engel ernst freia fried hagen hardy hasso heide heil hein heinz himmel klara leo lilie linde maja malve mond nelke pilz reiner rainer rita
roman rolf rosmarin sepp sieg silvia sonne stern tag treu ulm urs volker wald wonne
acker adler ahorn alt alte altes amsel anker apfel arm auge bach backer bar baum becker beil berg berge bergen besser bett bieber bier biene birke birn
bischof blank blatt blau blei blitz blum blume blumen bock boden bohne bogen born braun braut breit brot bruck brucke bruder brunn brunnen buch buche
bund bunt burg busch dach damm decker deich dicke distel donner dorn dunkel durst ebner ehre eiche eich eis eisen elster ende ente erde erbe ernte
esche essig esel fass feder fein feind fels feuer feld felder fest fichte finke finster fisch flach flamme fleisch flink flug fluss forst frau frei
freitag fremd freund frisch froh frohlich frosch frost fruh fuchs fuhr futter gabel gang gans ganz garten gast gebauer geier geist geld gelb gericht
gerste gewiss glanz glas glatt gluck glocke graben graf grau greif grob gross grund grun grune gunst gut gute haar haas habicht hafen hafer hahn hain
halb halm hammer hart hase hass haus haupt hecht heft heer heilig heim heiss hell helle held helm hemd henne herbst herd hering herr herz heu hirsch
hirt hirte hoch hof hoffnung hohe hohl holz honig hopf hose huf hugel huhn hummel hund hut igel imker jager jahr jung junge kafer kahl kaiser kalb kalt
kamm kanne kanter kappe karg kaspar kater katz katze kauf kegel kehl keil keller kern kessel kiefer kies kirch kirche klang klar klee klein kleine
kloster klug knabe knecht knie knopf koch kohl kohle konig kopf korb korn kraft krahe kranz kraus kraut krebs kreis kreuz krieg krug krumm kruger kugel
kuh kuhl kuhle kummer kunst kupfer kurz lachs lahm lamm lang lange laub laut leben leder leer lehm lehrer leicht lerche licht lieb liebe lied linse
loch lob lowe lohn los luchs luft lust macht madel magd maier mann mantel markt marder mauer maus meer mehl meier meise meister mensch messer metzger
milch mild mittag montag moor moos mord morgen most mucke muhle muller mund munter mut mutter nacht nadel nagel narr nase nass natter nebel neu neue
neuer nuss oben ochs ofen ohr ost oster otter paradies pech pelz pfad pfaff pfau pfeffer pfeifer pfeil pfennig pferd pflug platz preis probst rabe rad
rappe rau rauch raum recht rechte regen reh reich reiche reif reiher rein reinen reines reis reise reiter richter riegel riese rind ritter roggen rohr
ross rost rot roth rubin ruck ruf ruhe ruhig rund saal saat sack saft salz samt sanft satt sattel sauer schaf schalk scharf schatten schatz scheu
schick schiff schild schilf schimmel schlange schlau schloss schlecht schmal schmied schmuck schnabel schnee schneider schnell schon schone schrank
schritt schuh schuld schule schuster schutz schutze schwalbe schwan schwarz schwarze schwein schwer see segel seide seil sicher sieber silber sing
sommer sonntag specht speer spiegel spiel spitz spitze sporn stab stadt stahl stamm stange stark starke staub stein steiger steil stille stolz storch
strand strauss streit strom stube stuhl sturm suss tal tanne tanz taube teich teufel text tief tier tisch tod tor trank traub traube traum treppe
trocken tropf trost tuch turm ufer uhr unger vater veilchen vogel voll wachs wachter wagen wahr wand wange wasser weber weg weiber weide wein weise
weiss weisse weit welle welt wenig werk wetter wiese winkel wirt wolke wolle wort wuchs wunder wunsch wurm wurst wurzel zahn zart zaun zeit zelt ziege
ziegel ziel zimmer zorn zucker zug zwerg zweig
@cyrl
лев любовь вера надежда роза лилия майя мая маи виола злата снежана слава ваза мир мира светлана света калина рябина яблоня василек ромашка звезда заря
зоря зоряна весна зима ольха береза радость милана ангел ангелина алмаз агат августа авангард нина роман марк клим ия ада лада краса весела купава
незабудка маргарита лана рада ружа ангела ирис ива искра победа свобода тихон руслан богдан добрыня
белая белый белое бела бодрыи бычок быстрый вечер вечная вечный воробей волк ворона высокая глаз голос голубая голубь гора горе гордая город грач гроза
громов дальняя день добрая добрый дорогая дорога дуб желтая зеленая зеленый золотая золотой камень каменная коваль коза козел кожевников король корова
красная красный крепкая круглая кузнец лебедь легкая лед лес лесная лис лисица лось луг луна малая малый мельник мед медведь мелкая молодая мороз
морская морской мост музыка новая новый ночь нежная огненная огонь озеро орел осень острая панская певчая первая первый песня петух поле полевая пора
последняя правда прекрасная простая птица пчела радуга река родная роса русская рыба рыжая садовая свет светлая светлый светла северная серебряная
серый синяя сизая синица скворец сладкая снег сокол солнце соловей соломенная сорока степная степь старая старый сухая счастливая теплая теплый темная
темный тихая тихий трава туман утро хлеб хмель холод холодная царь цвет цветок чайка чайная черная черный чистая чистый широкая щука яркая ясная ясный
ясен
червона червоний біла білий синя зелена велика великий мала малий нова новий добра добрий ясна ясний тиха рідна рідний вічна вічний любов віра надія
лілія зірка мальва осінь літо воля доля пісня сонце небо місяць ніч вечір ранок вітер дощ сніг лід вода річка море степ лук гай ліс тополя верба явір
кінь вовк ведмідь заєць олень сокіл голуб горобець соловейко ластівка журавель бджола
вяра зора мила малина невена цвета цветан камен здравец огнян стоян пламен росен свилен бяла белия стара черна червена голяма малка слънце небе нощ ден
@el
ζωη σοφια ειρηνη αγαπη ελπιδα πιστη γαληνη χαρα χαρις ευτυχια δοξα νικη αρετη αληθεια ευγενια ελευθερια αυγη ανοιξη θαλασσα ηλιος αστερω αστερια σεληνη
ουρανια ανατολη δυση μαργαριτα βιολετα τριανταφυλλια ανθη ανθουλα λουλουδα δαφνη μυρτω ιριδα κρυσταλλια μελισσα περιστερα αηδονα χρυσα χρυση φωτεινη
λαμπρινη γλυκερια καλη καλλιοπη μελπομενη ευφροσυνη σμαραγδα διαμαντω ζαφειρω σταυρος χρηστος σωτηρης φωτης λεων
καλος κακη μεγαλη μεγαλος μικρη μικρος νεα νεος παλια παλιος αρχαια αρχαιος βαθια βαθυς γλυκια γλυκος λευκη λευκος μαυρη μαυρος ασπρη ασπρος κοκκινη
κοκκινος πρασινη πρασινος γαλαζια γαλαζιος χρυσος αιωνια αιωνιος ηρεμη ηρεμος ησυχη ησυχος αληθινη μονη μονος πικρη πικρος ωραια ωραιος ομορφη ομορφος
ψηλη ψηλος θερμη ψυχρη ζεστη κρυα ελευθερη ελευθερος ορθη ορθος πρωτη πρωτος τελευταια κοντη μακρια μακρυς πλατια πλατυς στενη στενος τρυφερη τυφλη
φιλη φιλος σκοτεινη παπας δασκαλος βασιλιας κυριος θεος λαγος λυκος αετος κορακας μελι αλατι νερο γη φως νυχτα ημερα
@tr
ay ayaz bahar baris bade bora bulut can cansu caglayan cicek deniz dilek doga dogan dogu duru duygu ece efe ekin elif elmas emek engin eren esen ezgi
fidan firat gamze gece gizem gonca gokce goksel gonul gul gulay gulizar guler gunes gunay guney guzel hande hazal hazan huzur ilkay ilkbahar inci ipek
irem irmak isik kader kaya kerem kiraz kivanc koray kuzey lale melek meltem menekse mert mine naz nehir nergis nese nil nur onur ozan ozge ozgur ozlem
oya poyraz ruya sahil sanem savas sedef seher selin sema serin sevda sevgi sevinc sena simge sirin su sule seker tan tarik toprak tulin umut ulku utku
vefa volkan yagmur yaprak yasemin yildiz yilmaz yonca yurt yuce yigit zafer zambak zeytin zirve
acar aci ak aksam akin aktas altin arslan aslan ates avci aydin balik bal bayrak beyaz bilgin boz bozkurt bugday buyuk buz cakir cati celik cesur cetin
cinar coban cok dag dal dalga damla dede deli demir demirci derin dere dik dogru doyuran duman durmaz duz eken ekmek er erdem eski gemi genc gok gol
guven hos ince isikli kale kalem kan kaplan kar kara karaca kartal kilic kir kirmizi kis kisa kizil koc kolay koyun koy kurt kus kuzu mavi mor oz
ozturk parlak pinar polat sahin sari sert ses sevim sicak soguk sonmez soylu tas tatli tekin temiz temel toy tunc tuna turk uca ucar ulu uzun yagiz
yalcin yaman yanik yarin yavas yavuz yaz yel yeli yeni yesil yildirim yol yolcu yuksel yurek zengin
@hu
angyal arany aranka boglarka borostyan borsika csillag csenge csepp dalma edes erdo fruzsina gyongy gyongyi gyopar hajna hajnal hajnalka hanga harang
hava ibolya jacint kamilla kincso koral kristaly lanka levendula lili liza meggy mezo mimi nyar nefelejcs piroska reka remeny rezeda rozsa szende
szellő szelina szirom szofi tavasz tulipan tunde vadrozsa virag zafir zsalya
apro arva asztalos bagoly bak banyasz barat barany barna bator beke bika biro boda bojtar bolond bor borsos bun buza csak csendes csiszar csonka csorba
deak dobos domb eder egri erdei ero erdos erős eles elo falu farkas fazekas feher fekete fel fenyo ferge fold folyo fodor forro fuzes galamb gazda
gomba gombos gyors hajdu hajo halasz hamar havas hegedus hegy ho hollo holnap hosszu huszar ifju igaz isten jambor jo kacsa kadar kakas kalmar kantor
karoly kasza kek kelet kemeny kender kerek kertesz kicsi kiraly kiss kocsis kos kovacs kozma konnyu lanyi lapos lassu lakatos liszt lo lovasz madar
magas magyar maly meleg meszaros meszes mezei molnar nagy nap nemes nemet nyul olah oreg oroszlan orvos pap pasztor patak piros pinter poros puska rab
rac regi reti rigo rossz ruzsa sarga sas sebes sima simon sipos sos sotet suto szabo szalma szakacs szanto szarvas szebb szegeny szekely szeles szent
szep szeplo szigeti szoke szolo szurke takacs tavaszi tell ter tiszta torok toth tudos tuz uj ur uveges varga vad vas vekony veres vig vitez voros zold
@cs
jasna jasny jasně jarní jaro jitka květa růžena zlata zora zoja stela slava víra naděžda nadeje láska blanka čestmír dobra lípa mila mír miloš malina
kamila kytka konvalinka hvězda večernice ruža petra violka laskavec růžička lev světlana světluška vlasta svoboda vesna zima radost radka šárka vavřín
bříza jasan havran
bílek bílý bílá boháč brzký buk čáp čech černá černý červená červený český čistý čtvrtek dlouhá dlouhý den dobrý dub duben dům hájek hlas hlava hluchý
hluboký holub holý hora horký hrách hrad hrubý chladný chléb jalový jedlička jelen jemný ježek jitro kámen kohout kolář kostel kovář král kratký krásná
krásný kučera kuře květ květen krejčí kříž lehký les letní liška louka mlynář modrý moravec moudrý mráz moucha mladý mladá nebe nemoc nízký noc nový
novák novotný oheň orel ostrý pátek pavouk pekař písek pokorný potok pomalý potůček pravý ptáček ptak rak ráno rychlý říha růže říčka sedlák sedláček
silný skála slabý sladký slavík slunce smutný sníh sobota sokol srdce srna starý stará studený suchý svatý světlý sýkora sýr švec tesař temný teplý
tichý tichá tvrdý ulice urban václavek večer veselý veselá vítr vlk voda vrána vrba vysoký vysoká zajíc zahrada zelený zelená zlatý zvon žák železný
žlutý
@pl
aurelia bogna gwiazda iskra jagoda jaśmina jutrzenka kalina kamelia konwalia lilia lilianna lila malwa melisa nadzieja narcyza oliwia pola radość róża
rozalia sława stokrotka tulia wiara wiktoria wiosna wioletta zorza zefir lew miłosz miron
baran bednarz biała biały białek bielik bocian borowy brzoza burza bystry cichy cicha ciemny ciepły cień chmiel chmura czarna czarny czerwona czerwony
czysta czysty daleki dąb deszcz długi długa dom droga drozd duda duża duży dziki dzień dzik dziecko gajda gaj gęś gil głowa głodny głos godny gołąb
góra góral gorzki gość grab gruby grudzień gruszka jabłoński jastrząb jawor jezioro jeż kaczmarek kaczor kamień kania karp kawa kaczka kłos kłoda kot
kowal koza kozioł król krótki kruk krzak kruchy księżyc kubiak kuna kura kwiat kwiecień las lato leśny leśna lipiec lipka liść lód łabędź łąka maj mak
maślak mąka miły miód mlody młynarz mocny morska morski morze mróz mucha nowa nowy nowak nóż ogień ogrodnik okoń orzeł orzech osa owca pająk papież
pawlak piasek piec pies piękna piękny pieprz pierwsza piwo plotka pokora polna polny ponury prawda prosty pszczoła raj ranny rogal rola równy ruda rudy
rybak ryba rzeka rzeźnik rzepa sad samotna sarna siwy słodka słodki słoma słoneczna słońce słowik smutna sosna sowa spokój sroka srebrna strach
strumień struś sucha sum szary szczęsny szewc szpak szydło ślepy śliwa śnieg święty świeży świt tarnina tatar topola trzcina trawa twardy tygrys wąsy
wąż węgiel wesoły wiatr wiązowa wieczna wieczny wiejska wieczór wielka wielki wiersz wiewiórka wilk wierzba wino woda wodna wolna wolny wójt wół wrona
wróbel wysoki wysoka zając zamek ząb zdrowa zielona zielony ziemia zięba zimna zimny złota złoty źródło żaba żuk żuraw żyła żółty żyto
@ro
ambra brânduşa călin camelia crina crin cosânzeana daria delia doina dorina floare florin floarea ghiocel ghiocela iasomia ioana lăcrămioara
lăcrimioara lavinia lia lina lumina luminița margareta miruna mirela mugur narcisa norocel oana petunia raza rozmarin rodica sânziana silviu sorina
speranța steluța stea soare trandafir toporaș viorica viorel zâna zorina zori zamfir zamfira
alb albu amar arici aspru aur barbu bătrân bătrâna bine bogat bolnav brad bucur bună bunea cald căprar câmpean ceas cer cerb chior cioban cocoş codru
copac corb coroană cristea croitor crai crâng cruce cumin cuminte cânt dafin deșert domn drag dragă drept duminică fag fân fericit fier fierar foc
frate frig fragă frumos frumoasă frunză fulger galben geană greu ger haiduc iarnă ied inimă înalt lat lapte lemnaru leu liber limpede lin linişte lujer
luncă lung lungu lup lupu mac mărunt mic mică miere moale moraru morar munte munteanu muşat negru neagră negrea nisip noapte nou nouă nuc ochi olar
oprea pădure pădurar pană păun pescar păcurar piatră plin plop popa porumb prieten primăvară purice rar rareș roată roș roșu roşie roșca rotar rotaru
rouă sabău salcie sandu sărac sat scump seară senin senină sfânt singur spic stan stâncă stejar strâmb subțire tânăr tare tei toamna tunet țăran ursu
vânt vânător vară vesel veșnic viață vierme voinea voinic vraci vulpe vultur zăpadă zi zid zidaru
@nl
amanda bloem bo dageraad duif faas fee ganzer goud guus helder hoop ivoor jasmijn jet jool juul kees kers klaver lelie lente lief liefde lucht maan
madelief marijn mei merel mirre noor ochtend olijf parel pien pioen pip pluim rien roos robijn rozemarijn saar siem sint sire sterre ster stijn tijn
tulp twan vic viool vlinder vreugde wijn wiep zilver zon zonne zomer
aarde akker baars bakker beek beer blauw blij blok blom boer bol boom boot bos bosch boter breed brood broek brouwer brug bruin buik buurman dam dekker
diep dijk donker droog duin dun eik elk feest fijn fris ganzen geel gerst goed graaf graan grauw grijs groen groot haan haak hals hemel herder herfst
heuvel hoek hond hoog hoorn hout huis ijzer jong jonker kaas kamp kant kat keizer kerk kleermaker klok koel kok koning kool kop koper kort kraai kraan
kramer kroon kruis kuiper kwaad lam leeuw loop maat mager mast meester melk mens mol molen molenaar mooi mos muis mulder nat nieuw noord oost oud pauw
peper plas plat polder poort prins put raaf raam reus rijk ridder rijp rog rood rots rust ruiter sap schaap schaduw schilder schip schoen schoon schout
slag slot smal smit sneeuw snel snoek spin staal stad stam steen sterk stil stok straat streng stroom tak timmerman top trommel tuin veen veer veld ven
ver vet vis visser vlag vlam vlas vlees vliet vos vrede vriend vrij vrouw vuur waard wal wei wit witte wolk wouw zacht zand zee zeil zoet zout zuid
zuiver zwaan zwaar zwaluw zwart
@nordic
alva ask astrid björk bror disa ebba eira embla engla fanny freja frida frid frej gry guld hjälm idun ingrid jarl jul kaj kvist lilja lilly linn linnea
liv ljung lova lycka malva meja moa molly måne norea ninni od ola pil pontus ran ro saga siri snö stjärna sune svan svea tuva tilde ull unn vide vidar
vilja vår vinter yr ylva
al alm asp backe berget bergström blad blå boberg bratt bred bro brodd bäck båt dahl dotter dröm dunge djup ek eld eng fager fisk fjord fjäll flod fors
frisk fri fura grå grön gren gård hage hamn hav hed hel hjort holm hult hus häst högh hög hök is jord järn kall klöver krona kulle kung kyrka lejon
lind ljus lund lugn löv mjuk modig moln mus mörk natt nilsson ny näs ord orm palm pål rask regn rev ren rik ris rosen rå sjö skarp skog skön sköld
skugga slott smed snäll sommar spjut stilla stor stål svart söt tand tidig tjock torn trygg träd tung ung ulv vacker vall varg varm vass vatten ved vid
vik vild vind vinge vit våg åker äng ärlig
aamu aava aalto aurinko helmi hilla ilma ilo impi into ilta kaiho kesä kevät kielo kirsikka kukka kuisma kuura kaisla laila lahja lempi lumi lumme
lauha meri metsä mansikka minttu mirja muisto nuppu onni otso pilvi pihla päivi rauha rauni ruska ruusu routa saana sade satu saara sampo seija sini
sointu sulo suvi säkki taika taimi talvi tarja tähti tuisku tuli tuuli tuulia tyyne tyyni toivo unelma unto urho usva utu valo vanamo varpu vieno
@fi
aho ahola ala harju heino hakala halla hanka hiekka hieno hiljainen hirvi honka huhta hyvä iso ilves ikuinen joki jousi jää järvi kallio kaunis kataja
karhu karppi kangas keto kettu keski kirkas kivi koivu korpi koski kotka kova kulta kuusi kylmä kylä kultainen kuu laakso lahti lampi lehti lehto lepo
lintu lohi lämmin maa manner matala mustonen musta mäki mänty niemi niitty nieminen nurmi nuori oja orava paju pelto petäjä pieni pihlaja pimeä pitkä
pohja polku pulkkinen punainen puu pyhä raita raju ranta raskas rauta reino repo rinne ruoho saari salmi salo savo selkä seppä sininen sirola sora suo
suuri susi syvä sää tammi tumma tulva tyhjä uusi vaara vahva valkea valkoinen vanha vihreä vilkas virta vuori väisä ylä yö`;

/** Scripts without case: words that are given or family names, in Hebrew, Arabic, Persian, Urdu, Hindi, Bengali and Armenian, Georgian. */
export const CASELESS_WORD_NAMES: string = `
كبير كبيرة صغير صغيرة جديد جديدة قديم طويل قصير جميل جميلة حسن سعيد كريم عظيم عظيمة واسع عميق قوي قوية ضعيف سريع بطيء ساطع ساطعة لامع مشرق مشرقة مضيء هادئ بارد حار دافئ نقي صاف صافي صافية عال عالي عالية حر حرة صادق صادقة خالص كامل كاملة تام
واضح مفتوح مغلق ابيض بيضاء اسود سوداء احمر حمراء اخضر خضراء ازرق زرقاء اصفر ذهبي فضي اول اولى ثان اخير ليل نهار صباح مساء صيف شتاء ربيع خريف شمس قمر نجم نجوم بحر نهر جبل وادي ارض سماء ماء نار هواء نور ضوء ظل وردة ورد زهرة زهور شجرة
حديقة بيت باب طريق مدينة وطن شعب عمل علم حلم امل حياة حب سلام عدل حق صبر فرح حزن خير شكر فضل عيد يوم سنة شهر وقت عمر يد عين قلب روح وجه صوت كلمة كلام كتاب قلم درس فكر راي سؤال جواب هدى تقوى ايمان رحمة بركة نعمة دعاء رجاء وفاء صفاء نجاح فوز نصر
سپهر آسمان زمین خورشید ماه ستاره دریا رود کوه دشت باران برف باد بهار پاییز تابستان زمستان روز شب صبح عصر شام نور روشن روشنا تاریک سپید سفید سیاه سرخ سبز آبی زرد طلایی نقره بزرگ کوچک نو کهن قدیم زیبا خوب پاک تازه شیرین تلخ گرم سرد بلند کوتاه آرام شاد غمگین آزاد آزادی
امید آرزو عشق مهر مهربان دوست دوستی شادی آرامش صلح ایمان وفا صبر سخن گفتار کردار پندار دانش هنر نگار نگاه چشم دل جان روان دست صدا آواز ترانه پیام نامه کتاب قلم راه خانه شهر وطن مردم جهان زندگی گل لاله نرگس یاس شقایق بنفشه درخت سرو باغ بوستان چمن جنگل همیشه جاوید پیروز پیروزی فردا دیروز امروز
גדול גדולה קטן קטנה חדש חדשה ישן ישנה טוב טובה רב רבה רך רכה חם חמה קר קרה חזק חלש מהיר ארוך קצר יפה נחמד שקט רועש לבן שחור אדום ירוק כחול צהוב זהוב בהיר כהה מלא ריק פתוח סגור ראשון שני אחרון יחד לבד היום מחר אתמול תמיד עכשיו בוקר ערב לילה צהריים קיץ חורף שמש ירח כוכב שמיים ים נהר הר עמק אדמה מים אש רוח אור צל
שיר שירים ספר דרך בית עיר ארץ עם שלום אהבה תקווה שמחה עצב חיים מוות זמן שנה חודש שבוע יד עין לב נפש פנים קול מילה חג ברכה תודה מזל חן חסד אמת צדק כוח עוז גבורה ניצחון
चाँद चांद सितारे सितारा सूरज तारा तारे आसमान आकाश धरती सागर नदी पर्वत पहाड़ बादल बारिश वर्षा हवा पवन अग्नि जल फूल कमल गुलाब वन बाग सुबह शाम रात दिन संध्या उषा प्रभात ज्योति प्रकाश किरण दीप दीपक उजाला सुख शांति शान्ति आनंद आनन्द खुशी प्रेम प्यार आशा विश्वास श्रद्धा भक्ति शक्ति विजय जय विकास प्रगति मंगल शुभ लाभ अमर अमृत सुंदर सुन्दर नया नई पुराना बड़ा बड़ी छोटा छोटी
लाल नीला हरा पीला सफेद काला सुनहरा मधुर शीतल कोमल निर्मल विमल पवित्र सत्य धर्म कर्म ज्ञान विद्या कला गीत संगीत कविता कथा जीवन मन दिल आत्मा स्वागत धन्यवाद नमस्कार
আলো আঁধার আকাশ সাগর নদী পাহাড় বৃষ্টি বাতাস চাঁদ তারা সূর্য সকাল সন্ধ্যা রাত দিন ফুল গোলাপ শাপলা বন বাগান শান্তি সুখ আনন্দ প্রেম ভালোবাসা আশা বিশ্বাস শক্তি জয় বিজয় স্বাধীনতা মুক্তি জীবন মন হৃদয় গান সুর কবিতা ছবি নতুন পুরনো বড় ছোট লাল নীল সবুজ সাদা কালো সোনালি সুন্দর মধুর
მზე მთვარე ვარსკვლავი ცა ზღვა მთა მდინარე ყვავილი ვარდი იმედი სიყვარული მშვიდობა სიცოცხლე ნათელი დიდი პატარა ახალი ძველი თეთრი შავი წითელი მწვანე ლურჯი კარგი ლამაზი
արև լուսին աստղ երկինք ծով սար գետ ծաղիկ վարդ հույս սեր խաղաղություն կյանք լույս մեծ փոքր նոր հին սպիտակ սև կարմիր կանաչ կապույտ լավ գեղեցիկ
אביב אביה אביטל אגם אדווה אדם אהבה אהובה אופק אופיר אור אורה אורי אורית אורן אושר אייל אילה אילן אילנה אלון אלמוג אלה אמונה אמיר אמת אסיף אסף אפרת ארז
ארי ארנון אשל באר ברוש בוקר בהיר ברק ברקת ברכה בר גאולה גיא גיל גילה גל גלי גלים גן גפן דבורה דגן דור דורון דקל דרור דשא הדס הדסה הדר הוד הילה זהב זהבה
זוהר זיו זית זמיר זמר חבצלת חגי חדוה חווה חיה חיים חן חמדה חסד חרוב טוב טובה טל טליה יובל יום יונה יפה יפעת ירדן ירח ישע כוכב כוכבה כלנית כנרת כפיר
כרמל כרם כתר לב לבנה לביא ליאור לילך לירון מאור מגן מור מורן מזל מים מירון מלאך מעיין מרגלית נבט נגה נדב נדר נוה נויה נועם נוף נופר ניצן נחל ניר נס
נעמה נצר נר נרקיס נשר סביון סהר סופה סיון סיגל סיגלית סלע סמדר ספיר סתיו עגור עדי עדן עדנה עומר עופר עוז ענב ענבר ענן ענת ערב ערבה ערמון פז פלא פלג
פנינה פרח פרי צבי צביה צדק צור ציון ציפור צליל צמח קדם קיץ קמה קציר קרן קשת רביב רון רונה רונית רוח רותם רם רימון רינה רן רננה רעות רקפת שבת שגיא שובל
שושנה שחף שחר שי שיר שירה שירן שלג שלו שלום שלמה שלהבת שמחה שמש שני שפע שקד שקט שרון ששון תדהר תום תומר תכלת תמר תהילה תקווה תפארת תורה תבל
אחד אחרון ארוך גבוה גדול גדולה דק זקן זר חד חדש חדשה חום חזק חי חכם חם חמה חרש טהור יחד יקר ירוק ישן כבד כחול כסף כתום לבן מאיר מלך מלא מר נאה נעים
נפלא נצחי סופר עז עליון עמוק עתיק פרנס פשוט צח צעיר קדוש קטן קטנה קל קצר קר ראשון רב רבה רבים רוקח רחב רחוק רך רכה שחור שלם שמח תם תמים
امل اسلام اشرف اكرم الهام امان امين امينة انوار ايمان ايناس باسم بدر بركة بسمة بشير بهجة بهاء بيان تحية ثناء ثروة جلال جمال جميل جميلة جنان جهاد جود
حسن حسناء حكمت حكيم حنان حلم حرية حياة خير خيال خلود دعاء ديما دنيا ذكري رابح راضي رايد رباب ربيع رحاب رجاء رحمة رشيد رضا رضوان رفيق رغد رنا رواد روعة
رياض ريم زهر زهرة زهور زين زينة زاهر سالم سامي سحر سرور سعاد سعد سعادة سعيد سلام سلامة سليم سماء سما سمير سمر سمو سناء سند سهام سهر سيف شادي شاكر شروق
شريف شعاع شمس شهد شهاب شيماء صابر صابرين صادق صالح صباح صبر صبري صفاء صفا صلاح ضحي ضياء طارق طاهر طيف ظافر عادل عاطف عبير عدل عرفان عزيز عزم عزة عطاء
عطر عفاف علا علي عماد عمر عنبر عهد عيد غادة غالي غزال غيث فاتن فارس فايز فتحي فجر فخر فداء فرح فرحات فريد فريدة فضل فهد فوز فيروز فيض قمر قدس قلم كامل
كبير كريم كرم كفاح كمال كوثر كوكب لؤلؤ لطيف لطفي ليل ليلي مؤمن ماجد ماجدة ماهر مبارك مجد مجدي محسن محمود مختار مراد مرام مرح مرجان مسعود مشرق مصباح مطر
مفتاح مكرم ملاك ملك منار منال منصور منير منيرة مني مها مهدي مهند موج مودة مؤيد ميس ميلاد ناجح نادر نادي ناصر ناعم نبيل نبيلة نجاة نجاح نجم نجمة نجوي
ندي نزار نسرين نسيم نسيمة نصر نصير نعمة نعيم نهار نهر نوال نور نورا هادي هاني هبة هدي هديل هدية هدايا هلال همام هناء هيام وجدي وحيد ورد وردة وسام وسيم
وضاح وعد وفاء وليد وئام ياسر ياسمين يسري يسر يقين يمان
ابيض احمر احمد اخضر اخير ازرق اسد اسود اصفر الابيض الاحمر الاخضر الاسود الحداد الحر الحكيم الخياط الذهبي الراعي السعيد الصغير الطويل العالي العظيم
القمر الكبير الكريم الليل النجار النور الهادي الورد اليد اليوم بارد باب بحر بعيد بيت جبل جديد جديدة جزار حار حداد حديد حر حقيقي حلو خباز خفيف خياط دايم
ذهب راعي رخيص سريع سهل شديد صعب صغير صغيرة صافي ضعيف طويل طويلة طيب عالي عام عريض عظيم غريب قديم قريب قصير قوي قلب كاتب كبيرة كثير مبين مر مشهور مضيء
مفتوح ملح نجار واسع
امید آرزو آرام آزاد آزاده آفتاب آهو آوا آیه اختر ارغوان ارمغان افسانه افسون الماس انار ایران ایمان باران بامداد بهار بهاران بهرام بنفشه پارسا پاییز
پروانه پریسا پگاه پویا پونه پیروز پیمان تابان ترانه تندیس جاوید جوان خجسته خرم خورشید درسا دریا دلارام دنیا رها روشنک رویا زیبا ژاله ژیلا ساحل سامان
سپیده ستاره سرو سروش سعید سمن سنبل سودابه سوسن سوگند شاد شادی شایسته شبنم شعله شقایق شکوفه شهره شیرین صبا صدف طلا غزل غنچه فانوس فرزانه فرشته فروغ
فرهنگ فیروزه کوروش کیان گل گلی گلناز گیتی لاله لبخند لادن مانا ماه ماهی مریم مژده مژگان مهتاب مهر مهربان مهران مهناز مهین مینا نازنین نرگس نسترن نسرین
نسیم نغمه نگاه نگار نوا نوید نیاز نیلوفر نیک هستی همایون همراه هنر یاس یاسمن یلدا
آبی ابدی استوار باز بزرگ بلند بهاری پاک پاکدل پایدار پنهان پهلوان پیر تازه تلخ تنها تیز جدید خوب خوش خوشبو درخشان درست دور راستین رنگین روان روشن زرگر
زرین زرد ژرف سبز سپید سرخ سرد سفید سلیم سیاه شادمان صبور طلایی عزیز فردا قدیمی قوی کوچک گرم گویا نقره نو نیکو همیشه یکتا
आकाश आनंद आशा आरती उषा ऋतु कमल कमला करुणा कला कविता किरण कीर्ति कुसुम कृपा कांता क्रांति गंगा गीता गुलाब चंदन चंद्र चंद्रमा चाँद चांद चाँदनी ज्योति
ज्ञान ज्योत्स्ना तारा दया दिवस दीप दीपक दीपा धर्म नदी नम्रता नवीन नीलम नीर निशा नेहा न्याय पंकज पद्मा पवन पुष्प पुष्पा पूजा पूनम पूर्णिमा प्रकाश प्रगति
प्रिया प्रेम प्रतिभा प्रभा प्रभात प्रार्थना फूल बादल भारत भारती भाग्य भावना मंगल मधु मन मनोरमा ममता माला मीरा मोती मोहन यश रजनी रत्न रवि राग राज राजा
रात रानी रूप रेखा रोशनी लक्ष्मी लता लहर वर्षा वसंत विकास विजय विनय विमला विवेक विशाल शक्ति शरद शांत शांति शिव शीतल शीला शुभ शोभा श्रद्धा संगीता संतोष
संध्या समीर सरल सरिता सागर साहस सितारा सीमा सुंदर सुख सुगंध सुधा सुबह सुमन सूरज सूर्य सोना सौरभ स्नेह स्वर हरि हर्ष हिम हीरा
अच्छा अनंत अमर अमृत उज्ज्वल ऊँचा कठोर काला कोमल गहरा घर चमक छाया छोटा जल जीवन तेज दिन दिवाकर दूर धन धारा नया नीला पवित्र पुराना पूर्ण प्यारा प्रसन्न
प्रसाद बड़ा भवन मधुर मार्ग मित्र मीठा मूर्ति लाल लोक वन विद्या विश्वास शर्मा सत्य सफ़ेद समृद्धि सितारे सुनार सेवक सेवा हरा
আকাশ আলো আশা আনন্দ উষা কবিতা কমল কাজল কুসুম গান গীতা গোলাপ চন্দন চাঁদ ছন্দ জবা জয় জ্যোতি ঝর্ণা তারা তৃষা দিশা দীপ নদী নীল নীলা নূপুর পলাশ পাপড়ি পারুল
পূর্ণিমা প্রদীপ প্রভাত প্রীতি ফুল বকুল বাদল বৃষ্টি বীণা বেলী ভোর মঙ্গল মণি মমতা মাধবী মালা মায়া মুক্তা মেঘ মেঘলা মেহেদী যুঁই রজনী রত্না রবি রাখী রাত
রানী রূপা রেখা রোদ লতা শান্তি শাপলা শিউলি শিখা শিশির শীতল শ্যামল সকাল সজল সন্ধ্যা সবুজ সাগর সাথী সীমা সুখ সুন্দর সুমন সূর্য সোনা স্বপ্ন স্বপন স্মৃতি
হাসি হিমেল হীরা
বড় ছোট নতুন পুরাতন সাদা কালো লাল গভীর মধুর মিষ্টি উজ্জ্বল চিরন্তন শান্ত রাজা মোল্লা ঘর জল বন পথ মাঝি`;
