import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { FileStore } from './file-store.ts';

/** Files in a folder. Written beside and renamed when whole, so that a reader never sees half of one. */
export function folderStore(folder: string): FileStore {
  const pathOf = (key: string): string => join(folder, ...key.split('/'));
  return {
    async put(key, body) {
      const path = pathOf(key);
      const partial = `${path}.${randomUUID()}.part`;
      await mkdir(dirname(path), { recursive: true });
      try {
        await pipeline(body, createWriteStream(partial, { flush: true }));
        await rename(partial, path);
      } catch (error) {
        await rm(partial, { force: true });
        throw error;
      }
    },
    async get(key) {
      const path = pathOf(key);
      const found = await stat(path).catch(absent);
      return found && { bytes: found.size, body: createReadStream(path) };
    },
    delete: (key) => rm(pathOf(key), { force: true }),
    uploadUrl: () => Promise.resolve(null),
  };
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
