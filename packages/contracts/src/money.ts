import { z } from 'zod';

/** Minor units as text: JSON has no whole numbers of that size. */
export const minor = z.string().regex(/^-?\d{1,18}$/);
export const currency = z.string().regex(/^[A-Z]{3}$/);
