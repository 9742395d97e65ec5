/**
 * The name that a saved text holds in a script without spaces, freed of titles, trades, firms and of what stands beside it in other letters.
 *
 * Example: "(株)北光 山田 太郎様, PhD" holds 山田太郎 and, because the space tells family from given name, 太郎山田; "王小明 Xiaoming Wang" holds
 * 王小明, and the rest "Xiaoming Wang"; "五島 莉緒（旧姓 佐伯）" holds 佐伯莉緒 as well.
 */
import { otherHan } from "./lore/han-variants.ts";

/** What a saved text holds of such names, and what of it is written in other letters. */
export interface UnspacedSaved {
  readonly names: readonly string[];
  readonly rest: string;
}

const LETTER = "[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}々〆ヶー]";
const HAS_LETTER = new RegExp(LETTER, "u");
const OTHER_LETTERS = new RegExp(`(?:${LETTER}|[・･＝‧])+`, "gu");
const BRACKETS = /[(（【[]([^)）】\]]*)[)）】\]]?/gu;
/** Behind one of them stands a trade, a firm, a note. */
const RUBRIC = /[|｜/／;；:：@＠–—,，、]|\s-\s/u;
const WORDS = new RegExp(`${LETTER}+`, "gu");
const LONGEST = 16;

/** Firms, before or behind the name, with a space or without. */
const FIRM =
  /^(?:(?:株式会社|有限会社|合同会社|（株）|\(株\)|㈜|주식회사|\(주\))\S*|\S+(?:株式会社|有限会社|公司|集团|集團|주식회사|\(株\)|（株）|㈜|\(주\)))\s+|\s+(?:\S*(?:株式会社|有限会社|公司|集团|集團|주식회사)\S*)$/u;

/** Titles, trades and forms of address that stand behind a name or before it. */
const TITLES =
  "様 さん さま 氏 君 くん ちゃん 殿 先生 教授 准教授 副教授 助教 講師 讲师 博士 弁護士 医師 院長 代表 代表取締役 取締役 社長 副社長 会長 部長 副部長 課長 係長 主任 次長 専務 常務 理事 理事長 顧問 店長 園長 校長 編集長 記者 監督 選手 師匠 議員 知事 市長 町長 村長 大臣 首相 総理 画伯 女史 税理士 会計士 建築士 看護師 編集者 作家 画家 俳優 歌手 女士 小姐 太太 夫人 老师 老師 总经理 副总经理 董事长 副董事长 总监 总裁 经理 總裁 總經理 經理 律师 律師 医生 醫生 大夫 护士 同学 同學 师傅 院长 校长 所长 馆长 局长 处长 科长 厅长 部长 市长 省长 县长 书记 记者 编辑 主编 导演 主播 法官 检察官 工程师 会计 秘书 老板 师兄 师姐 学长 学姐 阿姨 叔叔 大哥 大姐 님 씨 교수 교수님 박사 박사님 선생 선생님 대표 대표님 대표이사 원장 원장님 팀장 팀장님 부장 부장님 과장 과장님 차장 차장님 대리 대리님 사장 사장님 이사 이사님 기자 기자님 작가 작가님 감독 감독님 변호사 변호사님 의원 의원님 회장 회장님 실장 실장님 국장 본부장 센터장 소장 총장 학장 장관 시장 검사 판사 목사 목사님 신부 신부님 스님 강사 조교 선수 배우 가수 시인 화백 여사 여사님 선배 선배님 사모님 고객님".split(
    " ",
  );
const TITLE_SET: ReadonlySet<string> = new Set(TITLES);
/** Written together with a name of two letters and more; the shortest only with one of three, since 丽君 is a given name. */
const GLUED = new RegExp(
  `(?<=${LETTER}{2})(?:${TITLES.filter((title) => title !== "君").join("|")})$|(?<=${LETTER}{3})君$|(?<=^(?!제갈|남궁|황보|선우|독고|사공|서문|동방)\\p{sc=Hang}{3})(?:군|양)$|(?<=^\\p{sc=Han}{2,3})总$`,
  "u",
);

/** The names without spaces of a saved text; nothing of a text in other scripts. */
export function unspacedIn(saved: string): UnspacedSaved {
  const text = saved.normalize("NFKC").trim();
  if (!HAS_LETTER.test(text)) return { names: [], rest: saved };
  const outside = text.replace(FIRM, "").replace(BRACKETS, " ");
  const asides = [...text.matchAll(BRACKETS)].map(([, inside = ""]) => inside);
  const name = [nameIn(outside), ...asides.map(nameIn)].find((words) => words.length > 0) ?? [];
  const rest = text.replace(OTHER_LETTERS, " ").replace(/[()（）【】]/gu, " ");
  return { names: [...new Set(ordersOf(name, bornIn(text)).flatMap((one) => [one, ...otherHan(one)]))], rest: rest.trim() };
}

/** The words of the name in a text: the first stretch between rubrics that holds one. */
function nameIn(text: string): readonly string[] {
  const stretches = text
    .split(RUBRIC)
    .map(wordsIn)
    .filter((words) => words.length > 0);
  const [first, second] = stretches;
  // "林, 健一"
  const isParted = /^\S{1,3}[,，、]\s?\S{1,3}$/u.test(text.trim());
  if (isParted && first?.length === 1 && second?.length === 1) return [...first, ...second];
  return stretches.find((words) => words.join("").length > 1) ?? [];
}

function wordsIn(stretch: string): readonly string[] {
  const all = stretch.match(WORDS) ?? [];
  const named = all.filter((word) => !TITLE_SET.has(word));
  const words = named.length > 0 ? named : all;
  // A word of Katakana beside a whole name in Han is a trade: デザイナー 五島莉緒.
  const han = words.filter((word) => /\p{sc=Han}/u.test(word));
  const isWhole = han.length > 1 || han.some((word) => word.length > 3);
  const kept = isWhole ? words.filter((word) => !/^[\p{sc=Kana}ー]+$/u.test(word)) : words;
  const last = kept.at(-1)?.replace(GLUED, "") ?? "";
  const bare = [...kept.slice(0, -1), last].filter((word) => word !== "");
  return bare.join("").length > LONGEST ? [] : bare;
}

/** The family name that somebody was born with: 旧姓 佐伯. */
function bornIn(text: string): string | undefined {
  return /旧姓[\s:]*(\p{sc=Han}{1,4})/u.exec(text)?.[1];
}

/** The name in the order saved and, where a space tells family from given name, in the other; and with the family name of birth. */
function ordersOf(words: readonly string[], born: string | undefined): readonly string[] {
  const whole = words.join("");
  if (whole.length < 2) return [];
  const given = words.length === 2 ? words[1] : whole.length === 4 ? whole.slice(2) : undefined;
  return [
    whole,
    ...(words.length === 2 ? [words.toReversed().join("")] : []),
    ...(born !== undefined && given !== undefined ? [born + given] : []),
  ];
}
