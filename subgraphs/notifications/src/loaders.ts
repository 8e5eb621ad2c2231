import { loaderOfMany } from '@stoa/platform/loaders.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { attemptsOf } from './store/messages.ts';

export const loaders = ({ db }: Environment) => ({
  attempts: loaderOfMany(
    (ids: readonly string[]) => attemptsOf(db, ids),
    (attempt) => attempt.messageId,
  ),
});

export type Loaders = ReturnType<typeof loaders>;
