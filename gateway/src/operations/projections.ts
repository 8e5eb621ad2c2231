import { boundedCache } from '@stoa/platform/bounded-cache.ts';
import type { DocumentNode } from 'graphql';
import { flagNames, type Selecting } from '../project/fields.ts';
import { type Projection, projection } from '../project/projection.ts';

/** Clients use a few settings of their flags; somebody who tries them all compiles again and again, in bounded memory. */
const mostSettings = 32;

/** One projection for each setting of the variables that @skip and @include read: compiled, none of them is left. */
export function projections(selecting: Omit<Selecting, 'flags'>, document: DocumentNode) {
  const names = flagNames(document);
  const { schema, operation } = selecting;
  const root = schema.getRootType(operation.operation);
  if (!root) throw new Error(`The schema has no ${operation.operation}.`);
  if (names.length === 0) {
    const only = projection({ ...selecting, flags: {} }, root);
    return (): Projection => only;
  }
  const known = boundedCache<string, Projection>(mostSettings);
  return (flags: Readonly<Record<string, unknown>>): Projection => {
    const setting = names.map((name) => (flags[name] === true ? '1' : '0')).join('');
    const ready = known.get(setting);
    if (ready) return ready;
    const made = projection({ ...selecting, flags }, root);
    known.set(setting, made);
    return made;
  };
}
