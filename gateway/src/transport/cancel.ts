/**
 * How a fetch under way is let go of. Cheaper than an AbortSignal, of which every fetch would need one or two; one
 * listener at a time, for at any moment one layer alone is waiting for something.
 */
export class Cancel {
  #reason: Error | null = null;
  #listener: ((reason: Error) => void) | null = null;

  /** Called at once where it was canceled before; takes the place of who listened before. */
  listen(listener: (reason: Error) => void): void {
    if (this.#reason) listener(this.#reason);
    else this.#listener = listener;
  }

  cancel(reason: Error): void {
    if (this.#reason) return;
    this.#reason = reason;
    this.#listener?.(reason);
    this.#listener = null;
  }
}
