import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fail } from '@stoa/kernel/errors.ts';
import { z } from 'zod';
import { type FulfillmentSettings, fulfillmentSettings, fulfillmentVariables } from './fulfillment-settings.ts';
import { keptSecret } from './kept-secret.ts';
import { type MailSettings, mailSettings, mailVariables, missingOfMail } from './mail-settings.ts';
import { missingOfPayments, type PaymentSettings, paymentSettings, paymentVariables } from './payment-settings.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export type MediaSettings =
  | { readonly kind: 'folder'; readonly folder: string }
  | {
      readonly kind: 's3';
      readonly bucket: string;
      readonly endpoint: string | undefined;
      readonly region: string;
      readonly accessKeyId: string;
      readonly secretAccessKey: string;
    };

/** A provider of identities, by OpenID Connect. */
export interface SocialProvider {
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope?: string | undefined;
}

export interface SocialSettings {
  readonly providers: readonly SocialProvider[];
  /** Where a provider may send people back to; compared letter by letter. */
  readonly redirectUris: readonly string[];
}

export interface Settings {
  readonly port: number;
  readonly host: string;
  /** What we write, embedded Postgres included, goes below this folder. */
  readonly home: string;
  readonly secret: string;
  /** Absent: the runtime starts Postgres itself. */
  readonly databaseUrl: string | undefined;
  /** By domain; a domain that is not here uses `databaseUrl`. */
  readonly databaseUrls: Readonly<Record<string, string>>;
  readonly replicaUrl: string | undefined;
  readonly redisUrl: string | undefined;
  readonly carrier: 'postgres' | 'redis';
  /** By domain; a domain that is not here is served in process. */
  readonly subgraphUrls: Readonly<Record<string, string>>;
  readonly logLevel: z.infer<typeof logLevel>;
  readonly otlpEndpoint: string | undefined;
  readonly metrics: boolean;
  /** Who runs the gateway's plans. */
  readonly executor: 'own' | 'stock';
  /** How strictly clients are held to published operations. */
  readonly operationLevel: 'off' | 'log' | 'safelist' | 'id-only';
  /** Pages of these origins may ask; `*` is any. */
  readonly corsOrigins: readonly string[];
  readonly environment: z.infer<typeof environment>;
  readonly publicUrl: string;
  readonly media: MediaSettings;
  readonly social: SocialSettings;
  readonly fulfillment: FulfillmentSettings;
  readonly mail: MailSettings;
  readonly payments: PaymentSettings;
  /** The names that the environment gave. */
  readonly given: readonly string[];
}

const logLevel = z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']);
const environment = z.enum(['development', 'production', 'test']);
const port = z.coerce.number('is not a number').int('is not a whole number').min(0).max(65_535, 'is above 65535');
const onOrOff = z.stringbool({ error: 'is neither on nor off' });
const text = z.string();
const secret = z.string().min(32, 'is shorter than 32 characters');

const urlOf = (kind: string, ...protocols: string[]) =>
  z.string().refine((value) => protocols.includes(URL.parse(value)?.protocol ?? ''), `is not the URL of ${kind}`);
const database = urlOf('a Postgres (postgres://user:password@host/database)', 'postgres:', 'postgresql:');
const redis = urlOf('a Redis (redis://host:6379)', 'redis:', 'rediss:');
const web = urlOf('a web server (http://host)', 'http:', 'https:');

const provider = z.object({
  name: z.string().regex(/^[a-z0-9-]+$/),
  issuer: z.url(),
  clientId: z.string(),
  clientSecret: z.string(),
  scope: z.string().optional(),
});
const providers = z.string().transform((value, context) => {
  const parsed = z.array(provider).safeParse(jsonOf(value));
  if (parsed.success) return parsed.data;
  context.addIssue('is not a JSON list of { "name", "issuer", "clientId", "clientSecret" }');
  return z.NEVER;
});

const variables = z.object({
  STOA_PORT: port.default(4000),
  STOA_HOST: text.default('127.0.0.1'),
  STOA_HOME: text.default(fileURLToPath(new URL('../../../.stoa', import.meta.url))),
  STOA_SECRET: secret.optional(),
  STOA_PUBLIC_URL: web.optional(),
  STOA_MEDIA: text.optional(),
  STOA_METRICS: onOrOff.default(false),
  STOA_EXECUTOR: z.enum(['own', 'stock']).default('own'),
  STOA_OPERATIONS: z.enum(['off', 'log', 'safelist', 'id-only']).default('off'),
  STOA_CORS: text.default(''),
  DATABASE_URL: database.optional(),
  DATABASE_REPLICA_URL: database.optional(),
  REDIS_URL: redis.optional(),
  LOG_LEVEL: logLevel.default('info'),
  NODE_ENV: environment.default('development'),
  OTEL_EXPORTER_OTLP_ENDPOINT: web.optional(),
  STOA_OIDC_PROVIDERS: providers.default([]),
  STOA_OIDC_REDIRECTS: text.default(''),
  S3_BUCKET: text.optional(),
  S3_ENDPOINT: web.optional(),
  S3_REGION: text.default('us-east-1'),
  S3_ACCESS_KEY_ID: text.optional(),
  S3_SECRET_ACCESS_KEY: text.optional(),
  ...fulfillmentVariables,
  ...mailVariables,
  ...paymentVariables,
});
type Variables = z.infer<typeof variables>;

/** Reads and checks every setting at once, and tells everything that is wrong with them at once. */
export function readSettings(env: Environment = process.env): Settings {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const problems: string[] = [];
  const parsed = variables.safeParse(present);
  problems.push(...(parsed.error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}`));
  const databaseUrls = byDomain(present, 'DATABASE_URL_', database, problems);
  const subgraphUrls = byDomain(present, 'SUBGRAPH_URL_', web, problems);
  problems.push(...missing(present), ...missingOfMail(present), ...missingOfPayments(present));
  if (!parsed.success || problems.length > 0) refuse(problems);
  return settingsOf(parsed.data, databaseUrls, subgraphUrls, Object.keys(present).filter(isOurs));
}

/** What only tests are told: the servers that `npm test` started for them. */
export const readTestSettings = (env: Environment = process.env) => ({
  databaseUrl: env['STOA_TEST_DATABASE_URL'] || undefined,
  redisUrl: env['STOA_TEST_REDIS_URL'] || undefined,
});

/** For settings in files that name a variable in place of a secret. */
export const variableOf = (name: string, env: Environment = process.env): string | undefined => env[name];

/** Asked before the settings are read: an error in them is told too. */
export const isDebugging = (env: Environment = process.env): boolean => /^(debug|trace)$/.test(env['LOG_LEVEL'] ?? '');

function settingsOf(
  given: Variables,
  databaseUrls: Settings['databaseUrls'],
  subgraphUrls: Settings['subgraphUrls'],
  names: readonly string[],
): Settings {
  const home = resolve(given.STOA_HOME);
  const signing = given.STOA_SECRET ?? keptSecret(home);
  return {
    port: given.STOA_PORT,
    host: given.STOA_HOST,
    home,
    secret: signing,
    databaseUrl: given.DATABASE_URL,
    databaseUrls,
    replicaUrl: given.DATABASE_REPLICA_URL,
    redisUrl: given.REDIS_URL,
    carrier: given.REDIS_URL ? 'redis' : 'postgres',
    subgraphUrls,
    logLevel: given.LOG_LEVEL,
    otlpEndpoint: given.OTEL_EXPORTER_OTLP_ENDPOINT,
    metrics: given.STOA_METRICS,
    executor: given.STOA_EXECUTOR,
    operationLevel: given.STOA_OPERATIONS,
    corsOrigins: listed(given.STOA_CORS),
    environment: given.NODE_ENV,
    publicUrl: given.STOA_PUBLIC_URL ?? `http://${given.STOA_HOST}:${given.STOA_PORT}`,
    media: mediaOf(given, home),
    social: {
      providers: given.STOA_OIDC_PROVIDERS,
      redirectUris: listed(given.STOA_OIDC_REDIRECTS),
    },
    fulfillment: fulfillmentSettings(given, signing),
    mail: mailSettings(given),
    payments: paymentSettings(given, home, signing),
    given: names,
  };
}

const listed = (text: string): string[] =>
  text
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);

function mediaOf(given: Variables, home: string): MediaSettings {
  const { S3_BUCKET: bucket, S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = given;
  if (!bucket || !accessKeyId || !secretAccessKey) {
    return { kind: 'folder', folder: resolve(given.STOA_MEDIA ?? `${home}/media`) };
  }
  return { kind: 's3', bucket, endpoint: given.S3_ENDPOINT, region: given.S3_REGION, accessKeyId, secretAccessKey };
}

/** Rules between settings: what one of them makes necessary. */
function missing(env: Environment): string[] {
  const problems: string[] = [];
  const outside = Object.keys(env).find((name) => name === 'DATABASE_URL' || name.startsWith('DATABASE_URL_'));
  const reason = env['NODE_ENV'] === 'production' ? 'NODE_ENV is production' : outside && `${outside} is set`;
  if (reason && !env['STOA_SECRET']) {
    problems.push(`STOA_SECRET is missing, and is needed because ${reason}: make one with "openssl rand -hex 32"`);
  }
  for (const name of ['S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY', 'S3_BUCKET']) {
    const other = Object.keys(env).find((key) => key.startsWith('S3_'));
    if (other && !env[name]) problems.push(`${name} is missing, and is needed because ${other} is set`);
  }
  return problems;
}

function byDomain(
  env: Environment,
  prefix: string,
  type: z.ZodType<string>,
  problems: string[],
): Record<string, string> {
  const found = Object.entries(env).filter(([name]) => name.startsWith(prefix));
  return Object.fromEntries(
    found.map(([name, value]) => {
      const parsed = type.safeParse(value);
      problems.push(...(parsed.error?.issues ?? []).map(({ message }) => `${name} ${message}`));
      return [name.slice(prefix.length).toLowerCase(), value ?? ''];
    }),
  );
}

const isOurs = (name: string): boolean => name in variables.shape || /^(DATABASE|SUBGRAPH)_URL_/.test(name);

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refuse(problems: readonly string[]): never {
  const [only] = problems;
  if (problems.length === 1) fail('STARTUP_FAILED', `${only}.`);
  fail(
    'STARTUP_FAILED',
    `${problems.length} settings need attention:\n${problems.map((line) => `  ${line}`).join('\n')}`,
  );
}
