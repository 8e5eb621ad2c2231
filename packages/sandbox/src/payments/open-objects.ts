import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Clock } from '@stoa/kernel/clock.ts';
import type { StripeObject } from './stripe-objects.ts';

/**
 * All that the provider knows; one file, and every answer is written before it is given: it outlives a kill. A machine that
 * loses its power may lose the last moments of it, which is no loss in a sandbox; waiting for the disk would stand in the
 * way of everything else in this process.
 */
export interface Objects {
  readonly sqlite: DatabaseSync;
  readonly now: () => number;
  /** `prefix_…`: the same in every run of the same seed. */
  makeId(prefix: string): string;
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller knows the kind by the id's prefix
  find<Kind extends StripeObject>(id: string): Kind | undefined;
  save<Kind extends StripeObject>(object: Kind): Kind;
  /** Newest first, those whose fields have these values. */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the same
  list<Kind extends StripeObject>(kind: string, where: Readonly<Record<string, string | undefined>>): Kind[];
  setting(name: string): string | undefined;
  set(name: string, value: string): void;
  /** Everything or nothing. */
  atomically<Result>(work: () => Result): Result;
}

export function openObjects(file: string, clock: Clock, seed: string): Objects {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const sqlite = new DatabaseSync(file);
  sqlite.exec(`
    pragma journal_mode = wal; pragma synchronous = normal; pragma busy_timeout = 5000;
    create table if not exists object (position integer primary key, id text not null unique, kind text not null, body text not null);
    create index if not exists object_kind on object (kind, position);
    create index if not exists object_intent on object (kind, body ->> 'payment_intent');
    create index if not exists object_charge on object (kind, body ->> 'charge');
    create index if not exists object_source on object (kind, body ->> 'source');
    create table if not exists answer (key text primary key, hash text not null, status integer not null, body text not null, request text not null);
    create table if not exists delivery (position integer primary key, event text not null, body text not null, due integer not null, attempts integer not null default 0, bad integer not null default 0);
    create table if not exists setting (name text primary key, value text not null);`);
  const byId = sqlite.prepare('select body from object where id = ?');
  const put = sqlite.prepare(
    'insert into object (id, kind, body) values (?, ?, ?) on conflict (id) do update set body = excluded.body',
  );
  const readSetting = sqlite.prepare('select value from setting where name = ?');
  const writeSetting = sqlite.prepare('insert or replace into setting (name, value) values (?, ?)');
  const parsed = (row: unknown): never => JSON.parse((row as { body: string }).body) as never;
  const objects: Objects = {
    sqlite,
    now: () => Math.floor(clock.now().getTime() / 1000),
    makeId(prefix) {
      const number = Number(objects.setting('ids') ?? 0) + 1;
      objects.set('ids', String(number));
      const chance = createHash('sha256')
        .update(`${objects.setting('seed')} ${number}`)
        .digest('base64url');
      return `${prefix}_${chance.replaceAll(/[-_]/g, '').slice(0, 24)}`;
    },
    find(id) {
      const row = byId.get(id);
      return row === undefined ? undefined : parsed(row);
    },
    save(object) {
      put.run(object.id, object.object, JSON.stringify(object));
      return object;
    },
    list(kind, where) {
      const given = Object.entries(where).filter((each): each is [string, string] => each[1] !== undefined);
      const conditions = given.map(([field]) => ` and body ->> '${field.replaceAll(/\W/g, '')}' = ?`).join('');
      return sqlite
        .prepare(`select body from object where kind = ?${conditions} order by position desc`)
        .all(kind, ...given.map(([, value]) => value))
        .map(parsed);
    },
    setting: (name) => (readSetting.get(name) as { value: string } | undefined)?.value,
    set: (name, value) => void writeSetting.run(name, value),
    atomically(work) {
      sqlite.exec('begin immediate');
      try {
        const result = work();
        sqlite.exec('commit');
        return result;
      } catch (error) {
        sqlite.exec('rollback');
        throw error;
      }
    },
  };
  if (objects.setting('seed') === undefined) objects.set('seed', seed);
  return objects;
}
