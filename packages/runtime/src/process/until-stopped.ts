import { once } from 'node:events';

/** Kubernetes kills after thirty seconds, and says nothing. */
const stopMs = 25_000;

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Resolves when somebody asks this process to stop. One Ctrl-C arrives several times: from the terminal, from
 * npm and from the launcher. So what comes in the next second is the same wish; later it is impatience.
 * What has not stopped within a while is ended, and says what it was still about.
 */
export async function untilStopped(withinMs = stopMs): Promise<NodeJS.Signals> {
  const listening = new AbortController();
  const asked = signals.map((signal) => once(process, signal, { signal: listening.signal }).then(() => signal));
  const first = await Promise.race(asked);
  const since = Date.now();
  for (const signal of signals) {
    process.on(signal, () => {
      if (Date.now() - since > 1_000) process.exit(130);
    });
  }
  setTimeout(() => {
    const left = [...new Set(process.getActiveResourcesInfo())].join(', ');
    process.stderr.write(`Not stopped within ${withinMs / 1_000} seconds: ended (${left}).\n`);
    process.exit(1);
  }, withinMs).unref();
  listening.abort();
  await Promise.allSettled(asked);
  return first;
}
