/** Parts of an address that follow a reader and lead nowhere else. */
const FOLLOWING =
  /^(?:utm_|spm$|fbclid$|gclid$|chksm$|scene$|subscene$|ascene$|sessionid$|clicktime$|enterid$|from$|isappinstalled$|devicetype$|exportkey$|pass_ticket$|wx_header$)/;

/**
 * Where a pasted link leads, without what follows its reader; null for what is no address of the web, a telephone or a
 * letter box. Only https can be shown as a link on the site (store/prose.ts).
 */
export function cleanAddress(href: string | null): string | null {
  if (!href || !/^(?:https?|tel|mailto):/i.test(href.trim())) return null;
  let url: URL;
  try {
    url = new URL(href.trim());
  } catch {
    return null;
  }
  if (url.protocol === 'tel:' || url.protocol === 'mailto:') return url.href;
  for (const name of [...url.searchParams.keys()]) if (FOLLOWING.test(name)) url.searchParams.delete(name);
  if (url.hostname === 'mp.weixin.qq.com') url.hash = '';
  return url.href;
}
