import type { EventType } from '@stoa/contracts/define.ts';
import type { Tx } from '../database.ts';
import type { LoggedEvent } from './event.ts';

/** A reaction to another domain's fact, in one transaction with the cursor: once, whatever the carrier repeats. */
export interface Handler {
  readonly type: EventType<unknown>;
  readonly apply: (tx: Tx, payload: unknown, event: LoggedEvent) => Promise<void>;
  /** Such an event changes nothing here, and is gone past without a transaction. Asked before the payload is checked. */
  readonly ignores: (payload: unknown) => boolean;
}

interface Hearing<Payload> {
  readonly ignores?: (payload: Partial<Payload>) => boolean;
}

export const handle = <Payload>(
  type: EventType<Payload>,
  apply: (tx: Tx, payload: Payload, event: LoggedEvent) => Promise<unknown>,
  { ignores = () => false }: Hearing<Payload> = {},
): Handler =>
  ({
    type,
    ignores,
    apply: async (tx: Tx, payload: Payload, event: LoggedEvent) => {
      if (!ignores(payload as Partial<Payload>)) await apply(tx, payload, event);
    },
  }) as Handler;
