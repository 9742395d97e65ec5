/**
 * Endings by which family names of many countries are known: a capitalised word with one of them behind a full name is one more family name.
 *
 * Example: hasFamilyEnding("rodriguez"), hasFamilyEnding("kowalewska"), hasFamilyEnding("papadopoulos") → true; hasFamilyEnding("consulting") → false.
 * Only endings of five letters and more or of a sound that few other words have; all folded.
 */
const ENDINGS =
  /.{2}(?:guez|quez|ndez|nchez|inez|opez|arez|irez|ntez|sson|rsen|lsen|nsen|tsen|ksen|mann|stein|berger|baum|ewski|owski|inski|ynski|ewska|owska|inska|ynska|owicz|ewicz|czyk|czak|lova|kova|nova|rova|sova|tova|cova|dova|ckova|kova|ovic|evic|ovich|evich|enko|chuk|czuk|yshyn|oglu|dogan|demir|tas|kaya|turk|escu|eanu|opoulos|poulou|akis|idis|iadis|ides|oglou|nen|aho|maki|niemi|dze|shvili|yan|ian|sdottir|kauskas|auskas|avicius|aite|iene|strom|gren|qvist|kvist|lund|gaard|stra|inga|veld|meijer|hoven)$|.{3}(?:ов|ова|ев|ева|ин|ина|скии|ская|енко|чук|шин|ович|евич|ић|дзе|швили|ян|ев)$|.{3}(?:οπουλος|οπουλοσ|οπουλου|ακης|ακησ|ιδης|ιδησ|ιδου|αδης|αδησ|ογλου)$/u;

/** True for a word (folded) that ends as family names do. */
export function hasFamilyEnding(letters: string): boolean {
  return ENDINGS.test(letters);
}
