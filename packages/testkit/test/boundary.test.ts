import assert from 'node:assert/strict';
import { test } from 'node:test';
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const isGenerated = (path: string): boolean => path.includes('/generated/') || path.endsWith('.data.ts');

interface SourceFile {
  /** From the root, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

/** Imports of our own files as paths from the root; of packages by their names. */
function importsOf(path: string, text: string): string[] {
  const names = [...text.matchAll(/(?:^|\n)(?:import|export)\s[^;]*?from\s+'([^']+)'|import\('([^']+)'\)/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
  return names.map((name) => {
    if (name.startsWith('.'))
      return relative(root, resolve(root, dirname(path), name))
        .split(sep)
        .join('/');
    const own = /^@stoa\/([^/]+)\/(.+)$/.exec(name);
    return own ? `${homeOf(own[1] ?? '')}/src/${own[2]}` : name;
  });
}

const packageNames = ['kernel', 'contracts', 'platform', 'runtime', 'seed', 'testkit', 'e2e', 'bench', 'sandbox'];
const homeOf = (name: string): string =>
  name === 'gateway' ? name : packageNames.includes(name) ? `packages/${name}` : `subgraphs/${name}`;

const files: readonly SourceFile[] = globSync(
  ['packages/*/src/**/*.ts', 'subgraphs/*/src/**/*.ts', 'gateway/src/**/*.ts'],
  { cwd: root },
)
  .map((path) => path.split(sep).join('/'))
  .map((path) => ({ path, text: readFileSync(resolve(root, path), 'utf8') }))
  .map(({ path, text }) => ({ path, text, imports: importsOf(path, text) }));

const isTest = ({ path }: SourceFile): boolean => path.endsWith('.test.ts');
const sources = files.filter((file) => !isTest(file) && !isGenerated(file.path));

/** Who may import what, a regular expression each: of the importing file, and of what it must not import. */
const layers: readonly (readonly [string, RegExp, RegExp])[] = [
  [
    'kernel imports nothing of ours',
    /^packages\/kernel\//,
    /^(packages\/(?!kernel\/)|subgraphs\/|gateway\/|graphql$|drizzle-orm|postgres$)/,
  ],
  [
    'contracts import kernel alone',
    /^packages\/contracts\//,
    /^(packages\/(?!kernel|contracts)|subgraphs\/|gateway\/)/,
  ],
  [
    'platform imports kernel and contracts',
    /^packages\/platform\//,
    /^(packages\/(?!kernel|contracts|platform)|subgraphs\/|gateway\/)/,
  ],
  ['gateway imports kernel and platform', /^gateway\//, /^(packages\/(?!kernel|platform)|subgraphs\/)/],
  ['seed imports kernel alone', /^packages\/seed\//, /^(packages\/(?!kernel|seed)|subgraphs\/|gateway\/)/],
  ['sandbox imports kernel alone', /^packages\/sandbox\//, /^(packages\/(?!kernel|sandbox)|subgraphs\/|gateway\/)/],
  [
    'subgraphs import no runtime and no gateway',
    /^subgraphs\//,
    /^(packages\/(runtime|testkit|e2e|bench|sandbox)|gateway\/)/,
  ],
  [
    'domain/ knows no I/O',
    /^subgraphs\/[^/]+\/src\/domain\//,
    /^(packages\/(?!kernel)|subgraphs\/[^/]+\/src\/(?!domain)|drizzle-orm|graphql$|postgres$|dataloader)/,
  ],
  [
    'tables know Drizzle alone',
    /^subgraphs\/[^/]+\/src\/tables(\.ts$|\/)/,
    /^(packages\/(?!kernel)|subgraphs\/[^/]+\/src\/(?!domain|tables\/)|graphql$)/,
  ],
  [
    'store/ knows tables and domain',
    /^subgraphs\/[^/]+\/src\/store\//,
    /^(packages\/(?!kernel|platform\/src\/(database|bigint-json))|subgraphs\/[^/]+\/src\/(?!domain|tables|store)|graphql$)/,
  ],
  [
    'commands, queries and handlers know no GraphQL',
    /^subgraphs\/[^/]+\/src\/(commands|queries|handlers)\//,
    /^(subgraphs\/[^/]+\/src\/(resolvers|generated|index)|graphql$)/,
  ],
  [
    'resolvers do not touch tables',
    /^subgraphs\/[^/]+\/src\/resolvers\//,
    /^(subgraphs\/[^/]+\/src\/tables|drizzle-orm|postgres$)/,
  ],
  [
    'loaders read by the store',
    /^subgraphs\/[^/]+\/src\/loaders\.ts$/,
    /^(subgraphs\/[^/]+\/src\/(resolvers|commands|tables)|drizzle-orm|postgres$)/,
  ],
];

for (const [rule, who, what] of layers)
  test(rule, () => {
    const wrong = sources
      .filter(({ path }) => who.test(path))
      .flatMap(({ path, imports }) =>
        imports.filter((each) => what.test(each)).map((each) => `${path} imports ${each}`),
      );
    assert.deepEqual(wrong, []);
  });

test('no subgraph imports another', () => {
  const wrong = files.flatMap(({ path, imports }) => {
    const own = /^subgraphs\/([^/]+)\//.exec(path)?.[1];
    if (!own) return [];
    return imports
      .filter((each) => each.startsWith('subgraphs/') && !each.startsWith(`subgraphs/${own}/`))
      .map((each) => `${path} imports ${each}`);
  });
  assert.deepEqual(wrong, []);
});

test('a subgraph is one value', () => {
  const wrong = sources
    .filter(({ path }) => /^subgraphs\/[^/]+\/src\/index\.ts$/.test(path))
    .filter(({ text }) => (text.match(/^export /gm) ?? []).length !== 1)
    .map(({ path }) => path);
  assert.deepEqual(wrong, []);
});

test('every subgraph has the same shape', () => {
  const required = [
    'schema.graphql',
    'src/index.ts',
    'src/resolvers/index.ts',
    'src/generated/types.ts',
    'src/models.ts',
    'src/context.ts',
  ];
  const wrong = globSync('subgraphs/*/schema.graphql', { cwd: root })
    .map((file) => dirname(file))
    .flatMap((folder) =>
      required
        .filter((file) => globSync(`${folder}/${file}`, { cwd: root }).length === 0)
        .map((file) => `${folder} has no ${file}`),
    );
  assert.deepEqual(wrong, []);
});

test('names say what is inside', () => {
  const banned = /(^|[/-])(utils?|helpers?|common|manager|service|base|misc)(\/|\.ts$)/;
  assert.deepEqual(
    files.map(({ path }) => path).filter((path) => banned.test(path)),
    [],
  );
  const shape = /^([a-z0-9]+(-[a-z0-9]+)*)(\.data|\.test)?\.ts$/;
  const wrong = files
    .map(({ path }) => path)
    .filter(
      (path) => !(path.includes('/resolvers/') ? /^([A-Z][A-Za-z0-9]*|[a-z0-9-]+)\.ts$/ : shape).test(basename(path)),
    );
  assert.deepEqual(wrong, []);
});

test('no file is longer than 300 lines', () => {
  const lines = ({ text }: SourceFile): number => text.split('\n').length;
  assert.deepEqual(
    files.filter((file) => !isGenerated(file.path) && lines(file) > 300).map(({ path }) => path),
    [],
  );
});

test('the median source file is under 60 lines', () => {
  const lengths = sources.map(({ text }) => text.split('\n').length).toSorted((a, b) => a - b);
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
  assert.ok(median < 60, `the median is ${median}`);
});

test('only what erases is written', () => {
  const wrong = sources.filter(({ text }) =>
    /^\s*(export\s+)?(const\s+)?enum\s|^\s*namespace\s|^export default|@ts-ignore|\bas any\b/m.test(text),
  );
  assert.deepEqual(
    wrong.map(({ path }) => path),
    [],
  );
});

test('the environment is read in one file', () => {
  const wrong = sources.filter(
    ({ path, text }) =>
      text.includes('process.env') &&
      !/^packages\/(platform\/src\/settings|bench|e2e|runtime\/src\/postgres)/.test(path),
  );
  assert.deepEqual(
    wrong.map(({ path }) => path),
    [],
  );
});

test('lists of exports stay where they are lists', () => {
  const barrels = sources.filter(({ text }) => /^export (\*|\{[^}]*\}) from/m.test(text));
  assert.deepEqual(
    barrels.map(({ path }) => path),
    [],
  );
});
