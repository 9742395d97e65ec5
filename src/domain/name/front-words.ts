/**
 * What stands in front of a saved name besides the honorifics: offices, ranks, kin, forms of address, nobility.
 *
 * Example: "Tante Hedwig Oberländer", "Rouva Saima Pöyhölä", "Governor Winifred Ashgrove" name Hedwig Oberländer, Saima Pöyhölä, Winifred Ashgrove.
 * Only before two more words that are not mere given names: "Graf Hans Peter" says the family name first.
 */
import { wordSet } from "./word-set.ts";
import type { WordSet } from "./word-set.ts";

/** As their readers write them; words of `HONORIFICS` and trades stand elsewhere. */
export const FRONT: WordSet = wordSet(`
  familie famille familia famiglia família family familjen rodina rodzina perhe ailesi eheleute ehepaar époux veuve viuda vedova viúva witwe feu feue late defunto difunto difunta falecido
  tante onkel oma opa mama papa mutter vater bruder schwester cousin cousine nachbar nachbarin freund freundin kollege kollegin oncle tonton tata tatie maman mamie papi papy grand-mère cousine voisin voisine amie copain copine collègue parrain marraine
  aunt auntie uncle grandma grandpa granny mum mom dad cousin neighbour neighbor friend boss coach tía tío abuela abuelo mamá papá prima primo vecina vecino amiga amigo zia zio nonna nonno mamma babbo cugina cugino vicina vicino tia tio madrinha padrinho
  oom opa moeder vader zus broer buurman buurvrouw juf meester ciocia wujek babcia dziadek mama tata sąsiad sąsiadka państwo teta strýc babička děda soused sousedka teta ujak baka тётя тетя дядя бабушка дедушка сосед соседка тітка дядько бабуся дідусь сусід сусідка леля чичо баба дядо тетка ујак чика
  mătușa unchiul nea tanti bunica bunicul néni bácsi teyze amca dayı abla gelin damat θεία θείος γιαγιά παππούς moster faster morbror farbror mormor farmor tante onkel täti setä eno mummo mummi ukki عمو عمه خاله عمتي خالتي دايي دوست همسايه דוד דודה סבא סבתא אמא אבא चाचा चाची मामा मामी मौसी मौसा दादा दादी नाना नानी बुआ भैया दीदी কাকা কাকী মামা মামী খালা চাচা দাদা দিদি আপা ভাই
  cher chère chers dear liebe lieber estimada estimado querida querido cara caro gentile prezada prezado kedves tisztelt szanowna szanowny droga drogi milá milý vážená vážený уважаемая уважаемый дорогая дорогой шановна шановний stimată stimate dragă beste geachte lieve kära käre kjære kære sevgili değerli αγαπητή αγαπητέ عزيزي عزيزتي
  ambassadeur ambassadrice ambassador embajador embajadora ambasciatore ambasciatrice embaixador embaixadora botschafter botschafterin juge judge justice jueza juez giudice juiz juíza richter richterin notar notarin notaire notario notaria notaio tabellião notaris sénateur sénatrice senator senadora senador senatrice senatore député députée diputado diputada
  ystäväni siskoni veljeni isäni äitini vaarini mummoni miesystäväni tyttäreni poikani edesmennyt
  néhai boldogult barátom barátnőm férjem feleségem nővérem húgom bátyám öcsém nagyapám nagyanyám kollégám kolléga kolléganő
  rahmetli merhum merhume kaptan kardeşim arkadaşım eşim oğlum kızım annem babam dayım amcam teyzem hocamız
  mestre mestra saudoso saudosa colega camarada companheiro companheira
  mosén maese compañero compañera llorado llorada hermanos
  druh druhna kolega koleżanka kolegyně kamarád kamarádka přítel přítelkyně zesnulý zesnulá pokojni pokojna kolegica prijatelj prijateljica kapetan kapitan
  kompis vännen väninnan kusin kusinen brorsan svärmor kaptajn kaptein veninde vennen venninne avdøde afdøde salig bortgångne
  vriend vriendin collega kameraad wijlen zwager schoonzus
  compianto compianta compagno compagna amico amica nipote suocera
  coleg prietenul prietena căpitan căpitanul răposatul regretatul regretata vecinul fratele
  almarhum almarhumah saudara saudari kakak adik
  weggefährte kamerad schwager schwägerin schwiegermutter patenonkel
  camarade compère regretté regrettée filleul filleule neveu nièce
  comrade stepfather stepmother godmother godfather nephew colleague
  kapelník kapelníci maminka tatínek vnučka vnuk hraběnka hrabě dle myslivec rybář kronikář uklízečka pošťák hajný domovník cestovatel cestovatelka varhaník sbormistr sbormistryně hostinský hospodský včelař
  træner trænerne enke enkemand kokken pedel kirkesanger organist anfører angriber forsvarer redningsmand pedellen barnebarn oldemor bedstefar bedstemor morfar svigermor svigerfar nabo naboen landmand gårdejer husmand
  spiss midtbane drosjeeier klokker kirketjener vaktmester bestemor bestefar oldefar lensmann
  küsterin mesner mesnerin messnerin altmeister jährige jähriger landfrau jungbäuerin brandinspektor kommandant zeugwart platzwart hausmeister imker imkerin wirtin gastwirtin schützenkönig schützenkönigin torfrau neuzugang dorfälteste urgroßmutter uroma uropa enkel nichte neffe schwiegersohn kreisbrandmeister organistin konzertmeister pauke
  stalwart newcomer verger churchwarden postmistress schoolboy schoolgirl pensioner grandfather grandmother grandson granddaughter widow widower beekeeper choirmaster scoutmaster wicketkeeper allrounder percussionist flautist baritone
  pregonera pregonero torero matador bailaora mediapunta lateral tfno abuelita padrino madrina cuñado cuñada yerno nuera suegra suegro sobrino sobrina nieta ganadero pastora apicultor organista
  pépère mémère buteur buteuse vigneron vigneronne apiculteur apicultrice organiste sacristain bedeau cantatrice filleul centenaire octogénaire nonagénaire retraité retraitée
  bomber alpino nonnina nonnino bidella bidello sagrestano suocero suocera nuora nipotina cognata cognato vedovo casalinga contadino contadina apicoltore pensionato pensionata
  boerin spits kosteres bruidegom bruid kleinzoon kleindochter schoonzoon schoondochter schoonmoeder schoonvader weduwe weduwnaar dorpsgenoot buurtgenoot raadslid bestuurslid tekenaar cie
  solistka wg wdowa wdowiec wnuczka wnuk synowa zięć szwagier szwagierka teściowa teść kuzyn kuzynka pszczelarz leśniczy kościelny organistka druhowie maturzystka maturzysta licealista licealistka wiolonczelistka
  junta vogal vovó cabo agente relatora abs revisão cacique zagueiro porteiro zelador zeladora faxineira caseiro genro sogra sogro cunhado cunhada neta sobrinho sobrinha aposentado aposentada pescador violoncelo
  mittfältare kyrkvaktmästare vaktmästare grannen svärfar svärson svärdotter barnbarn änka änkling fiolspelman
  maalivahti kanttori suntio naapuri leski isoäiti isoisä lapsenlapsi talonmies
  kapus csatár védő sekrestyés özvegy unoka unokája sógornő anyós nagymama nagypapa szomszéd
  torunu damadı gelini komşu komşusu babaanne anneanne kayınvalide muhtarı
  bunic nepot nepoata ginere cumnat cumnata soacră socru
  governor gouverneur gobernador governatore governador lieutenant sheriff detective inspector constable officer sergeant private commissioner chancellor chancelier kanzler kanzlerin premier vizekanzler staatssekretär staatssekretärin landrat landrätin stadtrat stadträtin gemeinderat kreisrat bezirksrat
  pater pastoor kapelaan zuster dominee frei irmã irmão hermano hermana padre madre monja cura sacerdote diakon diakonisse bischof erzbischof kardinal papst évêque archevêque curé chanoine vicaire obispo arzobispo vescovo bispo arcebispo biskup arcybiskup kardynał proboszcz ksiądz zakonnica farář kněz biskop ärkebiskop kyrkoherde komminister piispa rovasti pastori kirkkoherra sisar εφημέριος μητροπολίτης επίσκοπος
  graf gräfin freiherr freifrau baron baronin prinz prinzessin fürst fürstin herzog herzogin ritter comte comtesse vicomte marquis marquise duc duchesse prince princesse conte contessa marchese marchesa duca duchessa principe principessa conde condesa marqués marquesa duque duquesa friherre greve grevinna grevinnan vapaaherra kreivi kreivitär hrabia hrabina
  herra rouva neiti tohtori dosentti kapteeni majuri eversti kenraali luutnantti kansanedustaja ktm ktt vtm vtt otk ll lkt fm ft dixi rva hra fröken doktor docent kapten överste löjtnant major riksdagsledamot statsråd stortingsrepresentant folketingsmedlem statsminister minister
  mecenas hetman starosta sędzia prokurator komisarz wojewoda ministr poslanec poslankyně soudce soudkyně hejtman zastupitel δόκτωρ στρατηγός ταξίαρχος συνταγματάρχης πλοίαρχος ναύαρχος δικαστής εισαγγελέας υπουργός δήμαρχος
  hacı hacı vali kaymakam hakim savcı milletvekili üyesi öğr чл кор ип фоп фл общ адвокат судья прокурор посол суддя посол съдия посланик судија амбасадор
  المستشار المستشارة السفير السفيرة الوزير الوزيرة النائب النائبة الشيخة سيادة عمو خالة الخالة العم حضرة فخامة جلالة سمو وكيل وكيلة رئيس قاضي پروفسور حاجي آیت‌الله حجت وكيل قاضي سفير وزير نماينده سرتيپ دريادار
  הגב הגברת הרבנית השר השרה סרן רסן סגן רבסרן אדר שר שרה השגריר השגרירה מגר מנהל מנהלת आचार्य स्वामी अधिवक्ता सांसद विधायक मंत्री न्यायाधीश महंत बाबा গुरु उस्ताद পণ্ডিত ওস্তাদ মেজর কর্নেল জেনারেল আলহাজ আলহাজ্ব বিচারপতি সাংসদ মন্ত্রী
  ადვოკატი მამა დედა ბებია ბიძა დეიდა მოსამართლე ელჩი მინისტრი դատավոր դեսպան նախարար փաստաբան տեր հայր մայր ครู พี่ น้อง ป้า ลุง น้า อา หมอ โค้ช เชฟ ท่าน ร้อยตรี พันตรี พันโท พลตรี md shri shree smt kumari pandit ustad swami acharya er 
`);
