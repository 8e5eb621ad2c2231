import { fail } from '@stoa/kernel/errors.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { connection, pageRequest } from '@stoa/kernel/pages.ts';
import { isStorable } from '../domain/words.ts';
import type { ProductImportResolvers } from '../generated/types.ts';
import { errorsAfter } from '../store/imports.ts';

export const ProductImport: ProductImportResolvers = {
  id: ({ id }) => ids.importJob.encode(id),
  async errors({ id }, args, { db }) {
    const page = pageRequest(args, 2);
    const [row = '0', column = ''] = page.after ?? [];
    if (!/^\d{1,9}$/.test(row) || !isStorable(column)) fail('BAD_PAGINATION', 'This cursor is not one of this list.');
    const rows = await errorsAfter(db, id, { row: Number(row), column }, page.limit + 1);
    return connection(rows, page, (error) => [String(error.row), error.column]);
  },
};
