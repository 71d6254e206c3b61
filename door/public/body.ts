import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { acceptedCodings } from './accepted-codings';

export type Coding = 'br' | 'gzip' | 'identity';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
/** Below this a compressed answer is no shorter on the wire. */
const WORTH_COMPRESSING = 512;
/** The best there is, for what is sent many times; and five times quicker, for what is sent once. */
const QUALITY = { many: 11, once: 5 } as const;
const COMPRESSIBLE =
  /^(?:text\/|application\/(?:javascript|json|xml|manifest\+json|speculationrules\+json|rss\+xml|atom\+xml)|image\/svg\+xml)/;

/** The bytes of an answer, with the codings made from them so far. */
export class Body {
  readonly bytes: Buffer;
  readonly type: string;
  readonly #sent: keyof typeof QUALITY;
  #digest = '';
  readonly #coded = new Map<Coding, Promise<Buffer>>();
  readonly #ready = new Map<Coding, Buffer>();

  constructor(content: Buffer | string, type: string, sent: keyof typeof QUALITY = 'once') {
    this.bytes = Buffer.from(content);
    this.type = type;
    this.#sent = sent;
  }

  /** A strong validator: another coding is another sequence of bytes, so it has another tag (RFC 9110 8.8.3). */
  etag(coding: Coding): string {
    this.#digest ||= createHash('sha256').update(this.bytes).digest('base64url').slice(0, 22);
    return `"${this.#digest}${coding === 'identity' ? '' : `-${coding}`}"`;
  }

  /** The bytes in a coding, when they have been made before. */
  readyIn(coding: Coding): Buffer | undefined {
    return coding === 'identity' ? this.bytes : this.#ready.get(coding);
  }

  in(coding: Coding): Promise<Buffer> {
    if (coding === 'identity') return Promise.resolve(this.bytes);
    const begun = this.#coded.get(coding);
    if (begun) return begun;
    const made = this.#compress(coding).then((bytes) => {
      this.#ready.set(coding, bytes);
      return bytes;
    });
    this.#coded.set(coding, made);
    return made;
  }

  /** The best coding a reader accepts, given an Accept-Encoding header. */
  codingFor(accept: string | undefined): Coding {
    if (this.bytes.length < WORTH_COMPRESSING || !COMPRESSIBLE.test(this.type)) return 'identity';
    const accepted = acceptedCodings(accept);
    if (accepted.has('br')) return 'br';
    return accepted.has('gzip') ? 'gzip' : 'identity';
  }

  #compress(coding: 'br' | 'gzip'): Promise<Buffer> {
    if (coding === 'gzip') return zip(this.bytes, { level: this.#sent === 'many' ? 9 : 6 });
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: QUALITY[this.#sent],
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: this.bytes.length,
    };
    return brotli(this.bytes, { params });
  }
}
