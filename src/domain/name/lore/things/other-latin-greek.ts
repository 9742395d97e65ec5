/**
 * What is named after people in Hungarian, Turkish, Finnish, Estonian, Latvian, Lithuanian, Greek, Vietnamese, Indonesian and Albanian: data for
 * `thing-words.ts`, which explains the signs.
 *
 * Example: "lise~" stands for lise, lisesi, lisesinde; Turkish sets it behind the name ("Nevbahar Gürsoy Lisesi").
 */
import type { ThingLanguage } from "../../thing-words.ts";

const GREEK = "ς η ης ο ου οι α ας ων ες ους ι ιο ιου ια εσ ασ ησ οσ ον ιον τος";

export const OTHERS: readonly ThingLanguage[] = [
  {
    language: "hu",
    endings:
      "ban ben ba be ból ből ról ről ra re t at et ot öt nak nek hoz hez höz a e ja je i on en ön n ig tól től val vel sal sel a án én át ét ában ében jal jel jának jét ja ját ájában ájának ok ek",
    before: `hotel étterem vendéglő cukrászda cukrászat pékség kávézó villa panzió óvoda mv könyvesbolt galéria`,
    behind: `
      ~utca~ u ~út ~úton ~útra ~útja ~tér ~téren ~tere ~köz ~sétány~ ~körút~ ~krt ~fasor~ ~rakpart~ ~sor ~híd ~hídon ~park~ ~liget ~iskola~ ~iskol~ ált általános ~gimnázium~ ~líceum~ ~óvoda~ ~óvod~ ~bölcsőde~ ~kollégium~ ~egyetem~ ~intézet~ ~terem ~szakkollégium~ ~könyvtár~ ~múzeum~ ~színház~ ~mozi~ ~galéria~ ~ház ~háza ~házban ~központ~ ~kórház~ ~kórh ~klinika~ ~rendelő~ ~patika~ ~gyógyszertár~ ~otthon~
      ~díj ~díjjal ~díja ~díjat ~díjas ~díjak ~emlékdíj~ ~emlékverseny~ ~emlékérem ~érem ~plakett~ ~kupa ~kupát ~torna ~verseny~ ~ösztöndíj~ ~alapítvány~ ~egyesület~ ~társaság~ ~kör ~klub~ ~fesztivál~ ~stadion~ ~sportcsarnok~ ~csarnok~ ~uszoda~ ~pályaudvar~ ~állomás~ ~repülőtér~ ~hajó~ ~templom~ ~kápolna~ ~szobor ~szobra ~emléktábla~ ~síremlék~ ~telep~ ~lakótelep~ ~pékség~ ~cukrászda~ ~étterem~ ~vendéglő~ ~kávézó~
      ~panzió~ ~hotel~ ~bolt~ ~könyvesbolt~ ~kiadó~ ~nyomda~ ~iroda~ ~kft ~bt ~zrt ~szalon~ ~zenekar~ ~kórus~ ~kvartett~ ~laktanya~ ~menház ~turistaház ~kilátó~ ~forrás ~emlékház~ ~tanösvény~ művelődési közösségi szakközépiskola~ technikum~`,
    between: `általános két tanítási nyelvű művelődési közösségi zenei városi megyei országos nemzetközi irodalmi művészeti szakképző katolikus református evangélikus sport alapfokú irgalmas idősek gyermek`,
  },
  {
    language: "tr",
    endings:
      "i ı u ü si sı su sü ni nin nın nun nün in ın un ün na ne nda nde ndan nden yi yı ya ye de da te ta den dan leri ları sinda sında sinde sine sına sinin sının sini sını suna sunda nu nü",
    before: `sokak cadde otel hotel pastane pastanesi fırın eczane eczanesi lokanta restoran kafe villa butik`,
    behind: `
      cad cadde~ caddes~ sok sk sokak~ sokağ~ bulvar~ blv bul meydan~ mah mahalle~ mahalles~ köprü~ park~ parkı bahçe~ okul~ ilkokul~ ortaokul~ lise~ anaokul~ kreş~ üniversite~ fakülte~ enstitü~ akademi~ kürsü~ amfi~ derslik~ laboratuvar~ kütüphane~ müze~ tiyatro~ sinema~ galeri~ sahne~ hastane~ klinik~ kliniğ~ poliklinik~ eczane~ muayenehane~ sağlık ev~ evi konağ~ konak~ köşk~ köşkü yalı~ huzurevi~ yurt~ yurdu
      merkez~ vakıf~ vakf~ dernek~ derneğ~ kulüp~ kulüb~ ödül~ madalya~ kupa~ turnuva~ yarışma~ anma burs~ bursu fon~ festival~ stat stadyum~ stadı salon~ spor havuz~ yüzme istasyon~ durağ~ durak~ havaliman~ havaalan~ gemi~ vapur~ feribot~ cami~ camii türbe~ anıt~ heykel~ büst~ pastane~ fırın~ fırını lokanta~ restoran~ kafe~ kahvehane~ dükkan~ mağaza~ kitabevi~ butik~ yayınevi~ matbaa~ büro~ bürosu hukuk şirket~
      ticaret holding ltd a.ş aş orkestra~ koro~ korosu kışla~ site~ sitesi apartman~ apt iş han~ kültür anadolu fen mesleki kız imam`,
    between: `anadolu ilk orta mesleki teknik kız erkek fen sosyal bilimler imam hatip devlet şehir eğitim araştırma kültür sanat spor hukuk kapalı halk çocuk aile özel uluslararası edebiyat gençlik sağlık kongre bilim`,
  },
  {
    language: "fi",
    endings: "n a ä ta tä ssa ssä sta stä an än on ön lla llä lta ltä lle ksi na t en in ia iä n:n ssaan",
    before: `hotelli ravintola kahvila leipomo konditoria apteekki kirjakauppa galleria kauppa laiva alus ms palkinto rahasto säätiö`,
    behind: `
      ~katu ~kadu~ ~tie ~tien ~tiellä ~tiell~ ~kuja~ ~polku ~polu~ ~puisto~ ~tori ~torin ~torill~ ~aukio~ ~silta ~sillan ~sillall~ ~koulu~ ~lukio~ ~päiväkoti ~päiväkodi~ ~yliopisto~ ~instituutti ~institu~ ~opisto~ ~sali ~salin ~saliss~ ~kirjasto~ ~museo~ ~teatteri~ ~talo ~talon ~taloss~ ~koti ~kodin ~sairaala~ ~klinikka ~klinika~ ~apteekki ~säätiö~ ~rahasto~ ~palkinto ~palkinno~ ~mitali~ ~stipendi~ ~apuraha~ ~turnaus ~turnaukse~ ~kilpailu~
      ~juhla~ ~malja ~muistokilpailu ~seura~ ~yhdistys ~yhdistykse~ ~stadion~ ~halli~ ~areena~ ~uimahalli~ ~asema~ ~laiva~ ~kirkko ~kirko~ ~kappeli~ ~patsas ~patsaa~ ~hauta ~leipomo~ ~kahvila~ ~ravintola~ ~kauppa ~kaupa~ ~toimisto~ ~oy ~ky ~tmi ~kuoro~ ~kvartetti`,
    between: `kunnallinen vanha uusi`,
  },
  {
    language: "et",
    endings: "s st le l lt ga",
    before: `hotell restoran kohvik pagariäri`,
    behind: `tänav~ tn pst puiestee~ tee väljak~ park~ kool~ gümnaasium~ lasteaed instituut raamatukogu~ muuseum~ teater haigla~ maja~ fond~ sihtasutus~ preemia~ medal stipendium~ auhin~ auhind mälestusturniir staadion~ saal~ kirik oü as`,
    between: ``,
  },
  {
    language: "lv",
    endings: "a as ā ai u us em ē es s",
    before: `viesnīca kafejnīca restorāns`,
    behind: `iel~ prospekt~ bulvār~ laukum~ gatve~ ceļš tilt~ park~ skol~ vidusskol~ pamatskol~ ģimnāzij~ bērnudārzs universitāte institūts bibliotēk~ muzej~ teātr~ slimnīc~ nam~ fond~ balv~ stipendij~ kauss turnīr~ stadion~ zāle`,
    between: ``,
  },
  {
    language: "lt",
    endings: "a os oje ą as o e ų uose ai",
    before: `viešbutis kavinė`,
    behind: `gatv~ g pr prospekt~ alėj~ al aikšt~ tilt~ park~ mokykl~ gimnazij~ progimnazij~ darželis universitet~ institut~ bibliotek~ muziej~ teatr~ ligonin~ nam~ fond~ premij~ stipendij~ taur~ turnyr~ stadion~ sal~ vardo`,
    between: `vidurinė pradinė`,
  },
  {
    language: "el",
    endings: GREEK,
    before: `
      οδ~ στάση στάσ~ οδός οδού λεωφόρ~ λεωφ λ πλατεία~ πλατεί~ πλ πάροδ~ γέφυρ~ πάρκ~ άλσ~ σχολεί~ δημοτικό γυμνάσι~ λύκει~ νηπιαγωγεί~ παιδικός πανεπιστήμι~ σχολή~ ινστιτούτ~ έδρα αμφιθέατρ~ αίθουσ~ βιβλιοθήκ~ μουσεί~ θέατρ~ κινηματογράφ~ σινεμά γκαλερί πινακοθήκ~ νοσοκομεί~ κλινικ~ ιατρεί~ φαρμακεί~ γηροκομεί~ οικ~ οικία σπίτι βίλα μέγαρ~ ξενοδοχεί~ κέντρ~ ίδρυμα ιδρύματ~ σωματεί~ σύλλογ~ όμιλ~ εταιρεί~
      βραβεί~ μετάλλι~ κύπελλ~ τουρνουά διαγωνισμ~ υποτροφί~ φεστιβάλ στάδι~ γήπεδ~ γυμναστήρι~ κολυμβητήρι~ σταθμ~ αεροδρόμι~ πλοί~ φρεγάτ~ σκάφ~ εκκλησί~ ναό~ μνημεί~ άγαλμα προτομή τάφ~ φούρν~ αρτοποιεί~ ζαχαροπλαστεί~ εστιατόρι~ ταβέρν~ καφέ καφενεί~ κατάστημα βιβλιοπωλεί~ εκδόσεις τυπογραφεί~ γραφεί~ εργαστήρι~ ορχήστρ~ χορωδί~ δρόμ~`,
    behind: `αε επε`,
    between: `δημοτικό δημοτική δημόσια κρατικό γενικό εθνικό πνευματικό πολιτιστικό λογοτεχνικό ειδικό μουσικό γυμναστικός κλειστό`,
  },
  {
    language: "vi",
    endings: "",
    before: `đường phố đ. ngõ ngách hẻm lộ cầu hầm bến cảng viên trường thpt thcs mầm tiểu đại viện khám hát thuốc sách tàng rạp vận giải thưởng cúp chương quỹ bổng quán tiệm bánh sạn tòa toà ga bay tàu chung khu xã phường hãng ty`,
    behind: ``,
    between: `tiểu học trung cơ sở phổ thông cao đẳng đa khoa thành văn hoá hóa mẫu giáo non động dân lập công quốc tế chuyên câu lạc bộ`,
  },
  {
    language: "id",
    endings: "",
    before: `jalan jl jln gang gg jembatan alun taman lapangan sekolah sd sdn smp smpn sma sman smk tk paud madrasah pesantren universitas institut akademi gedung aula perpustakaan museum teater bioskop galeri rumah rs rsud rsu klinik puskesmas apotek panti yayasan penghargaan hadiah medali piala turnamen beasiswa dana festival stadion gor gelanggang kolam bandara bandar stasiun halte terminal pelabuhan kapal kri km masjid gereja makam monumen patung toko warung restoran kafe hotel losmen penerbit percetakan pt cv ud sanggar studio kampung`,
    behind: `cup`,
    between: `sakit umum daerah ibu anak ibadah dasar menengah pertama atas negeri swasta jompo asuh olahraga seni makan kopi internasional`,
  },
  {
    language: "sq",
    endings: "a n s e t it",
    before: `rrug~ sheshi shkoll~ gjimnaz~ biblioteka muzeu teatri spitali çmimi fondacioni bulevardi stadiumi`,
    behind: ``,
    between: `fillore mesme`,
  },
];
