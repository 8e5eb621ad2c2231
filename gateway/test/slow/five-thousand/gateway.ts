/** The gateway in a process of its own, to be killed. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { systemClock } from '@stoa/kernel/clock.ts';
import { makeLogger } from '@stoa/platform/logger.ts';
import { startGateway } from '../../../src/start-gateway.ts';
import { overHttp } from '../../../src/transport/http.ts';

const [port = '0', url = '', supergraphSdl = ''] = process.argv.slice(2);
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const gateway = await startGateway({
  supergraphSdl,
  transports: new Map([['counter', overHttp({ name: 'counter', url })]]),
  verifier: null,
  clock: systemClock,
  production: true,
  log: makeLogger('error'),
  port: Number(port),
  host: '127.0.0.1',
  beatMs: 2_000,
});

process.on('message', (message: { id: number; collect?: boolean }) => {
  if (message.collect) collect();
  const { rss, heapUsed, external } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  process.send?.({ id: message.id, rss, heap: heapUsed, external, cpuMs: (user + system) / 1_000 });
});
process.on('disconnect', () => process.exit());
process.send?.({ id: 0, port: gateway.port });
