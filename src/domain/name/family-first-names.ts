/**
 * Knows two words that may be a name with the family name first though no list knows its given name: Hungarian, Chinese, Korean.
 *
 * Example: mayBeFamilyFirst("Bogyai", "Szilvánusz"), mayBeFamilyFirst("Gong", "Xuetong"), mayBeFamilyFirst("Kim", "Hyunjoo") → true;
 * syllablesOf("hyunjoo", "kim") → ["hyun", "joo"], because Koreans and Chinese print both as one word, with a hyphen or a space.
 */
import { isGivenName } from "./listed-names.ts";
import { foldName } from "./name-fold.ts";

const HUNGARIAN =
  /[őűŐŰ]|(?:[áéíóöúü].*(?:sz|gy|ny|ly|zs|cs|tty|ggy|nny)|(?:sz|gy|ny|ly|zs|cs|tty|ggy|nny).*[áéíóöúü])|(?:szky|ffy|ghy|ssy|thy|nyi|házi|falvi|laki|falusi|fai|vári|halmi|hegyi|földi|völgyi|.[szvr]di|ényi|ánszki|ovszki)$/iu;

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const CHINESE_FAMILY = words(`
  wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang han feng deng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao zhong cui
  tan fan jin shi liao jia xia fu fang zou xiong bai meng qin qiu hou yan xue lei long duan shao shi mao chang wan gu lai wu kang he yin qian ke mei mo kong xiang zhuang tao gong ning ouyang situ shangguan sima zhuge`);
const KOREAN_FAMILY = words(`
  kim lee yi rhee park pak bak choi choe jung jeong chung kang gang cho jo yoon yun jang chang lim im rim han oh seo suh shin sin kwon hwang ahn an song yoo yu ryu hong jeon jun ko go moon mun yang son bae baek paik nam
  heo hur noh no ha kwak joo ju min sim shim cha ku gu koo woo na byun seomun hwangbo namgung jegal`);
const PINYIN =
  /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|a|o|e|i|u|er)$/;
const KOREAN =
  /^(?:kk|tt|pp|ss|jj|ch|[gkndtrlmbpsjh])?(?:yeo|yae|eui|yo|ya|ye|yu|you|ae|eo|eu|oe|oo|ou|ui|wa|wae|wi|weo|ee|a|e|i|o|u|y)(?:ng|n|m|l|k|g|p|b|t|h|r)?$/;

/** True where the first of two written words may be the family name. */
export function mayBeFamilyFirst(first: string, second: string): boolean {
  const [family, given] = [foldName(first), foldName(second)];
  return HUNGARIAN.test(first) || HUNGARIAN.test(second) || syllablesOf(given, family) !== undefined;
}

/** The two syllables of a Chinese or Korean given name written as one, beside such a family name; both folded. */
export function syllablesOf(given: string, family: string): readonly [string, string] | undefined {
  const kinds = [CHINESE_FAMILY.has(family) ? PINYIN : undefined, KOREAN_FAMILY.has(family) ? KOREAN : undefined];
  for (const kind of kinds) {
    if (kind === undefined || given.length < 4 || kind.test(given) || isGivenName(given)) continue;
    // The longest first syllable that leaves another: xue tong, not xu etong.
    for (let at = Math.min(given.length - 2, 6); at >= 2; at--) {
      const [one, other] = [given.slice(0, at), given.slice(at)];
      if (kind.test(one) && kind.test(other) && !/^[aeiou]/.test(other)) return [one, other];
    }
  }
  return undefined;
}
