import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type { Consignment, Status, Step } from './shipment.ts';

export interface ShipmentRow {
  readonly code: string;
  readonly consignment: Consignment;
  readonly status: Status;
  /** Milliseconds of the carrier's clock; null until it is handed over. */
  readonly takenAt: number | null;
  readonly failures: number;
}

export interface StepRow extends Step {
  readonly code: string;
  /** When it is due by the carrier's clock. */
  readonly due: number;
  /** When it happened by the wall clock; null while it lies ahead. */
  readonly at: number | null;
}

export interface DeliveryRow {
  readonly id: string;
  readonly code: string;
  readonly body: string;
  readonly attempts: number;
}

const tables = `
  create table if not exists setting (name text primary key, value text not null);
  create table if not exists shipment (code text primary key, reference text not null unique, consignment text not null,
    status text not null, taken_at real, failures integer not null default 0);
  create table if not exists step (code text not null, sequence integer not null, due real not null, hours real not null,
    status text not null, latitude real not null, longitude real not null, place text not null, at real,
    primary key (code, sequence));
  create index if not exists step_due on step (due) where at is null;
  create table if not exists delivery (number integer primary key, id text not null unique, code text not null, body text not null,
    attempts integer not null default 0, next_at real not null, done integer not null default 0);
  create index if not exists delivery_open on delivery (next_at) where done = 0;`;

export type Ledger = ReturnType<typeof openLedger>;

/** All that the carrier knows, on disk: a kill loses nothing that was answered. */
export function openLedger(file: string) {
  const db = new DatabaseSync(file);
  db.exec(`pragma journal_mode = wal; pragma synchronous = full; ${tables}`);
  const all = (sql: string, ...values: SQLInputValue[]): Record<string, unknown>[] => db.prepare(sql).all(...values);
  const run = (sql: string, ...values: SQLInputValue[]): void => void db.prepare(sql).run(...values);

  return {
    close: () => db.close(),
    transaction<Result>(work: () => Result): Result {
      db.exec('begin immediate');
      try {
        const result = work();
        db.exec('commit');
        return result;
      } catch (error) {
        db.exec('rollback');
        throw error;
      }
    },
    setting: (name: string): string | null =>
      (all('select value from setting where name = ?', name)[0]?.['value'] as string | undefined) ?? null,
    set: (name: string, value: string) =>
      run('insert or replace into setting (name, value) values (?, ?)', name, value),
    shipment: (code: string): ShipmentRow | null => shipmentOf(all('select * from shipment where code = ?', code)[0]),
    byReference: (reference: string): ShipmentRow | null =>
      shipmentOf(all('select * from shipment where reference = ?', reference)[0]),
    addShipment: (code: string, consignment: Consignment) =>
      run(
        `insert into shipment (code, reference, consignment, status) values (?, ?, ?, 'LABELLED')`,
        code,
        consignment.reference,
        JSON.stringify(consignment),
      ),
    setStatus: (code: string, status: Status) => run('update shipment set status = ? where code = ?', status, code),
    take: (code: string, at: number) => run('update shipment set taken_at = ? where code = ?', at, code),
    countFailure: (code: string) => run('update shipment set failures = failures + 1 where code = ?', code),
    addSteps(code: string, takenAt: number, steps: readonly Step[]) {
      for (const { sequence, hours, status, position, place } of steps)
        run(
          'insert into step (code, sequence, due, hours, status, latitude, longitude, place) values (?, ?, ?, ?, ?, ?, ?, ?)',
          code,
          sequence,
          takenAt + hours * 3_600_000,
          hours,
          status,
          position.latitude,
          position.longitude,
          place,
        );
    },
    /** As if it had never been handed over. */
    forget(code: string) {
      for (const table of ['delivery', 'step', 'shipment']) run(`delete from ${table} where code = ?`, code);
    },
    forgetAhead: (code: string) => run('delete from step where code = ? and at is null', code),
    delay(code: string, hours: number) {
      run(
        'update step set due = due + ?, hours = hours + ? where code = ? and at is null',
        hours * 3_600_000,
        hours,
        code,
      );
    },
    steps: (code: string): StepRow[] => all('select * from step where code = ? order by sequence', code).map(stepOf),
    dueSteps: (now: number): StepRow[] =>
      all('select * from step where at is null and due <= ? order by due, code, sequence', now).map(stepOf),
    nextDue: (): number | null =>
      (all('select min(due) as due from step where at is null')[0]?.['due'] as number | null) ?? null,
    happened: (code: string, sequence: number, at: number) =>
      run('update step set at = ? where code = ? and sequence = ?', at, code, sequence),
    addDelivery: (id: string, code: string, body: string, at: number) =>
      run('insert into delivery (id, code, body, next_at) values (?, ?, ?, ?)', id, code, body, at),
    /** Behind one of the same parcel that is to be tried later, the others wait. */
    openDeliveries: (now: number): DeliveryRow[] =>
      all(
        `select * from delivery d where done = 0 and next_at <= ?1 and not exists (
           select 1 from delivery e where e.code = d.code and e.done = 0 and e.number < d.number and e.next_at > ?1)
         order by number limit 500`,
        now,
      ) as never,
    nextDelivery: (): number | null =>
      (all(
        `select min(next_at) as at from delivery d where done = 0 and not exists (
           select 1 from delivery e where e.code = d.code and e.done = 0 and e.number < d.number)`,
      )[0]?.['at'] as number | null) ?? null,
    delivered: (id: string) => run('update delivery set done = 1 where id = ?', id),
    tryLater: (id: string, at: number) =>
      run('update delivery set attempts = attempts + 1, next_at = ? where id = ?', at, id),
    deliverAllNow: () => run('update delivery set next_at = 0 where done = 0'),
  };
}

function shipmentOf(row: Record<string, unknown> | undefined): ShipmentRow | null {
  if (!row) return null;
  const { code, status, failures } = row as { code: string; status: Status; failures: number };
  const consignment = JSON.parse(row['consignment'] as string) as Consignment;
  return { code, status, failures, consignment, takenAt: row['taken_at'] as number | null };
}

function stepOf(row: Record<string, unknown>): StepRow {
  const { latitude, longitude, ...rest } = row as unknown as StepRow & { latitude: number; longitude: number };
  return { ...rest, position: { latitude, longitude } };
}
