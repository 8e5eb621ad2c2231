import { domainsWithPersonalData, personalData } from '@stoa/contracts/privacy.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { seal } from '../domain/sealed.ts';
import {
  duePrivacyRequests,
  endPrivacyRequest,
  forgetExports,
  type PrivacyRequestRow,
} from '../store/privacy-requests.ts';
import { usersByIds } from '../store/users.ts';
import { requestMail } from './request-mail.ts';

const exportsKeptFor = 7 * 24 * 3_600_000;

/** Comes round every minute. A domain that is down delays the request it is part of, not those of others. */
export async function runPrivacyRequests(environment: Environment, domains = domainsWithPersonalData): Promise<void> {
  const { db, clock, log } = environment;
  for (const request of await duePrivacyRequests(db, clock.now())) {
    try {
      await (request.kind === 'EXPORT' ? gather(environment, request, domains) : erase(environment, request, domains));
    } catch (error) {
      log.warn({ err: error, request: request.id }, 'privacy request waits for the next round');
    }
  }
  await db.transaction((tx) => forgetExports(tx, new Date(clock.now().getTime() - exportsKeptFor)));
}

async function gather(
  environment: Environment,
  { id, userId }: PrivacyRequestRow,
  domains: readonly string[],
): Promise<void> {
  const { db, bus, clock, random, settings } = environment;
  const gathered: Record<string, unknown> = {};
  for (const domain of domains) {
    const { data } = await bus.send(personalData(domain).export, { userId }, { key: `${id} ${clock.now().getTime()}` });
    gathered[domain] = data;
  }
  await db.transaction(async (tx) => {
    const exportSealed = seal(settings.secret, 'export', JSON.stringify(gathered), random);
    const done = await endPrivacyRequest(tx, id, { status: 'DONE', exportSealed, dueAt: clock.now() });
    const [user] = await usersByIds(tx, [userId]);
    if (done && user) await requestMail(tx, 'export-ready', user);
  });
}

/** Accounts forgets last: until then the user can be found again when another domain fails half-way. */
async function erase(
  { db, bus, clock }: Environment,
  { id, userId }: PrivacyRequestRow,
  domains: readonly string[],
): Promise<void> {
  const others = domains.filter((domain) => domain !== 'accounts');
  for (const domain of [...others, 'accounts'])
    await bus.send(personalData(domain).erase, { userId }, { key: `${id} ${domain}` });
  await db.transaction((tx) => endPrivacyRequest(tx, id, { status: 'DONE', dueAt: clock.now() }));
}
