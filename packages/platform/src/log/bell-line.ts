import { setTimeout as pause } from 'node:timers/promises';
import type { Sql } from 'postgres';
import { onRing } from './bell.ts';

const channel = 'stoa_events';
/** The first ring goes out at once; those that follow it share the next one. */
const betweenMs = 10;

/** Up to where the log has grown; unknown after a connection was lost. */
type Listener = (position?: number) => void;

export interface BellLine {
  onWake(source: string, listener: Listener): () => void;
  stop(): Promise<void>;
}

/**
 * Carries the bell of each process to all others: local rings go out, coalesced, after their commit; what others send
 * comes in. A ring lost by a crash between commit and NOTIFY is found by a slow look at the logs.
 */
export function openBellLine(sql: Sql, pollMs = 1000): BellLine {
  const listeners = new Map<string, Set<Listener>>();
  const heads = new Map<string, string>();
  const unsent = new Map<string, number>();
  let sending: Promise<void> | null = null;
  let stopped = false;

  const wake = (source: string, position?: number) => {
    for (const listener of listeners.get(source) ?? []) listener(position);
  };
  const send = async () => {
    // One NOTIFY at a time: what is recorded meanwhile shares the next one.
    while (unsent.size > 0) {
      const rings = [...unsent].map(([domain, position]) => `${domain} ${position}`);
      unsent.clear();
      await sql`select pg_notify(${channel}, ring) from unnest(${rings}::text[]) ring`.catch(() => {});
      if (!stopped) await pause(betweenMs);
    }
    sending = null;
  };
  const silence = onRing((domain, position) => {
    wake(domain, position);
    if (stopped) return;
    unsent.set(domain, Math.max(position, unsent.get(domain) ?? 0));
    sending ??= send();
  });
  const listening = sql
    .listen(
      channel,
      (ring) => {
        const [source = '', position] = ring.split(' ');
        wake(source, Number(position));
      },
      // Also after a lost connection, when anything may have been missed.
      () => [...listeners.keys()].forEach((source) => wake(source)),
    )
    .catch(() => null);

  const look = async () => {
    if (listeners.size === 0) return;
    const parts = [...listeners.keys()].map(
      (source) => sql`(select ${source} as source, max(position)::text as head from ${sql(source)}.event_log)`,
    );
    const rows = await sql<
      { source: string; head: string }[]
    >`${parts.flatMap((part, i) => (i === 0 ? [part] : [sql`union all`, part]))}`;
    for (const { source, head } of rows) {
      // Without its position: whatever rang before, something may have been missed.
      if (heads.get(source) !== head) wake(source);
      heads.set(source, head);
    }
  };
  const poll = setInterval(() => void look().catch(() => {}), pollMs);

  return {
    onWake(source, listener) {
      const heard = listeners.get(source) ?? new Set();
      listeners.set(source, heard.add(listener));
      return () => void heard.delete(listener);
    },
    async stop() {
      stopped = true;
      clearInterval(poll);
      silence();
      await sending;
      await (await listening)?.unlisten();
    },
  };
}
