import { answerer } from '@stoa/platform/answer.ts';
import type { Refused } from '../domain/refusals.ts';

export const answer = answerer<Refused>({
  NameTaken: ({ field }) => `Something else has this ${field.at(-1) ?? 'name'} already.`,
  NotFound: ({ field }) => `What ${field.join('.')} refers to is not there, or not yours.`,
  VersionConflict: ({ currentVersion }) =>
    `Somebody changed it since you looked: it is version ${currentVersion} now. Look again, then repeat.`,
  MediaRefused: ({ problem }) => `The file ${problem}.`,
  InvalidInput: ({ field, problem }) => `${field.join('.')} ${problem}.`,
});
