/**
 * Names that are ordinary words too: "will may" is no person, "Will May" may be one.
 *
 * English, French, German, Spanish and Italian words that are given or family names; all folded.
 */
import { CASELESS_EVERYDAY_WORDS } from "./lore/caseless-everyday-words.ts";
import { EVERYDAY_WORDS } from "./lore/everyday-words.ts";
import { CASELESS_WORD_NAMES, WORD_NAMES } from "./lore/word-names.ts";
import { foldName } from "./name-fold.ts";

const COMMON: ReadonlySet<string> = new Set(
  `will mark grace hope faith joy may june april august summer autumn amber ruby pearl jade violet lily iris daisy olive ivy hazel heather holly robin jack bill rob frank grant chase hunter carter mason parker drew art gene dale cliff
glen rich pat sue dawn eve miles max victor christian prince king queen angel pierre blanc blanche marin claire aimee modeste constant desire prudence clemence constance victoire aurore oceane marine prune rose violette reine ange colombe france fleur lune
celeste cerise ambre olivier laurier perle soleil noel pascal innocent parfait toussaint
young white black brown green gray grey long short small little good best bright strong wise noble wood woods stone hill hills field fields lake brook brooks banks bush park parks bridge bridges day days week friday monday sunday summers winter winters
snow frost rain rains baker cook carpenter fisher shepherd bishop pope abbot knight page price cash ball bell bond case cross drake fox wolf lamb swan crane bird finch hawk hart love moon star west north east south street rivers river marsh ford
reed rush sharp speed power powers savage sweet tree trees walker waters water wells walls hall house church gates gate fish salmon rice bacon bean berry cherry plum gold silver steel iron major marshall sergeant judge law laws sale sales may might can
must shall must dear rose martin roman chance christmas early late new old free french english irish welsh scott story book books table guy man newman
noir roux brun petit grand gros legrand bon bonnet boulanger boucher berger charpentier chevalier cordier roi marchand mercier meunier moulin page pages picard poirier pommier prevost renard riviere rousseau vigne voisin fontaine foret jardin jour joly neige
place pont vert ville sage doux franc loup lion tigre coq mouton agneau cerf merle moineau rossignol pinson faucon aigle herbe bois dubois lac mer port tour mur porte clef clair court long bas haut beau bel belle jeune vieux neuf blond
klein gross lang kurz braun schwarz weiss roth rot grun jung alt neu konig kaiser herzog richter schneider bauer becker fischer koch weber vogel fuchs hase baum stein berg feld sommer engel ernst kind lieb gut frei freitag sonntag winter herbst fruhling
stern mond sonne wolke regen schnee wald wiese bach see rose blume apfel birne kirsche salz pfeffer zucker hahn henne ochs kalb wagner schuster schreiber muller zimmermann kaufmann
rey reyes blanco blanca rubio moreno bravo flores flor rosa cruz leon toro luna sol santos iglesias calle plaza campos rios torres vega mercedes dolores pilar consuelo esperanza paz luz cielo mar nieves guerra guerrero caballero delgado fuentes
bianco bianca rossi russo bello bella felice gentile marino costa fiore fiori stella gallo conti serra vita grazia gloria vittoria`.split(
    /\s+/,
  ),
);

/** True for a word that readers meet in ordinary text as often as in names. */
export function isCommonWord(letters: string): boolean {
  return COMMON.has(letters);
}

let caselessNames: ReadonlySet<string> | undefined;

/** True for a word of a script without capitals that is a name besides: صباح, אור. */
export function isCaselessWordName(letters: string): boolean {
  return (caselessNames ??= new Set(foldName(CASELESS_WORD_NAMES).split(" "))).has(letters);
}

const WESTERN = /^(?:en|fr|de|es|it|pt|nl|ca)$/;
/** Languages that hardly print a family name first without a comma or capitals. */
const NEVER_REVERSED = /^(?:en|fr|de|es|it|pt|nl|ca|tr|nordic|id)$/;

/** Of every everyday word of a script with capitals, the languages that have it. */
let languages: ReadonlyMap<string, ReadonlySet<string>> | undefined;
let caseless: ReadonlySet<string> | undefined;

/**
 * True for a word of any of thirty languages that is a name besides, or stands beside such: rosa, light, звезда, אור. Says enough only where
 * nothing marks a name: in lower case, or in a script without capitals.
 */
export function isEverydayWord(letters: string): boolean {
  languages ??= readLanguages();
  caseless ??= new Set([CASELESS_WORD_NAMES, CASELESS_EVERYDAY_WORDS].flatMap((words) => foldName(words).split(" ")));
  // A martin is a bird too, a niña a girl, but in lower case as well nearly always somebody.
  return (languages.has(letters) || caseless.has(letters) || COMMON.has(letters)) && letters !== "martin" && letters !== "nina";
}

/** True for an everyday word of a language that `which` names; of one whose language is not known, too. */
export function isEverydayIn(which: RegExp, letters: string): boolean {
  const found = (languages ??= readLanguages()).get(letters);
  return found === undefined ? COMMON.has(letters) : [...found].some((language) => which.test(language));
}

/**
 * True when all the words are everyday ones of one language of the west: "rosa vermelha", "autumn leaves", but not "clara wiese". Elsewhere words
 * are too often names for that to say anything: Deniz Ak, Роман Соловейко.
 */
export function areOneLanguage(words: readonly string[], order: "ordinary" | "reversed" = "ordinary"): boolean {
  const known = order === "reversed" ? NEVER_REVERSED : WESTERN;
  const [first, ...rest] = words.map((word) => (languages ??= readLanguages()).get(word));
  return first !== undefined && [...first].some((language) => known.test(language) && rest.every((others) => others?.has(language)));
}

function readLanguages(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const part of `${WORD_NAMES}${EVERYDAY_WORDS}`.split("@").slice(1)) {
    const [language = "", ...words] = foldName(part).split(" ");
    for (const word of words) {
      const known = found.get(word);
      if (known) known.add(language);
      else found.set(word, new Set([language]));
    }
  }
  return found;
}
