import { matches, type Reading, type Span } from '../reading';

const PROVINCE = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领';
const GAP = '[ ·.•-]{0,2}';
// GA 36: a province, an office letter, five characters (six for new energy), the last possibly a word of use.
const PLATE = new RegExp(
  `[${PROVINCE}]${GAP}[A-Z]${GAP}([A-Z0-9](?:${GAP}[A-Z0-9]){3}(?:${GAP}[A-Z0-9]){0,2}(?:${GAP}[警学挂港澳领使试超])?)(?![A-Z0-9])`,
  'gi',
);
const ARMED_POLICE = new RegExp(`WJ${GAP}[${PROVINCE}]?${GAP}[0-9](?:${GAP}[0-9A-Z]){4}(?![A-Z0-9])`, 'gi');
const VEHICLE_NUMBER =
  /(?:车架号|识别代号|识别代码|发动机号|VIN)(?:码)?[:为是 ]{0,3}([A-Z0-9]{6,17})(?![A-Z0-9])/gi;

const isPlate = (tail: string): boolean => {
  const characters = tail.replace(/[^A-Z0-9]/gi, '');
  const digits = characters.replace(/\D/g, '').length;
  // Four characters are a plate only before 警, 学 or 挂; a plate without any digit is not issued.
  return digits >= 1 && (characters.length >= 5 || /\p{Script=Han}$/u.test(tail));
};

/** Number plates, and the numbers that name one vehicle. */
export const plate = ({ text }: Reading): Span[] => [
  ...matches(text, PLATE)
    .filter(({ match }) => isPlate(match[1] as string))
    .map(({ start, end }) => ({ start, end })),
  ...matches(text, ARMED_POLICE).map(({ start, end }) => ({ start, end })),
  ...matches(text, VEHICLE_NUMBER).map(({ end, match }) => ({
    start: end - (match[1] as string).length,
    end,
  })),
];
