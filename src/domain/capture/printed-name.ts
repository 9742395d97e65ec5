/**
 * From a text that a page prints for a name to the name itself, or nothing when it is none.
 *
 * Example: "(3) Dr Noémie LevainDr Noémie Levain (elle) · 1er" → "Noémie Levain"; "Our speakers" → undefined.
 */

const UNSEEN = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
const EMOJI = /\p{Extended_Pictographic}(?:\uFE0F|\p{EMod}|\u200D\p{Extended_Pictographic})*|\p{RI}{2}|:\w+:/gu;
const IN_FRONT =
  /^(?:(?:by|par|author|authors?|auteure?|autrice|speaker|written by|posted by|écrit par|publié par|proposé par|view|voir le profil de|photo de profil de|profil de|photo de|photo of|profile of|profile picture of)\s*:?\s+)+/i;
const BEHIND =
  /(?:['’]s (?:full )?(?:profile|photo|avatar|picture|post|link).*|\s+(?:says|wrote|a dit|a écrit|dit)\s*:?|\s*[·•|].*|\s+#\d+)$/i;
const HONORIFIC =
  /^(?:m|mm|mr|mrs|ms|miss|mx|mme|mlle|monsieur|madame|mademoiselle|dr|dre|docteure?|pr|pre|prof|professeure?|professor|me|maître|sir|herr|frau|dott|sr|sra|ing)\.?\s+(?=\p{Lu})/iu;
const DEGREE =
  /(?:,\s*|\s+)(?:Ph\.?\s?D\.?|P\.?hD|D\.?Phil\.?|MBA|EMBA|M\.?D\.?|M\.?Sc\.?|B\.?Sc\.?|M\.?A\.?|B\.?A\.?|PMP|CFA|CPA|CISSP|LL\.?M\.?|Esq\.?|PharmD|Jr\.?|Sr\.?|she\/her.*|he\/him.*|they\/them.*|elle(?:\/.*)?|il\/lui|iel(?:\/.*)?)$/;
const INITIAL_AT_END = /(?:^|[\s.])\p{L}\.$/u;

/** The name inside a printed text, tidied, whatever it is. */
function tidyName(printed: string): string {
  const line = printed
    .slice(0, 400)
    .normalize("NFC")
    .replace(UNSEEN, "")
    .split(/[\r\n]+/)
    .find((one) => one.trim() !== "");
  let name = (line ?? "")
    .replace(EMOJI, " ")
    .replace(/[\s\u3000]+/g, " ")
    .trim();
  name = name.replace(/^\(\d+\+?\)\s*/, "").replace(IN_FRONT, "");
  name = withoutTwin(name).replace(BEHIND, "");
  name = name.replace(/\s*[([{（][^)\]}）]*[)\]}）]?/g, " ").replace(/(?:^|\s)@\S+/g, " ");
  name = name.replace(/^["'«“”‘„\s]+|["'»“”’\s]+$/g, "");
  name = withoutTwin(withoutDegrees(name).replace(/\s+/g, " ").trim()).replace(HONORIFIC, "");
  return withoutTwin(endingWell(inReadingOrder(name.replace(/\s+/g, " ").trim())));
}

/** The name that a page prints, or undefined when the text is not evidently one: two words at least, or a name in a script without spaces. */
export function printedName(printed: string): string | undefined {
  const name = tidyName(printed);
  return looksLikeName(name) && (name.includes(" ") || UNSPACED.test(name)) ? name : undefined;
}

/** The name that a user selected: one word may do, and a name typed without capitals; a longer text is no name. */
export function selectedName(selection: string): string | undefined {
  const lines = selection.split(/[\r\n]+/).filter((line) => line.trim() !== "");
  if (lines.length !== 1 || selection.trim().length > 120) return undefined;
  const name = tidyName(selection);
  if (looksLikeName(name)) return name;
  const words = name.split(" ");
  const plain =
    words.length >= 2 && words.length <= 3 && words.every((word) => /^[\p{Ll}'’-]{2,}$/u.test(word) && !WORDS_OF_TEXT.test(fold(word)));
  return plain ? name : undefined;
}

/** Parts of a page's title, as "Noémie Levain", "Speakers", "Conf": the first that is a name is the page's. */
export function titleParts(title: string): readonly string[] {
  return title
    .replace(/^\(\d+\+?\)\s*/, "")
    .split(/\s+(?:[|–—·•»]|-|::|\/\/?)\s+|\s*\|\s*|:\s+/)
    .filter((part) => part.trim() !== "");
}

/** Letters only, without case and accents: equal for the same name in the same order. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** True when two printed names have the same words in any order. */
export function isSameName(one: string, other: string): boolean {
  const words = (name: string): string => fold(name).split(" ").toSorted().join(" ");
  return fold(one) !== "" && words(one) === words(other);
}

const UNSPACED = /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}・･·]{2,12}$/u;
const NAME = /^[\p{L}][\p{L}\p{M}\s'’ʼ.‐‑・･·\u200C-]*$/u;
const PARTICLE =
  /^(?:de|du|des|d|da|das|do|dos|di|del|della|dello|dei|degli|von|vom|van|der|den|ter|ten|te|zu|zum|zur|und|of|la|le|el|al|ul|bin|ibn|ben|bint|abu|st|af|av|y|e|i|het|in|t)$/;
/** Words that make a capitalised phrase a title, a trade or a place of the site rather than a name. */
const WORDS_OF_TEXT =
  /^(?:the|a|and|or|to|on|at|for|from|with|without|by|about|us|our|your|my|we|you|it|is|are|how|why|what|when|where|who|new|not|contact|contacts|home|welcome|privacy|policy|cookies?|terms|login|log|sign|up|out|blog|profile|profil|search|share|follow|subscribe|menu|next|previous|read|view|schedule|program|programme|speakers?|speaker|talks?|session|sessions|conference|workshop|keynote|overview|repositories|followers|people|profils|team|teams|staff|careers?|jobs?|news|newsletter|events?|photos?|video|videos|gallery|comments?|activity|experience|education|skills|interests|notifications?|messages?|messaging|settings|help|officer|engineer|developer|designer|manager|director|consultant|president|founder|company|university|institute|school|college|foundation|association|group|inc|ltd|llc|gmbh|sarl|et|ou|les|un|une|au|aux|en|pour|par|avec|sans|dans|sur|sous|chez|nous|vous|notre|nos|votre|vos|qui|que|quoi|comment|pourquoi|quand|accueil|bienvenue|propos|mentions|legales|connexion|inscription|recherche|partager|suivre|suivant|precedent|lire|voir|equipe|intervenants?|orateurs?|conferenciers?|conferences|atelier|ateliers|actualites?|evenements?|commentaires?|activite|formation|competences|messagerie|aide|parametres|directeur|directrice|ingenieure?|developpeu(?:r|se)|responsable|charge|chargee|presidente?|fondat(?:eur|rice)|societe|universite|institut|ecole|fondation|groupe)$/;

function looksLikeName(name: string): boolean {
  if (name.length < 2 || name.length > 80) return false;
  if (UNSPACED.test(name)) return true;
  const words = name.split(" ");
  if (
    !NAME.test(name) ||
    words.length > 6 ||
    words.some((word) =>
      fold(word)
        .split(" ")
        .every((part) => WORDS_OF_TEXT.test(part)),
    )
  )
    return false;
  if (words.length === 1 && name === name.toUpperCase() && name.length < 4 && /\p{Lu}/u.test(name)) return false; // CTO, FAQ
  return (
    words.every((word, position) => hasCapital(word) || (position < words.length - 1 && PARTICLE.test(word.replace(/['’.]$/, "")))) &&
    words.some(hasCapital)
  );
}

/** A capital somewhere ("d’Arc", "McKay"), or a letter of a script that has none. */
const hasCapital = (word: string): boolean => /[\p{Lu}\p{Lt}\p{Lo}]/u.test(word);

/** "Noémie LevainNoémie Levain": the text for the eye and its hidden twin for the ear. */
function withoutTwin(name: string): string {
  for (const between of ["", " "]) {
    const half = name.slice(0, (name.length - between.length) / 2);
    const isTwin = half + between + half === name && (half.includes(" ") || (between === "" && half.length >= 4));
    if (isTwin) return half;
  }
  return name;
}

function withoutDegrees(name: string): string {
  for (let left = name; ;) {
    const shorter = left.replace(/[\s,]+$/, "").replace(DEGREE, "");
    if (shorter === left) return left;
    left = shorter;
  }
}

/** "LEVAIN, Noémie" → "Noémie LEVAIN"; behind any other comma stands something else than the name. */
function inReadingOrder(name: string): string {
  const [first = "", second, ...more] = name.split(/,\s*/);
  if (second === undefined) return name;
  const isSurname = !first.includes(" ") || first === first.toUpperCase();
  return isSurname && more.length === 0 && second.split(" ").length <= 2 ? `${second} ${first}` : first;
}

/** Without the punctuation behind, but for the stop of an initial: "Noémie L." */
function endingWell(name: string): string {
  const bare = name.replace(/[\s,;:–—-]+$/u, "");
  return INITIAL_AT_END.test(bare) ? bare : bare.replace(/[.!?…]+$/, "");
}
