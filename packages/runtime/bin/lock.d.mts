export type Lock = { taken: true; release: () => void } | { taken: false; pid: number };

export function takeLock(file: string): Lock;
export function holderOf(file: string): { pid: number; birth: string } | undefined;
export function isAlive(pid: number): boolean;
