import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionConfig,
} from 'payload';

const refuse = (): never => {
  throw new APIError('记录只能增加，不能改动或者删除。', 403, undefined, true);
};

const onlyAdded: CollectionBeforeChangeHook = ({ data, operation }) =>
  operation === 'create' ? data : refuse();
const neverDeleted: CollectionBeforeDeleteHook = () => refuse();

/** Hooks of a collection that is a record: whoever asks, and the program itself, can only add to it. */
export const appendOnly: NonNullable<CollectionConfig['hooks']> = {
  beforeChange: [onlyAdded],
  beforeDelete: [neverDeleted],
};
