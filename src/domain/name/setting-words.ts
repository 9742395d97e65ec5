/**
 * Words that tell, from beside a name, what the name is doing there.
 *
 * Example: "by" before "Noémie Levain" or "founder" behind is no part of her name, however it is capitalised; a capitalised word that stands
 * on no list may be one more of her names. Words of things named after people stand in `thing-words.ts`.
 */
import { wordSet } from "./word-set.ts";
import type { WordSet } from "./word-set.ts";

/** Words that may stand beside a name with a capital and are no name: function words, greetings, verbs of headings and buttons, rubrics. */
export const FREE: WordSet = wordSet(`
  répondre répondez responder responde rispondi antworten odpowiedz odpovědět ответить beantwoorden svara svar vastaa yanıtla comment comments like likes subscribe subscribed verified sponsored ad
  telefon telefono teléfono téléphone telefone phone mobile mobil handy fax tel email mail courriel correo website webseite adresse address dirección indirizzo endereço adres adresa
  বলেন বলেছেন বললেন জানান জানিয়েছেন লেখেন লিখেছেন করেন কহেন कहते कहती कहा बोले बोलीं बताया लिखा กล่าว ระบุ เผย ตอบ เขียน พูด แถลง เล่า อธิบาย ยืนยัน เปิดเผย เสริม แนะนำ ชี้แจง ย้ำ เตือน ถาม قال قالت يقول تقول كتب كتبت صرح اكد اضاف اوضح گفت نوشت افزود می‌گوید אמר אמרה כתב כתבה אומר אומרת מספר מספרת הוסיף הוסיפה ამბობს თქვა წერს ասաց գրեց ասում
  starring featuring feat presents introducing beginn einlass eintritt ort datum uhr date time place where when lieu heure début tarif entrée inicio hora lugar fecha início local data inizio luogo ora
  wins won joins joined opens opened leads led named names appointed elected receives received awarded honored honoured says tells told talks speaks visits launches launched announces announced steps retires resigns resigned dies died returns takes took gets gives gave makes made shares explains
  reveals discusses presents hosts hosted signs signed scores scored beats faces plans wants calls asks urges warns backs slams praises denies admits pleads sues charged arrested found killed dead missing left leaves quits exits built builds starts started begins becomes became celebrates reflects remembers
  writes wrote performs plays played sings brings helps creates created runs ran sets puts keeps gains earns earned heads moves moved goes went comes came stars shines sells buys bought loses lost finds turns looks reading
  updated published posted edited modified shared listed tagged released reported recorded filed sponsored verified publie publiee mis modifie actualise redige partage actualizado publicado publicada editado modificado veroffentlicht aktualisiert erstellt bearbeitet gepostet geteilt pubblicato aggiornato modificato condiviso atualizado
  opublikowano dodano zaktualizowano publikovano aktualizovano pridano gepubliceerd bijgewerkt geplaatst publicerad uppdaterad udgivet opdateret publisert oppdatert julkaistu paivitetty yayinlandi guncellendi publicat actualizat опубликовано обновлено добавлено опубліковано оновлено публикувано
  a about after again all along also amp an and any are as asked at be been before behind but by can did do does during ex featuring feat ft for from had has have he her here hi hello dear
  his how i if in into is it its join joined just last like meet meeting met more my new next no not now of off on or our over ms our out per read reply replied said says see she since so some
  talk talks than thank thanks that the their then there these they this those through to today tomorrow under until up us very via view visit was watch we were what when where which while who whom whose why will with without yesterday you your
  au aux avec avant apres bonjour bonsoir car ce cet cette ces chez cher chere comme contre contacter contactez dans de depuis des donc du elle elles en entre envers est et etait eux hier il ils je jusque la le les leur leurs lors lorsque lui mais merci mes mon ma ne nos notre nous
  ou ont par pendant pour pourquoi puis quand que quel quelle qui rencontre sa sans sauf selon ses si son sous sur ta te tes ton tous tout toute tres tu un une vers via voici voila vos votre vous y salut coucou demain
  laut secondo segundo kuten zoals podle wedlug enligt ifolge gemass zufolge voor volgens според за по როგორც według podobnie jak som kot kako ifg mukaan mint szerint gore
  januartol februartol marciustol aprilistol majustol juniustol juliustol augusztustol szeptembertol oktobertol novembertol decembertol
  januar februar marz mai juni juli oktober dezember enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
  janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro januari februari maart mei augustus
  aber als am an auf aus bei beim bin bis da dank danke das dass dem den der des die doch du ein eine einem einen einer er es fur hallo hat heute hier ich ihr im in ist ja kein liebe lieber mein mit mehr nach nein nicht noch nur ob oder ohne seit sehr sein sich sie sind so uber um und uns
  unser unter vom von vor war was weil wenn wer wie wir wird wo zu zum zur gestern morgen
  al algo ante antes aunque como con contra cual cuando de del desde despues donde dos el ella en entre era es esta este gracias hasta hay hola hoy la las lo los mas mi muy no nos para pero por porque querida querido que quien se segun ser si sin sobre su sus tambien tras un una y ya ayer
  ai alla allo anche ancora che chi ciao come con cui da dal dalla davanti degli dei della delle di dopo dove e gli grazie ha hanno ho il la lo ma mi nei nel nella non oggi per perche piu poi presso prima quando questa questo sono su sua sul sulla suo tra un una uno ieri
  ao aos apos ate com como da das de depois do dos e ela ele em entre era foi ha hoje isso ja mais mas na nas nao no nos o obrigado obrigada ola os ou para pela pelo por quando que se sem ser seu sob sobre sua tem um uma ontem
  aan als bij dat de deze die door een en er haar heb het hij ik in is je maar met naar niet nog of om ons onder ook op over te tot uit van veel voor was wat we wij zij zo dank hoi beste gisteren vandaag
  i w z na do od dla przez po o oraz jest nie jak jego jej pani pan ze wczoraj dzis czesc dzieki wedlug tylko gdy
  a v na s se je za pro od po podle jak ale k o u ze do byl byla vcera dnes dekuji
  ve ile icin bir bu da de cok dun bugun merhaba tesekkurler gore sayin olarak
  az es egy a hogy nem is van volt meg tegnap ma szia koszonom
  si cu la de pe din pentru prin un o este ieri azi multumesc domnul doamna
  och med av for pa till fran den det som en ett var tack hej igar idag enligt og til fra er med af ikke har
  ja on ei tai sen kanssa kiitos hei eilen tanaan
  и в во на с со от к ко по для из за о об у не что как это он она они мы вы я был была вчера сегодня привет спасибо
  και ο η το οι τα του της τον την με σε για απο στο στη στην ειναι δεν που
  av jan janv fev fevr mars avril mai juin juil juillet aout sept octobre nov decembre january february march april june july august september october november december feb mar apr jun jul aug sep oct dec
  janvier fevrier septembre novembre monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag samstag sonntag
  ענה ענתה השיב השיבה נאם נאמה הגיע הגיעה דיבר דיברה הציג הציגה ניגן ניגנה
  של את עם על אל כי אם או גם רק לא הוא היא הם הן אני אתה אנחנו זה זו זאת אלה מאת לפי לדברי לפני אחרי בין אצל ידי בידי מול נגד בעד ליד מתוך עד כמו כאשר אבל אך אלא לכן פה כאן היום אתמול מחר אמר אמרה אומר אומרת סיפר סיפרה מספר מספרת הוסיף הוסיפה ציין ציינה הסביר הסבירה הודיע הודיעה בראשות בהנחיית בניהול בהשתתפות תודה ברכות היקר היקרה לכבוד בברכה צילום צילומים טקסט עריכה בימוי עיצוב איור תרגום בראש בשעה במקום בתאריך ברחוב במסגרת בנושא באתר בטלפון בערב ביום בשנת לנו השנה מעביר מנחה
  في من الى على عن مع بعد قبل عند امام خلف بين لدى حتى منذ خلال حول ضد دون غير بعض هذا هذه ذلك تلك التي الذي هو هي هم كان كانت قال قالت يقول تقول يرى ترى يؤكد تؤكد يعتقد تعتقد أضاف أضافت أوضح أوضحت أكد أكدت ذكرت صرح صرحت أعلن أعلنت كتب كتبت بقلم بحسب وفق وفقا حسب شكرا مبروك تهانينا أيضا أمس اليوم غدا حيث كما لكن لأن إن أن قد لقد ثم أم لا ما لم لن ليس عبر ضمن نحو برفقة بحضور بمشاركة برئاسة بإشراف تحت فوق فازت شارك شاركت قدمت حضرت زارت التقى التقت انتخب انتخبت رحلت توفي توفيت ولدت عملت درست
  در از به با برای تا که را یا هم نیز این آن او وی ما شما آنها است بود شد گفت گفته می‌گوید افزود اعلام توضیح نوشت نوشته پیش پس بعد قبل روی زیر کنار نزد بین درباره بر هر همه چند دیگر سپس اما ولی اگر چون زیرا توسط سوی دیروز امروز فردا همراه همچنین تبریک سپاس ممنون متشکر گرامی محترم
  ने को का के की में से पर और या भी ही तो है हैं था थी थे कि यह वह जो जब तब अब यहाँ वहाँ कल आज द्वारा साथ लिए बाद पहले तक अनुसार प्रति बोले बोलीं लिखा धन्यवाद बधाई नमस्ते सादर
  এবং বা কিন্তু যে এই সেই তিনি তাঁর তার আমি আমরা আপনি করে করেছেন হয় হয়েছে ছিল ছিলেন থেকে জন্য সঙ্গে সাথে কাছে দিয়ে পর আগে মতে দ্বারা গতকাল আজ ধন্যবাদ অভিনন্দন শুভেচ্ছা
  და ან მაგრამ რომ არის იყო იქნება ის ჩვენ თქვენ ისინი ეს თქვა ამბობს განაცხადა დაამატა დაწერა წერს მიხედვით შესახებ ერთად შემდეგ მანამდე გუშინ დღეს ხვალ მადლობა გილოცავთ ძვირფასო პატივცემულო ასევე წარადგენს
  نے کو کا کی کے سے پر میں اور بھی ہیں ہے تھے تھی تھا ہوئے ہوئی گئے کہا کہتے کہتی منتخب مقرر نامزد تعینات بتایا لکھا صاحب صاحبہ مرحوم
  उपस्थित उपस्थिती हजर सहभागी शामिल सम्मानित पुरस्कृत निर्वाचित
  यांनी यांचा यांच्या यांना यांची यांचे यांस आणि म्हणाले म्हणाल्या सांगितले यावेळी होते होत्या आहेत ह्यांनी
  অভিনয় পরিচালনা সম্পাদনা অনুবাদ অংশগ্রহণ
  উপস্থিত বক্তব্য সভাপতিত্ব রচিত লিখিত পরিচালিত অনূদিত
  அவர்கள் அவர்களுக்கு அவர்களின் மற்றும் என்று என்றார் கூறினார் பேசினார் தெரிவித்தார் எழுதிய எழுதினார் வழங்கினார் பாடினார் நன்றி ஆகியோர் உள்ளிட்ட தலைமையில் அவர் இயக்கிய
  โดย ของ และ กับ ที่ ใน จาก ให้ ได้ เป็น มี ว่า จะ ไม่ แต่ หรือ เมื่อ เพื่อ ตาม บอก ขอบคุณ ยินดีด้วย สวัสดี เรียน ถึง ภาพ เรื่อง ติดต่อ
  headshot official award biography biographie biografia biografía bio blog obituary nachruf nécrologie necrologio resume résumé lebenslauf curriculum premium status statut stato estado passionate passionné passionnée apasionado apasionada appassionato appassionata leidenschaftlich helping building growing making top opinion meinung opinión opinione wikipedia linkedin facebook instagram twitter youtube github
`);

/** Roles, rubrics and trades that stand beside a name with a capital: Founder, Directrice, Photo, Interview, Speaker … */
export const ROLES: WordSet = wordSet(`
  illustration illustrations drawing drawings design layout concept concepts music score script story stories lyrics direction camera editing illustrazioni illustrazione disegni ilustración ilustraciones ilustrações illustratie illustraties vormgeving ilustracje ilustrace kresby zeichnung zeichnungen gestaltung
  musique musik musica música scénario mise scène regie režie reżyseria reżyser kamera schnitt buch ton choreografie choreographie chorégraphie licht souffleuse souffleur bühne kostüme costumes costume décor décors lumières video vidéo
  admin administrator adviser advisor agent aide analyst animatrice architect architecte artist artiste assistant assistante associate associe associee attorney auteur author autrice auteure avocat avocate accountant animateur
  baker barista bibliothecaire biologist biologiste board candidate candidat candidate captain cto ceo cfo coo cmo cio pdg dg drh daf chair chairman chairwoman chairperson chairs champion chargee charge chef cheffe chercheur chercheuse chief chirurgien clerk coach coaching coiffeuse coiffeur comediante
  comptable comte consultant consultante consulting conseil conseiller conseillere contact contributor coordinator coordinateur coordinatrice copywriter copyright councillor councilmember counsel created credit credits curator co cofondateur cofondatrice cofounder
  data dean dentist dentiste deputy depute deputee designer developer developpeur developpeuse devops digital directeur directrice director directors doctorant doctorante
  editor editeur editrice edited editorial elu elue engineer enseignant enseignante equipe entrepreneur entrepreneure epoux epouse etudiant etudiante event expert experte
  facilitator facilitatrice facilitateur fellow fleuriste follow following fondateur fondatrice formateur formatrice founder founding freelance freelancer front full
  gerant gerante graphiste graphic guest guide
  head host hosted hote hotesse
  illustrator illustratrice illustrateur infirmiere infirmier ingenieur ingenieure interview invite invitee interviews intervenant intervenante
  journalist journaliste judge junior
  keynote
  lawyer lead leader lecturer librarian liker manager maire mairesse marketing medecin member membre mentor message messages minister ministre moderator moderateur moderatrice musician musicien
  notaire nurse
  officer operations organiser organizer organisateur organisatrice orateur oratrice owner
  panel panelist painter par participant participante partner partenaire peintre people person photo photograph photographe photographer photography photos physicist pianist pianiste poet portrait posted post president presidente presenter principal product producer producteur productrice profil profile programmer project proprietaire psychologist psychologue public published publie
  redacteur redactrice referent referente relations remote reporter reporting representative researcher responsable retired reviewed reviewer
  sales savant scientist secretary secretaire senior session shared singer software solicitor sous speaker speakers staff strategist strategy student studio surgeon sujet support
  teacher team tech technical technician temoignage text texte therapist therapeute thesis trainer traiteur translated translator traducteur traductrice treasurer tresorier tresoriere trustee tutor
  ux ui user utilisateur vendor vice veterinaire video vp vidéaste web webinar words worker writer written written workshop redaction reponse voir texte traduction
  autor autora autorin chefin direktor direktorin entwickler entwicklerin fotograf fotografin fotos geschaftsfuhrer geschaftsfuhrerin gast gastgeber gastgeberin grafik herausgeber ingenieurin interviewt leiter leiterin leitung lehrer lehrerin moderation mitarbeiter mitarbeiterin
  partnerin prasident prasidentin projektleiter projektleiterin redakteur redakteurin rechtsanwalt rechtsanwaltin referentin sprecher sprecherin steuerberater steuerberaterin beraterin berater vorstand vorsitzende vorsitzender vertrieb grunder grunderin arzt arztin kontakt kommentar ansprechpartner ansprechpartnerin
  abogado abogada arquitecto arquitecta autor consultor consultora coordinador coordinadora director directora disenador disenadora doctora editora entrevista equipo foto fundador fundadora gerente ingeniero ingeniera jefe jefa medico medica periodista ponente profesor presidenta psicologa psicologo socia socio tecnico responsable maestra maestro enfermera contacto texto
  avvocato architetto autore autrice direttore direttrice fondatore fondatrice giornalista ingegnere intervista medico presidente responsabile sindaco relatore relatrice consulente fotografo insegnante contatti
  advogado advogada diretor diretora engenheiro engenheira entrevista fundador jornalista presidenta autora fotografia
  directeur oprichter voorzitter auteur advocaat journalist adviseur docent spreker
  dyrektor prezes autor autorka redaktor dziennikarz dziennikarka fot zdjecie lekarz rozmowa wywiad prelegent prelegentka kierownik
  reditel reditelka autorka redaktor redaktorka starosta starostka foto lekar
  direktor direktorka muduru mudur yazar kurucu baskani baskan avukat gazeteci fotograf
  igazgato szerzo foto szerkeszto ugyvezeto polgarmester tanar
  directorul autorul foto
  forfattare redaktor vd ordforande fotograf
  toimittaja johtaja
  автор директор фото редактор журналист интервью основатель руководитель спикер врач
  φωτογραφια διευθυντης διευθυντρια συντακτης προεδρος
  piano pianoforte klavier flügel violon violin violine violino violín violoncelle violoncello cello violonchelo viola bratsche flute flûte flöte flauto flauta clarinette clarinet klarinette clarinetto clarinete oboe hautbois basson fagott fagotto orgue organ orgel organo órgano harpe harfe arpa
  clavecin cembalo clavicembalo guitare guitar gitarre chitarra guitarra violão basse kontrabass contrabass contrebasse contrabbasso batterie batteria drums schlagzeug percussion percussions trompette trumpet trompete tromba trompeta trombone posaune saxophone saxophon akkordeon accordéon fisarmonica acordeón
  soprano sopran mezzosoprano mezzosopran alto alt contralto ténor tenor tenore barytone baryton bariton baritono barítono vocals vocal gesang chant canto voice voix stimme erzähler narrator narrateur sprecherin akkompagnement accompaniment begleitung
  kasse kassier kassiererin kassierer kassenwart kassenwartin kassenprüfer kassenprüferin schriftführung schriftführer schriftführerin beisitzer beisitzerin ehrenvorsitzende vorsitz protokoll protokollführer protokollführerin predigt liturg liturgin küster kantor kantorin
  notulist notuliste voorzit penningmeester referat referent styremedlem kasserer suppleant revisor valberedning ordförande kassör sekreterare ledamot ledamöter ersättare sihteeri rahastonhoitaja varajäsen
  zapisovatel zapisovatelka ověřovatel ověřovatelka pokladník pokladní předsedající místopředseda místopředsedkyně protokolant protokolantka skarbnik skarbniczka sekretarz wiceprezes wiceprezeska członek członkini
  verkställande biträdande vice administrerende fungerende generalsekretær general executive chief senior generální výkonný výkonná hlavní vedoucí zástupce zástupkyně generalny generalna naczelny naczelna główny główna zastępca zastępczyni
  генеральный генеральная исполнительный исполнительная главный главная старший старшая младший младшая заместитель коммерческий финансовый технический художественный научный ведущий ведущая
  генеральний генеральна виконавчий виконавча головний головна заступник заступниця художній провідний провідна изпълнителен изпълнителна главен главна заместник генерални извршни главни
  γενικός γενική διευθύνων διευθύνουσα αναπληρωτής αναπληρώτρια αντιπρόεδρος ταμίας γραμματέας տնօրեն գլխավոր գործադիր նախագահ տնօրենի փոխնախագահ խմբագիր լրագրող ուսուցիչ ուսուցչուհի դասախոս բժիշկ ճարտարապետ դերասան դերասանուհի գրող բանաստեղծ նկարիչ երգիչ երգչուհի հեղինակ համահիմնադիր հիմնադիր մասնակից
  დირექტორი გენერალური აღმასრულებელი თავმჯდომარე რედაქტორი ჟურნალისტი მასწავლებელი ექიმი არქიტექტორი მსახიობი მწერალი პოეტი მხატვარი მომღერალი ავტორი დამფუძნებელი მენეჯერი
  महानिदेशक निदेशक प्रबंध प्रबंधक संपादक संवाददाता संस्थापक सदस्य महासचिव उपाध्यक्ष संयोजक अभिनेता अभिनेत्री गायक गायिका निर्देशक निर्माता वकील इंजीनियर वास्तुकार चिकित्सक মহাপরিচালক পরিচালক ব্যবস্থাপনা ব্যবস্থাপক প্রতিবেদক প্রতিষ্ঠাতা সদস্য উপাচার্য প্রকৌশলী স্থপতি চিকিৎসক অভিনেতা অভিনেত্রী গায়ক গায়িকা আইনজীবী
  מנכלית מנכל סמנכל יור מייסד מייסדת מעצב מעצבת אדריכל אדריכלית עורכת עורך כתבת כתב שחקן שחקנית זמר זמרת במאי במאית מורה רופאה מנהלת יועצת יועץ مديرة مدير رئيسة معمارية مصورة مصور مصممة مصمم محرر محررة مؤسس مؤسسة مستشار مستشارة مدیرعامل مدیر نویسنده عکاس طراح بنیانگذار مشاور سردبیر
  geschäftsführende geschäftsführender selbstständige selbständige freie freier freiberufliche gestora gestor obchodní výrobní finanční technický technická értékesítési kereskedelmi pénzügyi műszaki olympian columnist contributor chancellor
`);

/** Kinship and company of people: whoever follows is another person of the same family. */
export const KIN: WordSet = wordSet("family famille familie familia famiglia brothers freres sisters soeurs heritiers succession veuve");
