import { userErased } from '@stoa/contracts/accounts.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { forgetPerson } from '../store/forget-person.ts';

export const onUserErased = handle(userErased, (tx, { userId }) => forgetPerson(tx, userId));
