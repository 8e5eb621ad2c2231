/** Unique violation, deadlock, serialization: another try sees what the other one wrote. */
const passing = new Set(['23505', '40P01', '40001']);

export const isPassing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && passing.has(String(error.code));
