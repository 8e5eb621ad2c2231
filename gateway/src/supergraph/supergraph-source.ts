import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { fail } from '@stoa/kernel/errors.ts';
import type { Logger } from '@stoa/platform/logger.ts';
import { request } from 'undici';

/** Where a supergraph comes from, and where the next one will. */
export interface SupergraphSource {
  read(): Promise<string>;
  /** Calls with each that differs from the one before; gives what stops it. */
  watch(take: (supergraphSdl: string) => Promise<void>): () => void;
}

export interface SourceOptions {
  readonly pollMs: number;
  readonly log: Logger;
}

/** Larger than any that is known; a wrong address must not fill the memory. */
const mostBytes = 32 * 2 ** 20;
const timeoutMs = 10_000;

export const supergraphSource = (place: string, options: SourceOptions): SupergraphSource =>
  /^https?:/.test(place) ? byUrl(place, options) : byFile(place, options);

function byFile(path: string, { pollMs, log }: SourceOptions): SupergraphSource {
  /** Of the file as it was last read: taken before reading, so that what changes meanwhile is read again. */
  let seen = '';
  const read = (): string => {
    seen = stampOf(path);
    return seen === '' ? fail('STARTUP_FAILED', `There is no supergraph at ${path}.`) : readFileSync(path, 'utf8');
  };
  return {
    read: () => Promise.resolve(read()),
    watch(take) {
      const changed = whenChanged(take, log);
      // By looking, not by notice: editors and mounted volumes replace files, and notices of that get lost.
      const look = async (): Promise<void> => {
        if (stampOf(path) !== seen) await changed(read());
      };
      const timer = setInterval(
        () => void look().catch((err: unknown) => log.warn({ err }, 'the supergraph cannot be read')),
        Math.min(1_000, pollMs),
      ).unref();
      return () => clearInterval(timer);
    },
  };
}

/** Tells two states of a file apart; empty when there is none. */
function stampOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false, bigint: true });
  return stats ? `${stats.mtimeNs} ${stats.size} ${stats.ino}` : '';
}

function byUrl(url: string, { pollMs, log }: SourceOptions): SupergraphSource {
  let etag: string | undefined;
  let last = '';
  const read = async (): Promise<string> => {
    const answer = await request(url, {
      headers: etag ? { 'if-none-match': etag } : {},
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (answer.statusCode === 304) {
      await answer.body.dump();
      return last;
    }
    if (answer.statusCode !== 200) {
      await answer.body.dump();
      fail('STARTUP_FAILED', `${url} answers ${answer.statusCode} in place of a supergraph.`);
    }
    let text = '';
    for await (const chunk of answer.body.setEncoding('utf8')) {
      text += chunk;
      if (text.length > mostBytes) fail('STARTUP_FAILED', `${url} sends more than a supergraph.`);
    }
    const given = answer.headers['etag'];
    etag = typeof given === 'string' ? given : undefined;
    return (last = text);
  };
  return {
    read,
    watch(take) {
      const changed = whenChanged(take, log);
      const timer = setInterval(
        () =>
          void read().then(changed, (err: unknown) =>
            log.warn({ err }, 'the supergraph cannot be fetched; the one before is kept'),
          ),
        pollMs,
      ).unref();
      return () => clearInterval(timer);
    },
  };
}

/** One that does not load is tried once, and told; the one before goes on. */
function whenChanged(take: (sdl: string) => Promise<void>, log: Logger): (sdl: string) => Promise<void> {
  let tried = '';
  return async (sdl) => {
    const hash = createHash('sha256').update(sdl).digest('hex');
    if (hash === tried) return;
    tried = hash;
    try {
      await take(sdl);
    } catch (err) {
      log.error({ err }, 'this supergraph does not load; the one before is kept');
    }
  };
}
