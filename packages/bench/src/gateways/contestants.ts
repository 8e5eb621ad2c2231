import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { grafbaseBinary, peerPath } from './peers.ts';
import { publicGraph } from './public-graph.ts';

export interface Contestant {
  readonly name: string;
  /** The program and its arguments; it listens at `port` of the loopback, and answers at `path`. */
  readonly command: readonly string[];
  readonly port: number;
  readonly path: string;
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Field {
  readonly supergraphFile: string;
  /** Of the subgraphs, without a name at the end. */
  readonly subgraphsUrl: string;
  /** A free one, another each time. */
  port(): number;
}

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
/** Everybody has the flags that our own launcher gives to Node. */
const node = [process.execPath, '--disable-warning=ExperimentalWarning', '--max-semi-space-size=64'];

export function contestants(field: Field): Contestant[] {
  const grafbase = grafbaseBinary();
  return [
    own('stock: @apollo/gateway, Apollo Server', 'run-stock.ts', field, []),
    hive('Hive Gateway', field, ''),
    hive('Hive Gateway, Rust planner', field, 'unifiedGraphHandler,'),
    // As it comes it sends equal fetches of different requests once.
    hive('Hive Gateway, Rust planner, nothing shared', field, `unifiedGraphHandler, ${nothingShared},`),
    hive(
      'Hive Gateway, Rust planner, de-duplicated',
      field,
      'unifiedGraphHandler, inboundInflightRequestDeduplication: true,',
    ),
    ...(grafbase ? [grafbaseDev(grafbase, field)] : []),
    own('Stoa, nothing shared', 'run-ours.ts', field, []),
    own('Stoa, equal fetches shared', 'run-ours.ts', field, ['share-fetches']),
    own('Stoa, de-duplicated', 'run-ours.ts', field, ['share-fetches', 'share-requests']),
  ];
}

const nothingShared = `transportEntries: { '*.http': { options: { deduplicateInflightRequests: false } } }`;

/** What the whole system takes, subgraphs included: over HTTP, and as one process. */
export const wholeSystem = (field: Field): Contestant[] => [
  own('Stoa over HTTP', 'run-ours.ts', field, []),
  own('Stoa in process', 'run-ours.ts', field, ['in-process']),
];

function own(name: string, file: string, { supergraphFile, subgraphsUrl, port }: Field, options: string[]): Contestant {
  const at = port();
  const profile = process.env['STOA_BENCH_PROFILE'];
  const isProfiled = profile !== undefined && name.startsWith('Stoa');
  return {
    name,
    port: at,
    path: file === 'run-stock.ts' ? '/' : '/graphql',
    command: [
      ...node,
      ...(isProfiled
        ? ['--cpu-prof', `--cpu-prof-dir=${profile}`, `--cpu-prof-name=${name.replaceAll(/\W+/g, '-')}.cpuprofile`]
        : []),
      here(file),
      supergraphFile,
      subgraphsUrl,
      `${at}`,
      ...options,
    ],
    environment: { PORT: `${at}`, APOLLO_TELEMETRY_DISABLED: 'true', NODE_ENV: 'production' },
  };
}

/** As its own benchmark runs it, with the limits and metrics that a production user turns on. */
function hive(name: string, { supergraphFile, port }: Field, options: string): Contestant {
  const at = port();
  const folder = peerPath(`run/hive-${at}/`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    `${folder}gateway.config.mjs`,
    `import { defineConfig } from '@graphql-hive/gateway';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
export const gatewayConfig = defineConfig({ supergraph: ${JSON.stringify(supergraphFile)}, ${options}
  maxTokens: 2000, maxDepth: 20, prometheus: { metrics: true }, logging: 'error', pollingInterval: 0 });\n`,
  );
  const bin = peerPath('node_modules/@graphql-hive/gateway/dist/bin.js');
  return {
    name,
    port: at,
    path: '/graphql',
    folder,
    command: [...node, bin, 'supergraph', supergraphFile, '-c', 'gateway.config.mjs', '-h', '127.0.0.1', '-p', `${at}`],
    environment: { NODE_ENV: 'production', PORT: `${at}` },
  };
}

function grafbaseDev(binary: string, { subgraphsUrl, port }: Field): Contestant {
  const at = port();
  const folder = peerPath(`run/grafbase-${at}/`);
  mkdirSync(folder, { recursive: true });
  const parts = publicGraph.map(({ name, sdl }) => {
    writeFileSync(`${folder}${name}.graphql`, sdl);
    return `[subgraphs.${name}]\nurl = "${subgraphsUrl}/${name}"\nschema_path = "${name}.graphql"\n`;
  });
  writeFileSync(`${folder}overrides.toml`, parts.join('\n'));
  writeFileSync(`${folder}grafbase.toml`, '[graph]\nintrospection = true\n');
  return {
    name: 'Grafbase 0.80.4 (Rust), dev mode',
    port: at,
    path: '/graphql',
    folder,
    command: [binary, 'dev', '-c', 'grafbase.toml', '-o', 'overrides.toml', '-p', `${at}`],
  };
}
