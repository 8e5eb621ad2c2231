import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout this launcher belongs to, wherever it was called from. */
export const root = resolve(fileURLToPath(new URL('../../..', import.meta.url)));

export const home = process.env.STOA_HOME ? resolve(process.env.STOA_HOME) : join(root, '.stoa');
