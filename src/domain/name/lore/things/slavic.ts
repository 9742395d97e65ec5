/**
 * What is named after people in Polish, Czech, Slovak, Croatian, Serbian, Slovene, Russian, Ukrainian and Bulgarian: data for
 * `thing-words.ts`, which explains the signs.
 *
 * Example: "ulic~" stands for ulica, ulicy, ulicą; Slavic languages set it before the name ("przy ulicy Bożeny Kwaśnickiej").
 */
import type { ThingLanguage } from "../../thing-words.ts";

const CYRILLIC =
  "а я е и ы у ю о ой ою ей ею ом ем ам ям ами ями ах ях ов ев ь ью ия ии ию ией ием ие ий иям ів ові еві і ї ю єю єм їв та то те ът ят а ата ът ския ото ета";

export const SLAVIC: readonly ThingLanguage[] = [
  {
    language: "pl",
    endings: "a e ze i y u o ie em ą ę ami ach om ów owi iem iej ej ii ię io ia ią",
    before: `
      ulic~ ul alej~ al plac~ pl skwer~ rond~ bulwar~ bulw promenad~ deptak~ parking~ molo osiedl~ os most~ wiadukt~ tunel~ zaułek park~ ogród ogrod~ szkoł~ szkole szkół zespół zespole zespołu licem~ liceum lo gimnazjum technikum sp przedszkol~ żłobek żłobk~ uniwersytet~ uczelni~ akademi~ politechnik~ instytut~ katedr~ katedrze wydział~ aul~ sal~
      bibliotek~ bibliotece muzeum muzea teatr~ teatrze kin~ galeri~ filharmoni~ szpital~ klinik~ klinice przychodni~ gabinet~ apte~ aptek~ hospicjum dom~ dworek dwork~ pałac~ pensjonat~ hotel~ hotele schronisk~ centrum ośrodek ośrodk~ fundacj~ stowarzyszen~ stowarzyszeni~ towarzystw~ federacj~ związek związk~ spółdzielni~ klub~ nagrod~ nagród medal~ puchar~ turniej~ memoriał~ konkurs~
      plebiscyt~ festiwal~ stypendi~ stypendium wyścig~ bieg~ stadion~ hal~ pływalni~ basen~ lodowisk~ orlik~ dworzec dworc~ stacj~ lotnisk~ port~ przystanek przystank~ statek statk~ okręt~ prom~ jacht~ żaglow~ kuter satelit~ obserwatori~ kości~ kościół kaplic~ parafi~ pomnik~ grób grob~ tablic~ popiersi~ piekarni~ cukierni~ rzeźni~ masarni~
      restauracj~ kawiarni~ bar winiarni~ browar~ sklep~ księgarni~ kwiaciarni~ zakład~ warsztat~ wydawnictw~ drukarni~ kancelari~ biur~ firm~ salon~ butik~ studio pracowni~ agencj~ orkiestr~ chór~ zespół im imienia imieniem patron~ rondzie placu hufiec szczep drużyn~ dąb jednostk~ koszar~ mieszkani~ ustaw~`,
    behind: `sp spj`,
    between: `podstawowa podstawowej podstawową podstawowego ogólnokształcące ogólnokształcącego nr publiczna publiczne publicznej miejska miejskiej miejskie miejski miejskiego gminna gminne gminny gminnej powiatowa wojewódzka wojewódzki wojewódzkiego narodowa narodowe niepubliczne specjalistyczny specjalistyczna medyczne literacka literackiej muzyczna muzycznej sportowa sportowej stomatologiczny kultury zdrowia opieki dziecka społecznej widowiskowa uczniowski sztuki zespołu szkół`,
  },
  {
    language: "cs",
    endings: "a e i y u o ě é í ou em ům ami ách ech ích ích ovi ů ím ího ímu",
    before: `
      ulic~ ul tříd~ tř náměstí nám nábřeží nábř sady park~ most~ lávk~ tunel~ škol~ školy základní zš mš gymnázi~ gymnasium lyce~ učiliště školk~ jesle univerzit~ fakult~ institut~ ústav~ katedr~ posluchárn~ aul~ sál~ knihovn~ muze~ divadl~ kin~ galeri~ nemocnic~ klinik~ klinice poliklinik~ ordinac~ lékárn~ hospic~ dům domu domě domov~
      vil~ zámek zámk~ hotel~ penzion~ chat~ útulek centr~ nadac~ nadační spolek spolk~ federac~ svaz družstv~ klub~ cen~ medail~ pohár~ turnaj~ memoriál~ soutěž~ festival~ stipendi~ fond~ závod~ běh stadion~ hal~ bazén~ plovárn~ zimní nádraží stanic~ zastávk~ letiště loď lodi lodě parník~ raket~ hvězdárn~ kostel~ kapl~ pomník~ socha soch~ hrob~ pamětní busta
      pekařství pekárn~ cukrárn~ řeznictví restaurac~ kavárn~ hospod~ vinařství vinárn~ pivovar~ obchod~ knihkupectví květinářství nakladatelství tiskárn~ kancelář~ firm~ dílna salon~ atelier ateliér~ agentur~ orchestr~ sbor~ soubor~ kvartet~ zákon~ sídliště jeskyn~ rozhledn~ vysílač~ ulička gynekologie`,
    behind: `sro`,
    between: `základní mateřská střední vysoká městská městské městský krajská národní umělecká hudební sportovní plavecký zubní právní dětský dětská literární mezinárodní kulturní vědecká zimní`,
  },
  {
    language: "sk",
    endings: "a e i y u o ou om ám ami ách och ovi ov ej ia iu ie í é",
    before: `
      ulic~ ul námesti~ nám nábreži~ tried~ sad~ park~ most~ lávk~ škol~ základná základnej zš mš gymnázi~ lýce~ škôlk~ jasl~ univerzit~ fakult~ inštitút~ ústav~ katedr~ aul~ sál~ knižnic~ múze~ divadl~ kin~ galéri~ nemocnic~ klinik~ poliklinik~ ambulanci~ lekár~ lekáreň hospic~ dom~ domov~ vil~ hotel~ penzión~ chat~ centr~ nadáci~ spolok klub~
      cen~ medail~ pohár~ turnaj~ memoriál~ súťaž~ festival~ štipendi~ fond~ beh štadión~ hal~ plavár~ stanic~ zastávk~ letisk~ loď lode kostol~ kaplnk~ pomník~ soch~ hrob~ pekár~ pekáreň cukrár~ cukráreň reštaurác~ kaviar~ kaviareň obchod~ kníhkupectv~ vydavateľstv~ kancelári~ firm~ salón~ ateliér~ orchest~ zbor~ sídlisk~`,
    behind: `sro`,
    between: `základná základnej materská materskej stredná strednej mestská mestskej národná národné umelecká športová kultúrny kultúry literárna medzinárodný detský`,
  },
  {
    language: "hr",
    endings: "a e i u o om em ama ima ah ih ov ev oj og om",
    before: `
      ulic~ ul trg~ avenij~ bulevar~ bul obal~ put prolaz~ most~ park~ perivoj~ šum~ škol~ osnovn~ oš gimnazij~ licej~ vrtić~ vrtic~ jaslic~ dječji dečji sveučilišt~ univerzitet~ fakultet~ institut~ katedr~ dvoran~ dvorana sal~ knjižnic~ bibliotek~ muzej~ kazališt~ pozorišt~ kin~ galerij~ bolnic~ klinik~ klinic~ poliklinik~ ordinacij~ ljekarn~ apotek~ dom~ vil~ hotel~
      pansion~ planinarski centar centr~ zaklad~ fondacij~ fondaci~ udrug~ udruženj~ društv~ klub~ nagrad~ medalj~ pehar~ kup turnir~ memorijal~ natjecanj~ takmičenj~ festival~ stipendij~ fond~ stadion~ dvoran~ bazen~ kolodvor~ stanic~ stanica aerodrom~ zračna brod~ jaht~ fregat~ crkv~ kapel~ spomenik~ bist~ grob~ pekar~ pekarnic~ slastičarnic~ poslastičarnic~ mesnic~
      restoran~ kafić~ kafan~ kavan~ konob~ vinarij~ pivovar~ dućan~ prodavnic~ trgovin~ knjižar~ cvjećarn~ naklad~ izdavač~ tiskar~ štampari~ ured~ odvjetničk~ firm~ obrt~ radionic~ salon~ studio atelje~ agencij~ orkestar orkestr~ zbor~ hor~ naselj~ kasarn~ vojarn~ zakon~ nadimak`,
    behind: `doo`,
    between: `osnovna osnovne osnovnoj srednja tehnička glazbena muzička gradska gradske narodna narodno opća opšta dječji dečji zdravlja kulture učenika umirovljenika književna međunarodni sportska sportski studentski starih`,
  },
  {
    language: "sl",
    endings: "a e i u o om em ama ami ah ih ov ev oj",
    before: `
      ulic~ ul cest~ trg~ avenij~ obrežj~ pot nabrežj~ most~ park~ šol~ osnovn~ oš gimnazij~ vrt~ vrtec univerz~ fakultet~ inštitut~ katedr~ dvoran~ knjižnic~ muzej~ gledališč~ kin~ galerij~ bolnišnic~ bolnic~ klinik~ ambulant~ lekarn~ dom~ vil~ hotel~ koč~ center centr~ ustanov~ fundacij~ društv~ klub~ nagrad~ medalj~ pokal~ turnir~ memorial~ natečaj~ festival~
      štipendij~ sklad~ stadion~ bazen~ postaj~ letališč~ ladj~ cerk~ kapel~ spomenik~ grob~ pekarn~ slaščičarn~ mesarij~ restavracij~ kavarn~ gostiln~ trgovin~ knjigarn~ založb~ pisarn~ odvetnišk~ podjetj~ delavnic~ salon~ studio orkester zbor~`,
    behind: `doo`,
    between: `osnovna osnovne osnovni srednja glasbena mestna narodna zdravstveni kulturni literarna otroški`,
  },
  {
    language: "ru",
    endings: CYRILLIC,
    before: `
      ледокол~ сухогруз~ танкер~ пароход~ буксир~ катер~ яхт~ закон~ остановк~
      улиц~ ул площад~ пл проспект~ просп пр прт пркт бульвар~ бул б переулок переулк~ пер проезд~ шоссе ш набережн~ наб аллея алле~ тупик~ сквер~ парк~ сад~ мост~ тоннел~ школ~ шк лице~ лицей гимнази~ детсад~ детск~ ясл~ колледж~ техникум~ училищ~ университет~ институт~ академи~ факультет~ кафедр~ аудитори~ зал~ лаборатори~ библиотек~
      музе~ музей театр~ кинотеатр~ галере~ филармони~ консерватори~ дворец дворц~ дом~ усадьб~ дач~ больниц~ госпитал~ клиник~ поликлиник~ амбулатори~ аптек~ хоспис~ роддом~ санатори~ пансионат~ гостиниц~ отел~ отель приют~ центр~ фонд~ благотворительн~ общество обществ~ ассоциаци~ федераци~ союз~ кооператив~ артел~ клуб~ преми~ наград~ медал~ орден~ куб~ кубок турнир~ мемориал~ чемпионат~ конкурс~
      фестивал~ стипенди~ грант~ чтени~ стадион~ спорткомплекс~ спортзал~ бассейн~ дворец арен~ вокзал~ станци~ остановк~ метро аэропорт~ порт~ район~ микрорайон~ мкр посёлок поселк~ деревн~ село хутор корабл~ корабль теплоход~ сухогруз~ ледокол~ крейсер~ фрегат~ траулер~ танкер~ паром~ яхт~ подлодк~ ракет~ спутник~ самолёт~ самолет~ обсерватори~ церк~ церковь храм~
      часовн~ собор~ памятник~ бюст~ могил~ мемориальн~ пекарн~ кондитерск~ булочн~ кафе ресторан~ бар~ магазин~ бутик~ салон~ ателье книжн~ типографи~ издательств~ бюро контор~ агентств~ фирм~ завод~ фабрик~ комбинат~ шахт~ общежити~ казарм~ част~ оркестр~ хор~ ансамбл~ квартет~ труп~ студи~ сорт~ роз~ имени им ип ооо оао зао`,
    behind: ``,
    between: `средняя средней общеобразовательная музыкальная музыкальной художественная городская городской областная областной районная районной детская детской центральная центральной государственный государственная литературная литературной международный всероссийский научная спортивная стоматологическая краевая национальная культуры творчества`,
  },
  {
    language: "uk",
    endings: CYRILLIC,
    before: `
      криголам~ теплохід теплоход~ катер~ яхт~ закон~ зупинк~
      вулиц~ вул площ~ пл проспект~ просп пр прт бульвар~ бульв провулок провулк~ пров проїзд~ шосе узвіз набережн~ наб алея але~ сквер~ парк~ сад~ міст мост~ школ~ ліце~ ліцей гімназі~ дитсадок дитяч~ садок садк~ коледж~ технікум~ училищ~ університет~ інститут~ академі~ факультет~ кафедр~ аудиторі~ зал~ бібліотек~ бібліотеці музе~ музей театр~ кінотеатр~ галере~ філармоні~ консерваторі~
      палац~ будинок будинк~ садиб~ лікарн~ госпітал~ шпитал~ клінік~ поліклінік~ амбулаторі~ аптек~ пологов~ санаторі~ готел~ готель притулок центр~ фонд~ благодійн~ товариств~ асоціаці~ клуб~ премі~ нагород~ медал~ орден~ куб~ кубок турнір~ меморіал~ чемпіонат~ конкурс~ фестивал~ стипенді~ стадіон~ спорткомплекс~ басейн~ вокзал~ станці~ зупинк~ метро аеропорт~ район~ мікрорайон~
      село корабл~ корабель теплохід теплоход~ криголам~ крейсер~ фрегат~ пором~ яхт~ ракет~ супутник~ обсерваторі~ церк~ храм~ собор~ каплиц~ пам'ятник~ погрудд~ могил~ пекарн~ кондитерськ~ кав'ярн~ кафе ресторан~ крамниц~ магазин~ книгарн~ друкарн~ видавництв~ бюро фірм~ завод~ фабрик~ шахт~ гуртожит~ оркестр~ хор~ ансамбл~ студі~ імені ім іменем фоп тов`,
    behind: ``,
    between: `середня середньої загальноосвітня музична музичної міська міської обласна обласної дитяча дитячий центральна наукова літературна літературної міжнародний всеукраїнський національний національна державний культури творчості`,
  },
  {
    language: "bg",
    endings: CYRILLIC,
    before: `
      улиц~ ул площад~ пл булевард~ бул проспект~ алея алеята парк~ градина градин~ мост~ училищ~ оу соу су нпмг пмг гимнази~ лицей~ детск~ дг цдг колеж~ университет~ институт~ академи~ факултет~ катедр~ аудитори~ зал~ аула библиотек~ читалищ~ музе~ музей театър театър~ кино галери~ болниц~ мбал умбал клиник~ поликлиник~ аптек~ хоспис~ дом~ къщ~ вил~ хотел~ хиж~ център центъра
      фондаци~ сдружени~ дружество клуб~ наград~ приз медал~ орден~ куп~ турнир~ мемориал~ конкурс~ фестивал~ стипенди~ фонд~ стадион~ басейн~ арена гар~ спирк~ метростанци~ летищ~ квартал~ кв жк кораб~ яхт~ ракет~ сателит~ обсерватори~ църк~ храм~ параклис~ паметник~ бюст~ гроб~ пекарн~ хлебарниц~ сладкарниц~ кафене~ ресторант~ механ~ винарн~ магазин~ бутик~ книжарниц~ печатниц~
      издателств~ кантор~ фирм~ салон~ ателие~ студио~ агенци~ оркестър хор~ ансамбъл~ квартет~ имени завод~ сорт ет еоод оод`,
    behind: ``,
    between: `основно средно народно детска детската детско градска градската общинска регионална национална национален национална литературна музикално спортна спортната културен`,
  },
  {
    language: "sr",
    endings: CYRILLIC,
    before: `
      улиц~ ул трг~ булевар~ бул кеј мост~ парк~ школ~ основн~ ош гимнази~ вртић~ универзитет~ факултет~ институт~ катедр~ сал~ дворан~ библиотек~ музеј~ позоришт~ биоскоп~ галериј~ болниц~ клиник~ апотек~ дом~ вил~ хотел~ центар центр~ фондациј~ задужбин~ удружењ~ друштв~ клуб~ наград~ медаљ~ пехар~ куп турнир~ меморијал~ фестивал~ стипендиј~ фонд~ стадион~ базен~ станиц~ аеродром~
      брод~ фрегат~ цркв~ капел~ споменик~ бист~ гроб~ пекар~ посластичарниц~ ресторан~ кафан~ продавниц~ књижар~ штампариј~ фирм~ салон~ атеље~ студио оркестар хор~ насељ~ касарн~`,
    behind: `доо`,
    between: `основна основне основној средња музичка градска народна народно општа здравља културе ученика књижевна међународни спортска дечји`,
  },
];
