/** Lets one loop sleep until it is called or a time has passed; a call while it is awake is not lost. */
export interface Signal {
  raise(): void;
  /** Without a limit it waits for a call only. */
  wait(milliseconds?: number): Promise<void>;
}

export function makeSignal(): Signal {
  let raised = false;
  let wake: (() => void) | null = null;
  return {
    raise() {
      raised = true;
      wake?.();
    },
    async wait(milliseconds) {
      if (!raised) {
        let timer: NodeJS.Timeout | undefined;
        await new Promise<void>((resolve) => {
          wake = resolve;
          if (milliseconds !== undefined) timer = setTimeout(resolve, milliseconds);
        });
        clearTimeout(timer);
        wake = null;
      }
      raised = false;
    },
  };
}
