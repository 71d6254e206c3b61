import type { Payload, PayloadRequest } from 'payload';
import {
  isViewedList,
  VIEWED_LISTS,
  type ViewedList,
  type ViewQuery,
  viewAddress,
} from '../../domain/saved-view';
import { may } from '../access';
import type { DeskUser } from '../review/person';

const ROOMS = {
  articles: 'publications',
  disclosures: 'publications',
  decisions: 'publications',
  units: 'units',
  media: 'media',
} as const satisfies Record<ViewedList, Parameters<typeof may>[2]>;

export const LIST_NAMES: Record<ViewedList, string> = {
  articles: '新闻',
  disclosures: '公开事项',
  decisions: '行政决定公开',
  units: '单位',
  media: '图片',
};

/** The lists a person may read; a view of another is not shown to them. */
export const listsOf = (req: PayloadRequest): ViewedList[] =>
  VIEWED_LISTS.filter((list) => may(req, 'read', ROOMS[list]));

/** A view as the desk shows it. `mayChange`: it is one's own, or shared and one may set what is shared. */
export type ShownView = {
  id: number;
  name: string;
  list: ViewedList;
  address: string;
  isShared: boolean;
  mayChange: boolean;
};
export type ShownViews = { views: ShownView[]; mayShare: boolean };

type Row = ViewQuery & { id: number; name: string; list: unknown; isShared?: boolean | null };

/** What a person has kept and what is set for all, of one list or of every list they may read; by name. */
export async function viewsFor(payload: Payload, user: DeskUser, list?: string): Promise<ShownViews> {
  const mayShare = may({ user } as unknown as PayloadRequest, 'publish', 'views');
  const { docs } = await payload.find({
    collection: 'saved-views',
    where: list ? { list: { equals: list } } : {},
    sort: 'name',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: user as never,
  });
  const views = (docs as unknown as Row[]).flatMap(({ id, name, list: of, isShared, ...query }) =>
    isViewedList(of)
      ? [
          {
            id,
            name,
            list: of,
            address: viewAddress(of, query),
            isShared: isShared === true,
            mayChange: isShared !== true || mayShare,
          },
        ]
      : [],
  );
  return { views, mayShare };
}
