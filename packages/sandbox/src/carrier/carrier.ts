import { createHash, randomUUID } from 'node:crypto';
import type { Clock } from '@stoa/kernel/clock.ts';
import { seededRandom } from '@stoa/kernel/random.ts';
import { type CarrierClock, carrierClock } from './carrier-clock.ts';
import { failedDelivery, itinerary } from './itinerary.ts';
import { type Ledger, openLedger, type ShipmentRow, type StepRow } from './ledger.ts';
import type { Consignment, Step } from './shipment.ts';
import { sendWebhooks } from './webhooks.ts';

export interface CarrierOptions {
  /** Where all is kept; `:memory:` forgets. */
  readonly file: string;
  readonly webhookSecret: string;
  /** How many times faster than the wall clock parcels travel. */
  readonly speed: number;
  readonly clock: Clock;
}

export interface Carrier {
  readonly ledger: Ledger;
  readonly time: CarrierClock;
  ship(consignment: Consignment): ShipmentRow;
  /** A van came by: from now on it travels. */
  take(code: string): boolean;
  cancel(code: string): boolean;
  fail(code: string): boolean;
  lose(code: string): boolean;
  /** It lies in a corner where nobody scans it, and stays there. */
  hush(code: string): boolean;
  /** What is due happens and is told; over when every message was answered or failed once. */
  catchUp(): Promise<void>;
  stop(): Promise<void>;
}

/** Private people bring a parcel to the shop within half a day. */
const dropOffHours = 10;
const longestNapMs = 1_000;

export function openCarrier({ file, webhookSecret, speed, clock }: CarrierOptions): Carrier {
  const ledger = openLedger(file);
  const time = carrierClock(ledger, clock, speed);
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  let stopped = false;

  function happen(): void {
    ledger.transaction(() => {
      for (const step of ledger.dueSteps(time.now())) {
        const at = clock.now().getTime();
        ledger.happened(step.code, step.sequence, at);
        ledger.setStatus(step.code, step.status);
        tell(step, at);
      }
    });
  }

  const tell = (step: StepRow, at: number) => {
    const id = `evt_${randomUUID()}`;
    ledger.addDelivery(id, step.code, JSON.stringify({ id, ...messageOf({ ...step, at }) }), at);
  };

  /** Steps known at this moment: `code`'s way begins. */
  const begin = (code: string, consignment: Consignment, takenAt: number) => {
    ledger.take(code, takenAt);
    ledger.addSteps(code, takenAt, itinerary(consignment, randomOf(code)));
  };

  const catchUp = () => (running = running.then(round, round));

  async function round(): Promise<void> {
    if (stopped) return;
    happen();
    await sendWebhooks(ledger, webhookSecret, clock);
    nap();
  }

  function nap(): void {
    clearTimeout(timer);
    if (stopped) return;
    const due = ledger.nextDue();
    const next = Math.min(due === null ? Infinity : time.wallTimeOf(due), ledger.nextDelivery() ?? Infinity);
    const pause = Math.min(longestNapMs, Math.max(10, next - clock.now().getTime()));
    timer = setTimeout(() => void catchUp(), pause);
    timer.unref();
  }

  /** Replaces what lies ahead; only of a parcel that is on its way. */
  function divert(code: string, ahead: (shipment: ShipmentRow, last: StepRow) => readonly Step[]): boolean {
    return ledger.transaction(() => {
      const shipment = ledger.shipment(code);
      const last = ledger.steps(code).findLast(({ at }) => at !== null);
      if (!shipment || shipment.takenAt === null || !last || isOver(shipment)) return false;
      ledger.forgetAhead(code);
      ledger.addSteps(code, shipment.takenAt, ahead(shipment, last));
      return true;
    });
  }

  nap();
  return {
    ledger,
    time,
    ship: (consignment) =>
      ledger.transaction(() => {
        const known = ledger.byReference(consignment.reference);
        if (known) return known;
        const code = codeOf();
        ledger.addShipment(code, consignment);
        if (consignment.collect === 'DROP_OFF') begin(code, consignment, time.now() + dropOffHours * 3_600_000);
        return ledger.shipment(code) as ShipmentRow;
      }),
    take: (code) =>
      ledger.transaction(() => {
        const shipment = ledger.shipment(code);
        if (!shipment || shipment.status === 'CANCELLED') return false;
        if (shipment.takenAt === null) begin(code, shipment.consignment, time.now());
        return true;
      }),
    cancel: (code) =>
      ledger.transaction(() => {
        const shipment = ledger.shipment(code);
        if (!shipment || !['LABELLED', 'CANCELLED'].includes(shipment.status)) return false;
        ledger.setStatus(code, 'CANCELLED');
        ledger.forgetAhead(code);
        return true;
      }),
    fail: (code) =>
      divert(code, ({ consignment, failures }, last) => {
        ledger.countFailure(code);
        return failedDelivery(consignment, last, failures);
      }),
    lose: (code) =>
      divert(code, (_, { sequence, hours, position }) => [
        { sequence: sequence + 1, hours, status: 'LOST', position, place: 'unknown' },
      ]),
    hush: (code) => divert(code, () => []),
    catchUp,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
      ledger.close();
    },
  };
}

const isOver = ({ status }: ShipmentRow): boolean =>
  ['DELIVERED', 'RETURNED_TO_SENDER', 'LOST', 'CANCELLED'].includes(status);

/** What is told of a step, by webhook and to whoever asks. */
export const messageOf = ({ code, sequence, status, at, position, place, hours }: StepRow) => ({
  trackingCode: code,
  sequence,
  status,
  at: new Date(at ?? 0).toISOString(),
  position,
  place,
  /** By the carrier's own clock: how long it has been on its way. */
  transitHours: hours,
});

const codeOf = (): string => `SC${randomUUID().replaceAll('-', '').slice(0, 18).toUpperCase()}`;

/** Each parcel has its own luck, the same after a restart. */
const randomOf = (code: string) => seededRandom(createHash('sha256').update(code).digest().readUInt32LE(0));
