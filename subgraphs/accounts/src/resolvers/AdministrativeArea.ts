import type { AdministrativeAreaResolvers } from '../generated/types.ts';

export const AdministrativeArea: AdministrativeAreaResolvers = { name: ({ code, names }) => names[0] ?? code };
