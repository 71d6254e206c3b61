// The surnames of the 2020 census's first hundred and others met in eastern Inner Mongolia come first;
// the rarer ones count only where a role word announces a person.
const COMMON =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董袁潘蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏傅付方邹熊白孟秦邱侯江尹薛闫阎段雷龙黎史陶贺毛郝顾龚邵万钱严武戴莫孔向汤温康施樊文牛庞代齐季包席佟洪鲁葛安常乔赖庄倪申耿聂焦兰毕柳祝岳左凌裴章邢路冷宫辛关宁舒裘霍翟甄梅盛童殷骆单欧阮蓝褚娄项栾滕窦柴祁尚纪';
const RARE =
  '卞卜车成池仇储楚丛党邸刁杜鄂房费封符甫盖干甘戈巩古谷管桂哈海杭和赫衡胡花华怀桓惠吉籍计冀简江蒋晋靳荆井景鞠康柯寇匡况郎劳乐厉练廉连良廖林蔺凌麻满茅米苗明缪穆那南能聂宁农潘裴皮蒲濮戚强秦丘屈瞿曲权全冉饶荣容茹沙商佘盛石时寿舒束司宋宿隋孙邰覃谈檀佟涂屠宛危卫闻翁乌巫邬奚习冼相解幸胥宣郇荀牙晏燕羊仰叶伊易阴应游尤俞虞郁喻元苑云臧查詹湛战展支智仲诸竺祖庆敖鲍苍布查阿伍田雪朴左池牟初逯阚矫隗撒衣桑银边步岳岑双刚';
const COMPOUND =
  '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 闾丘 亓官 司寇 巫马 颛孙 漆雕 宰父 拓跋 夹谷 轩辕 令狐 呼延 羊舌 梁丘';

// Surnames that are grammar words first: 对于子女, 和有利于, 付至.
export const UNSURE_SURNAMES: ReadonlySet<string> = new Set('和代于向时应全能解单支付从相计都双那何');

// Surnames that hardly ever end another word, so that a name may begin after any character: 接到张立新报警.
export const FREE_SURNAMES: ReadonlySet<string> = new Set(
  '王李张刘陈杨赵吴徐孙朱胡郭罗郑梁谢宋韩邓冯曹彭肖萧董袁潘蔡蒋魏苏吕卢姚沈姜崔谭廖贾邹秦邱侯尹薛闫阎陶郝龚邵佟周黄马何许于',
);

export const COMMON_SURNAMES: ReadonlySet<string> = new Set(COMMON);
export const SURNAMES: ReadonlySet<string> = new Set(COMMON + RARE);
export const COMPOUND_SURNAMES: ReadonlySet<string> = new Set(COMPOUND.split(' '));
