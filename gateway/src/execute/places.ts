import { type Data, isData, own, type Path } from './run.ts';

/** One step of a plan's path: into a field, or over each element (no field); only through objects of `types`, if any. */
interface Stop {
  readonly field: string | null;
  readonly types: ReadonlySet<string> | null;
}

export interface Places {
  /** The objects that stand at the path now. */
  find(data: Data): Data[];
  /** Each of them, with the objects around it: outermost first, itself last. */
  visit(data: Data, see: (entity: Data, around: readonly Data[]) => void): void;
  /** The same, with where each stands: costs more, and is asked for when there is an error to place. */
  locate(data: Data): Map<Data, Path>;
}

/** Compiles a plan's path: names of fields, `@` for each element, `|[A,B]` for objects of some types only. */
export function placesAt(path: readonly (string | number)[]): Places {
  const stops = path.map(stopOf);
  return {
    find(data) {
      const found: Data[] = [];
      walk(data, stops, 0, [], (entity) => void found.push(entity));
      return found;
    },
    visit(data, see) {
      walk(data, stops, 0, [], see);
    },
    locate(data) {
      const found = new Map<Data, Path>();
      visit(data, stops, 0, [], [], (entity, trail) => void found.set(entity, [...trail]));
      return found;
    },
  };
}

function stopOf(element: string | number): Stop {
  const [, name = '', types] = /^([^|]*)(?:\|\[(.*)\])?$/.exec(String(element)) ?? [];
  return { field: name === '@' || name === '' ? null : name, types: types === undefined ? null : typesIn(types) };
}

const typesIn = (list: string): ReadonlySet<string> => new Set(list.split(',').map((name) => name.trim()));

/** As `visit`, without the trail: what most runs need, and half the work. */
function walk(
  value: unknown,
  stops: readonly Stop[],
  at: number,
  around: Data[],
  see: (entity: Data, around: readonly Data[]) => void,
): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    const next = stops[at]?.field === null ? at + 1 : at;
    for (let index = 0; index < value.length; index++) walk(value[index], stops, next, around, see);
    return;
  }
  const data = value as Data;
  const before = stops[at - 1]?.types;
  if (before && !before.has(String(own(data, '__typename')))) return;
  const stop = stops[at];
  if (stop !== undefined && stop.field === null) return;
  around.push(data);
  if (stop === undefined) see(data, around);
  else walk(own(data, stop.field ?? ''), stops, at + 1, around, see);
  around.pop();
}

function visit(
  value: unknown,
  stops: readonly Stop[],
  at: number,
  trail: (string | number)[],
  around: Data[],
  see: (entity: Data, trail: Path, around: readonly Data[]) => void,
): void {
  // Lists are walked wherever they stand: entities of a list of lists, too, are found one by one.
  if (Array.isArray(value)) {
    const next = stops[at]?.field === null ? at + 1 : at;
    for (let index = 0; index < value.length; index++) {
      trail.push(index);
      visit(value[index], stops, next, trail, around, see);
      trail.pop();
    }
    return;
  }
  if (!isData(value)) return;
  const before = stops[at - 1]?.types;
  if (before && !before.has(String(own(value, '__typename')))) return;
  const stop = stops[at];
  if (stop !== undefined && stop.field === null) return;
  around.push(value);
  if (stop === undefined) see(value, trail, around);
  else {
    trail.push(stop.field ?? '');
    visit(own(value, stop.field ?? ''), stops, at + 1, trail, around, see);
    trail.pop();
  }
  around.pop();
}
