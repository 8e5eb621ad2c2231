import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { describeSettings } from '../src/describe-settings.ts';
import { readSettings } from '../src/settings.ts';

const home = mkdtempSync(join(tmpdir(), 'stoa-settings-'));
after(() => rmSync(home, { recursive: true }));

const secret = 'x'.repeat(32);
const read = (env: Record<string, string> = {}) => readSettings({ STOA_HOME: home, ...env });
const refusal = (env: Record<string, string>, message: RegExp | string) =>
  assert.throws(() => read(env), { code: 'STARTUP_FAILED', message });

test('an empty environment is a working one', () => {
  const { port, host, carrier, databaseUrl, publicUrl, media, environment } = read();
  assert.deepEqual(
    { port, host, carrier, databaseUrl, publicUrl, media, environment },
    {
      port: 4000,
      host: '127.0.0.1',
      carrier: 'postgres',
      databaseUrl: undefined,
      publicUrl: 'http://127.0.0.1:4000',
      media: { kind: 'folder', folder: join(home, 'media') },
      environment: 'development',
    },
  );
});

test('an embedded installation makes its secret once and keeps it for its owner alone', () => {
  const { secret: kept } = read();
  assert.match(kept, /^[0-9a-f]{64}$/);
  assert.equal(read().secret, kept);
  assert.equal(readFileSync(join(home, 'secret'), 'utf8').trim(), kept);
  assert.equal(statSync(join(home, 'secret')).mode & 0o777, 0o600);
});

test('an outside database and production ask for a secret, in one sentence', () => {
  refusal({ NODE_ENV: 'production' }, /^STOA_SECRET is missing, and is needed because NODE_ENV is production: .*\.$/);
  refusal({ DATABASE_URL: 'postgres://h/d' }, /^STOA_SECRET is missing, .* DATABASE_URL is set/);
  refusal({ DATABASE_URL_ORDERS: 'postgres://h/d' }, /DATABASE_URL_ORDERS is set/);
  assert.equal(read({ NODE_ENV: 'production', STOA_SECRET: secret }).secret, secret);
});

test('everything that is wrong is told at once, without the values', () => {
  const wrong = {
    STOA_PORT: 'abc',
    DATABASE_URL: 'mysql://u:hunter2@h',
    SUBGRAPH_URL_CATALOG: 'nowhere',
    STOA_SECRET: 'short',
  };
  assert.throws(
    () => read(wrong),
    ({ message }: Error) => {
      assert.equal(message.split('\n').length, 5);
      for (const name of Object.keys(wrong)) assert.match(message, new RegExp(`^  ${name} is `, 'm'));
      assert.doesNotMatch(message, /hunter2|short$/);
      return true;
    },
  );
});

test('one wrong setting is one sentence', () => {
  refusal({ STOA_PORT: '70000' }, 'STOA_PORT is above 65535.');
  refusal({ STOA_METRICS: 'perhaps' }, 'STOA_METRICS is neither on nor off.');
});

test('an empty variable counts as absent', () => {
  assert.equal(read({ STOA_PORT: '', REDIS_URL: ' ' }).port, 4000);
});

test('domains are sent elsewhere one by one, and Redis changes the carrier', () => {
  const settings = read({
    STOA_SECRET: secret,
    DATABASE_URL_ORDERS: 'postgres://h/orders',
    SUBGRAPH_URL_CATALOG: 'http://catalog:4001/graphql',
    REDIS_URL: 'redis://h',
  });
  assert.deepEqual(settings.databaseUrls, { orders: 'postgres://h/orders' });
  assert.deepEqual(settings.subgraphUrls, { catalog: 'http://catalog:4001/graphql' });
  assert.equal(settings.carrier, 'redis');
});

test('half an S3 is refused', () => {
  refusal(
    { S3_BUCKET: 'b', S3_ACCESS_KEY_ID: 'k' },
    /^S3_SECRET_ACCESS_KEY is missing, and is needed because S3_BUCKET is set\.$/,
  );
});

test('a description names every setting and its source, and shows no password', () => {
  const described = describeSettings(
    read({ STOA_SECRET: secret, DATABASE_URL: 'postgres://stoa:hunter2@h/d', STOA_PORT: '1' }),
  );
  const by = Object.fromEntries(described.map((setting) => [setting.name, setting]));
  assert.equal(by['STOA_PORT']?.source, 'environment');
  assert.equal(by['STOA_HOST']?.source, 'default');
  assert.equal(by['REDIS_URL']?.source, 'unset');
  assert.equal(by['DATABASE_URL']?.value, 'postgres://stoa:********@h/d');
  assert.doesNotMatch(JSON.stringify(described), new RegExp(`hunter2|${secret}`));
});
