import { parcelProgressed } from '@stoa/contracts/fulfillment.ts';
import { decodePosition, encodeCursor } from '@stoa/kernel/pages.ts';
import type { LoggedEvent } from '@stoa/platform/log/event.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import type { ParcelStatus } from '../domain/parcel-status.ts';

interface Update {
  readonly cursor: string | null;
  readonly parcelId: string;
  readonly event: {
    readonly status: ParcelStatus;
    readonly at: string;
    readonly position: { readonly latitude: number; readonly longitude: number } | null;
  } | null;
}

/** Named as the field that it answers. */
export interface ParcelEventsAnswer {
  readonly parcelEvents: Update;
}

/**
 * With a cursor: each event after it, then live. Without: the parcel as it is, then live. Listening starts before the
 * snapshot is answered, so that no event falls in between. Plain iterators: return() must not wait for an event.
 */
export async function parcelEvents(
  { follow }: Pick<Environment, 'follow'>,
  parcelId: string,
  after: string | null,
): Promise<AsyncIterableIterator<ParcelEventsAnswer>> {
  const update = (position: number, event: Update['event']): IteratorResult<ParcelEventsAnswer> => ({
    done: false,
    value: { parcelEvents: { parcelId, event, cursor: encodeCursor([String(position)]) } },
  });
  const resumeAt = after === null ? null : decodePosition(after);
  const events = follow({ types: [parcelProgressed.name], keys: [parcelId], after: resumeAt });
  const position = await events.from;
  let snapshot = after === null;
  const stream: AsyncIterableIterator<ParcelEventsAnswer> = {
    [Symbol.asyncIterator]: () => stream,
    async next() {
      if (snapshot) {
        snapshot = false;
        return update(position, null);
      }
      const step = await events.next();
      return step.done ? step : update(step.value.position, happening(step.value));
    },
    async return() {
      await events.return?.();
      return { done: true, value: undefined };
    },
  };
  return stream;
}

function happening({ payload }: LoggedEvent): Update['event'] {
  const { status, at, position } = parcelProgressed.schema.parse(payload);
  return { status, at, position };
}
