import { systemClock } from '@stoa/kernel/clock.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { systemRandom } from '@stoa/kernel/random.ts';
import { openDatabase } from '@stoa/platform/database.ts';
import { makeLogger } from '@stoa/platform/logger.ts';
import { readSettings } from '@stoa/platform/settings.ts';
import { runImport } from '../src/commands/run-import.ts';
import { openFileStore } from '../src/files/file-store.ts';

/** A process that runs an import and nothing else: to be killed. */
const [url = '', folder = '', id = ''] = process.argv.slice(2);
const db = openDatabase({ domain: 'catalog', url });
const nobody = () => {
  throw new Error('An import asks nobody.');
};
await runImport(
  {
    db,
    clock: systemClock,
    random: systemRandom,
    settings: readSettings({ NODE_ENV: 'test', STOA_SECRET: 'x'.repeat(40) }),
    bus: { send: nobody },
    follow: nobody,
    log: makeLogger('silent'),
    state: { files: openFileStore({ kind: 'folder', folder }) },
  },
  ids.importJob.decode(id),
);
await db.close();
