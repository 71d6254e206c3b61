import { matches, type Reading, type Span } from '../reading';

// 加盖公章 is an instruction and 公章刻制 a police service; only the trace of a seal itself is meant here.
const SEAL =
  /㊞|\((?:已?盖章|公章|印章|印鉴|签章|电子签章|印(?!\)制)|章|此处盖章|单位盖章|公安局盖章)\)|\[(?:印|公章|盖章)\]|(?:公章|印章|签章|盖章|印模|签名)(?:图片|图样|照片|扫描件|截图|样式)|(?:公章|印章|盖章|签章|seal)\.(?:png|jpe?g|gif|webp|bmp|svg|pdf)|L\.S\./giu;

export const seal = ({ text }: Reading): Span[] =>
  matches(text, SEAL).map(({ start, end }) => ({ start, end }));
