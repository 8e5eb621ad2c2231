import { userErased } from '@stoa/contracts/accounts.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { forgetUser } from '../store/forget-user.ts';

export const onUserErased = handle(userErased, (tx, { userId }) => forgetUser(tx, userId));
