import type { KindName } from '../domain/kinds.ts';
import type { Template } from '../domain/letter.ts';
import { linesOf, pathTo } from './parts.ts';

const alerts: Readonly<Record<string, string>> = {
  NEW_DEVICE: 'Somebody signed in on a device that we have not seen before.',
  PASSWORD_CHANGED: 'Your password was changed.',
  EMAIL_CHANGED: 'Your e-mail address was changed.',
  MFA_CHANGED: 'Your second factors were changed.',
  ROLES_CHANGED: 'What you may do in the shop was changed.',
  SOCIAL_LINKED: 'Another account was linked with yours.',
  SIGN_IN_LOCKED: 'There were too many attempts to sign in with a wrong password. Signing in is locked for a while.',
  REFRESH_TOKEN_REUSED: 'A session was ended because its key was used twice: somebody may have copied it.',
};

const returns: Readonly<Record<string, string>> = {
  APPROVED: 'Your return is approved. Send it back with the label in your order.',
  REJECTED: 'We cannot accept your return. The reason is in your order.',
  INSPECTED: 'Your return has arrived and is checked. Nothing is paid back for it: the reason is in your order.',
  LAPSED:
    'Your return was not handed to a carrier, or came back to you: it is not on its way to us. You can ask for it once more, as long as your order may be returned.',
};

const undelivered: Readonly<Record<string, string>> = {
  LOST: 'The carrier has lost a parcel on its way to you.',
  RETURNED_TO_SENDER: 'A parcel could not be delivered to you and came back to us.',
};

export const english: Readonly<Record<KindName, Template>> = {
  'sign-up': ({ token }) => ({
    subject: 'Confirm your e-mail address',
    paragraphs: [
      'Welcome. Please confirm that this address is yours.',
      'If you did not sign up, nothing needs to be done.',
    ],
    action: { label: 'Confirm', path: pathTo('verify', { token }) },
  }),
  'sign-up-known': () => ({
    subject: 'You have an account already',
    paragraphs: [
      'Somebody wanted to sign up with this address, which has an account already.',
      'If that was you, sign in, or ask for a new password.',
    ],
    action: { label: 'Sign in', path: '/sign-in' },
  }),
  'email-change': ({ token }) => ({
    subject: 'Confirm your new e-mail address',
    paragraphs: ['Please confirm that your account shall use this address from now on.'],
    action: { label: 'Confirm', path: pathTo('verify', { token }) },
  }),
  'password-reset': ({ token }) => ({
    subject: 'Choose a new password',
    paragraphs: [
      'You can choose a new password with this link. It works once, and not for long.',
      'If you did not ask for it, nothing needs to be done.',
    ],
    action: { label: 'Choose a password', path: pathTo('reset', { token }) },
  }),
  'password-reset-unknown': () => ({
    subject: 'There is no account with this address',
    paragraphs: ['Somebody asked for a new password for this address, which has no account here.'],
    action: { label: 'Sign up', path: '/sign-up' },
  }),
  'security-alert': ({ kind = '' }) => ({
    subject: 'A change of your account',
    paragraphs: [
      alerts[kind] ?? 'Something about the safety of your account was changed.',
      'If that was not you, change your password now.',
    ],
    action: { label: 'Look at your account', path: '/account/security' },
  }),
  'erasure-requested': ({ dueAt = '' }) => ({
    subject: 'Your account will be erased',
    paragraphs: [
      `Your account and all that is yours will be erased on ${dueAt.slice(0, 10)}. Until then you can change your mind.`,
    ],
    action: { label: 'Keep the account', path: '/account/privacy' },
  }),
  'export-ready': () => ({
    subject: 'Your data is ready',
    paragraphs: ['All that we know about you is ready to be fetched, for seven days.'],
    action: { label: 'Fetch it', path: '/account/privacy' },
  }),
  'order-placed': ({ number = '', total = '', lines = '' }) => ({
    subject: `Your order ${number}`,
    paragraphs: ['Thank you for your order. We tell you when it is on its way.'],
    rows: [...linesOf(lines), ['Total', total]],
    action: { label: 'Look at the order', path: pathTo('orders', { number }) },
  }),
  'unit-shipped': ({ number = '', whole }) => ({
    subject: whole ? `Your order ${number} is on its way` : `A shipment of your order ${number} is on its way`,
    paragraphs: ['What you ordered has left our warehouse.'],
    action: { label: 'Follow it', path: pathTo('orders', { number }) },
  }),
  'unit-delivered': ({ number = '', whole }) => ({
    subject: whole ? `Your order ${number} was delivered` : `A shipment of your order ${number} was delivered`,
    paragraphs: ['What you ordered has arrived. Enjoy it.'],
    action: { label: 'Look at the order', path: pathTo('orders', { number }) },
  }),
  'parcel-undelivered': ({ number = '', status = '' }) => ({
    subject: `A parcel of your order ${number} does not arrive`,
    paragraphs: [
      undelivered[status] ?? 'There is news of a parcel of yours.',
      'What was in it is paid back to you, by the way you paid. You find the amount in your order.',
    ],
    action: { label: 'Look at the order', path: pathTo('orders', { number }) },
  }),
  'refund-settled': ({ number = '', amount = '', reason }) => ({
    subject: `Your refund for order ${number}`,
    paragraphs: [
      ...(reason === 'RETURNED' ? ['Your return has arrived and is checked.'] : []),
      `We have paid ${amount} back to you, by the way you paid.`,
    ],
    action: { label: 'Look at the order', path: pathTo('orders', { number }) },
  }),
  'return-progressed': ({ number = '', status = '' }) => ({
    subject: `Your return for order ${number}`,
    paragraphs: [returns[status] ?? 'There is news of your return.'],
    action: { label: 'Look at the order', path: pathTo('orders', { number }) },
  }),
  'cart-abandoned': ({ lines = '' }) => ({
    subject: 'You left something in your cart',
    paragraphs: ['It is still there, if you want it.'],
    rows: linesOf(lines),
    action: { label: 'Go to the cart', path: '/cart' },
  }),
  'price-dropped': ({ title = '', price = '' }) => ({
    subject: `${title} is cheaper now`,
    paragraphs: [`${title}, which is on your list, costs ${price} now.`],
    action: { label: 'Look at your lists', path: '/wishlists' },
  }),
  'back-in-stock': ({ title = '' }) => ({
    subject: `${title} is there again`,
    paragraphs: [`${title}, which is on your list, can be had again.`],
    action: { label: 'Look at your lists', path: '/wishlists' },
  }),
};
