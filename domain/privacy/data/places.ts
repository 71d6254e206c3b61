// Places and set phrases whose beginning or whole could pass for a name. Townships: the banner's public list.
const PLACES =
  '大沁他拉 八仙筒 青龙山 新镇 治安镇 东明镇 东明 沙日浩来 义隆永 固日班花 白音他拉 明仁苏木 明仁 黄花塔拉 土城子 苇莲苏 六号农场 奈曼 通辽 科尔沁 开鲁 库伦 扎鲁特 霍林郭勒 呼和浩特 乌兰浩特 乌兰察布 乌兰牧骑 乌兰夫 乌海 巴彦淖尔 阿拉善 鄂尔多斯 呼伦贝尔 锡林郭勒 锡林浩特 包头 赤峰 巴林左旗 巴林右旗 巴彦 敖包 敖汉 那达慕 克什克腾 翁牛特 察哈尔 鄂温克 鄂伦春 莫力达瓦 孟家段 舍力虎 白音昌 诺恩吉雅 宝古图 柳河 教来河 老哈河 王府 黄河 长江 黑龙江 石家庄 张家口 马家沟 高新区 江西 江苏 安徽 广东 广西 云南 宁夏 海南 河南 河北 湖南 湖北 金盾 白衣卫士 连环 石油 金融 孔雀';

export const PLACE_PATTERN = (): RegExp => new RegExp(PLACES.split(' ').join('|'), 'g');

/** What makes a place or an office of the characters before it. */
export const PLACE_SUFFIX =
  /^(?:镇|乡|苏木|旗|县|市|区|盟|州|省|嘎查|村|屯|营子|沟|山|河|湖|水库|街|路|巷|胡同|小区|花园|社区|派出所|大队|中队|支队|公司|超市|饭店|商店|医院|学校|小学|中学|大街|大厦|农场|林场|牧场|敖包|塔拉|他拉|浩特|淖尔|诺尔|广场|博物馆|公园)/;
