/** A path of the shop with what belongs to it. */
export function pathTo(page: string, query: Readonly<Record<string, string | undefined>>): string {
  const search = new URLSearchParams(Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : [])));
  return `/${page}?${search.toString()}`;
}

/** Rows as they travel in the data of a message, which is all text. */
export const asLines = (rows: readonly (readonly [string, string])[]): string => JSON.stringify(rows);

export function linesOf(text: string): (readonly [string, string])[] {
  if (text === '') return [];
  return JSON.parse(text) as (readonly [string, string])[];
}
