import type { SignedIn } from '../commands/first-factor-passed.ts';
import type { Refused } from '../domain/refusals.ts';
import { answer } from './answer.ts';

/** Tokens, or the question for a second factor, or why not. */
export function signedIn(result: SignedIn | Refused) {
  if ('kind' in result) return { mfaChallenge: null, ...answer('tokens', result) };
  return 'tokens' in result
    ? { mfaChallenge: null, tokens: result.tokens, userErrors: [] }
    : {
        tokens: null,
        mfaChallenge: { ...result.mfaChallenge, methods: [...result.mfaChallenge.methods] },
        userErrors: [],
      };
}
