import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A line to Postgres that breaks again and again, in any of the ways in which lines break, until it is calm. */
export async function frailLine(url: string, random: () => number) {
  let isCalm = false;
  const line = await openLine(url, (near, far) => {
    const cut = () => {
      if (isCalm) return;
      if (random() < 0.3) near.resetAndDestroy();
      else near.end();
      far.destroy();
    };
    let left = random() < 0.5 ? Math.floor(random() * 6_000) : Number.POSITIVE_INFINITY;
    far.on('data', (heard: Buffer) => {
      near.write(isCalm ? heard : heard.subarray(0, left));
      left -= heard.length;
      if (left <= 0) cut();
    });
    near.pipe(far);
    if (random() < 0.6) setTimeout(cut, random() * 40).unref();
  });
  return { ...line, calm: (quiet: boolean) => void (isCalm = quiet) };
}

/** A line over which Postgres is heard late. */
export const slowLine = (url: string, delayMs: number) =>
  openLine(url, (near, far) => {
    near.pipe(far);
    setTimeout(() => far.pipe(near), delayMs);
  });

async function openLine(url: string, join: (near: Socket, far: Socket) => void) {
  const { hostname, port } = new URL(url);
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
    join(near, far);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const through = new URL(url);
  through.port = String((server.address() as AddressInfo).port);
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: through.href,
    cut,
    close() {
      server.close();
      cut();
    },
  };
}
