// Words after which police prose puts a name. The longer ones must come first in the pattern built from them.
export const ROLES =
  '犯罪嫌疑人 嫌疑人 嫌犯 违法行为人 违法人员 行为人 被告人 被执行人 被害人 受害人 被侵害人 被申请人 申请人 第三人 当事人 报警人 报案人 举报人 投诉人 控告人 证人 检举人 驾驶人 驾驶员 司机 肇事者 肇事司机 乘车人 乘客 行人 涉事男子 男子 女子 男童 女童 居民 村民 牧民 农民 群众 市民 网民 学生 失主 事主 车主 店主 户主 业主 房东 租客 雇主 老板 老人 老汉 患者 委托人 代理人 委托代理人 辩护人 律师 监护人 家属 近亲属 亲属 父亲 母亲 妻子 丈夫 其妻 其夫 其父 其母 其子 其女 儿子 女儿 儿媳 女婿 哥哥 弟弟 姐姐 妹妹 朋友 同事 邻居 民警 辅警 交警 警官 社区民警 承办民警 承办人 经办人 联系人 负责人 处理人 对象 副所长 所长 教导员 指导员 大队长 中队长 支队长 队长 副局长 局长 政委 主任 书记 科长 成员 队员 战友 同志 姓名 名叫 叫做 化名 自称 署名 作者 记者 通讯员 编辑 审核 监制 撰稿 摄影 供稿 文/ 图/ 摄/ 少年 少女 初中生 高中生 未成年人 逃犯 在逃人员 犯罪分子 涉案人员 被拘留人 原告 被告'
    .split(' ')
    .sort((a, b) => b.length - a.length);

// Titles that follow a name.
export const TITLES =
  '先生 女士 同志 警官 所长 副所长 教导员 指导员 局长 副局长 政委 大队长 中队长 队长 主任 书记 老师 师傅 大爷 大妈 大娘 阿姨 叔叔 老人 律师 医生 经理 老板'.split(' ');

// What police prose says next about somebody it has just named.
export const AFTER_NAME =
  '罚款 警告 拘留 行政拘留 负主要 负次要 负同等 负全部 负事故 承担 驾驶 驾车 醉酒 酒后 无证 饮酒 报警 报案 称 说 反映 反映称 表示 涉嫌 因 被 到案 自首 投案 逃逸 达成 调解 赔偿 谅解 殴打 盗窃 诈骗 处以 给予 系 不服 走失 失联 受伤 死亡 身亡 住 带队 将 把 用 持 趁 等二人 等三人 等四人 等人 二人 三人 两人 先生 女士 同志 的处罚 的损失 的手机 的车 的丈夫 的妻子 的父 的母 的儿 的女 电话 手机 身份证 (男 (女 ,男 ,女 、男 、女 对 向 到 在 去 从 于 为 是 已 未 有 送来 来到 领取 认可 认为 陈述 供述 交代 承认 负责 家属 家中 及其 之 违反 违法 所 撞 抓获 传唤 控制 送往 送医 患 说明 致 造成 赶到 带领 获得 失联 欠 借 打 骑 驶 与他 与其 行政 申请 维持'.split(
    ' ',
  );

// These go on about anything: after two characters without a role word they prove nothing (钱汇到账户).
export const WEAK_AFTER_NAME: ReadonlySet<string> = new Set('对 向 到 在 去 从 于 为 是 已 未 有 所 用 打 致 送往 获得 及其 之 因 被 将 把 持 趁 说明 造成'.split(' '));

// What stands before a name in the middle of a sentence.
export const BEFORE_NAME =
  '对 给予 由 与 和 将 把 被 向 为 给 让 及 谅解 殴打 起诉 同 系 是 叫 抓获 传唤 罚款 处罚 责令 经 致 撞伤 协助 送 找到 联系 询问 讯问 感谢 获悉'.split(' ');
