/**
 * The notebook of the bench: as many names as asked for, the same ones in every run, and the thirteen ways in which a page prints them.
 *
 * Example: names(4) → ["Noémie Bérandel", "Siobhan O'Calvet", "Jean Pierre Dormont", "Paul Fargeau"]: every fourth name has accents, an
 * apostrophe, two given names, or none of these, so that each spelling finds names that it changes.
 */

const ACCENTED =
  "Noémie Zoé José Björn Chloé Léa Inès Gaëlle Raphaël Étienne Hélène Andrés Sofía Jürgen Günther Amélie Théo Loïc Mónica René Agnès Jiří Tomáš Zoltán László Ángel Çağla Gülşen".split(
    " ",
  );
const PLAIN =
  "Paul Anna Marc Julia Peter Laura Simon Clara Victor Nina Hugo Alice Martin Eva Robert Emma David Lisa Thomas Sarah Oscar Ida Felix Rosa Bruno Ines Leo Vera Carl Mina Adam Nora Kurt Elsa Ivan Olga Pablo Marta Luca Gina Erik Astrid Jan Hanna Tom Ruth Max Greta Karim Leila".split(
    " ",
  );
const IRISH = "Siobhan Patrick Brendan Maeve Declan Fiona Colm Nuala Rory Sinead".split(" ");
const FIRST_OF_TWO = "Jean Anne Marie Juan José Hans Karl Maria Luis Carlos".split(" ");
const SECOND_OF_TWO = "Pierre Claude Laure Michel Antonio Peter Heinz Luise Miguel Ernesto".split(" ");

const ONSETS = "B C D F G H L M N P R S T V Br Cl Dr Fl Gr Pl St Tr Ch Kl Sch W K J".split(" ");
const VOWELS = "a e i o u ai au ou ei".split(" ");
const MIDDLES = "l r n m t d s v b g ll rr nd rt lm ns st ch ck tz".split(" ");
const ENDINGS = "eau ier ard on in ez ini oni er mann berg ski ova ides ou aire ot et ac as".split(" ");
const ACCENTED_ENDINGS = "é ès ón ák ová än ève ún éz ić".split(" ");

const at = (list: readonly string[], number: number): string => list[number % list.length] ?? "";

/** Family name number so and so: all different, like names of several countries. */
export function familyName(number: number, endings: readonly string[] = ENDINGS): string {
  let rest = number;
  const take = (list: readonly string[]): string => {
    const one = at(list, rest);
    rest = Math.floor(rest / list.length);
    return one;
  };
  const [ending, onset, vowel, middle] = [take(endings), take(ONSETS), take(VOWELS), take(MIDDLES)];
  const more = rest > 0 ? at(VOWELS, rest) + at(MIDDLES, Math.floor(rest / VOWELS.length)) : "";
  return onset + vowel + middle + more + ending;
}

/** So many different family names. */
const FAMILIES = 200_000;

/** How a name is built: by its number, so that every spelling has names to change. */
export const SHAPES = ["accents", "apostrophe", "two given names", "plain"] as const;
export type Shape = (typeof SHAPES)[number];

/** The shape of name number so and so. */
export const shapeOf = (number: number): Shape => SHAPES[number % SHAPES.length] ?? "plain";

/** A name's given and family part. */
export interface TwoParts {
  readonly given: string;
  readonly family: string;
}

/** Name number so and so of the notebook. */
export function nameParts(number: number): TwoParts {
  const turn = Math.floor(number / SHAPES.length);
  // 7919 is prime: neighbours in the notebook are no neighbours in the alphabet, and all differ.
  const family = (turn * 7919) % FAMILIES;
  // Behind the last family name the given names are dealt out anew.
  const given = turn + 3 * Math.floor(turn / FAMILIES);
  const shape = shapeOf(number);
  if (shape === "accents") return { given: at(ACCENTED, given), family: familyName(family, ACCENTED_ENDINGS) };
  if (shape === "apostrophe")
    return { given: at(turn % 2 === 0 ? IRISH : PLAIN, given), family: `${turn % 3 === 0 ? "D" : "O"}'${familyName(family)}` };
  if (shape === "two given names")
    return { given: `${at(FIRST_OF_TWO, given)} ${at(SECOND_OF_TWO, Math.floor(given / 10))}`, family: familyName(family) };
  return { given: at(PLAIN, given * 3), family: familyName(family) };
}

/** The notebook's first so many names. */
export function names(count: number): readonly string[] {
  return Array.from({ length: count }, (_, number) => {
    const { given, family } = nameParts(number);
    return `${given} ${family}`;
  });
}

/** One way in which a page prints a name, and the shape of name that it changes (none: any). */
export interface Spelling {
  readonly label: string;
  readonly shape?: Shape;
  print(name: TwoParts): string;
}

const plainLetters = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "");

/** The thirteen spellings of `performance.md`. */
export const SPELLINGS: readonly Spelling[] = [
  { label: "exact", print: ({ given, family }) => `${given} ${family}` },
  { label: "lower", print: ({ given, family }) => `${given} ${family}`.toLowerCase() },
  { label: "upper", print: ({ given, family }) => `${given} ${family}`.toUpperCase() },
  { label: "without accents", shape: "accents", print: ({ given, family }) => plainLetters(`${given} ${family}`) },
  { label: "NFD", shape: "accents", print: ({ given, family }) => `${given} ${family}`.normalize("NFD") },
  { label: "NBSP", print: ({ given, family }) => `${given}\u00A0${family}` },
  { label: "curly apostrophe", shape: "apostrophe", print: ({ given, family }) => `${given} ${family}`.replaceAll("'", "’") },
  { label: "possessive", print: ({ given, family }) => `${given} ${family}’s` },
  { label: "hyphen for space", shape: "two given names", print: ({ given, family }) => `${given.replace(" ", "-")} ${family}` },
  { label: "last first", print: ({ given, family }) => `${family} ${given}` },
  { label: "LAST first", print: ({ given, family }) => `${family.toUpperCase()} ${given}` },
  { label: "Last, First", print: ({ given, family }) => `${family}, ${given}` },
  { label: "initial", print: ({ given, family }) => `${given.charAt(0)}. ${family}` },
];
