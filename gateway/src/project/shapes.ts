import { boundedCache } from '@stoa/platform/bounded-cache.ts';
import type { DocumentNode } from 'graphql';
import type { PartShape } from '../execute/deferral.ts';
import { type Labeled, split } from './deferred-parts.ts';
import { flagNames, type Selecting } from './fields.ts';
import { partProjection, type Projection, projection } from './projection.ts';

/** How an answer is made: what comes at once, and each part that comes later. */
export interface Shapes {
  readonly primary: Projection;
  readonly parts: ReadonlyMap<string, PartShape>;
}

/** Clients use a few settings of their flags; somebody who tries them all compiles again and again, in bounded memory. */
const mostSettings = 32;

/** The shapes for each setting of the variables that @skip, @include and @defer read: compiled, none of them is left. */
export function shapes(selecting: Omit<Selecting, 'flags'>, document: DocumentNode, deferred: Labeled | null) {
  const names = flagNames(document);
  if (names.length === 0) {
    const only = made(selecting, {}, deferred);
    return (): Shapes => only;
  }
  const known = boundedCache<string, Shapes>(mostSettings);
  return (flags: Readonly<Record<string, unknown>>): Shapes => {
    const setting = names.map((name) => (flags[name] === undefined ? '-' : flags[name] === true ? '1' : '0')).join('');
    const ready = known.get(setting);
    if (ready) return ready;
    const now = made(selecting, flags, deferred);
    known.set(setting, now);
    return now;
  };
}

function made(selecting: Omit<Selecting, 'flags'>, flags: Selecting['flags'], deferred: Labeled | null): Shapes {
  const { schema, operation } = selecting;
  const root = schema.getRootType(operation.operation);
  if (!root) throw new Error(`The schema has no ${operation.operation}.`);
  if (!deferred) return { primary: projection({ ...selecting, flags }, root), parts: new Map() };
  const { primary, parts } = split({ ...selecting, flags });
  const all = { ...selecting, flags, operation: primary };
  return {
    primary: projection(all, root),
    parts: new Map(
      parts.map((part): [string, PartShape] => {
        const { label, declared, selectionSet } = part;
        const project = partProjection(all, declared, selectionSet);
        return [label, { ...part, clientLabel: deferred.clientLabels.get(label), project }];
      }),
    ),
  };
}
