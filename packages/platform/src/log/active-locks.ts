import type { Sql } from 'postgres';
import { type HeldConnection, holdConnection } from '../hold-connection.ts';

/** Any constant; it keeps these locks apart from others of the same database. */
const consumersAndSagas = 7_340_502;

export interface ActiveLocks {
  /** True while this process is the one under that name; asks again for a lock that was lost or never got. */
  held(name: string): Promise<boolean>;
  /** One, or all of them. */
  release(name?: string): Promise<void>;
}

/**
 * One active holder a name over all processes, on one connection. Postgres lets go when it dies, so a killed holder is
 * followed at once and needs no lease or clock. It spares double work; what must not happen twice is guarded by rows.
 */
export function activeLocks(sql: Sql, family = consumersAndSagas): ActiveLocks {
  let holding: Promise<HeldConnection> | null = null;
  let asking = 0;
  const names = new Set<string>();
  const forget = () => {
    holding = null;
    names.clear();
  };
  /** A connection that is gone takes its locks along; one that was let go before is nobody's loss. */
  const forgetIf = (taken: Promise<HeldConnection>) => {
    if (holding === taken) forget();
  };
  const take = (): Promise<HeldConnection> => {
    const taken = holdConnection(sql);
    taken
      .then((held) => held.lost)
      .then(
        () => forgetIf(taken),
        () => forgetIf(taken),
      );
    return taken;
  };
  const ask = async (name: string): Promise<void> => {
    const held = await (holding ??= take());
    const asking = held.sql<{ got: boolean }[]>`
      select pg_try_advisory_lock(${family}, hashtext(${name})) as got`;
    const rows = await unlessLost(held, asking);
    if (rows?.[0]?.got) names.add(name);
  };
  /** The pool gets its connection back as soon as nothing is locked on it. */
  const dropIdle = async () => {
    if (names.size > 0 || asking > 0) return;
    const last = holding;
    forget();
    await last?.then((held) => held.release()).catch(() => {});
  };
  return {
    async held(name) {
      if (names.has(name)) return true;
      asking++;
      // A failure is that of the connection, whose loss is told.
      await ask(name).catch(() => {});
      asking--;
      const held = names.has(name);
      await dropIdle();
      return held;
    },
    async release(name) {
      const held = await holding?.catch(() => null);
      for (const each of name === undefined ? [...names] : [name]) {
        const unlocking = held?.sql.unsafe('select pg_advisory_unlock($1, hashtext($2))', [family, each]);
        if (held && unlocking) await unlessLost(held, unlocking).catch(() => {});
        names.delete(each);
      }
      await dropIdle();
    },
  };
}

/** What is asked of a connection in the moment of its loss is never answered: null then. */
const unlessLost = <Answer>(held: HeldConnection, asked: Promise<Answer>): Promise<Answer | null> =>
  Promise.race([asked, held.lost.then(() => null)]);
