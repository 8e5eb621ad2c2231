import type { ImportErrorResolvers } from '../generated/types.ts';

export const ImportError: ImportErrorResolvers = { column: ({ column }) => (column === '' ? null : column) };
