/**
 * Which language's endings a name may take, by its letters, its endings and its given name.
 *
 * Example: languagesOf({ given: "petr", family: "malina" }) → ["czech"], because only Czechs and their neighbours are called Petr;
 * languagesOf({ given: "paul", family: "levain" }) → ["genitiveS"]. Words in lower case with their accents.
 */
import { isGivenNameIn } from "./nicknames.ts";

/** A language or family of languages that changes the ends of names in its own way. */
export type NameLanguage =
  | "czech"
  | "polish"
  | "southSlavic"
  | "serbian"
  | "russian"
  | "ukrainian"
  | "greek"
  | "lithuanian"
  | "latvian"
  | "finnish"
  | "hungarian"
  | "turkish"
  | "georgian"
  | "armenian"
  | "bengali"
  | "marathi"
  | "tamil"
  | "genitiveS";

const POLISH_SIGN = /[ąęłńśźż]|(?:ski|ska|cki|cka|dzki|dzka|wicz|czyk|szcz.*)(?:-|$)/;
const CZECH_SIGN =
  /[ěřůťďňľĺŕý]|[čšžýíů].*(?:ek|ák|ík|ec)$|[^aeiou\s]á$|(?:ová|ský|ská|cký|cká|ný|ná)$|[čšžý].*(?:ek|ák|ík|ka|ec|an)$|^(?:ji[řr]|vá?cl|vojt)/;
const SOUTH_SIGN = /[đ]|(?:ić|vić|čič|nik|šek|vac|šić|ović|ević)$/;
const LITHUANIAN_SIGN = /[ėįų]|(?:[ūė]nas|auskas|avičius|evičius|aitis|ytis|onis|ienė|aitė|ytė|utė|aite|iene)$/;
/** Given names that hardly anybody has elsewhere. */
const FINNISH_GIVEN =
  /^(?:aatos|ahti|aino|anneli|antti|arja|arto|asko|eero|eeva|eija|eino|erkki|esa|hannu|heikki|helmi|hilkka|ilkka|ilmari|irja|jaakko|jari|jarmo|jouko|jouni|juha|juhani|jukka|jussi|kaarina|kalevi|kalle|kari|kirsi|kyllikki|lauri|leena|liisa|mauri|mervi|mika|mikko|minna|mirja|olavi|onni|osmo|outi|paavo|päivi|pasi|pekka|pentti|pertti|petri|pirjo|pirkko|raija|raili|reijo|riikka|risto|ritva|saima|sanna|sari|satu|seija|seppo|sirpa|sisko|tapani|tapio|tarja|tero|terttu|timo|toivo|tuija|tuomas|tuula|urho|väinö|veikko|vesa|ville)$/;
/** Double letters and pairs of umlauts that no neighbour writes. */
const FINNISH_SOUND = /yö|öy|äy|[äö].*yy|yy.*[äö]|ää|öö|äh?k?k[äö]|ölä$|ölä/;
const HUNGARIAN_SIGN = /[őű]|[áéíóöúü].*(?:sz|gy|(?<!g)ny|ly|zs|cs)|(?:sz|gy|(?<!g)ny|ly|zs|cs).*[áéíóöúü]/;
const LATVIAN_SIGN = /[ģķļņ]|(?:iņš|ņš|ins|kalns|bērzs|ozols)$/;
const TURKISH_SIGN = /[ışğ]|(?:oğlu|oglu)$/;
const FINNISH_FAMILY = /(?:nen|l[aä]|maa|mäki|niemi|nki|sto|vaara|ranta|joki|järvi|lahti|salo|aho|koski|harju|virta)$/;
const EASTERN_LETTERS = /^[\p{scx=Cyrl}\p{scx=Grek}\p{scx=Geor}\p{scx=Armn}\p{scx=Beng}\p{scx=Deva}\p{scx=Taml}]/u;

/** The languages whose endings the name may take; none for scripts and languages that leave names alone. */
export function languagesOf({ given, family }: { given: string; family: string }): readonly NameLanguage[] {
  const both = `${given} ${family}`;
  if (EASTERN_LETTERS.test(family)) return byScript(both);
  if (!/^\p{scx=Latn}/u.test(family)) return [];
  const found: NameLanguage[] = [];
  if (isSlavic(both, given, "polish", POLISH_SIGN)) found.push("polish");
  if (isSlavic(both, given, "czech", CZECH_SIGN)) found.push("czech");
  if (SOUTH_SIGN.test(family) || (isGivenNameIn("southSlavic", given) && !isWestern(given) && /[čćšž]|i[cć]$/.test(family)))
    found.push("southSlavic");
  if (LITHUANIAN_SIGN.test(given) || LITHUANIAN_SIGN.test(family)) found.push("lithuanian");
  if (LATVIAN_SIGN.test(family)) found.push("latvian");
  if (
    TURKISH_SIGN.test(both) ||
    (isGivenNameIn("turkish", given) && !isWestern(given)) ||
    /^(?:leyla|ayla|perihan|zeynep|mehmet|ahmet|can)$/.test(given)
  )
    found.push("turkish");
  if (
    /[^e]nen$/.test(family) ||
    ((FINNISH_SOUND.test(family) || FINNISH_GIVEN.test(given)) && found.length === 0) ||
    (FINNISH_FAMILY.test(family) && isGivenNameIn("nordic", given))
  )
    found.push("finnish");
  if (isHungarian(given) || isHungarian(family) || (HUNGARIAN_SIGN.test(both) && found.length === 0)) found.push("hungarian");
  return found.length > 0 ? found.slice(0, 3) : ["genitiveS"];
}

function byScript(both: string): readonly NameLanguage[] {
  if (/\p{scx=Grek}/u.test(both)) return ["greek"];
  if (/\p{scx=Geor}/u.test(both)) return ["georgian"];
  if (/\p{scx=Armn}/u.test(both)) return ["armenian"];
  if (/\p{sc=Beng}/u.test(both)) return ["bengali"];
  if (/\p{sc=Deva}/u.test(both)) return ["marathi"];
  if (/\p{sc=Taml}/u.test(both)) return ["tamil"];
  if (/[ђћџљњј]/.test(both)) return ["serbian"];
  if (/[іїєґ'’ʼ]/.test(both)) return ["ukrainian"];
  return /[ыэёъ]/.test(both) ? ["russian"] : ["russian", "ukrainian"];
}

/** By a sign in the name, or a given name that is used there and not in the west. */
function isSlavic(both: string, given: string, language: "polish" | "czech", sign: RegExp): boolean {
  return sign.test(both) || both.split(" ").some((word) => sign.test(word)) || (isGivenNameIn(language, given) && !isWestern(given));
}

function isHungarian(word: string): boolean {
  return (
    isGivenNameIn("hungarian", word) &&
    !isWestern(word) &&
    !isGivenNameIn("czech", word) &&
    (/[áéíóöőúüű]/.test(word) || !isGivenNameIn("romanian", word))
  );
}

function isWestern(given: string): boolean {
  return (["french", "english", "german", "spanish", "italian", "portuguese", "dutch", "nordic"] as const).some((language) =>
    isGivenNameIn(language, given),
  );
}
