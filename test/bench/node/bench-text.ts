/** Filler for the pages of the bench: sentences of real-looking words in several languages, with capitalised names of people that nobody saved. */
import { familyName } from "./bench-names.ts";
import { pick, randomFrom } from "./random.ts";

const LANGUAGES = [
  "the of and to in that was for with his they this have from had which one were all there when who more out up said what about time into has some could them other than then now only its over such any new most work place because people years well down should great after many before through back much where good those under house right small even found while went again might",
  "le de la les des une dans pour que qui sur avec par plus pas ne au ce cette est sont avait comme mais nous vous leur tout fait deux même aussi encore après depuis entre sous temps jour année maison ville monde vie travail chose toujours jamais souvent petit grand autre premier dernier bien très être avoir faire dire voir venir prendre donner élève forêt préfère français",
  "der die das und ist nicht mit sich auf für von dem den ein eine auch als an nach wie im bei aus noch nur wird über hat oder aber vor zur bis mehr durch man sein wurde sehr kann diese dieser schon wenn ohne unter heute morgen immer wieder haus stadt jahre arbeit leben frau mann straße größe können müssen würde schön früher später",
  "el de que y a en un ser se no haber por con su para como estar tener le lo todo pero más hacer o poder decir este ir otro ese si me ya ver porque dar cuando muy sin vez mucho saber sobre mi alguno mismo también hasta año dos querer entre así primero desde grande día después ciudad niño país años mañana",
  "il di che è la in un a per sono non una con si da come ma anche più questo quando se dei nel alla della sua tutto essere fare detto molto ancora sempre dove dopo anni città casa giorno vita mondo lavoro tempo parte perché così già però può",
  "w na i nie się z do to że jest o od po jak ale co za tak przez był przed jego tylko dla już być może kiedy rok pod bardzo czas dzień praca miasto człowiek życie świat gdzie także również jeszcze między który która które żeby",
  "и в не на я быть он с что а по это она этот к но они мы весь который из у то за свой год от так о для ты же все тот мочь вы человек такой его сказать один как после время если раз когда город дом работа день жизнь",
  "ve bir bu için çok daha gibi ne kadar sonra olan var yok ile en de da o ben sen biz ama şey zaman gün yıl iş ev şehir insan hayat dünya büyük küçük iyi yeni önce şimdi her değil",
].map((words) => words.split(" "));

const GIVEN =
  "Paul Anna Marc Julia Noémie José Peter Laura Simon Clara Victor Hélène Hugo Alice Martin Eva Robert Emma Bruno Rosa Marguerite Wolfgang Penelope Aurelio Svetlana Bogdan".split(
    " ",
  );
/** So many different strangers appear on all pages together. */
const STRANGERS = 4000;

/** Writes filler, word by word. */
export interface FillerWriter {
  /** About so many characters, lower-case at both ends, so that a name beside it stands alone. */
  text(length: number): string;
  /** A stranger's name. */
  stranger(): string;
}

/** A writer whose words depend on the seed only; `isSaved` keeps a stranger out who would be in the notebook. */
export function fillerWriter(seed: number, isSaved: (name: string) => boolean = () => false): FillerWriter {
  const random = randomFrom(seed);
  const sinceName = { words: 0 };
  let language = pick(random, LANGUAGES);
  const stranger = (): string => {
    for (;;) {
      const number = Math.floor(random() * STRANGERS);
      const name = `${GIVEN[number % GIVEN.length] ?? "Paul"} ${familyName(number * 31 + 17)}`;
      if (!isSaved(name)) return name;
    }
  };
  const next = (): string => {
    sinceName.words++;
    if (random() < 0.01) language = pick(random, LANGUAGES);
    const word = pick(random, language);
    const chance = random();
    if (chance < 0.02) return String(1900 + Math.floor(random() * 130));
    if (chance < 0.09) return `${word}${pick(random, [",", ",", ".", ";", " –"])}`;
    if (chance < 0.12) return word.charAt(0).toUpperCase() + word.slice(1);
    if (sinceName.words < 14 || chance < 0.85) return word;
    sinceName.words = 0;
    return `${stranger()} ${pick(random, language)} ${pick(random, language)}`;
  };
  const text = (length: number): string => {
    let written = pick(random, language);
    while (written.length < length - 10) written += ` ${next()}`;
    return `${written} ${pick(random, language).toLowerCase()}`;
  };
  return { text, stranger };
}
