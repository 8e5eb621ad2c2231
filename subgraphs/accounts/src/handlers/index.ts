import { onSignInLocked } from './sign-in-locked.ts';

export const handlers = [onSignInLocked];
