const repeated = (count: number, each: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => each(i)).join(' ');
const deep = (levels: number): string =>
  `{ product(id: "p1") ${'{ related '.repeat(levels)}{ id }${' }'.repeat(levels)} }`;
const exploding = `{ ...F0 } ${repeated(25, (i) => `fragment F${i} on Query { ...F${i + 1} a${i}: hello ...F${i + 1} }`)} fragment F25 on Query { hello }`;
const circular = '{ ...A } fragment A on Query { hello ...B } fragment B on Query { hello ...A }';

/** What is sent, and the code that must come back. */
export const attacks: Readonly<Record<string, readonly [body: unknown, code: string]>> = {
  'a deep operation': [{ query: deep(30) }, 'DEPTH_LIMIT'],
  'a very deep operation': [{ query: deep(3_000) }, 'DEPTH_LIMIT'],
  'a thousand aliases': [{ query: `{ ${repeated(1_000, (i) => `a${i}: hello`)} }` }, 'ALIAS_LIMIT'],
  'two hundred root fields': [{ query: `{ ${repeated(200, () => 'hello')} }` }, 'ROOT_FIELD_LIMIT'],
  'root fields behind fragments': [
    { query: `{ ${repeated(50, (i) => `...F${i}`)} } ${repeated(50, (i) => `fragment F${i} on Query { hello }`)}` },
    'ROOT_FIELD_LIMIT',
  ],
  'a hundred operations in an array': [
    Array.from({ length: 100 }, () => ({ query: '{ hello }' })),
    'BATCHING_DISABLED',
  ],
  'five thousand directives': [
    { query: `{ hello ${repeated(2_400, () => '@skip(if: false)').slice(0, 60_000)} }` },
    'TOKEN_LIMIT',
  ],
  'hundreds of directives': [{ query: `{ hello ${repeated(500, () => '@x')} }` }, 'DIRECTIVE_LIMIT'],
  'ten thousand repeats of a field': [{ query: `{ ${repeated(10_100, () => 'hello')} }` }, 'TOKEN_LIMIT'],
  'fragments in a circle': [{ query: circular }, 'GRAPHQL_VALIDATION_FAILED'],
  'fragments that double each other': [{ query: exploding }, 'ALIAS_LIMIT'],
  'brackets without end': [{ query: `{ product(id: ${'['.repeat(9_000)}` }, 'DEPTH_LIMIT'],
  'brackets that close': [{ query: `{ product(id: ${'['.repeat(200)}1${']'.repeat(200)}) { id } }` }, 'INPUT_LIMIT'],
  'braces without end': [{ query: '{ a '.repeat(500) }, 'GRAPHQL_PARSE_FAILED'],
  'deep variables': [
    `{"query":"query ($f: UserFilter) { users(filter: $f) { id } }","variables":{"f":${'{"not":'.repeat(10_000)}{}${'}'.repeat(10_000)}}}`,
    'INPUT_LIMIT',
  ],
  'very many variables': [
    {
      query: 'query ($f: UserFilter) { users(filter: $f) { id } }',
      variables: { f: { ids: Array(50_000).fill('u') } },
    },
    'INPUT_LIMIT',
  ],
  'a list of nearly everything': [{ query: '{ shelves(first: 99999999) { id } }' }, 'BAD_PAGINATION'],
  'a list of less than nothing': [
    { query: 'query ($n: Int) { shelves(first: $n) { id } }', variables: { n: -1 } },
    'BAD_PAGINATION',
  ],
  'lists of lists of lists': [
    { query: '{ shelves(first: 100) { boxes(first: 100) { items(first: 100) { id } } } }' },
    'COST_LIMIT',
  ],
  'the schema, under an alias': [{ query: '{ x: __schema { types { name } } }' }, 'INTROSPECTION_DISABLED'],
  'the schema, under a nice name': [
    { query: 'query IntrospectionQuery { __type(name: "User") { name } }' },
    'INTROSPECTION_DISABLED',
  ],
  'the joints of the graph': [
    { query: '{ _entities(representations: []) { __typename } }' },
    'GRAPHQL_VALIDATION_FAILED',
  ],
  '__proto__ as an alias': [{ query: '{ __proto__: hello }' }, 'BAD_INPUT'],
  'text in place of an operation': [{ query: '\u0000\u0001' }, 'GRAPHQL_PARSE_FAILED'],
};
