import { orderProgressed } from '@stoa/contracts/orders.ts';
import { decodePosition, encodeCursor } from '@stoa/kernel/pages.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import type { OrderEventModel } from '../models.ts';

/** What is told of one order, or of all of a user's. */
export interface Watched {
  readonly orderId: string | null;
  readonly userId: string | null;
  /** Of the one order, how many entries it had by the time it was asked for. */
  readonly entries: number;
}

/** Named as the field that it answers. */
type Named<Field extends string> = { readonly [Key in Field]: OrderEventModel };

/**
 * With a cursor: each entry after it, then live. Without: the order as it is, then live. Listening starts before the
 * snapshot is answered, so that nothing falls in between; what is heard late, and the snapshot has, is not told again. Plain iterators: return() must not wait for an event.
 */
export async function orderEvents<Field extends string>(
  { follow }: Pick<Environment, 'follow'>,
  field: Field,
  { orderId, userId, entries }: Watched,
  after: string | null,
): Promise<AsyncIterableIterator<Named<Field>>> {
  const resumeAt = after === null ? null : decodePosition(after);
  const keys = orderId === null ? [] : [orderId];
  const events = follow({ types: [orderProgressed.name], keys, after: resumeAt });
  const position = await events.from;
  const step = (id: string, entry: number | null, at: number): IteratorResult<Named<Field>> => ({
    done: false,
    value: { [field]: { orderId: id, entry, cursor: encodeCursor([String(at)]) } } as Named<Field>,
  });
  let snapshot = after === null ? orderId : null;
  const shown = snapshot === null ? 0 : entries;
  const stream: AsyncIterableIterator<Named<Field>> = {
    [Symbol.asyncIterator]: () => stream,
    async next() {
      if (snapshot !== null) {
        const id = snapshot;
        snapshot = null;
        return step(id, null, position);
      }
      for (;;) {
        const heard = await events.next();
        if (heard.done) return heard;
        const told = orderProgressed.schema.parse(heard.value.payload);
        if (told.entry <= shown || (userId !== null && told.userId !== userId)) continue;
        return step(told.orderId, told.entry, heard.value.position);
      }
    },
    async return() {
      await events.return?.();
      return { done: true, value: undefined };
    },
  };
  return stream;
}
