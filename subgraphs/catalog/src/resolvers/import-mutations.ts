import { isRefusal } from '@stoa/kernel/refusal.ts';
import { requireScope } from '@stoa/platform/identity.ts';
import { startImport } from '../commands/start-import.ts';
import type { MutationResolvers } from '../generated/types.ts';
import { importById } from '../store/imports.ts';
import { answer } from './answer.ts';
import { ownerOf } from './owner.ts';

export const importMutations = {
  async productImportStart(_, { input: { idempotencyKey: key, format, bytes } }, context) {
    requireScope(context.viewer, 'catalog:write');
    const result = await startImport(context, { key, owner: ownerOf(context.viewer), format, bytes });
    if (isRefusal(result)) return { ...answer('import', result), uploadUrl: null };
    const { id, uploadUrl } = result;
    return { ...answer('import', (await importById(context.db, id)) ?? null), uploadUrl };
  },
} satisfies MutationResolvers;
