import type { GraphQLFormattedError } from 'graphql';
import type { Data } from '../execute/run.ts';
import type { Answer } from '../operations/answer.ts';

/** An answer with its deferred parts in their places: for a client that can take one piece only. */
export async function whole({ data, errors, later }: Answer): Promise<Answer> {
  const all: GraphQLFormattedError[] = [...(errors ?? [])];
  // The first part is ours to change only as a copy: others may be reading it.
  const root = structuredClone(data);
  for await (const parts of later ?? [])
    for (const part of parts) {
      all.push(...(part.errors ?? []));
      const place = part.path.reduce<unknown>((value, step) => (value as Data | null)?.[step as string], root);
      if (typeof place === 'object' && place !== null && part.data) fill(place as Data, part.data);
    }
  return { data: root, ...(all.length > 0 && { errors: all }) };
}

function fill(target: Data, source: Data): void {
  for (const [name, value] of Object.entries(source)) {
    const known = target[name];
    if (typeof known === 'object' && known !== null && typeof value === 'object' && value !== null)
      fill(known as Data, value as Data);
    else target[name] = value;
  }
}
