import type { authorizePayment } from '@stoa/contracts/payments.ts';
import type { z } from 'zod';

export type AuthorizeInput = z.infer<(typeof authorizePayment)['input']>;
export type AuthorizeAnswer = z.infer<(typeof authorizePayment)['output']>;
