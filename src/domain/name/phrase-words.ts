/**
 * Words that tell a phrase from a name in capitals: months, days and seasons, units and currencies, and what only persons do.
 *
 * Example: isPartOfYear("juni"), isUnit("ml") and isPersonVerb("said") → true.
 */
import { wordSet } from "./word-set.ts";

const MONTHS = wordSet(`
  january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche
  januar februar märz juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo
  gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica
  janeiro fevereiro março maio junho julho setembro outubro dezembro januari februari maart mei augustus maj augusti mars
  spring summer autumn fall winter printemps été automne hiver frühling frühjahr sommer herbst primavera verano otoño invierno estate autunno inverno outono verão lente zomer herfst
  styczeń luty marzec kwiecień czerwiec lipiec sierpień wrzesień październik listopad grudzień leden únor březen duben květen červen červenec srpen září říjen
  ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık ianuarie februarie martie aprilie iunie iulie
  január február március április május június július augusztus szeptember október
  январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень
`);

const UNITS = wordSet(`
  kg g gr gramm gram grams grammes ml cl dl l lt litre litres liter litri litros lb lbs oz tbsp tsp cup cups w watt v kw cm mm m2 m² pcs pc pack stück stk st pièces pièce piezas pezzi szt ks db adet kpl
  € £ $ ¥ ₽ ₺ % eur euro euros usd gbp chf zł pln kč kr sek nok dkk tl ft huf lei ron руб р грн лв
`);

const PERSON_VERBS = wordSet(`
  said says told tells asked asks replied replies wrote writes spoke added explained explains recalled who whose born aged joined joins lives lived works worked
  dit dire déclare déclaré explique raconte affirme ajoute confie précise répond née né sagt sagte erzählt erzählte erklärt erklärte meint meinte schreibt schrieb antwortet
  dijo dice dicho detto dito dichiarato gezegd sagt gesagt explica explicó afirma afirmó cuenta contó añade añadió declaró nació nacida nacido ha spiega racconta afferma aggiunge nata nato disse diz conta contou explicou afirmou nascida nascido
  zegt zei vertelt vertelde schrijft schreef säger sade berättar skriver sier sa forteller siger sagde fortæller mówi powiedział powiedziała pisze urodzona urodzony řekl řekla říká rekao rekla kaže
  dedi diyor söyledi anlattı yazdı mondta mondja írta spune declarat povestește sanoo kertoo kirjoittaa сказал сказала говорит рассказал рассказала пишет каже сказав сказала каза казва
  είπε λέει δήλωσε γράφει
  قال قالت يقول تقول كتب كتبت صرح صرحت أكد أكدت أضاف أضافت أوضح أوضحت گفت نوشت افزود می‌گوید می‌نویسد אמר אמרה אומר אומרת כתב כתבה כותב כותבת מספר מספרת הוסיף הוסיפה
  کہا بتایا لکھا म्हणाले म्हणाल्या सांगितले கூறினார் பேசினார் தெரிவித்தார் எழுதினார் என்றார்
  कहा कहते कहती बताया बोले बोलीं लिखा বলেন বলেছেন বললেন জানান জানিয়েছেন লেখেন লিখেছেন ამბობს თქვა წერს ասաց ասում գրեց գրում กล่าว บอก เผย พูด
`);

/** True for the name of a month, a day or a season (folded). */
export const isPartOfYear = (letters: string): boolean => MONTHS.has(letters);

/** True for a unit or a currency, in small letters. */
export const isUnit = (letters: string): boolean => UNITS.has(letters) || /^[€£$¥₽₺%]$/.test(letters);

/** True for a word (folded) that goes on with what a person did. */
export const isPersonVerb = (letters: string): boolean => PERSON_VERBS.has(letters);
