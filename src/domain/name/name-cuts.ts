/**
 * Words that some print as two and some as one: another cut of a reading for each.
 *
 * Example: cutsOf of Ian MacGilchrist has family [mac gilchrist]; of Annemarie Vogt given [anne marie]; of Abdelhamid Bensaoula given [abdel hamid]
 * and [abd hamid], and family [saoula], because the article and "ben" may stand apart; of کاوه‌ای family [کاوه ای].
 */
import { isGivenName } from "./listed-names.ts";
import type { NameReading, NameWord } from "./name-reading.ts";
import { wordsOf } from "./saved-words.ts";

/** Begins given names that are written as one word or as two, in Latin letters. */
const COMPOUND = /^(anna|anne|ann|hans|karl|carl|marie|maria|rose|jean|gian|pier|juan|luis|fatima|lise|eva|per|sven|nils)(\p{L}{3,})$/u;
/** The servant of …: Abdelhamid, Abdulhamid, Abdalhamid. */
const SERVANT = /^(abd[eua]l|abde|abd)(\p{L}{3,})$/u;
const RELIGION = /^(\p{L}{3,})([eaiu]dd?ine?|uddin)$/u;
/** Given names by which an Arabic family name is known, in Latin letters: only then is the Al of Alzahrani an article, and Ben no Benjamin. */
const ARABIC_GIVEN =
  /^(?:abd.*|moh?amm?[ae]d|muhamm?[ae]d|ahm[ae]d|ali|hasan|hass[ae]n|hus+[ae][iy]n|hoc?ine|omar|umar|othm?an|osman|ibrahim|brahim|ismail|yous+[eo]u?f|yus[ou]f|khal[ei]d|kh?alil|karim|kamal|kamel|jamal|djamel|jamila?|djamila|said|saeed|sa[iy]ed|salem|salim|salma|sami|samir|samira|nabil|nabila|nasser|nadia|nadir|noura?|nou?r.*|fa[dth]i?m[ae]|fatiha|farid|farida|faisal|fay[sc]al|fahad|fahd|aicha|aisha|amina|amine?|amir|amira|anwar|bilal|hakim|hamid|hamza|hanan|hicham|hisham|houda|huda|idris|driss|imane?|kha[ld]ija|khadidja|ruqayya|layla|leila|lina|maha|mahmoud|mahdi|mehdi|majid|mar[iy]am|meriem|mona|mouna|mounir|mustafa|m[ou]u?stapha|naima|omayma|rabia|rachid|rachida|rashid|rania|reem|rim|rida|sabah|sabri|saad|safia|safwan|sahar|sultan|suleiman|slimane|sofiane|soraya|taha|tahar|tarek|tari[kq]|wafa|walid|wa[el]l|yahya|yasmin.?|yas+in.?|yasser|youn[ei]s|zahra|zaid|zakaria|zayn.?b|zein.?b|zined?dine|ziad|zineb|zohra|zouhair)$/u;
const ARABIC_FAMILY = /^(al|el|ben|bou|bin|ibn|abu|bel)(\p{L}{4,})$/u;

const INDIAN_SECONDS =
  "सिंह|श्याम|शेखर|প্রতিম|শেখর|শঙ্কর|नाथ|चन्द्र|चंद्र|कुमार|कुमारी|प्रसाद|लाल|राम|दास|शंकर|कांत|कान्त|नारायण|प्रकाश|मोहन|किशोर|बाला|देवी|নাথ|চন্দ্র|কুমার|প্রসাদ|লাল|কান্তি";
/** Given names of India that are written as one word or as two: सुरेन्द्रनाथ, सुरेन्द्र नाथ. */
const INDIAN_COMPOUND = new RegExp(`^(.{2,})(${INDIAN_SECONDS})$`, "u");
const INDIAN_SECOND = new RegExp(`^(?:${INDIAN_SECONDS})$`, "u");

/** The other cuts of a reading. */
export function cutsOf({ given, family }: NameReading): readonly NameReading[] {
  const [first, ...middle] = given;
  const last = family.at(-1);
  if (first === undefined || last === undefined) return [];
  const families = [innerCapital(last), joined(last), arabicFamily(first, last)].filter((words) => words !== undefined);
  const before = given.at(-1);
  const moved = given.length > 1 && before && /^\p{scx=Arab}{1,3}$/u.test(last.letters);
  return [
    ...families.map((words): NameReading => ({ given, family: [...family.slice(0, -1), ...words] })),
    ...[joined(first), ...givensOf(first)]
      .filter((words) => words !== undefined)
      .map((words): NameReading => ({ given: [...words, ...middle], family })),
    ...(moved ? [{ given: given.slice(0, -1), family: wordsOf(before.written + last.written) }] : []),
  ];
}

/** MacGilchrist, ElHaddaoui. */
function innerCapital({ written }: NameWord): readonly NameWord[] | undefined {
  const [, front, back] = /^(El|Al|Ben|Mac|Mc|De|Di|Da|Du|La|Le|Van|Von|Fitz|O)(\p{Lu}\p{Ll}{3,})$/u.exec(written) ?? [];
  return front === undefined || back === undefined ? undefined : wordsOf(`${front} ${back}`);
}

/** Two words that a joiner of no width holds together. */
function joined({ written }: NameWord): readonly NameWord[] | undefined {
  const [front = "", back = ""] = written.split("\u200C");
  return back === "" ? undefined : wordsOf(`${front} ${back}`);
}

function arabicFamily(given: NameWord, family: NameWord): readonly NameWord[] | undefined {
  const [, front, back] = ARABIC_FAMILY.exec(family.letters) ?? [];
  return front === undefined || back === undefined || !ARABIC_GIVEN.test(given.letters) ? undefined : wordsOf(`${front} ${back}`);
}

function givensOf({ letters }: NameWord): readonly (readonly NameWord[])[] {
  const two = (pattern: RegExp, binding: string): readonly (readonly NameWord[])[] => {
    const [, front, back] = pattern.exec(letters) ?? [];
    return front === undefined || back === undefined ? [] : [wordsOf(`${front}${binding}${back}`)];
  };
  const [, , second = ""] = COMPOUND.exec(letters) ?? [];
  const servant = two(SERVANT, " ");
  return [
    ...two(/^(عبد)(ال.+)$/, " "),
    ...two(/^(علي|محمد|غلام|امير|سيد|شاه|حسين|مهدي|نور|ابو)(.{3,})$/, " "),
    ...two(INDIAN_COMPOUND, " "),
    ...(second !== "" && isGivenName(second) ? two(COMPOUND, "-") : []),
    ...servant,
    ...(servant.length > 0 && /^abd[eua]l/.test(letters) ? two(/^(abd)[eua]l(\p{L}{3,})$/u, " ") : []),
    ...two(RELIGION, " "),
  ];
}

/** True for two given names that are one name in two words: Abdel Hamid, Nour Eddine, Jean Pierre. */
export function areOneName(first: string, second: string): boolean {
  return /^abd(?:[eua]l|[eua])?$/.test(first) || /^[eaiu]d?dine?$/.test(second) || INDIAN_SECOND.test(second);
}
