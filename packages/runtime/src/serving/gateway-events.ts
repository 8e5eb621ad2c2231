import { apiClientDisabled, sessionRevoked, userErased } from '@stoa/contracts/accounts.ts';
import type { Revocations } from '@stoa/gateway/identity/revocations.ts';
import type { LoggedEvent } from '@stoa/platform/log/event.ts';
import { onRing } from '@stoa/platform/log/bell.ts';
import { followLog } from '@stoa/platform/log/follow-log.ts';
import { headOf } from '@stoa/platform/log/read-log.ts';
import { type Logs, openLogs } from '@stoa/platform/log/logs.ts';
import type { Logger } from '@stoa/platform/logger.ts';
import type { Databases } from './databases.ts';

/** What domains tell that a gateway has to know at once. It hears every event itself, beside the consumers. */
export interface GatewayEvents {
  /** `begins` is called when it is known from where on: what was told before is not heard. */
  hear(source: string, types: readonly string[], take: Take, options?: Hearing): void;
  /** Done when everything that these domains have told by now is heard; or soon after, if a log does not answer. */
  caughtUp(sources: Iterable<string>): Promise<void>;
  stop(): Promise<void>;
}

type Take = (event: LoggedEvent) => Promise<void> | void;
interface Hearing {
  /** What to do when hearing begins: nothing is known of what was told before. */
  readonly begins?: () => Promise<void> | void;
  /** How far back in time it begins. */
  readonly backMs?: number;
}

/** A write waits no longer than this for what it has told. */
const patienceMs = 500;
/** After the log did not answer; long enough to let a restarting Postgres come back. */
const againMs = 1_000;

/** `here` are the domains of this process, whose every ring is heard before their answer is given. */
export function gatewayEvents(databases: Databases, here: ReadonlySet<string>, log: Logger): GatewayEvents {
  const logs: Logs = openLogs({ urlOf: (source) => databases.urlAs(source, 'stoa_events') });
  const life = new AbortController();
  const rung = new Map<string, number>();
  const silence = onRing((domain, position) => {
    if (here.has(domain)) rung.set(domain, Math.max(position, rung.get(domain) ?? 0));
  });
  const followings = new Map<string, ReturnType<typeof followLog>>();
  const underWay: Promise<void>[] = [];
  /** Up to where each domain was heard, and who waits for more. */
  const heard = new Map<string, { position: number; waiting: Set<() => void> }>();

  async function follow(
    source: string,
    types: readonly string[],
    take: Take,
    { begins = () => {}, backMs = 0 }: Hearing,
  ): Promise<void> {
    const following = followings.get(source) ?? followLog(logs, source);
    followings.set(source, following);
    let after: number | null = null;
    while (!life.signal.aborted) {
      if (after === null && backMs > 0) after = await before(source, backMs);
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

  /** The position after which the events of the last so many milliseconds stand; null when the log does not answer now. */
  async function before(source: string, backMs: number): Promise<number | null> {
    try {
      const [row] = await logs.sql(source)<{ position: string | null }[]>`-- gateway: recent events
        select min(position) - 1 as position from ${logs.sql(source)(source)}.event_log
        where recorded_at > now() - ${`${backMs} milliseconds`}::interval`;
      return row?.position === null || row === undefined ? null : Number(row.position);
    } catch (err) {
      log.warn({ err, source }, 'what a domain told lately cannot be read');
      return null;
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
    const head = here.has(source) ? (rung.get(source) ?? 0) : await headOf(logs.sql(source), source);
    if (known.position >= head) return;
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
    hear: (source, types, take, options = {}) => void underWay.push(follow(source, types, take, options)),
    async stop() {
      life.abort();
      silence();
      await Promise.all([...followings.values()].map((following) => following.stop()));
      await Promise.all(underWay);
      await logs.close();
    },
  };
}

/** Tokens of a session that ended, a client that was disabled and a person who was erased stop working within the bell's delay. */
export function hearRevocations(events: GatewayEvents, revocations: Revocations): void {
  const types = [sessionRevoked.name, apiClientDisabled.name, userErased.name];
  // As far back as a token may reach: what was told before this gateway began counts, too.
  const back = { backMs: 12 * 60_000 };
  const take: Take = ({ type, payload }) => {
    const told = payload as { sessionId?: string; clientId?: string; userId?: string };
    const id =
      type === sessionRevoked.name ? told.sessionId : type === apiClientDisabled.name ? told.clientId : told.userId;
    if (id !== undefined) revocations.revoke(id);
  };
  events.hear('accounts', types, take, back);
}
