/**
 * The other way to write the same Han characters: simplified for traditional and the reverse, for characters that names have.
 *
 * Example: otherHan("闻人雪桐") → ["聞人雪桐"]; otherHan("髙橋") → ["高橋"]; otherHan("王小明") → [].
 * Pairs written from common knowledge, simplified (or plain) first; where one simplified character stands for two, the one of names.
 */
const PAIRS = `
  刘劉 张張 陈陳 杨楊 赵趙 黄黃 吴吳 孙孫 马馬 罗羅 郑鄭 谢謝 许許 邓鄧 冯馮 萧蕭 叶葉 苏蘇 吕呂 蒋蔣 贾賈 韦韋 阎閻 谭譚 邹鄒 陆陸 龙龍 万萬 钱錢 汤湯 钟鍾 谈談 卢盧 严嚴 华華 闻聞 龚龔 顾顧 贺賀 赖賴 齐齊 庄莊 颜顏 毕畢 聂聶 关關 欧歐 阳陽 诸諸 东東 门門 轩軒
  辕轅 长長 宁寧 连連 车車 乔喬 庞龐 纪紀 项項 凤鳳 应應 邬鄔 缪繆 劳勞 饶饒 宾賓 单單 洁潔 兰蘭 丽麗 杰傑 伟偉 国國 军軍 强強 刚剛 爱愛 荣榮 贵貴 宝寶 凯凱 飞飛 鹏鵬 鸿鴻 鹤鶴 莺鶯 莲蓮 萝蘿 芦蘆 苹蘋 艺藝 荫蔭 蕴蘊 蓝藍 银銀 铁鐵 锋鋒 锦錦 铭銘 镇鎮 钧鈞 铮錚
  锐銳 键鍵 钢鋼 静靜 颖穎 颂頌 顺順 颐頤 须須 领領 频頻 飘飄 实實 宪憲 宫宮 尔爾 岭嶺 岚嵐 巩鞏 帅帥 师師 带帶 庆慶 广廣 开開 异異 弥彌 归歸 录錄 彦彥 征徵 忆憶 怀懷 态態 恒恆 恺愷 恽惲 战戰 扬揚 护護 择擇 据據 斋齋 晓曉 晖暉 时時 旷曠 昙曇 显顯 晋晉 暂暫 术術
  权權 枫楓 枢樞 树樹 栋棟 桦樺 桢楨 梦夢 樱櫻 欢歡 汉漢 泽澤 洒灑 济濟 涛濤 润潤 涟漣 渊淵 渐漸 湾灣 滢瀅 潇瀟 澜瀾 灵靈 炜煒 炼煉 烨燁 焕煥 献獻 玛瑪 玮瑋 环環 现現 珑瓏 琼瓊 瑶瑤 璎瓔 电電 画畫 畅暢 监監 盖蓋 盘盤 硕碩 确確 礼禮 祯禎 祷禱 禄祿 离離 种種 积積
  稳穩 穷窮 竞競 笔筆 简簡 纯純 纲綱 纳納 红紅 约約 级級 纤纖 纬緯 练練 组組 细細 绍紹 经經 结結 绮綺 绣繡 继繼 绩績 绪緒 维維 绵綿 绿綠 缘緣 义義 习習 联聯 聪聰 肃肅 胜勝 脉脈 腾騰 舰艦 节節 苇葦 荟薈 莹瑩 营營 蚕蠶 补補 见見 观觀 规規 览覽 觉覺 誉譽 计計 认認
  让讓 训訓 讯訊 记記 讲講 论論 设設 诀訣 证證 词詞 诗詩 诚誠 语語 说說 读讀 谊誼 谋謀 谦謙 谨謹 贝貝 贞貞 贤賢 质質 资資 赞贊 赟贇 跃躍 轮輪 辉輝 达達 迁遷 运運 进進 远遠 迟遲 适適 逊遜 遥遙 邝鄺 郏郟 释釋 鉴鑒 钦欽 闪閃 闲閒 间間 闽閩 阁閣 阔闊 际際 随隨 隐隱
  难難 雏雛 霁霽 韩韓 韬韜 韵韻 顷頃 预預 风風 飒颯 驰馳 驹駒 骁驍 骄驕 骅驊 骏駿 骐騏 鱼魚 鲁魯 鲍鮑 鲜鮮 鸣鳴 鸾鸞 鹃鵑 鹭鷺 麦麥 龄齡 书書 乐樂 云雲 亚亞 产產 亿億 从從 仓倉 仪儀 优優 会會 传傳 伦倫 体體 俭儉 侠俠 侨僑 俪儷 儿兒 党黨 兴興 冈岡 写寫 冲沖 冻凍
  净淨 准準 几幾 则則 创創 别別 剑劍 劲勁 励勵 动動 务務 勋勛 区區 协協 卫衛 厉厲 发發 变變 叙敘 台臺 号號 后後 启啟 员員 呜嗚 咏詠 响響 团團 园園 围圍 图圖 圆圓 圣聖 场場 坚堅 坛壇 垒壘 声聲 处處 备備 复復 头頭 夹夾 奋奮 奖獎 妆妝 妈媽 姗姍 娅婭 娇嬌 娱娛 婵嬋
  娴嫻 学學 宠寵 宽寬 对對 导導 寿壽 将將 尧堯 尽盡 层層 属屬 屿嶼 峡峽 峥崢 高髙 崎﨑 辺邊 吉𠮷`;

/** The old and the new form of a character in Japan, and variants of family names: 齋藤 and 斎藤, 冨樫 and 富樫, 鐘 and 鍾. */
const VARIANTS = `
  斎齋 斉齊 富冨 桜櫻 沢澤 浜濱 広廣 恵惠 真眞 島嶋 桧檜 峰峯 栄榮 亀龜 竜龍 鉄鐵 実實 徳德 関關 円圓 蔵藏 黒黑 曽曾 薮藪 館舘 条條 来來 穂穗 与與 渋澁 滝瀧 瀬瀨 巌巖 桑桒 崎碕 鐘鍾 塗涂 剣劍
  国國 伝傳 亘亙 乗乘 仏佛 尭堯 晃晄 気氣 涼凉 緑綠 経經 総總 聡聰 薫薰 豊豐 辺邉 高髙`;

let others: ReadonlyMap<string, string> | undefined;
let variants: ReadonlyMap<string, string> | undefined;

/** The name with every character in its other form, simplified or traditional, or in the other form of Japan; nothing where no character has one. */
export function otherHan(name: string): readonly string[] {
  others ??= readPairs(PAIRS);
  variants ??= readPairs(VARIANTS);
  const letters = Array.from(name);
  const known = [others, variants];
  // 冨樫瑞穂 is printed 富樫瑞穂, with nothing else of it in the other form.
  const single = letters.map((one, at) => letters.with(at, known[1]?.get(one) ?? one));
  const found = [...known.map((pairs) => letters.map((one) => pairs.get(one) ?? one)), ...single].map((all) => all.join(""));
  return [...new Set(found)].filter((other) => other !== name);
}

function readPairs(written: string): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (const pair of written.trim().split(/\s+/)) {
    const [simple = "", full = ""] = pair;
    if (!pairs.has(simple)) pairs.set(simple, full);
    if (!pairs.has(full)) pairs.set(full, simple);
  }
  return pairs;
}
