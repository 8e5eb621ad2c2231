/** In which ways a client can take an answer. */
export interface Accepts {
  /** The media type of a single answer; null when only streams are welcome. */
  readonly json: 'application/json' | 'application/graphql-response+json' | null;
  /** Which way of streaming it names first; null when it cannot take streams. */
  readonly stream: 'events' | 'multipart' | null;
  /** Whether an answer may come in parts. */
  readonly parts: boolean;
  /** Which words of incremental delivery it understands, by the names that Apollo's clients gave them. */
  readonly incremental: '20220824' | 'v0.2';
  /** Whether it names the classic type: the answer's status then says that GraphQL answered, not what it answered. */
  readonly isClassic: boolean;
}

const anything: Accepts = {
  json: 'application/json',
  stream: null,
  parts: false,
  incremental: '20220824',
  isClassic: false,
};
const classicOnly: Accepts = { ...anything, isClassic: true };

/** Null when there is nothing in the header that we could answer with. */
export function accepts(header: string | undefined): Accepts | null {
  if (header === undefined || header === '*/*') return anything;
  if (header === 'application/json') return classicOnly;
  const ranges = header.split(',').map((range) => range.trim().toLowerCase());
  const find = (...names: string[]) => ranges.findIndex((range) => names.some((name) => range.startsWith(name)));
  const [modern, classic] = [
    find('application/graphql-response+json'),
    find('application/json', 'application/*', '*/*'),
  ];
  const [events, multipart] = [find('text/event-stream'), find('multipart/mixed', 'multipart/*')];
  const json =
    modern >= 0 && (classic < 0 || modern < classic)
      ? 'application/graphql-response+json'
      : classic >= 0
        ? 'application/json'
        : null;
  const stream = events >= 0 && (multipart < 0 || events < multipart) ? 'events' : multipart >= 0 ? 'multipart' : null;
  if (json === null && stream === null) return null;
  const isClassic = json === 'application/json' && ranges.some((range) => range.startsWith('application/json'));
  return {
    json,
    stream,
    isClassic,
    parts: multipart >= 0,
    incremental: /incrementalspec=v0\.2/.test(ranges[multipart] ?? '') ? 'v0.2' : '20220824',
  };
}
