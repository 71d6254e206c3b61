import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';

type Address = ReturnType<typeof ipaddr.process>;
export type TrustedProxies = readonly (readonly [Address, number])[];

/** An address as written by a socket or a proxy (port, brackets and zone allowed); null when it is none. */
const parseAddress = (text: string): Address | null => {
  const bare = text
    .trim()
    .replace(/^\[([^\]]*)\](?::\d+)?$/, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
    .replace(/%.*$/, '');
  // The library also reads "1" and "0x7f.1" as IPv4; nobody honest writes addresses so.
  const isPlain = bare.includes(':') ? ipaddr.IPv6.isValid(bare) : ipaddr.IPv4.isValidFourPartDecimal(bare);
  return isPlain ? ipaddr.process(bare) : null;
};

/**
 * Reads "10.0.0.1, 192.168.0.0/16, ::1" into the peers that are believed.
 * Throws an Error whose message names the first entry that is neither an IP address nor a range.
 */
export function parseTrusted(text: string): TrustedProxies {
  const entries = text.split(',').map((entry) => entry.trim());
  return entries.filter(Boolean).map((entry) => {
    const [base = '', bits, ...rest] = entry.split('/');
    const address = parseAddress(base);
    const most = address?.kind() === 'ipv6' ? 128 : 32;
    const length = bits === undefined ? most : /^\d{1,3}$/.test(bits) ? Number(bits) : -1;
    if (!address || rest.length || length < 0 || length > most)
      throw new Error(`“${entry}”既不是 IP 地址，也不是 10.0.0.0/8 这样的网段`);
    return [address, length] as const;
  });
}

const isTrusted = (address: Address, trusted: TrustedProxies): boolean =>
  trusted.some(([range, bits]) => range.kind() === address.kind() && address.match([range, bits] as never));

/** One IPv4 address, or one /64 of IPv6: a household has 2^64 addresses of its own to change between. */
const keyOf = (address: Address): string => {
  if (address.kind() === 'ipv4') return address.toString();
  const network = (address as InstanceType<typeof ipaddr.IPv6>).parts.slice(0, 4);
  return `${network.map((part) => part.toString(16)).join(':')}::/64`;
};

const peerOf = (req: IncomingMessage): Address | null => parseAddress(req.socket.remoteAddress ?? '');

/** Whether the request comes straight from a proxy whose X-Forwarded headers may be believed. */
export const isFromTrustedProxy = (req: IncomingMessage, trusted: TrustedProxies): boolean => {
  const peer = peerOf(req);
  return peer !== null && isTrusted(peer, trusted);
};

/**
 * Where a request came from, as a key for counting tries: "203.0.113.7" or "2001:db8:1:2::/64"; "unknown" when the
 * socket has gone. X-Forwarded-For is read from the right, each hop vouching for the one before it: what a client
 * writes there itself stands left of the first hop that is not trusted, and is never reached.
 */
export function clientAddress(req: IncomingMessage, trusted: TrustedProxies): string {
  let client = peerOf(req);
  if (!client) return 'unknown';
  const hops = [req.headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
  while (hops.length && isTrusted(client, trusted)) {
    const before = parseAddress(hops.pop() ?? '');
    // An unreadable hop ends the walk: what stands left of it is nobody's word.
    if (!before) break;
    client = before;
  }
  return keyOf(client);
}

/** Whether the citizen's connection is encrypted: only a trusted proxy can say so, the doors speak plain HTTP. */
export function isSecure(req: IncomingMessage, trusted: TrustedProxies): boolean {
  const proto = [req.headers['x-forwarded-proto'] ?? []].flat().join(',').split(',').at(-1)?.trim();
  return proto === 'https' && isFromTrustedProxy(req, trusted);
}
