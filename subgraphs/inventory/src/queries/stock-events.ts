import { stockChanged } from '@stoa/contracts/inventory.ts';
import { decodePosition, encodeCursor } from '@stoa/kernel/pages.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';

/** Named as the field that it answers. */
export interface StockEvent {
  readonly stockChanged: { readonly variantId: string; readonly cursor: string | null };
}

/**
 * With a cursor: each change after it, then live. Without: how it is now, then live. Listening starts before the
 * snapshot is answered, so that no change falls in between. Plain iterators: return() must not wait for an event.
 */
export async function stockEvents(
  { follow }: Pick<Environment, 'follow'>,
  variantId: string,
  after: string | null,
): Promise<AsyncIterableIterator<StockEvent>> {
  const event = (position: number): IteratorResult<StockEvent> => ({
    done: false,
    value: { stockChanged: { variantId, cursor: encodeCursor([String(position)]) } },
  });
  const resumeAt = after === null ? null : decodePosition(after);
  const events = follow({ types: [stockChanged.name], keys: [variantId], after: resumeAt });
  const position = await events.from;
  let snapshot = after === null;
  const stream: AsyncIterableIterator<StockEvent> = {
    [Symbol.asyncIterator]: () => stream,
    async next() {
      if (snapshot) {
        snapshot = false;
        return event(position);
      }
      const step = await events.next();
      return step.done ? step : event(step.value.position);
    },
    async return() {
      await events.return?.();
      return { done: true, value: undefined };
    },
  };
  return stream;
}
