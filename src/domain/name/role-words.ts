/**
 * Words that say what somebody is or does, beside a name: they are no part of it, and a thing that stands before them is not named after her.
 *
 * Example: isRole("museumsleiterin") by its end "leiterin"; isRole("ředitelka"), folded, by its stem; isRole("oberländer") → false.
 * A role in front of a thing makes the name hers: "ředitelka školy Libuše Hrdličková" is the head of a school, not a school.
 */
import { isAnyGivenName } from "./given-names.ts";
import { ROLES } from "./setting-words.ts";
import { TRADES } from "./trade-words.ts";
import { foldEach } from "./word-set.ts";

/** What Germanic compounds end with, and female forms after them. */
const HEADS = `
  leiter leiterin direktor direktorin rektor rektorin prasident prasidentin vorsitzende vorsitzender vorstand chef chefin arzt arztin sprecher sprecherin lehrer lehrerin meisterin burgermeister minister ministerin anwalt anwaltin rat ratin beauftragte beauftragter
  referent referentin forscher forscherin sekretar sekretarin redakteur redakteurin autor autorinkunstlerin fuhrer fuhrerin ingenieur ingenieurin manager managerin berater beraterin verwalter verwalterin trainer trainerin spieler spielerin sangerin
  schauspieler schauspielerin regisseur regisseurin kandidat kandidatin preistrager preistragerin sieger siegerin inhaber inhaberin besitzer besitzerin grunder grunderin geschaftsfuhrer geschaftsfuhrerin mitarbeiter mitarbeiterin professor professorin dozent dozentin
  wissenschaftler wissenschaftlerin therapeut therapeutin psychologe psychologin padagoge padagogin pfarrer pfarrerin bischofin richterin kommissar kommissarin helfer helferin pfleger pflegerin schwester techniker technikerin zeichner zeichnerin
  ologe ologin ograf ografin iker ikerin eurin enkelin
  directeur directrice leider leidster docent docente voorzitter voorzitster meester wethouder minister secretaris penningmeester woordvoerder woordvoerster schrijver schrijfster kunstenaar kunstenares acteur actrice regisseur presentator presentatrice
  onderzoeker hoogleraar verpleegkundige medewerker medewerkster eigenaar eigenares oprichter oprichtster winnaar winnares redacteur trainer coach speler speelster
  tranare tranaren malvakt malvakten chef ledare forestandare ordforande larare lararinna forskare forfattare forfatter konstnar kunstner ledaren skadespelare skuespiller regissor instruktor sekreterare sekretar politiker journalist redaktor radgivare radgiver ingenjor ingenior sjukskoterska sykepleier
  overlakare overlege lektor rektor rektorn borgmester ordforer leder laerer direktor direktoren formand styreleder vinnare vinder
  johtaja paallikko opettaja rehtori tutkija kirjailija laakari toimittaja puheenjohtaja sihteeri ministeri asiantuntija valmentaja taiteilija`;

/** Beginnings of such words in languages that change their ends. */
const STEMS = `
  szef sefk boss chefin radc abgeordnet pressesprech sturmer verteidig torwart porter portier attaquant gardien delanter portero jogador atacante goleiro
  direct diret direk dyrekt reditel riadite ravnatel ravnalj direct presid prezes prezyd predsed przewodnicz profesor profess nauczyciel ucitel ucitelj nastavni dziennikar novinar novinark novinar redakt autor aktor aktork herec herecka spisovatel spisovateljic pisatelj pisarz pisark malarz malark malir slikar
  kierowni vedouc vedouci vodja voditelj kustosz kustod kurator lekar lekark ljecni zdravni doktor inzyni inzenyr inzenjer inzenir architekt arhitekt prawni advokat odvjetni trener trener sekretar rzeczni mluvci glasnogovorni starost primator gradonaceln zupan burmistrz wojt radn poslan posel poslank minister ministr
  zawodni zwyciezc laureat absolwent uczen uczennic student studentk zakyne czlonk czlonkin clen clenka clan clanic wlascici majitel vlasni zalozyciel zakladatel osnivac ustanovitelj wolontar pracowni pracovni zamestnan
  директор режиссер редактор журналист учител преподава профессор академик писател поэт художник художниц актер актрис певец певиц солист дирижер врач доктор хирург медсестр инженер архитектор юрист адвокат судья депутат министр губернатор мэр глав председател президент секретар руководител начальник заведующ менеджер специалист
  эксперт тренер спортсмен чемпион призер победител лауреат выпускник выпускниц ученик учениц студент аспирант основател владел владелиц автор ведущ куратор библиотекар воспитател методист завуч завед дирекотр
  директорк вчител викладач письменни поет художни актор актрис співа лікар медсестр інженер архітектор юрист адвокат депутат міністр голов президент секретар керівни начальник завідув менеджер спеціаліст експерт тренер чемпіон переможц лауреат випускни учен студент засновни власни автор ведуч куратор бібліотекар вихователь журналіст редактор професор
  учител преподават писател поет художник актьор актрис лекар инженер архитект адвокат кмет министър депутат председател президент ръководител началник уредник собственик основател автор водещ победител ученик студент треньор журналист
  професор директор наставни новинар глум писац песник сликар лекар инжењер архитект адвокат председни министар секретар начелник уредник власник оснивач аутор водитељ тренер ученик
  διευθυντ προεδρ καθηγητ δασκαλ δημοσιογραφ συγγραφ ποιητ ζωγραφ ηθοποι σκηνοθετ γιατρ μηχανικ αρχιτεκτ δικηγορ υπουργ βουλευτ δημαρχ γραμματε εκπροσωπ προπονητ επιμελητ ιδρυτ ερευνητ φοιτητ μαθητ
  igazgat tanar tanit elnok ugyvez szerkeszt ujsagir kolto festo szinesz rendez orvos mernok epitesz ugyved polgarmester miniszter titkar vezet edzo kurator alapit tulajdonos kutato diak
  mudur baskan ogretmen profesor gazeteci yazar sair ressam oyuncu yonetmen doktor muhendis mimar avukat bakan milletvekil belediye sekreter antrenor kurator kurucu sahibi uzman ogrenci editor
  directoare profesoar invatatoar jurnalist redactor scriitor poet pictor actor actrit regizor medic inginer arhitect avocat primar ministr deputat secretar antrenor curator fondator
  director directora directrice proviseur principal maitress instituteur institutric professeur enseignant educat bibliothecair conservateur conservatric infirmier chirurgien docteur medecin pharmacien avocat notair huissier journalist redact ecrivain romancier poet peintr sculpteur acteur actric comedien realisat chanteur chanteus
  president secretair tresorier maire adjoint depute senateur ministr laureat gagnant vainqueur etudiant stagiair benevol adherent proprietair gerant fondat createur creatric responsabl chef animat entraineur champion
  maestr profesor rector decan catedratic bibliotecari conservador comisari periodist escritor poet pintor actor actriz cantant medic enfermer ingenier arquitect abogad alcald concejal ministr diputad secretari tesorer ganador alumn estudiant propietari gerent fundador jef encargad entrenador campeon
  presid maestr insegnant professor rettor bibliotecari curator giornalist scrittor scrittric poet pittor attor attric regist cantant medic infermier ingegner architett avvocat sindac assessor ministr deputat segretari tesorier vincitor vincitric alunn student titolar fondat responsabil allenator campion
  professor diretor reitor bibliotecari jornalist escritor poet pintor ator atriz cantor medic enfermeir engenheir arquitet advogad prefeit vereador ministr deputad secretari tesoureir vencedor alun estudant proprietari gerent fundador chef treinador campe
  spokes teacher principal headmaster headmistress headteacher professor librarian curator custodian keeper warden nurse surgeon doctor midwife engineer architect lawyer attorney solicitor barrister journalist correspondent columnist novelist poet painter sculptor actor actress singer conductor pianist violinist
  president secretary treasurer mayor councillor senator congress minister laureate winner recipient finalist graduate pupil student owner proprietor manager founder director trustee chair coach captain champion striker goalkeeper archbishop bishop vicar reverend rabbi imam
  مدير رئيس معلم معلمه استاذ دكتور طبيب مهندس محام صحفي صحافي كاتب شاعر فنان ممثل مخرج وزير نائب امين سكرتير عميد مدرب لاعب طالب موسس مسوول خبير باحث قاضي عمده
  رييس مدرس نويسنده نقاش بازيگر كارگردان پزشك وكيل خبرنگار روزنامه شهردار نماينده سخنگو دبير مربي بازيكن دانشجو بنيان كارشناس پژوهشگر
  מנהל סגנ יור יושב ראש פרופסור מורה רופא מהנדס אדריכל עורכ עיתונאי סופר משורר צייר שחקנ במאי שר חבר מזכיר גזבר מאמנ תלמיד סטודנט מייסד בעל חוקר אוצר דובר ספרנ רב
  प्राचार्य प्रधानाचार्य निदेशक अध्यक्ष सचिव मंत्री शिक्षक शिक्षिका प्रोफेसर डॉक्टर लेखक लेखिका कवि कवयित्री पत्रकार संपादक अभिनेता अभिनेत्री विधायक सांसद महापौर संस्थापक छात्र छात्रा कोच खिलाड़ी
  পরিচালক অধ্যক্ষ সভাপতি সম্পাদক শিক্ষক অধ্যাপক লেখক কবি সাংবাদিক মন্ত্রী`;

/** Letters from which on a beginning counts: "rat" begins too many names. */
const SHORTEST = 5;
const roles = new Map<string, boolean>();
let patterns: { readonly heads: RegExp; readonly stems: RegExp } | undefined;
const MOST_KNOWN = 5000;

/** True for a word (folded) that says what somebody is or does. */
export function isRole(letters: string): boolean {
  let found = roles.get(letters);
  if (found === undefined) {
    if (roles.size >= MOST_KNOWN) roles.clear();
    found = ROLES.has(letters) || TRADES.has(letters) || (letters.length >= SHORTEST && hasRolePart(letters)) || isShortRole(letters);
    roles.set(letters, found);
  }
  return found;
}

/** Words of Arabic and Hebrew, which leave vowels out, are shorter: مدير, מנהל; many of them are given names too. */
function isShortRole(letters: string): boolean {
  return (
    letters.length === SHORTEST - 1 && /^[\u05D0-\u05EA\u0621-\u064A]/.test(letters) && !isAnyGivenName(letters) && hasRolePart(letters)
  );
}

/** The patterns are made at the first question: a start of the background waits for nothing less. */
function hasRolePart(letters: string): boolean {
  patterns ??= {
    heads: new RegExp(`(?:${foldEach(HEADS).join("|")})$`),
    stems: new RegExp(`^(?:${foldEach(STEMS).join("|")})\\p{L}{0,4}$`, "u"),
  };
  return patterns.stems.test(letters) || patterns.heads.test(letters);
}
