import type { Server } from 'node:http';
import type { ListenOptions } from 'node:net';
import { StoaError } from '@stoa/kernel/errors.ts';

/** Says of a port that is taken what can be done about it. */
export async function listenAt(http: Server, options: ListenOptions): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new StoaError(
              'STARTUP_FAILED',
              `Port ${options.port} is taken: stop what listens there, or set STOA_PORT to another.`,
            )
          : error,
      ),
    );
    http.listen(options, resolve);
  });
}
