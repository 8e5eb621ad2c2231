import type { Patience } from './patience.ts';

/** What a carrier says of a parcel: what it knows of it, that it has never heard of it, or nothing, for it cannot be asked. */
export const carrierAnswers = ['KNOWN', 'UNKNOWN', 'UNREACHABLE'] as const;
export type CarrierAnswer = (typeof carrierAnswers)[number];

const dayMs = 86_400_000;

/** A person has to look for it: the carrier does not know it, or was asked and has had nothing to say for long. */
export const isMissed = (
  { askedAt, answer }: { readonly askedAt: Date; readonly answer: CarrierAnswer },
  { answerDays }: Patience,
  now: Date,
): boolean => answer === 'UNKNOWN' || now.getTime() - askedAt.getTime() >= answerDays * dayMs;
