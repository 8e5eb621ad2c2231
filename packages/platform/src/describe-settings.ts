import { fulfillmentRows } from './fulfillment-settings.ts';
import { paymentRows } from './payment-settings.ts';
import { mailRows } from './mail-settings.ts';
import type { Settings } from './settings.ts';

export interface DescribedSetting {
  readonly name: string;
  /** Empty when not set; passwords and keys never leave. */
  readonly value: string;
  readonly source: 'environment' | 'default' | 'kept' | 'unset';
  readonly help: string;
}

const hidden = '********';

/** A URL without its password. */
export function maskUrl(value: string): string {
  const url = URL.parse(value);
  if (!url) return hidden;
  if (url.password) url.password = hidden;
  return url.href;
}

const s3 = ({ media }: Settings) => (media.kind === 's3' ? media : undefined);

const rows: [name: string, help: string, value: (settings: Settings) => string | undefined][] = [
  ['STOA_PORT', 'port of the graph', ({ port }) => String(port)],
  ['STOA_HOST', 'address to listen on', ({ host }) => host],
  ['STOA_PUBLIC_URL', 'how the world reaches it; used in links', ({ publicUrl }) => publicUrl],
  ['STOA_HOME', 'folder for embedded Postgres and what else is written', ({ home }) => home],
  ['STOA_SECRET', 'signs identities between processes; role passwords come from it', () => hidden],
  ['NODE_ENV', 'development, production or test', ({ environment }) => environment],
  ['LOG_LEVEL', 'fatal, error, warn, info, debug, trace or silent', ({ logLevel }) => logLevel],
  [
    'DATABASE_URL',
    'Postgres of all domains; unset: embedded',
    ({ databaseUrl }) => databaseUrl && maskUrl(databaseUrl),
  ],
  ['DATABASE_REPLICA_URL', 'Postgres for reads that may lag', ({ replicaUrl }) => replicaUrl && maskUrl(replicaUrl)],
  [
    'REDIS_URL',
    'Redis that carries events; unset: Postgres carries them',
    ({ redisUrl }) => redisUrl && maskUrl(redisUrl),
  ],
  ['STOA_MEDIA', 'folder for pictures and files', ({ media }) => (media.kind === 'folder' ? media.folder : undefined)],
  ['S3_BUCKET', 'bucket for pictures and files, instead of a folder', (settings) => s3(settings)?.bucket],
  ['S3_ENDPOINT', 'another S3 than that of Amazon', (settings) => s3(settings)?.endpoint],
  ['S3_REGION', 'region of the bucket', (settings) => s3(settings)?.region],
  ['S3_ACCESS_KEY_ID', 'key of the bucket', (settings) => s3(settings) && hidden],
  ['S3_SECRET_ACCESS_KEY', 'secret of that key', (settings) => s3(settings) && hidden],
  [
    'STOA_OIDC_PROVIDERS',
    'JSON list of { name, issuer, clientId, clientSecret }: sign-in with other accounts',
    ({ social }) => social.providers.map(({ name }) => name).join(', ') || undefined,
  ],
  [
    'STOA_OIDC_REDIRECTS',
    'addresses that a provider may send people back to, separated by commas',
    ({ social }) => social.redirectUris.join(', ') || undefined,
  ],
  ['STOA_EXECUTOR', 'who runs the plans of the gateway: own, or stock for @apollo/gateway', ({ executor }) => executor],
  [
    'STOA_OPERATIONS',
    'operations of clients: off for any, log, safelist for published ones, id-only',
    ({ operationLevel }) => operationLevel,
  ],
  [
    'STOA_CORS',
    'origins whose pages may ask, separated by commas; * for any',
    ({ corsOrigins }) => corsOrigins.join(', ') || undefined,
  ],
  ['STOA_METRICS', 'Prometheus metrics at /metrics', ({ metrics }) => (metrics ? 'on' : 'off')],
  ...mailRows,
  ...fulfillmentRows,
  ...paymentRows,
  ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector of traces', ({ otlpEndpoint }) => otlpEndpoint && maskUrl(otlpEndpoint)],
];

/** Every setting with its value and where that came from, for people. */
export function describeSettings(settings: Settings): DescribedSetting[] {
  const fixed = rows.map(([name, help, value]) => described(settings, name, help, value(settings)));
  const perDomain = [
    ...Object.entries(settings.databaseUrls).map(([domain, url]) => [
      `DATABASE_URL_${domain.toUpperCase()}`,
      `Postgres of ${domain}`,
      url,
    ]),
    ...Object.entries(settings.subgraphUrls).map(([domain, url]) => [
      `SUBGRAPH_URL_${domain.toUpperCase()}`,
      `where ${domain} is served`,
      url,
    ]),
  ].map(([name = '', help = '', url = '']) => described(settings, name, help, maskUrl(url)));
  return [...fixed, ...perDomain];
}

function described(settings: Settings, name: string, help: string, value: string | undefined): DescribedSetting {
  return { name, value: value ?? '', source: sourceOf(settings, name, value), help };
}

function sourceOf({ given }: Settings, name: string, value: string | undefined): DescribedSetting['source'] {
  if (given.includes(name)) return 'environment';
  if (name === 'STOA_SECRET') return 'kept';
  return value === undefined ? 'unset' : 'default';
}
