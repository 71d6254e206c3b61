// Names transliterated from Mongolian have no surname and no fixed length: they are built of these parts.
const PARTS =
  '乌云 乌兰 乌力吉 乌日娜 乌日汉 乌仁 乌恩 斯琴 其木格 其其格 其木 高娃 高勒 塔娜 图雅 托娅 格日勒 格日乐 巴图 巴特尔 巴雅尔 巴雅斯古楞 巴根 巴音 白音 额尔敦 额尔德尼 毕力格 毕力格图 宝音 宝力高 宝力道 那仁 娜仁 那顺 那日苏 萨仁 萨如拉 萨日娜 苏日娜 苏布德 苏雅拉 苏和 阿拉坦 阿拉腾 阿拉塔 阿木古楞 阿古拉 阿茹娜 阿荣 阿斯楞 阿日斯楞 孟克 孟和 蒙克 敖特根 敖日格勒 敖敦 敖登 布和 布仁 布日固德 特木尔 特木勒 铁木尔 帖木儿 特格喜 呼和 呼格吉勒 呼日勒 哈斯 哈森 朝格图 朝克图 朝鲁 朝鲁门 朝乐门 朝洛濛 图门 图力古尔 达来 达古拉 达楞太 吉日嘎拉 吉日木图 吉雅 吉木斯 满都拉 满都呼 满达 满达呼 牧仁 巴彦 德力格尔 德力格 德格吉日夫 德日苏 通拉嘎 通力嘎 陶格斯 陶克陶 陶高 仓 贺希格 贺喜格 希格 色音 色登 桑杰 桑布 扎木苏 扎拉嘎 扎那 莫日根 莫德格 莫日格 必力格 必勒格 嘎日迪 嘎鲁 达布 海日罕 海棠 伊德尔 伊拉图 伊如 恩和 恩克 恩和巴图 金花 金山 温都苏 温都日 乌尼尔 乌日图 查干 查苏娜 查娜 旭仁 旭日干 旭日 青格乐 青格勒 青格力 青巴图 常命 胡格吉勒 胡日查 胡格吉乐 斯日古楞 斯仁 斯琴图 照日格图 照那斯图 卓拉 珠兰 珠拉 梅花 孟根 萨其拉 萨其仁贵 沙仁 塔本 塔拉 特日格乐 仁钦 仁庆 乌达木 乌吉斯古楞 吉仁台 额日敦 额日德尼 道日娜 道力玛 道尔吉 道布 丹巴 丹森 旺吉乐 旺其格 色日格楞 僧格 僧格仁 图布信 图布新 腾格尔 腾格里 呼斯楞 呼斯乐 哈申 海拉 阿尔斯楞 阿民 昂格玛 奥云 奥登 敖其尔 包音 宝格 宝勒 贵 德 图 玛 夫 尔 娜 花 兰 仓 山 玉 荣 胡 勒';

// Names that are no other word in Chinese: enough by themselves.
const WHOLE =
  '巴特尔 其木格 其其格 斯琴高娃 斯琴 乌云其木格 额尔敦 额尔德尼 毕力格 萨仁图雅 那顺 娜仁 娜仁花 萨日娜 苏日娜 乌日娜 阿拉坦仓 呼格吉勒 朝格图 朝克图 特木尔 铁木尔 吉日嘎拉 敖日格勒 格日勒图 宝力道 布仁巴雅尔 布和 巴雅尔 巴根 莫日根 胡日查 图门 乌恩 恩和 哈斯 达来 朝鲁 苏和 牧仁 孟和 那日苏 色音 高娃 塔娜 图雅 托娅 乌力吉 扎木苏 道尔吉 阿古拉 萨如拉 斯日古楞 旭日干 阿茹娜 呼斯楞 通拉嘎 贺希格 满都拉 陶格斯 伊拉图 乌尼尔 苏布德 道日娜 敖登 敖敦 哈森 查苏娜 青格乐 青格勒 永梅';

const split = (words: string): string[] => [...new Set(words.split(' '))].sort((a, b) => b.length - a.length);
const index = (words: string): ReadonlyMap<string, string[]> => {
  const byFirst = new Map<string, string[]>();
  for (const word of split(words))
    byFirst.set(word[0] as string, [...(byFirst.get(word[0] as string) ?? []), word]);
  return byFirst;
};

export const MONGOLIAN_PARTS = index(PARTS);
export const MONGOLIAN_WHOLE: ReadonlySet<string> = new Set(split(WHOLE));

// In Mongolian script, letters folded as the search key folds them (o/u, ö/ü, t/d, q/g look alike). Only names that
// are hardly ever common nouns; unchecked by a native reader.
const IN_SCRIPT =
  'ᠣᠶᠤᠨᠴᠢᠮᠡᠭ ᠤᠷᠠᠨᠴᠢᠮᠡᠭ ᠠᠯᠲᠠᠨᠴᠡᠴᠡᠭ ᠨᠠᠷᠠᠨᠴᠡᠴᠡᠭ ᠰᠠᠷᠠᠨᠲᠤᠶᠠᠭ᠎ᠠ ᠨᠠᠷᠠᠨᠲᠤᠶᠠᠭ᠎ᠠ ᠰᠡᠴᠡᠨᠭᠣᠣᠸ᠎ᠠ ᠣᠶᠤᠨᠭᠡᠷᠡᠯ ᠨᠠᠷᠠᠨᠭᠡᠷᠡᠯ ᠠᠯᠲᠠᠨᠣᠴᠢᠷ ᠡᠷᠳᠡᠨᠢᠪᠠᠶᠠᠷ ᠪᠠᠲᠤᠪᠠᠶᠠᠷ ᠴᠣᠭᠲᠤᠪᠠᠭᠠᠲᠤᠷ ᠪᠠᠲᠤᠴᠢᠯᠠᠭᠤ ᠪᠠᠲᠤᠮᠥᠩᠬᠡ ᠮᠥᠩᠬᠡᠪᠠᠶᠠᠷ ᠡᠩᠬᠡᠪᠠᠶᠠᠷ ᠥᠯᠵᠡᠶᠢᠪᠠᠶᠠᠷ ᠨᠠᠰᠤᠨᠪᠠᠶᠠᠷ ᠪᠤᠶᠠᠨᠳᠡᠯᠭᠡᠷ ᠪᠤᠶᠠᠨᠲᠡᠮᠦᠷ ᠭᠠᠨᠪᠠᠭᠠᠲᠤᠷ ᠲᠡᠮᠦᠷᠪᠠᠭᠠᠲᠤᠷ ᠴᠡᠴᠡᠭᠮ᠎ᠠ ᠰᠠᠷᠠᠩᠭᠡᠷᠡᠯ ᠬᠠᠰᠴᠡᠴᠡᠭ ᠬᠠᠰᠪᠠᠭᠠᠲᠤᠷ ᠪᠠᠶᠠᠷᠴᠡᠴᠡᠭ';

export const foldScript = (text: string): string =>
  text
    .replace(/[\u180A-\u180F\u200B-\u200D\u202F]/g, '')
    .replace(/ᠤ/g, 'ᠣ')
    .replace(/ᠦ/g, 'ᠥ')
    .replace(/ᠳ/g, 'ᠲ')
    .replace(/ᠭ/g, 'ᠬ');

export const NAMES_IN_SCRIPT: ReadonlySet<string> = new Set(IN_SCRIPT.split(' ').map(foldScript));
