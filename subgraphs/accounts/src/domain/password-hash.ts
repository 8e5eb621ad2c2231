import { argon2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const run = promisify(argon2);

interface Cost {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
}

/** OWASP's first recommendation for argon2id: 19 MiB, two passes, one lane. */
const cost: Cost = { memory: 19_456, passes: 2, parallelism: 1 };

/** In PHC form, so that the cost may be raised without breaking old hashes. */
export async function hashPassword(password: string, salt: Uint8Array): Promise<string> {
  const hash = await derive(password, salt, cost);
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${plain(salt)}$${plain(hash)}`;
}

/** Costs the same for nobody's hash as for somebody's: time must not tell which accounts exist. */
export async function passwordMatches(password: string, encoded: string | null): Promise<boolean> {
  const [, , , costs = '', salt = '', hash = ''] = (encoded ?? nobody).split('$');
  const [memory = 0, passes = 0, parallelism = 0] = [...costs.matchAll(/\d+/g)].map(Number);
  const expected = Buffer.from(hash, 'base64');
  const found = await derive(password, Buffer.from(salt, 'base64'), { memory, passes, parallelism });
  return timingSafeEqual(found, expected) && encoded !== null;
}

const derive = async (password: string, nonce: Uint8Array, { memory, passes, parallelism }: Cost): Promise<Buffer> =>
  // A pasted megabyte of text is cut before the rules have seen it, for sign-in has no rules.
  await run('argon2id', {
    message: password.normalize('NFC').slice(0, 1000),
    nonce,
    memory,
    passes,
    parallelism,
    tagLength: 32,
  });

const plain = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replaceAll('=', '');

const nobody = `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${'A'.repeat(22)}$${'A'.repeat(43)}`;
