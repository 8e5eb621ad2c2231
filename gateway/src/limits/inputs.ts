import { fail } from '@stoa/kernel/errors.ts';

export interface InputLimits {
  readonly depth: number;
  /** Values of all kinds, names of fields included. */
  readonly values: number;
}

export const usualInputLimits: InputLimits = { depth: 32, values: 20_000 };

/** Refuses variables that nest or number more than anybody needs. Without recursion: that is what it guards against. */
export function refuseInputs(variables: Readonly<Record<string, unknown>>, limits: InputLimits): void {
  let values = 0;
  let level: unknown[] = [variables];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limits.depth)
      fail('INPUT_LIMIT', `The variables are nested more than ${limits.depth} levels deep: send flatter ones.`);
    const below: unknown[] = [];
    for (const each of level) {
      if (typeof each !== 'object' || each === null) continue;
      for (const value of Array.isArray(each) ? each : Object.values(each)) {
        if (++values > limits.values)
          fail('INPUT_LIMIT', `The variables hold more than ${limits.values} values: send them in parts.`);
        if (typeof value === 'object' && value !== null) below.push(value);
      }
    }
    level = below;
  }
}
