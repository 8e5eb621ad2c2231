import { type Bucket, bucketsOf } from './count-attempt.ts';

/** Mails to one address are few: a form must not become a way to fill somebody's mailbox. Nothing forgives them. */
export const mailBuckets = (what: string, email: string, ip: string | null): readonly Bucket[] =>
  bucketsOf(what, email, ip).map((bucket) => ({ ...bucket, limit: bucket.own ? 6 : 60 }));
