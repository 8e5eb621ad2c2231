import assert from 'node:assert/strict';
import type { Role, Viewer } from '@stoa/kernel/viewer.ts';
import { ids } from '@stoa/kernel/ids.ts';
import type { Caller } from '@stoa/platform/identity.ts';
import { type TestSubgraph, testSubgraph } from '@stoa/testkit/test-subgraph.ts';
import { decodeJwt } from 'jose';
import { insertRole } from '../src/store/role-changes.ts';
import { accounts } from '../src/index.ts';
import { operations } from './operations.ts';

export const password = 'correct horse battery';

export interface Person {
  readonly email: string;
  readonly id: string;
  readonly viewer: Partial<Viewer>;
  readonly tokens: { readonly accessToken: string; readonly refreshToken: string };
}

/** A small town: people who signed up as anybody does, with the mails that they got. */
export async function accountsWorld(options: Parameters<typeof testSubgraph>[1] = {}) {
  const test = await testSubgraph(accounts, options);
  // All connections open before the first race: on one that opens late a loser would come when all is over.
  await twenty(() => test.db.transaction((tx) => tx.sql`select pg_sleep(0.02)`));
  let count = 0;

  const mails = async (to: string): Promise<{ kind: string; data: Record<string, string> }[]> =>
    (
      await test.db.sql<{ payload: { kind: string; data: Record<string, string> } }[]>`
        select payload from event_log where type = 'accounts.mail-requested.v1' and key = ${to} order by position`
    ).map(({ payload }) => payload);

  const tokenFor = async (to: string): Promise<string> =>
    (await mails(to)).at(-1)?.data['token'] ?? assert.fail('no token was sent');

  /** The payload of a mutation, by the name of its one field. */
  async function call(
    name: keyof typeof operations,
    input: unknown,
    viewer: Partial<Viewer> = {},
    caller: Partial<Caller> = {},
  ) {
    const answer = await test.run(operations[name], { input }, viewer, caller);
    assert.equal(answer.errors, undefined, JSON.stringify(answer.errors));
    return answer.data[name];
  }

  async function register(email = `person${++count}@example.com`): Promise<string> {
    await call('accountSignUp', { email, password, name: 'Ada' });
    await call('emailVerify', { token: await tokenFor(email) });
    return email;
  }

  const signIn = async (email: string, caller: Partial<Caller> = {}) =>
    (await call('accountSignIn', { email, password }, {}, caller)).tokens;

  /** Signed up, signed in, with these roles. */
  async function person(...roles: readonly Role[]): Promise<Person> {
    const email = await register();
    const tokens = await signIn(email);
    const viewer = viewerOf(tokens.accessToken);
    const id = viewer.userId ?? '';
    for (const role of roles) await test.db.transaction((tx) => insertRole(tx, id, role, test.clock.now()));
    return { email, id, tokens, viewer: { ...viewer, roles: ['CUSTOMER', ...roles] } };
  }

  return { ...test, call, mails, tokenFor, register, signIn, person };
}

export type AccountsWorld = Awaited<ReturnType<typeof accountsWorld>>;

/** As the gateway makes it of a verified token. */
export function viewerOf(accessToken: string): Partial<Viewer> {
  const {
    sub = '',
    sid,
    roles,
    auth_time,
    mfa,
  } = decodeJwt<{ sid: string; roles: Role[]; auth_time: number; mfa: boolean }>(accessToken);
  return { userId: ids.user.decode(sub), sessionId: ids.session.decode(sid), roles, authenticatedAt: auth_time, mfa };
}

export const codesOf = (answer: { readonly errors?: readonly { readonly extensions?: Record<string, unknown> }[] }) =>
  answer.errors?.map(({ extensions }) => extensions?.['code']);

export const refusalsOf = (payload: { userErrors: { code: string }[] }) => payload.userErrors.map(({ code }) => code);

export const twenty = <Result>(work: (index: number) => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: 20 }, (_, index) => work(index)));

export const count = async ({ db }: TestSubgraph, table: string): Promise<number> =>
  (await db.sql.unsafe<{ count: number }[]>(`select count(*)::int as count from ${table}`))[0]?.count ?? -1;
