import { refuseCardNumbers } from '@stoa/kernel/card-number.ts';

type Resolve = (parent: never, input: never, ...rest: never[]) => unknown;

/** Looks at every argument before a resolver sees it: what looks like a card number goes no further, and into no log. */
export function withoutCardNumbers<Resolvers extends object>(resolvers: Resolvers): Resolvers {
  const guarded = Object.entries(resolvers as Record<string, Resolve>).map(([name, resolve]) => [
    name,
    (parent: never, input: never, ...rest: never[]) => {
      refuseCardNumbers(input);
      return resolve(parent, input, ...rest);
    },
  ]);
  return Object.fromEntries(guarded) as Resolvers;
}
