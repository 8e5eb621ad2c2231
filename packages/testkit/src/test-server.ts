import { readTestSettings } from '@stoa/platform/settings.ts';
import { startTestPostgres } from '@stoa/runtime/postgres/borrowed-test-server.ts';

let own: Promise<string> | undefined;

/** The server that `npm test` started for everyone; a test file run by itself gets one that ends with it. */
export function testServer(): Promise<string> {
  const { databaseUrl } = readTestSettings();
  if (databaseUrl) return Promise.resolve(databaseUrl);
  return (own ??= startTestPostgres().then(({ adminUrl }) => adminUrl));
}
