import { fail } from '@stoa/kernel/errors.ts';
import { ids } from '@stoa/kernel/ids.ts';
import type { MediaResolvers } from '../generated/types.ts';

export const Media: MediaResolvers = {
  __resolveReference: async ({ id }, { loaders }) =>
    (await loaders.media.load(ids.media.decode(id))) ?? fail('NOT_FOUND', 'There is no such picture.'),
  id: ({ id }) => ids.media.encode(id),
  url({ id, widths }, { width }, { settings }) {
    const fitting = width == null ? undefined : (widths.find((each) => each >= width) ?? widths.at(-1));
    return `${settings.publicUrl}/media/${ids.media.encode(id)}${fitting === undefined ? '' : `?width=${fitting}`}`;
  },
};
