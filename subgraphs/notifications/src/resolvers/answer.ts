import { answerer } from '@stoa/platform/answer.ts';
import type { Refused } from '../domain/refusals.ts';

export const answer = answerer<Refused>({
  UnknownMessage: 'No such message, or it was not given up.',
  PreferenceFixed: 'This cannot be switched off, for your own safety.',
  InvalidInput: ({ field, problem }) => `${field.join('.')} ${problem}.`,
});
