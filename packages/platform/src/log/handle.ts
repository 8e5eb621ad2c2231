import type { EventType } from '@stoa/contracts/define.ts';
import type { Tx } from '../database.ts';
import type { LoggedEvent } from './event.ts';

/** A reaction to another domain's fact, in one transaction with the cursor: once, whatever the carrier repeats. */
export interface Handler {
  readonly type: EventType<unknown>;
  readonly apply: (tx: Tx, payload: unknown, event: LoggedEvent) => Promise<void>;
}

export const handle = <Payload>(
  type: EventType<Payload>,
  apply: (tx: Tx, payload: Payload, event: LoggedEvent) => Promise<unknown>,
): Handler => ({ type, apply }) as Handler;
