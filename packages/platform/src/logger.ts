import { type Logger, pino } from 'pino';

export type { Logger };

/** Structured lines on standard error; what may be personal or secret never gets that far. */
export const makeLogger = (level: string): Logger =>
  pino(
    { level, base: null, redact: ['*.password', '*.token', '*.secret', '*.authorization', '*.cookie'] },
    pino.destination({ dest: 2, sync: true }),
  );
