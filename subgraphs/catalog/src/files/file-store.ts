import type { Readable } from 'node:stream';
import type { MediaSettings } from '@stoa/platform/settings.ts';
import { folderStore } from './folder-store.ts';
import { s3Store } from './s3-store.ts';

export type Bytes = AsyncIterable<Uint8Array>;

export interface FileFacts {
  readonly contentType: string;
  /** Exact: the body must have as many. */
  readonly bytes: number;
}

export interface StoredFile {
  readonly bytes: number;
  /** Read it to the end, or destroy it. */
  readonly body: Readable;
}

/** Where files lie. Keys are ours, never words of a caller. */
export interface FileStore {
  /** The whole file or nothing: a body that breaks off leaves none. */
  put(key: string, body: Bytes, facts: FileFacts): Promise<void>;
  get(key: string): Promise<StoredFile | null>;
  /** Deleting what is not there is no error. */
  delete(key: string): Promise<void>;
  /** Where a client may send the file itself; null when it goes through us. */
  uploadUrl(key: string, facts: FileFacts, seconds: number): Promise<string | null>;
}

export const openFileStore = (settings: MediaSettings): FileStore =>
  settings.kind === 'folder' ? folderStore(settings.folder) : s3Store(settings);
