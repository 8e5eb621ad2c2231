import { apiClientDisabled, sessionRevoked, userErased } from '@stoa/contracts/accounts.ts';
import type { Revocations } from '@stoa/gateway/identity/revocations.ts';
import type { LoggedEvent } from '@stoa/platform/log/event.ts';
import { followLog } from '@stoa/platform/log/follow-log.ts';
import { headOf } from '@stoa/platform/log/read-log.ts';
import { type Logs, openLogs } from '@stoa/platform/log/logs.ts';
import type { Logger } from '@stoa/platform/logger.ts';
import type { Databases } from './databases.ts';

/** What domains tell that a gateway has to know at once. It hears every event itself, beside the consumers. */
export interface GatewayEvents {
  /** `begins` is called when it is known from where on: what was told before is not heard. */
  hear(source: string, types: readonly string[], take: Take, begins?: () => Promise<void> | void): void;
  /** Done when everything that these domains have told by now is heard; or soon after, if a log does not answer. */
  caughtUp(sources: Iterable<string>): Promise<void>;
  stop(): Promise<void>;
}

type Take = (event: LoggedEvent) => Promise<void> | void;
type Begins = () => Promise<void> | void;

/** A write waits no longer than this for what it has told. */
const patienceMs = 500;
/** After the log did not answer; long enough to let a restarting Postgres come back. */
const againMs = 1_000;

export function gatewayEvents(databases: Databases, log: Logger): GatewayEvents {
  const logs: Logs = openLogs({ urlOf: (source) => databases.urlAs(source, 'stoa_events') });
  const life = new AbortController();
  const followings = new Map<string, ReturnType<typeof followLog>>();
  const underWay: Promise<void>[] = [];
  /** Up to where each domain was heard, and who waits for more. */
  const heard = new Map<string, { position: number; waiting: Set<() => void> }>();

  async function follow(source: string, types: readonly string[], take: Take, begins: Begins): Promise<void> {
    const following = followings.get(source) ?? followLog(logs, source);
    followings.set(source, following);
    let after: number | null = null;
    while (!life.signal.aborted) {
      const events = following.follow({ types, keys: [], after });
      life.signal.addEventListener('abort', () => void events.return?.(), { once: true });
      try {
        if (after === null) {
          const from = await events.from;
          await begins();
          after = from;
        }
        if (types.length === 0) hasHeard(source, after);
        for await (const event of events) {
          await take(event);
          after = event.position;
          if (types.length === 0) hasHeard(source, after);
        }
      } catch (err) {
        if (life.signal.aborted) return;
        log.warn({ err, source }, 'the gateway does not hear a domain; trying again');
        await new Promise((resolve) => setTimeout(resolve, againMs));
      }
    }
  }

  function hasHeard(source: string, position: number): void {
    const known = heard.get(source) ?? { position, waiting: new Set() };
    heard.set(source, known);
    known.position = position;
    for (const look of known.waiting) look();
  }

  async function until(source: string, signal: AbortSignal): Promise<void> {
    const known = heard.get(source);
    if (!known) return;
    const head = await headOf(logs.sql(source), source);
    await new Promise<void>((resolve) => {
      const look = () => {
        if (known.position < head && !signal.aborted) return;
        known.waiting.delete(look);
        resolve();
      };
      known.waiting.add(look);
      signal.addEventListener('abort', look, { once: true });
      look();
    });
  }

  return {
    async caughtUp(sources) {
      const signal = AbortSignal.timeout(patienceMs);
      await Promise.all([...sources].map((source) => until(source, signal).catch(() => {})));
    },
    hear: (source, types, take, begins = () => {}) => void underWay.push(follow(source, types, take, begins)),
    async stop() {
      life.abort();
      await Promise.all([...followings.values()].map((following) => following.stop()));
      await Promise.all(underWay);
      await logs.close();
    },
  };
}

/** Tokens of a session that ended, a client that was disabled and a person who was erased stop working within the bell's delay. */
export function hearRevocations(events: GatewayEvents, revocations: Revocations): void {
  const types = [sessionRevoked.name, apiClientDisabled.name, userErased.name];
  events.hear('accounts', types, ({ type, payload }) => {
    const told = payload as { sessionId?: string; clientId?: string; userId?: string };
    const id =
      type === sessionRevoked.name ? told.sessionId : type === apiClientDisabled.name ? told.clientId : told.userId;
    if (id !== undefined) revocations.revoke(id);
  });
}
