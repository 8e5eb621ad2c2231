import { StoaError } from '@stoa/kernel/errors.ts';
import { GraphQLError, parse, validate } from 'graphql';
import type { Planner } from '../plan/planner.ts';
import { type PlanPicture, planPicture } from './plan-picture.ts';

export type PlanAnswer =
  | { readonly plan: PlanPicture | null }
  | { readonly errors: readonly { readonly message: string; readonly line: number | null }[] };

/** Far more than anybody types. */
const longest = 50_000;
const mostErrors = 5;

/** The plan of what is being typed; while it is being typed it is mostly wrong, which is no failure. */
export function answerPlan({ deferSchema, plan }: Pick<Planner, 'deferSchema' | 'plan'>, body: unknown): PlanAnswer {
  const { query, operationName } = (body ?? {}) as { readonly query?: unknown; readonly operationName?: unknown };
  if (typeof query !== 'string') return problem('Send { "query": "…" }.');
  if (query.length > longest) return problem(`This is longer than ${longest} characters: too long to draw.`);
  try {
    const document = parse(query, { maxTokens: 10_000 });
    const problems = validate(deferSchema, document, undefined, { maxErrors: mostErrors });
    if (problems.length > 0) return { errors: problems.map(told) };
    const node = plan(document, typeof operationName === 'string' ? operationName : undefined);
    return { plan: node ? planPicture(node) : null };
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [told(error)] };
    if (error instanceof StoaError) return problem(error.message);
    // The planner refuses by plain errors what it cannot do: here, that is the answer.
    return problem(error instanceof Error ? error.message : String(error));
  }
}

const told = ({ message, locations }: GraphQLError) => ({ message, line: locations?.[0]?.line ?? null });

const problem = (message: string): PlanAnswer => ({ errors: [{ message, line: null }] });
