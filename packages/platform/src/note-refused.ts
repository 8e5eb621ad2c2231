import { StoaError } from '@stoa/kernel/errors.ts';
import type { GraphQLError } from 'graphql';
import type { Caller } from './identity.ts';
import type { Environment } from './subgraph.ts';

/** Writes down what somebody who is known tried and may not. The answer does not wait for it; a failure is logged. */
export function noteRefused(
  { db, log }: Environment,
  { viewer, ip, requestId }: Caller,
  errors: readonly GraphQLError[],
): void {
  if (viewer.userId === null && viewer.clientId === null) return;
  for (const { originalError, path } of errors) {
    if (!(originalError instanceof StoaError) || originalError.code !== 'FORBIDDEN') continue;
    const field = path?.join('.') ?? '';
    log.warn({ requestId, field, userId: viewer.userId, clientId: viewer.clientId }, 'refused');
    db.sql`
      insert into refused_attempt (user_id, client_id, session_id, ip, field, request_id, message)
      values (${viewer.userId}, ${viewer.clientId}, ${viewer.sessionId}, ${ip}, ${field}, ${requestId}, ${originalError.message})`.catch(
      (err: unknown) => log.error({ err, requestId }, 'a refused attempt could not be written down'),
    );
  }
}
