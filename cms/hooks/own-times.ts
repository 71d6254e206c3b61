import type {
  CollectionBeforeOperationHook,
  CollectionConfig,
  GlobalBeforeOperationHook,
  GlobalConfig,
} from 'payload';

type Asked = { data?: Record<string, unknown>; overrideAccess?: boolean };

/** What was asked without a time in it; a program of ours that sets one on purpose asks for no right. */
function withoutTimes<Args>(args: Args): Args {
  const { data, overrideAccess } = args as Asked;
  if (overrideAccess || !data || !('createdAt' in data || 'updatedAt' in data)) return args;
  const { createdAt: _made, updatedAt: _saved, ...rest } = data;
  return { ...args, data: rest };
}

const dropSentTimes: CollectionBeforeOperationHook = ({ args }) => withoutTimes(args);
const dropSentTimesGlobal: GlobalBeforeOperationHook = ({ args }) => withoutTimes(args);

/** Puts a hook behind all that stand before an operation: the check for an older text reads the time a form sends. */
const after = <Config extends CollectionConfig | GlobalConfig>(config: Config, hook: object): Config =>
  ({
    ...config,
    hooks: { ...config.hooks, beforeOperation: [...(config.hooks?.beforeOperation ?? []), hook] },
  }) as Config;

/**
 * When something was made and last saved is the desk's own to say. Payload (3.90) stores what is sent for it: whoever
 * may save could say that an item had been there, or had been left alone, for years.
 */
export const withOwnTimes = (config: CollectionConfig): CollectionConfig => after(config, dropSentTimes);

export const withOwnTimesGlobal = (config: GlobalConfig): GlobalConfig => after(config, dropSentTimesGlobal);
