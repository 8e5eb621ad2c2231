import { Cancel } from './cancel.ts';
import { FetchFailed } from './fetch-failed.ts';
import type { Timing } from './timing.ts';
import type { Transport } from './transport.ts';

/** Whoever asks waits this long and no longer, whatever happens below; and below it is let go of. */
export const withinTime = (name: string, transport: Transport, timeoutMs: number, timing: Timing): Transport => ({
  ...transport,
  execute(request, outer) {
    const cancel = new Cancel();
    const answer = transport.execute(request, cancel);
    if (!(answer instanceof Promise)) return answer;
    return new Promise((resolve, reject) => {
      const letGo = (reason: Error): void => {
        reject(reason);
        cancel.cancel(reason);
      };
      const stop = timing.after(timeoutMs, () =>
        letGo(new FetchFailed(name, 'TIMEOUT', `did not answer within ${timeoutMs} ms`)),
      );
      outer?.listen(letGo);
      const ending =
        <Value>(settle: (value: Value) => void) =>
        (value: Value): void => {
          stop();
          settle(value);
        };
      answer.then(ending(resolve), ending(reject));
    });
  },
});
