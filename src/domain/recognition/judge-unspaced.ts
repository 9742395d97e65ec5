/**
 * Judges a name in a script without spaces: whether it stands by itself or is only part of other words.
 *
 * Example: 山田太郎 in "記者の山田太郎さん" stands by itself (kana on both sides); 高山 in "高山市" is part of a town's name.
 */
import { isUnspacedWord } from "../name/lore/unspaced-words.ts";
import type { Candidate } from "./page-report.ts";
import type { Setting } from "./judge-setting.ts";

// By script, not by script extensions, which count 。 and 、 as Han.
const HAN_END = /[\p{sc=Han}々〆ヶ]$/u;
const HAN_START = /^[\p{sc=Han}々〆ヶ]/u;
const HANGUL = /\p{sc=Hang}/u;
/** What may follow a name at once: titles, honorifics, trades, verbs of saying. */
const FOLLOWS =
  /^(?:様|氏|君|先生|教授|准教授|両名|対談|鼎談|夫妻|一家|研究室|ゼミ|指揮|演出|主演|原作|役|作(?=[「『])|姊妹|弟兄|傳道|牧師|同工|致辭|說|指出|認為|名誉教授|特任教授|副教授|助教|講師|讲师|研究員|研究员|执行|執行役員|取締役|専務|常務|理事|委員|委员|议员|議員|律師|校長|園長|院長|署長|知事|市長|町長|村長|弁護士|医師|騎手|棋士|名人|竜王|[二三四五六七八九]段|親方|教练|教練|队长|隊長|同学|同學|老師|導演|記者|醫生|博士|殿|女士|小姐|老师|介绍|透露|称|告诉|回忆|强调|坦言|解释|主讲|主持|記者|记者|選手|選|監督|社長|部長|課長|議員|容疑者|被告|代表|会長|総理|首相|大臣|作家|著|編|訳|撮影|説|表示|认为|表示|说|指出|同志|经理|主任|院士|医生|律师|总(?!统)|院长|校长|局长|处长|书记|导演|老板|作者|编辑|和|与|及|等|在|的|是|了|为|向|对|将|就|也|曾|和|任|担任|毕业|出生|摄|译|编|绘|文|图|님|씨|교수|박사|선생|대표|기자|군|양|작가|감독|은|는|이|가|을|를|의|과|와|도|에게|께|께서|이사|팀장|부장|사장|의원|장관|시장|로|만|도|까지|부터|처럼|보다|으로|로서|로써|에서|에는|에도|에|마저|조차|밖에|이며|며|이고|이자|이라|라는|였|이었|인|입니다|이란|한테|랑|하고|측|씨|팀|선수|회장|실장|과장|원장|변호사|의사|간호사|학생|양은|군은|교사|소장|총장|학장|국장|위원|후보|배우|가수|시인|화백|여사|옹|목사|전도사|장로|권사|집사|신부님|수녀|스님|올림|드림|배상|[야아](?=[”"’!?,])|의원실|위원장|이사장|대변인|차관|총리|대통령|청장|사무총장|사무국장|본부장|센터장|부원장|부회장|부사장|상무|전무|연구원|연구위원|아나운서|앵커|평론가|소설가|만화가|사진가|작곡가|지휘자|코치|주장|구청장|도지사|군수|교육감|학예사|큐레이터|디자이너|개발자|매니저|셰프|어린이|할머니|할아버지|어머니|아버지|부부|가족|만이|만은|만을|께서는|에게서|여서)/u;
/** Small words of Chinese, which in Japanese are parts of given names: 村上和也. */
const CHINESE_ONLY = /^[也在的是了为就曾任]/u;
const PRECEDES =
  /(?:記者|记者|作者|教授|博士|主任|经理|先生|女士|老师|文|图|摄|编|著|演员|导演|校长|院长|会长|總裁|主席|部长|局长|由|与|和|及|对|向|请|叫|是|为|社長|部長|選手|監督|議員|会長|代表|作家|同志)$/u;
/** According to, at a sentence's beginning: elsewhere 据 ends other words (数据). */
const ACCORDING = /(?:^|[^\p{sc=Han}])[据據]$/u;
/** Makes a thing of the name before it. */
const THING =
  /^\s(?:기념관|문학관|문학상|장학금|장학회|장학재단|치과|한의원|내과|약국|체육관|도서관|미술관|박물관|초등학교|중학교|고등학교|대학교|병원|재단|공원|광장|거리|빌딩|식당|카페|미용실|유치원|어린이집|스타디움)(?!\p{sc=Hang}{0,2}(?:장|씨|님))|^(?:[面饭飯茶酒菜书書]馆|大桥|大橋|記念(?!撮影|写真|に|の)|法律事務所|法律事务所|文庫|杯|会館|ホール|庭園|奨学金|奖学金|図書館|体育館|球場|スタジアム|通|館(?!長)|馆(?!长)|厅(?!长)|酒店|饭店|餐厅|诊所|药店|律师事务所|事务所|事務所|中心|学院|幼儿园|幼稚園|保育園|장학|홀|관(?!장)|배(?!우)|컵|문고|약국|한의원|내과|치과|미용실|식당|카페|빌딩|센터|체육관|유치원|어린이집|문화|스타디움|아트|文学|通り|記念館|希望小[学學]|中學|小學|大學|學校|學院|圖書館|博物[馆館]|體育館|醫院|基金會|賞|財団|美術館|病院|道場|通|路|街|大道|学校|小学|中学|大学|奖|獎|基金|纪念|紀念|医院|故居|广场|廣場|公园|公園|橋|桥|市|県|区|町|村|駅|山|川|島|店|商店|書店|号|號|体育|球场|楼|图书|로|길|거리|초등|중학|고등|상|기념|재단|병원|대학|대교|공원|역|문학상|미술관|체육|도서|호['’”」]|호가|빵집|학교)/u;

/** Family names of two or three characters, cut before the name: the 司 of 司马建国 belongs to the name 马建国 behind it. */
const CUT_FAMILY =
  /(?:上\|官|司\|[马馬徒空]|[欧歐]\|[阳陽]|[诸諸]\|葛|[东東]\|[方郭]|夏\|侯|皇\|甫|尉\|[迟遲]|公\|[孙孫]|慕\|容|宇\|文|[长長]\|[孙孫谷]|令\|狐|端\|木|[独獨]\|孤|南\|[宫宮]|西\|[门門]|[轩軒]\|[辕轅]|佐\|々|佐々\|木|五\|十|五十\|嵐|小\|笠|曽我\|部|宇\|都|宇都\|宮|大\|河|長谷\|川|久\|保|久保\|田|日\|比|日比\|野|황\|보|남\|궁|선\|우|제\|갈|독\|고|사\|공)/u;

/** Titles and honorifics, which follow nobody but a person. */
const TITLED_BEHIND =
  /^\s?(?:選手|監督|社長|部長|課長|議員|会長|院士|律师|医生|经理|主任|表示|指出|认为|様|さん|くん|ちゃん|氏|先生|教授|博士|女士|小姐|老师|记者|記者|님|씨|교수|박사|선생|대표|기자|감독|작가|선수|배우|시인)/u;

/** Judges the setting of an unspaced name. */
export function judgeUnspaced({ before, text, after, around }: Pick<Candidate, "before" | "text" | "after" | "around">): Setting {
  if (THING.test(after)) return { dropped: `“${after.slice(0, 3)}” behind it: a thing or a place` };
  if (/[“”「『《‘'"]$/u.test(before) && /^[”“」』》’'"]/u.test(after)) return { dropped: "in quotes: a thing named after somebody" };
  const letters = text.replace(/[\s・·･=＝‧]/gu, "");
  if (letters === text && isUnspacedWord(letters) && !TITLED_BEHIND.test(after) && !/[：:]\s?$/u.test(before))
    return { dropped: "an everyday word" };
  if (CUT_FAMILY.test(`${before.slice(-2)}|${letters.slice(0, 1)}`)) return { dropped: "part of a longer family name" };
  if (HANGUL.test(letters)) return judgeHangul(before, after, letters);
  const japanese = /\p{sc=Hira}/u.test(before + after + around);
  const boundBefore = HAN_END.test(before) && HAN_START.test(letters) && !PRECEDES.test(before) && !ACCORDING.test(before);
  // A foreigner's name in Katakana ends with them; 榊原さくら丸 is a ship.
  const boundAfter =
    !/[\p{sc=Kana}ー]$/u.test(letters) && HAN_START.test(after) && (!FOLLOWS.test(after) || (japanese && CHINESE_ONLY.test(after)));
  // Two characters with a space between them are set as a name.
  if (letters.length < 3 && letters.length === text.length) return judgeTwo(boundBefore || boundAfter, after);
  if (/^[也曾就将在的是为向对和](?![\p{sc=Han}\p{sc=Hira}])/u.test(after) && letters.length < 4)
    return { dropped: "part of a longer name" };
  // One character alone before a name is rather the first of a longer one: 田 before 中村実.
  if (
    boundBefore &&
    /(?:^|[^\p{sc=Han}々])\p{sc=Han}$/u.test(before) &&
    !FOLLOWS.test(after) &&
    !HAN_START.test(after) &&
    !/(?:^|[^\p{sc=Han}])[見见找问問跟被让讓给給把从從以致记記故妻夫女子父母兄弟姉妹友師师元前新同今各某俺僕私孫婿娘嫁講作画絵書歌詞曲演出]$/u.test(
      before,
    )
  )
    return { dropped: "part of a longer name" };
  // A title behind one character more ends a longer name: 佐藤愛子氏.
  if (boundAfter && TITLED_BEHIND.test(after.slice(1))) return { dropped: "part of a longer name" };
  // A name and one character more, and then nothing: the rest of a longer name.
  if (boundAfter && /^\p{sc=Han}(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])/u.test(after)) return { dropped: "part of a longer name" };
  // Where kana stand around, a name ends before them; in Chinese it may stand between any two words.
  if (japanese && boundAfter) return { dropped: "part of a longer name" };
  if (/[\p{sc=Kana}ー]$/u.test(before) && /^\p{sc=Kana}/u.test(letters)) return { dropped: "inside other words" };
  if (/[\p{sc=Kana}ー]$/u.test(letters) && /^[\p{sc=Kana}ー]/u.test(after)) return { dropped: "part of a longer name" };
  // アンナ・マリア・ロッシ, 玛丽·安娜·科瓦奇: what a middle dot parts inside a name is one name on its other side too.
  const dotted = /[・·･‧]/.test(text) || /^[\p{sc=Kana}ー]+$/u.test(letters);
  if (
    dotted &&
    (/\p{sc=Kana}[ー]?[・·･‧＝=]$|\p{sc=Han}[·‧]$/u.test(before) || /^[・·･‧＝=](?:\p{sc=Kana}|(?<=[·‧])\p{sc=Han})/u.test(after))
  )
    return { dropped: "part of a longer name" };
  return { doubts: [] };
}

/** Two characters are a word more often than a name: they have to stand alone, or before a title or a verb of saying. */
function judgeTwo(bound: boolean, after: string): Setting {
  if (bound) return { dropped: "two characters inside other words" };
  if (/^[\p{sc=Hira}\p{sc=Kana}]/u.test(after) && !/^(?:さん|くん|ちゃん|さま)/.test(after))
    return { dropped: "two characters that may be a word" };
  return { doubts: [] };
}

function judgeHangul(before: string, after: string, letters: string): Setting {
  if (/\p{sc=Hang}$/u.test(before)) return { dropped: "inside another word" };
  if (letters.length < 3 && !/^\s?(?:님|씨|교수|박사|선생|대표|기자|군|양|감독|작가|선수|배우|시인)/.test(after)) {
    if (/^\p{sc=Hang}/u.test(after)) return { dropped: "part of another word" };
    if (/^\s\p{sc=Hang}/u.test(after) || /\p{sc=Hang}\s$/u.test(before)) return { dropped: "two syllables that may be a word" };
  }
  return !/^\p{sc=Hang}/u.test(after) || FOLLOWS.test(after) ? { doubts: [] } : { dropped: "part of a longer word" };
}
