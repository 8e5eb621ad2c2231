import { notificationAdded } from '@stoa/contracts/notifications.ts';
import { fail } from '@stoa/kernel/errors.ts';
import { decodeCursor, encodeCursor } from '@stoa/kernel/pages.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';

/** Named as the field that it answers. */
export interface NotificationEvent {
  readonly notificationAdded: {
    readonly cursor: string;
    /** Null for the first answer, which only says where the feed stands. */
    readonly notificationId: string | null;
    readonly userId: string;
  };
}

/** Each new entry after the cursor, then live; without one, how many are unread and then live. */
export async function notificationEvents(
  { follow }: Pick<Environment, 'follow'>,
  userId: string,
  after: string | null,
): Promise<AsyncIterableIterator<NotificationEvent>> {
  const position = after === null ? null : Number(decodeCursor(after, 1)[0]);
  if (position !== null && !Number.isSafeInteger(position))
    fail('BAD_PAGINATION', 'This cursor is not one of this stream: use the cursor of an earlier event.');
  const events = follow({ types: [notificationAdded.name], keys: [userId], after: position });
  const from = await events.from;
  const event = (at: number, notificationId: string | null): IteratorResult<NotificationEvent> => ({
    done: false,
    value: { notificationAdded: { cursor: encodeCursor([`${at}`]), notificationId, userId } },
  });
  let snapshot = after === null;
  const stream: AsyncIterableIterator<NotificationEvent> = {
    [Symbol.asyncIterator]: () => stream,
    async next() {
      if (snapshot) {
        snapshot = false;
        return event(from, null);
      }
      const step = await events.next();
      if (step.done) return step;
      const { notificationId } = notificationAdded.schema.parse(step.value.payload);
      return event(step.value.position, notificationId);
    },
    async return() {
      await events.return?.();
      return { done: true, value: undefined };
    },
  };
  return stream;
}
