import { fail } from '@stoa/kernel/errors.ts';
import type { FormattedExecutionResult } from 'graphql';
import type { Asking, MetOperation } from '../extend/plugin.ts';
import type { KnownOperation } from '../operations/known-operations.ts';
import type { Sharing } from '../requests/in-flight.ts';
import { type Cursors, cursorsOf } from './cursors.ts';
import { sharedStreams, type SharedStreams } from './shared-streams.ts';

/** Opens the streams of subscriptions; equal ones of equal authority are one at the domain. */
export interface Streams {
  open(
    operation: KnownOperation,
    asking: Asking,
  ): Promise<AsyncIterable<FormattedExecutionResult> | FormattedExecutionResult>;
  readonly shared: SharedStreams;
}

/** Null: every reader has an upstream of their own. */
export function streams(sharing: Sharing | null): Streams {
  const shared = sharedStreams();
  const known = new WeakMap<MetOperation, Cursors>();
  const cursorsFor = (met: MetOperation): Cursors => {
    const cursors = known.get(met) ?? cursorsOf(met);
    known.set(met, cursors);
    return cursors;
  };
  return {
    shared,
    open({ met, compiled }, asking) {
      const { variables, coerced } = asking;
      const openStream = compiled.stream ?? fail('BAD_INPUT', 'This operation is not a subscription.');
      const { beginsWithState, isResuming } = cursorsFor(met);
      // Who resumes shares only with those who are at the same place: it is one of the values in the key.
      const resumes = isResuming(coerced);
      const key = sharing && shareKey(asking, sharing);
      // Nothing in a schema says that an answer holds all that those before it said: no event is left out.
      return shared.open({ key, beginsWithState, resumes, isState: false }, () =>
        openStream(variables, coerced, asking),
      );
    },
  };
}

/** Equal for those whom every domain answers alike. */
const shareKey = ({ met, coerced, identity, caller, headers }: Asking, { headers: passed }: Sharing): string =>
  JSON.stringify([
    met.hash,
    met.name,
    coerced,
    identity.key,
    caller.locale,
    caller.currency,
    passed === 'all' ? headers : passed.map((name) => headers[name]),
  ]);
