import { fail } from '@stoa/kernel/errors.ts';
import { type ASTNode, Kind, type ValueNode } from 'graphql';
import type { InputLimits } from './inputs.ts';

/** Refuses values written into an operation that nest deeper than its variables may. */
export function refuseLiteral(value: ValueNode, { depth: most }: Pick<InputLimits, 'depth'>): void {
  let level: readonly ASTNode[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most)
      fail('INPUT_LIMIT', `A value of the operation is nested more than ${most} levels deep: send flatter ones.`);
    level = level.flatMap((each) =>
      each.kind === Kind.LIST ? each.values : each.kind === Kind.OBJECT ? each.fields.map((field) => field.value) : [],
    );
  }
}
