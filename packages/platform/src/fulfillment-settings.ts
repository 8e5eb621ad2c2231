import { createHmac } from 'node:crypto';
import { z } from 'zod';

export interface FulfillmentSettings {
  /** Absent: the runtime starts a carrier of its own. */
  readonly carrierUrl: string | undefined;
  /** Shown to the carrier, and what its webhooks are signed with. */
  readonly carrierSecret: string;
  /** How many times faster than the clock the carrier that we start drives. */
  readonly carrierSpeed: number;
  /** Whether units are picked, packed and shipped without anybody's doing. */
  readonly warehouse: 'automatic' | 'manual';
}

const web = z
  .string()
  .refine(
    (value) => /^https?:$/.test(URL.parse(value)?.protocol ?? ''),
    'is not the URL of a web server (http://host)',
  );

export const fulfillmentVariables = {
  STOA_CARRIER_URL: web.optional(),
  STOA_CARRIER_SECRET: z.string().min(16, 'is shorter than 16 characters').optional(),
  STOA_CARRIER_SPEED: z.coerce.number('is not a number').positive('is not above zero').default(1440),
  STOA_WAREHOUSE: z.enum(['automatic', 'manual']).optional(),
};

type Given = z.infer<z.ZodObject<typeof fulfillmentVariables>> & { readonly NODE_ENV: string };

export const fulfillmentSettings = (given: Given, secret: string): FulfillmentSettings => ({
  carrierUrl: given.STOA_CARRIER_URL,
  carrierSecret: given.STOA_CARRIER_SECRET ?? createHmac('sha256', secret).update('carrier').digest('hex'),
  carrierSpeed: given.STOA_CARRIER_SPEED,
  warehouse: given.STOA_WAREHOUSE ?? (given.NODE_ENV === 'development' ? 'automatic' : 'manual'),
});

type Row = [
  name: string,
  help: string,
  value: (settings: { readonly fulfillment: FulfillmentSettings }) => string | undefined,
];

export const fulfillmentRows: Row[] = [
  [
    'STOA_CARRIER_URL',
    'carrier that takes parcels; unset: one is started here',
    ({ fulfillment }) => fulfillment.carrierUrl,
  ],
  ['STOA_CARRIER_SECRET', 'key shown to the carrier; its webhooks are signed with it', () => '********'],
  [
    'STOA_CARRIER_SPEED',
    'how much faster than the clock that carrier drives',
    ({ fulfillment }) => String(fulfillment.carrierSpeed),
  ],
  [
    'STOA_WAREHOUSE',
    'automatic: orders are picked, packed and shipped by themselves',
    ({ fulfillment }) => fulfillment.warehouse,
  ],
];
