import { codes, fail, StoaError } from '@stoa/kernel/errors.ts';
import type { z } from 'zod';
import { fromJson, toJson } from '../bigint-json.ts';
import type { Living } from '../subgraph.ts';
import type { CommandAnswer } from './answer-command.ts';

/** What the domains of this process answer. Filled after the environments, which hold the bus, are made. */
export interface Answers {
  add(environment: Living, answers: readonly CommandAnswer[]): void;
  has(name: string): boolean;
  /** Checks, asks, and gives the answer as the wire would. Throws only what a caller may see. */
  ask(name: string, input: unknown, key: string): Promise<unknown>;
}

export function makeAnswers(): Answers {
  const known = new Map<string, { readonly environment: Living; readonly given: CommandAnswer }>();
  return {
    add(environment, answers) {
      for (const given of answers) {
        if (given.type.domain !== environment.db.domain)
          throw new Error(`${environment.db.domain} cannot answer ${given.type.name}: it is another domain's command.`);
        known.set(given.type.name, { environment, given });
      }
    },
    has: (name) => known.has(name),
    async ask(name, input, key) {
      const found = known.get(name) ?? fail('NOT_FOUND', `Nobody here answers the command ${name}.`);
      const { environment, given } = found;
      try {
        const answer = await given.answer(environment, checked(given.type.input, input), key);
        return fromJson(toJson(given.type.output.parse(answer)));
      } catch (error) {
        if (error instanceof StoaError) throw error;
        environment.log.error({ err: error, command: name, key }, 'a command failed');
        return fail('INTERNAL_ERROR', `The command ${name} failed.`);
      }
    },
  };
}

/** The first thing that is wrong, and where. */
export function checked<Input>(schema: z.ZodType<Input>, input: unknown): Input {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  return fail('BAD_INPUT', issue?.message ?? 'This input is not valid.', { path: issue?.path.map(String) ?? [] });
}

export const isCode = (code: unknown): code is keyof typeof codes =>
  typeof code === 'string' && Object.hasOwn(codes, code);
