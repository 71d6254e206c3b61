// Only the traditional characters that matter to the rules: surnames, roles, and the words each rule looks for.
// The source article circulates in traditional characters, so a name may arrive as 張.
const PAIRS =
  '張张劉刘陳陈楊杨趙赵黃黄吳吴孫孙馬马鄭郑謝谢韓韩馮冯許许鄧邓蕭萧葉叶蘇苏魯鲁蔣蒋賈贾龍龙譚谭鄒邹陸陆賴赖' +
  '範范餘余盧卢鐘钟鍾钟閻阎閆闫萬万錢钱湯汤嚴严賀贺龔龚羅罗湯汤齊齐歐欧陽阳諸诸葛葛聞闻東东倫伦單单鮑鲍鄔邬' +
  '當当報报證证駕驾駛驶員员違违為为機机關关號号樓楼單单歲岁學学強强姦奸猥猥褻亵電电話话傳传眞真身身護护檔档' +
  '車车戶户嘎嘎莊庄蓋盖處处罰罚幣币錄录負负責责賠赔與与對对將将給给稱称說说絕绝級级內内開开國国華华偉伟麗丽' +
  '軍军靜静濤涛傑杰輝辉瓊琼蘭兰鳳凤紅红雲云寶宝貴贵芳芳強强剛刚曉晓飛飞藝艺鵬鹏海海慶庆衛卫建建興兴榮荣' +
  '蓮莲蘊蕴歡欢愛爱婭娅燕燕穎颖瑩莹賢贤義义澤泽潔洁勝胜鋒锋鋼钢鐵铁銀银鎮镇縣县區区鄉乡場场館馆園园' +
  '騷骚證证產产鐘钟嬰婴貞贞獨独懷怀傷伤殘残癲癫癇痫藥药醫医診诊斷断絞绞灣湾廣广門门問问間间長长書书記记這这時时週周滿满' +
  '於于後后裡里從从來来個个們们請请讓让無无氣气達达圖图斯斯陣阵陰阴際际際际閣阁';

export const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  (PAIRS.match(/../gu) ?? []).map((pair) => [...pair] as [string, string]),
);
