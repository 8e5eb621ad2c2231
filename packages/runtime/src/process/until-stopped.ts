import { once } from 'node:events';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Resolves when somebody asks this process to stop. One Ctrl-C arrives several times: from the terminal, from
 * npm and from the launcher. So what comes in the next second is the same wish; later it is impatience.
 */
export async function untilStopped(): Promise<NodeJS.Signals> {
  const listening = new AbortController();
  const asked = signals.map((signal) => once(process, signal, { signal: listening.signal }).then(() => signal));
  const first = await Promise.race(asked);
  const since = Date.now();
  for (const signal of signals) {
    process.on(signal, () => {
      if (Date.now() - since > 1_000) process.exit(130);
    });
  }
  listening.abort();
  await Promise.allSettled(asked);
  return first;
}
