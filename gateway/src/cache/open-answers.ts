import type { Logger } from '@stoa/platform/logger.ts';
import { impatientRedis } from '../limits/impatient-redis.ts';
import type { AnswerStore } from './answer-store.ts';
import { answersInMemory } from './memory-answers.ts';

/** Answers are kept in this process alone, or in the Redis that all gateways share. */
export async function openAnswers(redisUrl: string | undefined, log: Logger): Promise<AnswerStore> {
  if (redisUrl === undefined) return answersInMemory();
  const { answersInRedis } = await import('./redis-answers.ts');
  const redis = await impatientRedis(redisUrl, (err) =>
    log.warn({ err }, 'answers are not kept until Redis answers again'),
  );
  // What a command says of it, the line above has said.
  const store = answersInRedis(redis, () => {});
  return {
    ...store,
    async stop() {
      await store.stop();
      redis.disconnect();
    },
  };
}
