import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, suite, test } from 'node:test';
import { defineCommand } from '@stoa/contracts/define.ts';
import { fakeClock } from '@stoa/kernel/clock.ts';
import { fail, StoaError } from '@stoa/kernel/errors.ts';
import { answerCommand } from '@stoa/platform/commands/answer-command.ts';
import { makeAnswers } from '@stoa/platform/commands/answers.ts';
import type { CommandBus } from '@stoa/platform/commands/bus.ts';
import { commandEndpoint } from '@stoa/platform/commands/command-endpoint.ts';
import { type SignedCommand, signCommand } from '@stoa/platform/commands/command-signature.ts';
import { httpBus } from '@stoa/platform/commands/http-bus.ts';
import { inProcessBus } from '@stoa/platform/commands/in-process-bus.ts';
import type { Database } from '@stoa/platform/database.ts';
import { z } from 'zod';
import { environmentOf } from './world/environment.ts';

const secret = 'a secret of this test';
const clock = fakeClock();
const input = z.object({ lines: z.array(z.object({ units: z.number().int().positive() })), price: z.bigint() });
const hold = defineCommand('alpha.hold-units', { input, output: z.object({ key: z.string(), total: z.bigint() }) });
const refuse = defineCommand('alpha.refuse-all', { input: z.object({}), output: z.object({}) });
const crash = defineCommand('alpha.crash-always', { input: z.object({}), output: z.object({}) });
const hang = defineCommand('alpha.hang-forever', { input: z.object({}), output: z.object({}) });
const nobody = defineCommand('alpha.ask-nobody', { input: z.object({}), output: z.object({}) });

const answers = makeAnswers();
answers.add(environmentOf({ domain: 'alpha' } as Database), [
  answerCommand(hold, async (_, { lines, price }, key) => ({ key, total: price * BigInt(lines.length) })),
  answerCommand(refuse, async () => fail('VERSION_CONFLICT', 'Somebody was faster.', { version: 7 })),
  answerCommand(crash, async () => {
    throw new Error('secret detail');
  }),
  answerCommand(hang, () => new Promise(() => {})),
]);

const endpoint = commandEndpoint(answers, secret, clock);
let server: Server;
let url = '';
before(async () => {
  server = createServer((request, response) => {
    void endpoint(request, response).then((taken) => taken || response.writeHead(404).end('not a command'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

const buses: Record<string, CommandBus> = {
  'in process': inProcessBus(answers),
  'over HTTP': httpBus({ urlOf: () => url, secret, clock }),
};

const codeOf = (expected: string, extensions?: object) => (error: unknown) => {
  assert.ok(error instanceof StoaError);
  assert.equal(error.code, expected);
  if (extensions) assert.deepEqual(error.extensions, extensions);
  return true;
};

for (const [name, bus] of Object.entries(buses)) {
  suite(`commands ${name}`, () => {
    test('an answer comes back as it was given, with the key and whole amounts of money', async () => {
      const answer = await bus.send(hold, { lines: [{ units: 1 }, { units: 2 }], price: 2n ** 60n }, { key: 'k, ü/1' });
      assert.deepEqual(answer, { key: 'k, ü/1', total: 2n ** 61n });
    });
    test('invalid input is BAD_INPUT and names the place', async () => {
      const sent = bus.send(hold, { lines: [{ units: 1 }, { units: -1 }], price: 1n }, { key: 'k' });
      await assert.rejects(sent, codeOf('BAD_INPUT', { path: ['lines', '1', 'units'] }));
    });
    test('a known error keeps its code and extensions', async () => {
      await assert.rejects(bus.send(refuse, {}, { key: 'k' }), codeOf('VERSION_CONFLICT', { version: 7 }));
    });
    test('an unknown error tells nothing of itself', async () => {
      await assert.rejects(bus.send(crash, {}, { key: 'k' }), (error: Error) => {
        assert.doesNotMatch(error.message, /secret detail/);
        return codeOf('INTERNAL_ERROR')(error);
      });
    });
    test('no answer in time is TIMEOUT', async () => {
      await assert.rejects(bus.send(hang, {}, { key: 'k', timeoutMs: 30 }), codeOf('TIMEOUT'));
    });
    test('a command that nobody answers is NOT_FOUND', async () => {
      await assert.rejects(bus.send(nobody, {}, { key: 'k' }), codeOf('NOT_FOUND'));
    });
  });
}

suite('the endpoint of commands', () => {
  const body = JSON.stringify({ lines: [], price: { $bigint: '1' } });
  const post = async (change: Partial<SignedCommand>, signature?: string) => {
    const command = { name: hold.name, key: 'k', time: `${clock.now().getTime()}`, body, ...change };
    const signed = signature ?? signCommand({ ...command, body }, secret);
    const headers = { 'stoa-key': command.key, 'stoa-time': command.time, 'stoa-signature': signed };
    return (await fetch(`${url}/commands/${command.name}`, { method: 'POST', body: command.body, headers })).status;
  };
  const ago = (milliseconds: number) => ({ time: `${clock.now().getTime() - milliseconds}` });

  test('takes what is signed, and nothing that was changed on the way', async () => {
    assert.equal(await post({}), 200);
    assert.equal(await post({ body: body.replace('"1"', '"2"') }), 401);
    assert.equal(await post({}, 'forged'), 401);
    assert.equal(await post({}, ''), 401);
    const other = signCommand({ name: hold.name, key: 'other', time: ago(0).time, body }, secret);
    assert.equal(await post({}, other), 401);
    assert.equal(await post({}, signCommand({ name: hold.name, key: 'k', time: ago(0).time, body }, 'wrong')), 401);
  });
  test('allows clocks half a minute apart and refuses a replay after a minute', async () => {
    assert.equal(await post(ago(30_000)), 200);
    assert.equal(await post(ago(-30_000)), 200);
    assert.equal(await post(ago(61_000)), 401);
    assert.equal(await post(ago(-61_000)), 401);
    assert.equal(await post({ time: 'now' }), 401);
  });
  test('leaves other paths to others', async () => {
    assert.equal((await fetch(`${url}/graphql`, { method: 'POST', body: '{}' })).status, 404);
    assert.equal((await fetch(`${url}/commands/alpha.hold-units`)).status, 404);
  });
});

test('a domain that cannot be reached, or answers garbage, is DOMAIN_UNAVAILABLE', async () => {
  const dead = httpBus({ urlOf: () => 'http://127.0.0.1:9', secret, clock });
  await assert.rejects(dead.send(refuse, {}, { key: 'k' }), codeOf('DOMAIN_UNAVAILABLE'));
  const wrong = createServer((_, response) => response.end('<html>'));
  await new Promise<void>((resolve) => wrong.listen(0, '127.0.0.1', resolve));
  const port = (wrong.address() as AddressInfo).port;
  const garbage = httpBus({ urlOf: () => `http://127.0.0.1:${port}`, secret, clock });
  await assert.rejects(garbage.send(refuse, {}, { key: 'k' }), codeOf('DOMAIN_UNAVAILABLE'));
  wrong.closeAllConnections();
  wrong.close();
});
