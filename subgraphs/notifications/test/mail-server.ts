import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Received {
  readonly to: readonly string[];
  readonly source: string;
  /** By lower-case name, unfolded. */
  readonly headers: Readonly<Record<string, string>>;
}

/** A real mail server on loopback; addresses that begin with `gone` are refused for good, all when it is told to be ill. */
export async function startMailServer() {
  const received: Received[] = [];
  let ill = false;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo({ address }, _session, done) {
      const refuse = (code: number, words: string) => done(Object.assign(new Error(words), { responseCode: code }));
      if (ill) refuse(451, 'Try again later');
      else if (address.startsWith('gone')) refuse(550, 'No such mailbox');
      else done();
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const source = Buffer.concat(chunks).toString();
        const head = source.slice(0, source.indexOf('\r\n\r\n')).replaceAll(/\r\n[ \t]+/g, ' ');
        const headers = Object.fromEntries(
          head
            .split('\r\n')
            .map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]),
        );
        received.push({ to: session.envelope.rcptTo.map(({ address }) => address), source, headers });
        done();
      });
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    beIll: (now: boolean) => void (ill = now),
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
