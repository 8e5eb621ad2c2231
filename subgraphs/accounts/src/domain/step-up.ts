export interface Proof {
  readonly authenticatedAt: Date;
  readonly mfaAt: Date | null;
}

const recent = 10 * 60_000;

/** Whether somebody has shown just now who they are, with a second factor where there is one. */
export function isProven({ authenticatedAt, mfaAt }: Proof, mfaEnrolled: boolean, now: Date): boolean {
  const since = (at: Date) => now.getTime() - at.getTime();
  return since(authenticatedAt) <= recent && (!mfaEnrolled || (mfaAt !== null && since(mfaAt) <= recent));
}
