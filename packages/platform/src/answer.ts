import { isRefusal, type Refusal } from '@stoa/kernel/refusal.ts';

export interface UserErrorModel {
  readonly __typename: string;
  readonly code: string;
  readonly message: string;
  readonly field: readonly string[] | null;
}

/** What each refusal says to a person; a domain gives its own words, and the type checker misses none. */
export type Messages<Refused extends Refusal> = {
  readonly [Kind in Refused['kind']]: string | ((refusal: Extract<Refused, { kind: Kind }>) => string);
};

/** The payload of a mutation: the changed thing under its name, or why not. */
export function answerer<Refused extends Refusal>(messages: Messages<Refused>) {
  return <Name extends string, Result>(name: Name, result: Result | Refused) => {
    const refused = isRefusal(result) && result.kind in messages;
    const userErrors = refused ? [userError(result as Refused, messages)] : [];
    return { [name]: refused ? null : result, userErrors } as {
      readonly [Key in Name]: Exclude<Result, Refusal> | null;
    } & {
      readonly userErrors: readonly UserErrorModel[];
    };
  };
}

export function userError<Refused extends Refusal>(refusal: Refused, messages: Messages<Refused>): UserErrorModel {
  const words = messages[refusal.kind as Refused['kind']] as string | ((refusal: Refused) => string);
  return {
    ...refusal,
    __typename: refusal.kind,
    code: refusal.kind.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toUpperCase(),
    message: typeof words === 'string' ? words : words(refusal),
    field: refusal.field ?? null,
  };
}
