import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '@stoa/kernel/clock.ts';
import { codes, fail, StoaError } from '@stoa/kernel/errors.ts';
import { fromJson, toJson } from '../bigint-json.ts';
import { readBody } from '../http/read-body.ts';
import type { Answers } from './answers.ts';
import { isGenuine } from './command-signature.ts';
import type { Reply } from './http-bus.ts';

const path = /^\/commands\/([a-z]+\.[a-z-]+)$/;
const mostBytes = 1_000_000;

export type CommandEndpoint = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/** `POST /commands/<name>`; answers false when the path is not its own. Believes only what is signed and fresh. */
export function commandEndpoint(answers: Answers, secret: string, clock: Clock): CommandEndpoint {
  return async (request, response) => {
    const name = path.exec(request.url ?? '')?.[1];
    if (name === undefined || request.method !== 'POST') return false;
    try {
      const command = {
        name,
        key: decodeURIComponent(headerOf(request, 'stoa-key')),
        time: headerOf(request, 'stoa-time'),
        body: await readBody(request, mostBytes),
      };
      if (!isGenuine(command, headerOf(request, 'stoa-signature'), secret, clock.now().getTime()))
        fail('UNAUTHENTICATED', 'Commands are taken from other domains only, signed and at most a minute old.');
      write(response, 200, { answer: await answers.ask(name, fromJson(command.body), command.key) });
    } catch (error) {
      const known = error instanceof StoaError ? error : new StoaError('BAD_INPUT', 'This command cannot be read.');
      const { code, message, extensions } = known;
      write(response, codes[code], { error: { code, message, extensions } });
    }
    return true;
  };
}

function write(response: ServerResponse, status: number, reply: Reply): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(toJson(reply));
}

const headerOf = (request: IncomingMessage, name: string): string => String(request.headers[name] ?? '');
