export interface ProgressBar {
  show(what: string, share: number): void;
  end(): void;
}

const width = 30;

/** Redraws one line on a terminal; elsewhere writes a line for each thing that is done. */
export function progressBar(stream: NodeJS.WriteStream): ProgressBar {
  let drawn = false;
  return {
    show(what, share) {
      const full = Math.round(share * width);
      if (stream.isTTY) {
        stream.write(
          `\r  ${what.padEnd(12)} ${'█'.repeat(full)}${'░'.repeat(width - full)} ${String(Math.round(share * 100)).padStart(3)} %`,
        );
        drawn = true;
      } else if (share >= 1) stream.write(`  ${what}: 100 %\n`);
    },
    end() {
      if (drawn) stream.write('\n');
    },
  };
}
