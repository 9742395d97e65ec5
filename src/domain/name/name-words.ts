/**
 * The small words around names: what stands before, behind and inside them without being part of who is meant.
 *
 * Example: in "Mme la Dre Noémie de Levain, PhD (elle)" only Noémie and Levain name her; "mme", "la", "dre" and "de", "phd", "elle" are listed here.
 * As their readers write them, folded here; scripts without case bring their own.
 */
import { wordSet } from "./word-set.ts";
import type { WordSet } from "./word-set.ts";

/** Inside a name, between given and family name; a name is the same with and without them. */
export const PARTICLES: WordSet = wordSet(`
  de du des d la le les l von vom van der den ter ten te zu zum zur und of the da das do dos e y del della dello dei degli di i
  lo v vd het 't al el ul bin ibn ben bint st saint af av auf op in t vel af ap ab o mac
  ال بن ابن بنت בן בת
`);

/** Before a name. */
export const HONORIFICS: WordSet = wordSet(`
  zr sp r pr tov тов gor fam ks ts col cap hr av śp
  panu panem pania paniom panom panie panow pane panove pani panna slecna sleczna p gospodin gospodina gospodinu gospodja gospodje gospodji gospa gospod gdja gdjica gosp
  monseigneur mgr mlles mmes messrs mesdemoiselles maitre maitres prof pr dr docteur docteurs professeure pasteur colonel commandant capitaine general marechal amiral lieutenant sergent prefet
  hon rt right very most revd fr br sr bro father mother brother sister pastor rabbi imam sheikh shaykh cllr ald sgt cpl lt maj brig adm cmdr cpt pte pvt major colonel lieutenant sergeant commander admiral general prince princess count countess duke duchess earl baron baroness viscount marquess marchioness
  herrn frau fraulein hrn dipl kffr kfm stud cand med dent vet rer mag magister magistra ra rain stb wp stdr studr oberst hauptmann pfr pfarrer hw sc jun sen
  excmo excma ilmo ilma exmo exma sres sras dna dno dn da lic licenciado licenciada ingeniero ingeniera arq abg abog mtra mtro profa prof dra padre hermana hermano fray sor senhor senhora sra eng enga engo arqo arqa dom
  gent gentma egr spett rag geom sigg sigra sigrina cav comm on onorevole arcivescovo vescovo fra suor
  mw mevr dhr dhrn fam heer jhr jkvr jonkheer ds past
  frk fru hr herr dr prof civ civek civing leg lic tekn fil kand mag siv cand stud
  ft fm tkt mmm vtt rva hra nti toht prof maist dos
  mudr mvdr mgr mga ing arch doc csc rndr paeddr phdr thdr thlic judr pharmdr bc bca dis akad prim primar
  dl dl dna domnul doamna domnisoara domnului doamnei conf univ lect asist acad ing ec av prep
  ozv id ifj dr prof urh
  bay bayan sayin doc dr prof ogr gor yrd av muh mim uzm op ecz dt kd alb hoca beyefendi hanimefendi
  kyria kyrios κυρια κυριοσ κυριου κυριασ κυριε καθηγητησ καθηγητρια δρ δισ δεσποινισ αρχιμ πατερ
  госпожи госпоже госпожу госпожой господина господину господином гн гжа гну гже гра докт профессор академик доцент инженер адвокат отец о матушка игумен архиепископ митрополит генерал полковник майор капитан лейтенант к т н д м ф
  пан пана панові пане пані панна добродій професор доцент академік отець ген полк г ж инж арх доц проф акад госпожица господинът госпожата д р
  господин госпођа госпођица гђа гђица проф др инж прим мр
  pgs gsts ths tskh bs bscki cki ks kts ls nsnd nsut nha ong ba anh chi em co chu bac cu thay
  bapak bpk ibu pak bu bang mas mbak kak h hj drs dra ir kh ustadz ustadzah prof dr tuan nyonya sdr sdri
  الاستاذ الاستاذه استاذه المهندس المهندسة المهندسه مهندسه المحامي المحامية محامي القاضي الشيخ شيخ الحاج حاج الحاجة السادة الانسة انسة الاخ الاخت اخ اخت البروفيسور بروفيسور بروفسور اللواء العميد العقيد الرائد النقيب الملازم الفريق الامير الاميرة معالي سعادة فضيلة سماحة المرحوم المرحومة الشهيد القس الاب الام الفنان الفنانة الكاتب الشاعر الطبيب الطبيبة ابا الدكتوره السيده الاستاذة م ا د
  ماسٹر مس مسٹر مسز بیگم ایڈووکیٹ پروفیسر جسٹس محترمہ محترم ڈاکٹر
  سركار جناب بانو حاجيه حاج دكتر پرفسور استاديار دانشيار سردار سرهنگ حجت الاسلام ايت الله شهيد مرحوم سركارخانم اقا
  גברת אדון הרב רב השופט השופטת דוקטור פרופסור אינג עו עוד רוח סאל אלוף תת ניצב גברת הגברת האדון מרת גב
  प्रो प्रोफेसर प्रोफ़ेसर डॉक्टर डा कुमारी कु स्व स्वर्गीय पं पंडित श्रीमान मा माननीय सौ चि अधि एड एडवोकेट इंजी मौलाना हाजी सरदार मेजर कर्नल कैप्टन जनरल जस्टिस न्यायमूर्ति
  ডঃ ডাঃ ডা ড অধ্যাপক অধ্যাপিকা প্রফেসর প্রকৌশলী অ্যাডভোকেট জনাবা বেগম শ্রী শ্রীমতী শ্রীমতি মোসাম্মৎ মোছাঃ মো মোঃ মৌলানা মাওলানা হাজী বীর শহীদ প্রয়াত ডক্টর ডাক্তার ইঞ্জিনিয়ার
  ბატონი ქალბატონი დოქტორი პროფესორი პროფ დოც ბ ქ
  պարոն տիկին օրիորդ պրոֆ դոկտոր պրոֆեսոր պրն տկն դոց ակադ
  นพ พญ ทพ ทพญ ผศ รศ ศ ดร อ อาจารย์ ศาสตราจารย์ พล พลเอก พันเอก ร้อยเอก ว่าที่ ด ช ญ น ส หม่อม คุณหญิง ท่าน เภสัชกร ทนาย
  councillor councilwoman councilman alderman ambassador chancellor emeritus emerita אמריטוס monsignor monseñor monsenhor cardinal cardinale cardenal maresciallo generale capitano tenente colonnello mariscal teniente marechal almirante sankt santo santa san são
  canon ven pd privatdozent privatdozentin apl em emer the doutor doutora doutores pr ქ ბ ნი ქნი ბნი პროფ дн ra rain wp stb özv ozv ifj id инж арх адв полк ген lic licda prim dl dna dhr herrn frk fru
  m mr mrs ms miss mx mme mlle mrs monsieur madame mademoiselle messieurs mesdames maitre me dr dre drs docteur docteure doctor prof professeur professeure
  professor professora profesor profesora sir lady lord dame rev reverend pere frere soeur abbe mgr ing dipl herr frau frl
  fraulein hr fr sr sra srta senor senora senorita don dona dott dottssa dottor dottoressa avv sig signor signora signorina geom arch
  dhr mevr mevrouw meneer drs ir pan pani pana inz mgr bc mudr phdr judr rndr doc hab sayin bay bayan av op uzm
  ts pgs gs ths bs ong ba anh chi co chu ks cn nn
  mister captain capt col gen lt sgt maj hon judge senator sen rep president presidente directeur directrice
  г н гн госпожа господин проф доц др пан пани акад
  κ κα κος δρ καθ αν
  سید سيد سيدة السيد السيدة الدكتور الدكتورة دكتور دكتورة د م ا استاذ الاستاذ الاستاذة دكتر اقای خانم مهندس استاد
  מר גב ד ר פרופ עו
  श श्री श्रीमती डॉ शर्ी सुश्री কুমারী জনাব ড คุณ นาย นาง นางสาว ดร
`);

/** Behind a name: degrees, generations, memberships, pronouns, and the titles that Asian names carry. */
export const SUFFIXES: WordSet = wordSet(`
  dbe gbe mvo cvo lvo cmg gcmg lj lrsm lram arco frco arcm ltcl ftcl
  frse frsl frsc frca frcr mrcp mrcs mrcgp mbchb mbbs bds aca fcipd mcipd frics mrics riba ceng ieng mieee mice fiet miet dlitt fhea sfhea pgce qts cissp pmp csm shrm lcsw lmft rdn
  दीदी भैया मैडम सर স্যার দাদা দিদি ম্যাডাম
  जी साहब साहेब महोदय সাহেব صاحب جان شليطا שליטא זל נרו ולד bhai garu ayya
  frsa frs frcp fba faia ra psych ing inf jur oec rer pol lic licda arq eng adv ma msw llm fria mp mep td qso am ao ac cm
  phd ph md mba msc ma ba bsc bs ms mfa jd llm llb dds dvm rn cpa cfa pmp esq jr sr ii iii iv v fils pere obe mbe cbe kbe om qc kc
  frs facs dphil edd dsc drph mph mpa meng beng dipl ing habil csc drsc mag bc dis prof dr dra rer nat fcca aca acca pe
  she her hers he him his they them theirs elle il iel lui ella el elles ze hir zir
  sie ihr er ihm
  様 さん 氏 君 先生 教授 博士 殿 女士 先生 小姐 老师 教授 님 씨 교수 박사 선생 선생님 대표 기자 군 양
  المحترم المحترمة المحترمين abla hocam бей bey hanim efendi san sama kun chan ji jee saheb saab
`);

/** Announce the name that somebody was born with. */
export const BORN: WordSet = wordSet(
  "дев девичья рожденная род нар народжена дівоче rozena rodena rozeny rodeny ep vve ved vedova viuda rodjena rodena rodjen rodj rod roj rojena urodz urodzona syn sundo geborener gesch geschieden dzim dzimusi gim gimusi kizlik γεν γεννηθεισα γενοσ nascuta dite dit aka alias vulgo nacido nee ne born geb geborene geboren nata nato nacida nascida rozena roz ur z domu урожденная урожд ур рожд född fodd fodt fodd sz szuletett fka formerly anciennement maiden veuve wdowa vedova viuda verw verwitwete widow epouse conjuge",
);

/** Between two names: whoever stands on the other side is somebody else. */
export const AND: WordSet =
  wordSet(`et and und y e i och og en oder ou or with avec mit con και κι и та й ve ile ja seka a oraz ani ili ter es agus eta dhe ir un si iar va
  و أو او وَ और एवं तथा व ও এবং আর და եւ և และ`);
