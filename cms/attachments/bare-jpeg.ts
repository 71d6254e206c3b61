const MARKER = 0xff;
const START_OF_SCAN = 0xda;
/** Application data but for JFIF (APP0), colour profiles (APP2) and Adobe's colours (APP14), and comments. */
const isTelling = (marker: number): boolean =>
  marker === 0xfe || (marker >= 0xe1 && marker <= 0xef && marker !== 0xe2 && marker !== 0xee);

/**
 * A JPEG without what a camera or a person wrote into it: time, place, device, comments (Exif, XMP, IPTC). The picture
 * stays as it is, bit for bit. Bytes that are no JPEG come back unchanged.
 */
export function bareJpeg(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== MARKER || bytes[1] !== 0xd8) return bytes;
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === MARKER) {
    const marker = bytes[at + 1] as number;
    if (marker === START_OF_SCAN) break;
    const end = at + 2 + (((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number));
    if (end > bytes.length) return bytes;
    if (!isTelling(marker)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return Buffer.concat([...kept, bytes.subarray(at)]);
}
