import type { z } from 'zod';
import { defineJob, type Job } from '../jobs/define-job.ts';
import type { Saga } from './define-saga.ts';
import { resumeName, resumePayload } from './resume-later.ts';
import { runSaga } from './run-saga.ts';

/** Goes on with whatever a crash or a failure left; a domain with sagas runs it beside its own jobs. */
export const resumeJob = (domain: string, sagas: readonly Saga[]): Job<z.infer<typeof resumePayload>> =>
  defineJob(resumeName(domain), resumePayload, async (living, { name, id }) => {
    const saga = sagas.find((each) => each.name === name);
    if (!saga) throw new Error(`${domain} knows no saga ${name}.`);
    await runSaga(living, saga, id);
  });
