import { z } from 'zod';

/** Where something goes, as its country's post wants it; the same fields as in an address book. */
export const address = z.object({
  name: z.string(),
  organization: z.string().nullable(),
  lines: z.array(z.string()).min(1).max(3),
  district: z.string().nullable(),
  city: z.string(),
  administrativeArea: z.string().nullable(),
  postalCode: z.string().nullable(),
  countryCode: z.string(),
  phone: z.string().nullable(),
});

export type Address = z.infer<typeof address>;
