/**
 * Guesses the languages of a text by its small words and its own letters: enough to know that "most" is no bridge in an English sentence.
 *
 * Example: guessLanguages("What matters most to her is the garden") → {en}; guessLanguages("Most Noemi Levain 4") → empty: nothing tells.
 */
import { foldName } from "./name-fold.ts";

const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: "the of and to in is for with at on from by was were has have her his she he they that this who which not are be as it said says will would about after before you your our we",
  fr: "le la les des du de et au aux un une est sont pour par sur dans avec qui que nous vous elle il son sa ses ce cette chez sous plus ont été l d à en ne pas",
  de: "der die das des dem den und ist sind mit von vom zu zum zur im in am für auf bei ein eine einen einem einer wird wurde werden nicht nach aus sich auch als um uhr",
  es: "el la los las de del y en un una que es son con por para se su sus al lo más este esta fue como",
  ca: "el la els les de del dels i en un una que és són amb per se al més aquest aquesta als",
  pt: "o a os as de do da dos das e em no na nos nas um uma que é são com por para se seu sua ao à mais foi pelo pela não",
  it: "il lo la i gli le di del della dei delle dell e in un una che è sono con per si su al alla nel nella da dal più non ha",
  ro: "și în din la de pe cu a al ale o un este sunt pentru prin care se nu lui mai ce fost",
  nl: "de het een en van in op is zijn met voor te aan bij door naar wordt werd niet dat die er om over uit ook",
  sv: "och i att en ett på är för med av den det som till från har inte om vid de kl",
  da: "og i at en et på er for med af den det som til fra har ikke om ved de der kl",
  no: "og i å en et på er for med av den det som til fra har ikke om ved de kl",
  pl: "i w z na do od po przy o się jest są dla przez oraz nie że który która jak ul za pod godz",
  cs: "a v ve na s se z ze do o je jsou pro při po od za by k který která že jako ul hod",
  sk: "a v vo na s so sa z zo do o je sú pre pri po od za by k ktorý ktorá že ako ul hod",
  hr: "i u na s sa se za do od o je su po pri kod koji koja da kao iz te ili",
  sl: "in v na s z se za do od o je so po pri ki da kot iz ali bo",
  ru: "и в во на с со к по от до из за о об для при у не что как это был была он она его",
  uk: "і й в у на з із до від за о про для при що як це був була він вона та не",
  bg: "и в във на с със от до за по при не че като е са ще се който която",
  sr: "и у на с са се за до од о је су по при код који која да као из те",
  hu: "a az és egy is hogy nem volt van meg el be ki le ezt azt az mint vagy után",
  tr: "ve bir bu da de ile için olan olarak göre daha en çok ne o mi ki",
  fi: "ja on ei se että oli ovat kun myös kanssa sekä hän joka mutta tai niin",
  et: "ja on ei see et oli ka kui ning või mis",
  lv: "un ir no ar par uz pie kas arī bija tas",
  lt: "ir yra su iš į už kad kaip buvo tai prie nuo",
  el: "ο η το οι τα του της των τον την και σε στο στη στην στον με για από είναι που ένα μια δεν",
  vi: "và của là các những trong cho với một được có không ở tại từ đã này khi",
  id: "dan di yang untuk dari dengan ini itu pada ke dalam adalah akan oleh",
};

/** Letters that only a few of the languages have. */
const OWN_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[łżźśńąę]/, "pl"],
  [/[đ]/, "hr"],
  [/[ěřů]/, "cs"],
  [/[ľŕĺ]/, "sk"],
  [/[őű]/, "hu"],
  [/[ßẞ]/, "de"],
  [/[ñ¿¡]/, "es"],
  [/[ãõ]/, "pt"],
  [/[șțşţă]/, "ro"],
  [/[ığş]/, "tr"],
  [/[ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/, "vi"],
  [/[іїєґ]/, "uk"],
  [/[ыэё]/, "ru"],
  [/[ђћџљњј]/, "sr"],
];

let wordLanguages: ReadonlyMap<string, readonly string[]> | undefined;

/** A word of one language gives one point, a word of several its share of one. */
const ENOUGH = 0.6;
/** A language counts beside the likeliest one from this share of its points on: Czech beside Slovak, Danish beside Norwegian. */
const BESIDE = 0.7;

/** The languages that a text is likely written in; empty when too little of it tells. */
export function guessLanguages(text: string): ReadonlySet<string> {
  wordLanguages ??= readSmallWords();
  const points = new Map<string, number>();
  const add = (language: string, share: number): unknown => points.set(language, (points.get(language) ?? 0) + share);
  const seen = new Set<string>();
  for (const [word] of text.normalize("NFC").matchAll(/[\p{L}\p{M}]+/gu)) {
    if (seen.has(word) || word !== word.toLowerCase()) continue;
    seen.add(word);
    const languages = wordLanguages.get(foldName(word)) ?? [];
    for (const language of languages) add(language, 1 / languages.length);
    for (const [letters, language] of OWN_LETTERS) if (letters.test(word)) add(language, 1);
  }
  const best = Math.max(0, ...points.values());
  return new Set(best < ENOUGH ? [] : [...points].filter(([, count]) => count >= best * BESIDE).map(([language]) => language));
}

function readSmallWords(): ReadonlyMap<string, readonly string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, words] of Object.entries(SMALL_WORDS))
    for (const word of words.split(" ").map(foldName)) languages.set(word, [...(languages.get(word) ?? []), language]);
  return languages;
}
