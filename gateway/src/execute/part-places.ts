import type { DeferredPart, PartStop } from '../project/deferred-parts.ts';
import { type Data, isData, own, type Path } from './run.ts';

/** An object that a client has got: what domains say of it, what of that it got, and where. */
export interface Shown {
  readonly raw: Data;
  readonly data: Data;
  readonly path: Path;
}

/** Where a part stands below an object that the client has got: nowhere that became null there. */
export function standsAt({ stops, types }: DeferredPart, from: Shown, renamed: Names = null): readonly Shown[] {
  const found: Shown[] = [];
  visit(from.raw, from.data, from.path, stops, 0, types, renamed, found);
  return found;
}

type Names = ReadonlyMap<string, string> | null;

function visit(
  raw: unknown,
  shown: unknown,
  path: Path,
  stops: readonly PartStop[],
  at: number,
  types: PartStop['types'],
  renamed: Names,
  found: Shown[],
): void {
  if (Array.isArray(raw) && Array.isArray(shown)) {
    for (const [index, each] of raw.entries())
      visit(each, shown[index], [...path, index], stops, at, types, renamed, found);
    return;
  }
  if (!isData(raw) || !isData(shown)) return;
  const stop = stops[at];
  if (!isOf(raw, stop?.types ?? types)) return;
  if (!stop) return void found.push({ raw, data: shown, path });
  const name = renamed?.get(stop.field) ?? stop.field;
  visit(own(raw, stop.field), own(shown, name), [...path, name], stops, at + 1, types, renamed, found);
}

/** An object that does not say what it is stands where there is but one type. */
function isOf(raw: Data, types: readonly ReadonlySet<string>[]): boolean {
  const name = own(raw, '__typename');
  return typeof name !== 'string' || types.every((names) => names.has(name));
}
