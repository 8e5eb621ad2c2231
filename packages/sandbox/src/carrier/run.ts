import { parseArgs } from 'node:util';
import { startCarrierSandbox } from './start-carrier-sandbox.ts';

/** The carrier as a process of its own. */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4801' },
    file: { type: 'string', default: 'carrier.sqlite' },
    webhook: { type: 'string' },
    secret: { type: 'string', default: 'carrier sandbox' },
    speed: { type: 'string', default: '1440' },
  },
});

const sandbox = await startCarrierSandbox({
  port: Number(values.port),
  file: values.file,
  webhookUrl: values.webhook,
  webhookSecret: values.secret,
  speed: Number(values.speed),
});
process.stdout.write(`carrier at ${sandbox.url}\n`);
process.once('SIGTERM', () => void sandbox.stop());
process.once('SIGINT', () => void sandbox.stop());
