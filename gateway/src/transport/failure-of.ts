import { TooLarge } from './collect-answer.ts';
import { FetchFailed } from './fetch-failed.ts';

/** What went wrong on the way, in our words; a reason to let go that we gave ourselves stays what it is. */
export function failureOf(domain: string, error: Error, hasBegun: boolean): FetchFailed {
  if (error instanceof FetchFailed) return error;
  const code = 'code' in error ? String(error.code) : '';
  if (error instanceof TooLarge || code === 'ERR_BUFFER_TOO_LARGE')
    // Asking for too much is the question's fault as often as the domain's: nobody may shut a domain by such questions.
    return new FetchFailed(domain, 'DOMAIN_UNAVAILABLE', 'answered more than may be read: ask for less', {
      excused: true,
    });
  if (code === 'UND_ERR_CONNECT_TIMEOUT') return lost(domain, 'cannot be reached in time', true);
  if (code.includes('TIMEOUT')) return new FetchFailed(domain, 'TIMEOUT', 'took too long');
  if (code === 'ECONNREFUSED') return lost(domain, 'does not answer: the connection was refused', true);
  if (hasBegun) return lost(domain, 'broke off in the middle of its answer', false);
  if (broken.has(code)) return lost(domain, 'does not answer: the connection broke', true);
  return lost(domain, 'answered in a way that cannot be read', false);
}

const broken = new Set(
  `ECONNRESET EPIPE UND_ERR_SOCKET UND_ERR_CLOSED UND_ERR_DESTROYED ENOTFOUND EAI_AGAIN EHOSTUNREACH ENETUNREACH
  ECONNABORTED ETIMEDOUT`.split(/\s+/),
);

const lost = (domain: string, why: string, unanswered: boolean): FetchFailed =>
  new FetchFailed(domain, 'DOMAIN_UNAVAILABLE', why, { unanswered });
