import { APIError, type GlobalBeforeOperationHook } from 'payload';
import { may } from '../access';

/**
 * An older version holds what the legal unit alone may set, and Payload 3.90 writes it back without asking who may
 * change which field.
 */
export const restoreByPolicy: GlobalBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (operation === 'restoreVersion' && !overrideAccess && !may(req, 'update', 'policy'))
    throw new APIError(
      '旧版本里有只能由法制部门决定的规则，只有法制部门可以恢复。没有恢复，现在的设置没有变。',
      403,
      undefined,
      true,
    );
  return args;
};
