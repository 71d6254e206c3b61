import { matches, type Reading, type Span } from '../reading';

// 微信公众号 and 小程序 are the bureau's own; only a private account's id is private.
const ACCOUNT =
  /(?:微信(?!公众|小程序|群|视频号|支付)|WeChat|(?<![A-Z])(?:wx|vx|QQ)|[Vv]信|薇信|抖音|快手|微博)(?:账号|号码?|ID)?(?:[:是为叫]| ){0,3}([A-Z][A-Z0-9_-]{5,19}|[1-9][0-9]{4,11})(?![A-Z0-9_@.-])/gi;

const isWord = (id: string): boolean => /^(?:mini|public|official)$/i.test(id) || /^program/i.test(id);

/** Ids of private accounts, named by their service. */
export const wechat = ({ text }: Reading): Span[] =>
  matches(text, ACCOUNT)
    .filter(({ match }) => !isWord(match[1] as string))
    .map(({ end, match }) => ({ start: end - (match[1] as string).length, end }));
