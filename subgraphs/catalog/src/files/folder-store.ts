import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
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
      // Opened before anything can fail: a stream would open it later, perhaps after it was removed.
      const file = await open(partial, 'wx');
      try {
        await pipeline(body, file.createWriteStream({ flush: true }));
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
