import { defineSubgraph } from '@stoa/platform/subgraph.ts';
import { importJob } from './commands/import-job.ts';
import type { State } from './context.ts';
import { openFileStore } from './files/file-store.ts';
import { handlers } from './handlers/index.ts';
import { type Loaders, loaders } from './loaders.ts';
import { resolvers } from './resolvers/index.ts';
import { exportFile } from './routes/export.ts';
import { showMedia } from './routes/show-media.ts';
import { uploadImport } from './routes/upload-import.ts';
import { uploadMedia } from './routes/upload-media.ts';
import { seed } from './seed.ts';

export const catalog = defineSubgraph<Loaders, State>({
  name: 'catalog',
  schema: new URL('../schema.graphql', import.meta.url),
  migrations: new URL('../migrations/', import.meta.url),
  resolvers,
  loaders,
  state: ({ settings }) => ({ files: openFileStore(settings.media) }),
  handlers,
  jobs: [importJob],
  routes: [uploadMedia, showMedia, uploadImport, exportFile],
  seed,
});
