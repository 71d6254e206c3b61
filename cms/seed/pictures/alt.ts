/** The sample site's cover illustrations: one `<key>.svg` beside this file each, 1200 × 510, the subject in the central square. */
export const PICTURE_KEYS = [
  'organisation-merge',
  'open-door',
  'receipt',
  'station-house',
  'road-service',
  'service-window',
  'legal-duty',
  'mediation',
  'night-lamp',
  'steppe-village',
  'phone-page',
  'rules-book',
  'calendar',
  'anti-fraud',
  'supervision-phone',
  'traffic-calm',
  'art-troupe-stage',
  'map-directory',
] as const;

export type PictureKey = (typeof PICTURE_KEYS)[number];

/** Chinese alternative text: what is seen, one short sentence. */
export const PICTURE_ALT: Record<PictureKey, string> = {
  'organisation-merge': '插画：五根不同颜色的枝条汇成一株，身后是沙丘、杨树和蒙古包。',
  'open-door': '插画：一扇敞开的门，门外是草原小路和蒙古包，阳光照进屋里。',
  receipt: '插画：桌上放着一张带方块图案和对勾的回执，旁边有笔和一碗奶茶。',
  'station-house': '插画：一座蓝屋顶的平房，门前有坡道和小路，两侧是杨树。',
  'road-service': '插画：几辆小汽车沿弯曲的公路驶向草原上的一间橙红屋顶小屋。',
  'service-window': '插画：服务窗口的台面上放着文件、笔和呼叫铃，窗内是一排文件夹。',
  'legal-duty': '插画：拱窗前的书上立着一架天平，旁边是排班日历和一盏台灯。',
  mediation: '插画：草地上两把椅子隔着小圆桌相对，桌上的茶壶冒着热气。',
  'night-lamp': '插画：夜里一盏吊灯照着书桌上摊开的文件，窗外有一弯月亮。',
  'steppe-village': '插画：沙丘下的村庄，有蒙古包、平房、杨树和几只羊。',
  'phone-page': '插画：两部手机并排，一部显示横排页面，一部显示竖排页面。',
  'rules-book': '插画：草地上一本翻开的大书，左页横排，右页竖排，书后太阳升起。',
  calendar: '插画：一本日历，其中一天标着橙红色对勾，右下角是一只时钟。',
  'anti-fraud': '插画：一把橙红色的伞遮着手机，伞外垂下的钩子上挂着信封和硬币。',
  'supervision-phone': '插画：窗前桌上一部橙红听筒的绿色电话，旁边有纸和笔。',
  'traffic-calm': '插画：杨树夹道的公路上，绿灯亮着，斑马线那头远远有两辆车。',
  'art-troupe-stage': '插画：草原小舞台上立着一把马头琴和一张凳子，上方挂着彩旗。',
  'map-directory': '插画：一张展开的折叠地图上插着几枚图钉，旁边立着路牌。',
};
