import type { ReservedSql, Sql } from 'postgres';

/** Any constant; it keeps these locks apart from others of the same database. */
const family = 7_340_502;

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
export function activeLocks(sql: Sql): ActiveLocks {
  let reserved: Promise<ReservedSql> | null = null;
  let asking = 0;
  const names = new Set<string>();
  const drop = () => {
    void reserved?.then((connection) => connection.release()).catch(() => {});
    reserved = null;
    names.clear();
  };
  /** The pool gets its connection back as soon as nothing is locked on it. */
  const dropIdle = () => {
    if (names.size === 0 && asking === 0) drop();
  };
  return {
    async held(name) {
      asking++;
      try {
        const connection = await (reserved ??= sql.reserve());
        if (names.has(name)) await connection`select 1`;
        else {
          const [row] = await connection<{ got: boolean }[]>`
            select pg_try_advisory_lock(${family}, hashtext(${name})) as got`;
          if (row?.got) names.add(name);
        }
      } catch {
        drop();
      }
      asking--;
      dropIdle();
      return names.has(name);
    },
    async release(name) {
      const connection = await reserved?.catch(() => null);
      for (const each of name === undefined ? [...names] : [name]) {
        if (connection) await connection`select pg_advisory_unlock(${family}, hashtext(${each}))`.catch(() => {});
        names.delete(each);
      }
      dropIdle();
    },
  };
}
