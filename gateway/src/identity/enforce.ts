import { fail } from '@stoa/kernel/errors.ts';
import type { Asking, Guard, Plugin } from '../extend/plugin.ts';
import { type Requirement, requirementsOf } from './requirements.ts';

/** Whether a caller fulfills a policy of @policy. */
export type Policies = (policy: string, asking: Asking) => boolean | Promise<boolean>;

/** Tokens may list the policies that their bearer fulfills. */
export const policiesOfToken: Policies = (policy, { identity }) => {
  const given = identity.claims['policies'];
  return Array.isArray(given) && given.includes(policy);
};

/**
 * Refuses an operation whole when its caller may not have all of it: an answer with silent holes looks like one to somebody
 * who does not exist. What an operation needs is settled when it is met, before it is planned.
 */
export const enforceDirectives = (policies: Policies): Plugin => ({
  name: 'directives',
  onOperation(met): Guard | null {
    const needed = requirementsOf(met);
    if (needed.length === 0) return null;
    return async (asking) => {
      if (!asking.identity.isAuthenticated)
        fail('UNAUTHENTICATED', 'This operation is for those who are signed in: send an access token.');
      for (const each of needed)
        if (!(await fulfills(each, asking, policies)))
          fail(
            'FORBIDDEN',
            `This operation needs ${each.kind === 'scopes' ? 'scopes' : 'rights'} that its caller lacks.`,
          );
    };
  },
});

async function fulfills(requirement: Requirement, asking: Asking, policies: Policies): Promise<boolean> {
  if (requirement.kind === 'authenticated') return true;
  const has = async (name: string) =>
    requirement.kind === 'scopes' ? asking.identity.scopes.has(name) : await policies(name, asking);
  for (const all of requirement.anyOf) {
    let isWhole = true;
    for (const name of all) isWhole &&= await has(name);
    if (isWhole) return true;
  }
  return false;
}
