import { registerHooks } from 'node:module';

/**
 * Loaded before everything else (`node --import`). postgres.js 3.4.9, the newest, ends the process when a connection
 * dies at the wrong moment (its issues 1066, 1154, 1208; pull requests 1168, 1209 wait there): a Postgres that restarts
 * would take every process along. Goes when a release has the fix; a test says when the text no longer fits.
 */
const mendings: readonly (readonly [wrong: string, right: string])[] = [
  [
    // Written after the close: say so to whoever waits, instead of throwing where nobody can catch.
    'const x = socket.write(chunk, fn)\n',
    `if (!socket) {
      chunk = nextWriteTimer = null
      error(Errors.connection('CONNECTION_CLOSED', options))
      return false
    }
    const x = socket.write(chunk, fn)\n`,
  ],
  [
    // What was not yet written must not be the first thing that the next connection of this slot says.
    'incomings = null\n    clearImmediate(nextWriteTimer)\n',
    'incomings = null\n    clearImmediate(nextWriteTimer)\n    chunk = nextWriteTimer = null\n',
  ],
  // The first question of a connection has nobody who waits for its failure; the caller's own query fails as well.
  ['return fetchArrayTypes()\n', 'return fetchArrayTypes().catch(() => {})\n'],
  [
    // What it was asked before it could answer fails: kept, it would be waited for on the next connection, for ever.
    'if (initial)\n      return reconnect()\n',
    `if (initial) {
      const lost = Errors.connection('CONNECTION_CLOSED', options)
      query && queryError(query, lost)
      while (sent.length) queryError(sent.shift(), lost)
      query = results = errorResponse = null
      result = new Result()
      rows = 0
      return reconnect()
    }\n`,
  ],
  [
    // Asked between an error of the socket and its close: nobody else would tell that it is lost.
    '!hadError && (query || sent.length) && error(',
    ';(query || sent.length) && error(',
  ],
  [
    // What the last connection was about to be told must not be told to the first query of the next.
    'closedTime = performance.now()\n',
    'query = results = errorResponse = null\n    result = new Result()\n    rows = 0\n    closedTime = performance.now()\n',
  ],
  // Ended while it waits to connect again, it would connect all the same: an open connection keeps a process from ending.
  [
    'setTimeout(connect, closedTime ?',
    'terminated = false\n    setTimeout(() => terminated || connect(), closedTime ?',
  ],
  [
    "socket.readyState === 'open' && socket.end(b().X().end())",
    "socket.readyState === 'open' ? socket.end(b().X().end()) : socket.destroy()",
  ],
];

export function mend(source: string): string {
  return mendings.reduce((text, [wrong, right]) => {
    if (text.split(wrong).length !== 2)
      throw new Error(`postgres.js has changed: look at mend-postgres.ts again (${wrong.trim()}).`);
    return text.replace(wrong, () => right);
  }, source);
}

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    if (!url.endsWith('/postgres/src/connection.js') || !loaded.source) return loaded;
    const text =
      typeof loaded.source === 'string' ? loaded.source : Buffer.from(loaded.source as Uint8Array).toString();
    return { ...loaded, source: mend(text) };
  },
});

/** Tests that kill connections run only where this was in time. */
Object.assign(globalThis, { [Symbol.for('stoa.mended-postgres')]: true });
