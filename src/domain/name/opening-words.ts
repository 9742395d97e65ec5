/**
 * Words that open a line, a letter or a sentence and so stand with a capital directly before a name without being part of it.
 *
 * Example: in "Zapsala Libuše Hrdličková", "Gentile Fosca Bellincioni," and "Trotzdem Hedwig Oberländer nicht kam" the first word is nobody's name.
 * Only before a name: behind one, "Gentile" is a family name. Each word stands in one line only, and not where `FREE` has it already.
 */
import { wordSet } from "./word-set.ts";
import type { WordSet } from "./word-set.ts";

/** Greetings and farewells, verbs of records and credits, days, and what sentences begin with; as their readers write them. */
export const OPENING: WordSet = wordSet(`
  american british canadian australian irish scottish welsh scot briton londoner parisian italian spanish portuguese dutch belgian austrian polish czech hungarian greek turkish russian ukrainian swedish norwegian danish finnish chinese japanese korean indian brazilian mexican argentine
  américain américaine britannique canadien canadienne québécois québécoise belge suisse suissesse français française allemand allemande italien italienne espagnol espagnole portugais portugaise néerlandais néerlandaise polonais polonaise russe ukrainien ukrainienne japonais japonaise chinois chinoise marocain marocaine algérien algérienne tunisien tunisienne parisien parisienne lyonnais lyonnaise breton bretonne
  amerikaner amerikanerin brite britin kanadier kanadierin franzose französin italiener italienerin spanier spanierin schweizer schweizerin österreicher österreicherin niederländer niederländerin pole polin tscheche tschechin ungarin ukrainer ukrainerin schwede schwedin norweger norwegerin däne dänin berliner berlinerin münchner münchnerin hamburger hamburgerin wiener wienerin
  gentile caro kära vg lg mfg fao rip attn mvh demandez kommt ihre ihr gute alles výstava wystawa изложба выставка виставка έκθεση näyttely utställning expositie tentoonstelling exposición mostra exposição exposition exhibition kiállítás expoziție udstilling utstilling taller oficina laboratorio atelier nozze raum trauer дует дуэт duet duo trio quartett quatuor quartet ensemble zespół ντουέτο regi regia kramar zdraví participam
  chers chères félicitations bravo bienvenue hommage hommages adieu remerciements amitiés cordialement sincèrement respectueusement bises bisous condoléances décès disparition naissance mariage obsèques
  dearest hey re welcome congratulations congrats cheers regards sincerely yours faithfully goodbye farewell remembering presenting obituary rip
  liebes werte werter geehrte geehrter guten tag servus moin grüezi grüße gruß grüßen herzlichst herzlich dein deine euer eure glückwunsch willkommen gratulation abschied verstorben nachruf hochachtungsvoll
  estimada estimado estimados apreciado apreciada felicidades felicitaciones enhorabuena saludos atentamente abrazos bienvenida bienvenido adiós fallece falleció murió muere firmado
  gentilissima gentilissimo cara egregio spettabile salve buongiorno auguri complimenti congratulazioni saluti cordialmente benvenuta benvenuto addio scomparsa firmato
  prezada prezado ilustre oi parabéns saudações cumprimentos atenciosamente abraços beijos morreu morre faleceu adeus assinado
  geachte lieve gefeliciteerd proficiat bedankt groet groeten groetjes welkom overleden
  droga drogi szanowna szanowny kochana kochany witaj gratulacje gratulujemy dziękuję dziękujemy pozdrawiam pozdrowienia zmarł zmarła żegnamy
  vážený vážená ahoj dobrý gratulujeme blahopřejeme děkujeme díky pozdrav zemřel zemřela vítáme zomrel zomrela
  dragi draga poštovani poštovana spoštovana spoštovani cijenjena cijenjeni čestitamo čestitke hvala preminuo preminula umro umrla
  дорогая дорогой уважаемая уважаемый уважаемые здравствуй здравствуйте поздравляем поздравляю скончался скончалась умер умерла
  шановна шановний шановні дорога дорогий люба любий вітаю вітаємо дякую дякуємо помер померла
  уважаема уважаеми скъпа скъпи мила мили здравей здравейте честито благодаря благодарим почина поздравления
  драга драги поштована поштовани честитамо хвала преминуо преминула
  stimată stimate stimat dragul salutare felicitări mulțumim
  kedves tisztelt köszönjük köszönet gratulálunk üdvözlettel elhunyt meghalt isten
  sevgili değerli tebrikler saygılarımla selam
  αγαπητή αγαπητέ αξιότιμη αξιότιμε γεια συγχαρητήρια ευχαριστώ ευχαριστούμε απεβίωσε πέθανε καλωσήρθες
  käre kære kjære grattis gratulerar gratulerer tillykke takk tak hälsningar hilsen hilsener död døde
  hyvä rakas moi onnea onnittelut kiitokset terveisin kuollut
  chào thưa kính chúc mừng
  rozmawia opracowuje przygotowuje fotografuje ilustruje tłumaczy redaguje prezentuje przedstawia opowiada wspomina występuje napisał napisała opracował opracowała sporządził sporządziła przygotował przygotowała rozmawiał rozmawiała fotografował fotografowała ilustrował ilustrowała tłumaczył tłumaczyła przełożył przełożyła przetłumaczył przetłumaczyła redagował redagowała prowadzi prowadził prowadziła zagrał zagrała zaśpiewał zaśpiewała wystąpił wystąpiła wygrał wygrała powiedział powiedziała mówi dodał dodała zwyciężył zwyciężyła śpiewa czyta zaprasza protokołował protokołowała sprawdził sprawdziła zatwierdził zatwierdziła wykonał wykonała podpisał podpisała otrzymał otrzymała
  zapsal zapsala ověřil ověřila připravil připravila zpracoval zpracovala napsal napsala přeložil přeložila fotografoval fotografovala ilustroval ilustrovala vypracoval vypracovala schválil schválila řekl řekla uvedl uvedla zvítězil zvítězila vyhrál vyhrála zpívá hraje čte přednáší moderuje uvádí účinkuje vede zve předsedal předsedala navrhl navrhla podepsal podepsala získal získala kontroloval kontrolovala zapísal zapísala povedal povedala
  napisao pripremio pripremila fotografirao fotografirala preveo prevela rekao izjavio izjavila pobijedio pobijedila vodi pjeva svira govori
  написао написала припремио припремила превео превела рекао рекла изјавио изјавила победио победила пева свира
  подготовил подготовила написал записал записала составил составила перевёл перевела снял сняла исполнил исполнила исполняет поёт играет читает ведёт сказал сказала рассказал рассказала заявил заявила отметил отметила сообщил сообщила добавил добавила победил выиграл выиграла проверил проверила утвердил утвердила выступил выступила беседовал беседовала подписал подписала
  підготував підготувала написав записав переклав переклала сказав розповів розповіла зазначив зазначила переміг перемогла виконує співає грає читає веде склав склала перевірив перевірила підписав підписала повідомив повідомила
  написа подготви преведе записа снима каза заяви съобщи добави спечели води пее свири чете изготвил изготви утвърдил съставил
  scris realizat întocmit redactat tradus prezintă cântă joacă citește spune câștigă
  írta fordította rendezte fényképezte készítette szerkesztette összeállította előadja közreműködik vezeti énekel játszik mondta nyert győzött jegyezte lejegyezte ellenőrizte jóváhagyta hitelesítette köszönti
  kirjoitti kuvasi kuvannut toimitti haastatteli laati tarkasti hyväksyi esitti laulaa soittaa lukee sanoi kertoi voitti
  skrev skriver fotograferade säger sade berättar sjunger spelar leder vann vinner antecknat justerat synger spiller vant vinder siger sagde fortæller forteller fotograferer
  schrieb schreibt sagt sagte berichtet erklärt erklärte fotografierte singt spielt liest leitet moderiert gewann siegt protokolliert
  schreef schrijft zegt zei vertelt zingt speelt leidt wint opgemaakt
  écrit raconte explique déclare affirme chante joue lit anime préside signe présente dirige remporte gagne illustré photographié interprété
  escribe escribió explica declara afirma toca presenta modera gana ganó firma redacta
  scrive racconta spiega dichiara suona legge vinse scritto
  escreve conta apresenta vence venceu ganha assina
  yazdı çevirdi söyledi kazandı hazırladı anlattı sunar sunuyor
  έγραψε γράφει μίλησε είπε δήλωσε παρουσιάζει τραγουδά νίκησε επιμελήθηκε
  poniedziałek wtorek środa czwartek piątek sobota niedziela pondělí úterý středa čtvrtek pátek neděle понедельник вторник среда четверг пятница суббота воскресенье понеділок вівторок середа субота неділя понеделник сряда петък събота måndag tisdag onsdag torsdag fredag lördag söndag tirsdag maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai lunes martes miércoles jueves viernes sábado lunedì martedì mercoledì giovedì venerdì sabato maandag dinsdag woensdag donderdag vrijdag zaterdag zondag pazartesi çarşamba perşembe cuma cumartesi pazar hétfő kedd szerda csütörtök péntek szombat vasárnap luni miercuri joi vineri duminică
  ainsi alors aussi aujourd cependant certes davantage déjà désormais durant enfin ensuite finalement hélas ici loin longtemps maintenant malgré néanmoins notamment outre parfois parmi partout peut pourtant près quant récemment sinon soudain souvent surtout tandis tantôt tard toujours toutefois trop vraiment jadis née
  although because besides despite earlier even ever following former formerly fortunately given however including indeed instead later latest maybe meanwhile moreover nevertheless never nonetheless often once only perhaps previously rather recently sadly similarly sometimes soon still therefore thus together too unlike usually veteran whereas whether yet
  allerdings anschließend auch außerdem bald bereits bislang dabei dadurch dafür dagegen daher damals damit danach daneben dann daran darauf daraus darin darum davon davor dazu dennoch deshalb deswegen dort ebenfalls ebenso einst endlich erst etwa ferner früher gegen gemeinsam gerade gleichzeitig hinter immer indes inzwischen jedoch jetzt künftig letztlich mittlerweile natürlich neben nun obwohl ohnehin plötzlich schließlich schon seitdem selbst sobald sogar somit später trotz trotzdem unterdessen vielleicht wegen weiterhin wieder während zudem zuerst zuletzt zunächst zusammen zuvor zwischen leider
  además ahora así bajo cerca durante entonces finalmente frente incluso junto luego mientras nunca pese pronto quizás recientemente siempre sino todavía
  adesso allora anzi attualmente comunque così ecco finora infatti infine inoltre insieme invece malgrado mentre oltre ormai ovvero pure quindi recentemente sempre senza soltanto spesso subito tuttavia
  agora aliás além ainda apesar assim atualmente cedo contudo conforme consoante enquanto então entretanto jamais logo outrora perante porém pois portanto talvez
  aldus alleen bovendien daarna daarnaast daarom daarvoor dankzij destijds dus eerder echter enkele eens gelukkig helaas hierna hoewel ieder inmiddels intussen jammer kort meestal misschien namens nadat nu ondanks onlangs ooit overigens pas recent reeds sinds soms steeds straks tegen tenslotte terwijl tevens tijdens toch toen totdat tussen uiteindelijk vaak vandaar vervolgens vlak waar waarom wanneer want weer wel zelfs zodra zonder zowel
  choć dlaczego dopiero gdzie jednak jeśli już kiedy kto lecz może nawet niestety obecnie ostatnio podczas później ponadto poza przed przy również także teraz też tymczasem wkrótce więc wtedy wśród zaś zawsze żeby
  aby ačkoli během brzy dříve dokonce zde již jenže jestli kde kdo kdy kdyby když kolem konečně kromě letos mezi mimo možná nakonec například nedávno navíc nyní pak patrně potom poté před přesto při proč proto protože rovněž snad sice tady také tehdy totiž třeba už vedle však vždy zatím zase
  вместе вместо вскоре всегда где даже давно далее если ещё затем зато здесь итак когда кроме кто кстати лишь между наконец например недавно несмотря ныне однако около опять перед позже пока потом потому почему поэтому при прежде против раньше сейчас сначала снова согласно среди также так там теперь тогда тоже только тут уже хотя через чтобы
  але адже біля вже відтак водночас втім де до досі завдяки завжди зараз згодом зокрема інколи коли крім лише майже між навіть навпаки незабаром нещодавно однак окрім отже під після поки потім про проте протягом разом раніше серед сьогодні також тепер тоді тож торік хоча щойно що як якщо вчора
  ако беше благодарение вече винаги въпреки днес докато едва защо заедно засега именно когато къде като накрая нека неотдавна обаче освен още поради после преди през пък сега скоро след също така често
  acum acolo aici apoi astfel astăzi atunci când care chiar dacă după doar fără încă împreună însă între lângă mâine niciodată sub totuși unde
  ahol ahogy aki ami amikor azonban azután bár csak ekkor előbb először ezért ezután hanem idén így itt jelenleg közben később korábban majd máskor mellette mert míg miért mikor mindig most ott pedig például régen sőt tavaly talán tehát továbbá úgy után vagy valamint végül viszont
  ancak artık aslında belki bile birlikte böyle burada bütün çünkü daha dahi değil dolayı eğer fakat geçen genellikle hâlâ hangi hem henüz hep hiç ise işte kimse madem nasıl neden nerede orada öyle rağmen sadece sanki sonra sonunda şimdi tüm üzere yani yeni yine zaten
  αλλά ακόμα ακόμη αν αντί αργότερα αυτή αυτό αυτός γιατί διότι δίπλα εάν εδώ εκεί ενώ επειδή επίσης έπειτα έτσι ήδη ίσως καθώς κάποτε κατά κοντά λοιπόν μαζί μάλιστα μάλλον μέχρι μετά μόλις μόνο ξανά όμως όπου όταν ότι ούτε πάντα παρά πέρυσι πια ποιος ποτέ πριν προς πρόσφατα πώς σήμερα σύμφωνα σχεδόν τελικά τότε τώρα φέτος χάρη χωρίς χθες ωστόσο
  aldrig alltid alltså annars att bara bland bredvid dessutom därefter därför efter efteråt emellertid endast eller före först förra genom hur ibland ikväll inför innan inte istället kanske kring mellan men när nyligen också ofta omkring plötsligt precis redan samt samtidigt sedan senare senast slutligen snart strax tidigare tillsammans tills trots tyvärr ungefär utom vad varför vem vilken åter även
  aldri allerede altid bak bare blant blandt deretter derefter derfor dessverre desværre dessuten desuden endelig etter fordi forrige foran gjennom gennem hvem hvis hvor hvordan hvorfor igjen igen imens imidlertid innen kanskje måske mellom mellem mens mot mod neste nylig nyligt også plutselig pludselig sammen samtidig siden slik sådan tidligere tross trods uten uden ved
  aikaisemmin aina alussa edelleen ennen ensin esimerkiksi heti huomenna ilman joskus juuri kaikki kenties kerran kesken kohta koska kun kuin kuka lisäksi lopuksi lopulta lähes miksi missä mutta myös myöhemmin nyt näin niin nykyään pian samalla samoin sekä siellä siis siksi silloin silti sitten taas tuolloin vaikka vain varsinkin vasta vielä viime vihdoin yhdessä yhä yleensä
`);
