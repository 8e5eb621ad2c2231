import { defineJob } from '@stoa/platform/jobs/define-job.ts';
import type { Living } from '@stoa/platform/subgraph.ts';
import { z } from 'zod';
import type { State } from '../context.ts';
import { runImport } from './run-import.ts';

export const importJob = defineJob(
  'catalog.import-products',
  z.object({ importId: z.uuid() }),
  (living, { importId }) => runImport(living as Living<State>, importId),
);
