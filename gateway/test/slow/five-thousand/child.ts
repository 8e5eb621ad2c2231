import { type ChildProcess, fork } from 'node:child_process';

/** A process that answers what it is asked. */
export interface Child<Answer> {
  readonly process: ChildProcess;
  /** What it says when it is ready. */
  readonly ready: Promise<Answer>;
  ask(message: object): Promise<Answer>;
}

export function child<Answer>(file: string, args: readonly string[] = []): Child<Answer> {
  const process = fork(new URL(file, import.meta.url), args);
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  process.on('message', (answer: Answer & { readonly id: number }) => {
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  const answerTo = (id: number) => new Promise<Answer>((resolve) => void waiting.set(id, resolve));
  return {
    process,
    ready: answerTo(0),
    ask(message) {
      const id = ++last;
      const answer = answerTo(id);
      process.send({ ...message, id });
      return answer;
    },
  };
}
