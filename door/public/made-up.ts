import { fileGuard } from '@/domain/file-guard';
import { pageGuard } from '@/domain/page-guard';
import { pathBelow } from './addresses';
import type { PublicDoor } from './exchange';

/**
 * Whether nothing can be at a path of a known kind, before anybody is asked for it: no file of the build, no file that
 * the desk has taken in, no page. Never rejects.
 */
export async function isMadeUp({ siteFiles }: Pick<PublicDoor, 'siteFiles'>, path: string): Promise<boolean> {
  if (!siteFiles(path)) return true;
  const below = pathBelow(path);
  const may = below === null ? await fileGuard()?.(path) : await pageGuard()?.(below);
  return may === false;
}
