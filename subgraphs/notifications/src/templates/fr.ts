import type { KindName } from '../domain/kinds.ts';
import type { Template } from '../domain/letter.ts';
import { linesOf, pathTo } from './parts.ts';

const alerts: Readonly<Record<string, string>> = {
  NEW_DEVICE: 'Quelqu’un s’est connecté depuis un appareil que nous ne connaissions pas.',
  PASSWORD_CHANGED: 'Votre mot de passe a été modifié.',
  EMAIL_CHANGED: 'Votre adresse e-mail a été modifiée.',
  MFA_CHANGED: 'Vos seconds facteurs ont été modifiés.',
  ROLES_CHANGED: 'Vos droits dans la boutique ont été modifiés.',
  SOCIAL_LINKED: 'Un autre compte a été relié au vôtre.',
  SIGN_IN_LOCKED:
    'Il y a eu trop de tentatives de connexion avec un mauvais mot de passe. La connexion est bloquée pour un moment.',
  REFRESH_TOKEN_REUSED: 'Une session a été fermée parce que sa clé a servi deux fois : quelqu’un l’a peut-être copiée.',
};

const returns: Readonly<Record<string, string>> = {
  APPROVED: 'Votre retour est accepté. Renvoyez-le avec l’étiquette jointe à votre commande.',
  REJECTED: 'Nous ne pouvons pas accepter votre retour. La raison figure dans votre commande.',
  INSPECTED:
    'Votre retour est arrivé et a été examiné. Il ne donne lieu à aucun remboursement : la raison figure dans votre commande.',
  LAPSED:
    'Votre retour n’a été remis à aucun transporteur, ou vous est revenu : il n’est pas en route vers nous. Vous pouvez le demander à nouveau tant que le délai de retour court.',
};

const undelivered: Readonly<Record<string, string>> = {
  LOST: 'Le transporteur a perdu un colis qui vous était destiné.',
  RETURNED_TO_SENDER: 'Un colis n’a pas pu vous être livré et nous est revenu.',
};

export const french: Readonly<Record<KindName, Template>> = {
  'sign-up': ({ token }) => ({
    subject: 'Confirmez votre adresse e-mail',
    paragraphs: [
      'Bienvenue. Veuillez confirmer que cette adresse est la vôtre.',
      'Si vous ne vous êtes pas inscrit, vous n’avez rien à faire.',
    ],
    action: { label: 'Confirmer', path: pathTo('verify', { token }) },
  }),
  'sign-up-known': () => ({
    subject: 'Vous avez déjà un compte',
    paragraphs: [
      'Quelqu’un a voulu s’inscrire avec cette adresse, qui a déjà un compte.',
      'Si c’était vous, connectez-vous ou demandez un nouveau mot de passe.',
    ],
    action: { label: 'Se connecter', path: '/sign-in' },
  }),
  'email-change': ({ token }) => ({
    subject: 'Confirmez votre nouvelle adresse e-mail',
    paragraphs: ['Veuillez confirmer que votre compte doit désormais utiliser cette adresse.'],
    action: { label: 'Confirmer', path: pathTo('verify', { token }) },
  }),
  'password-reset': ({ token }) => ({
    subject: 'Choisissez un nouveau mot de passe',
    paragraphs: [
      'Ce lien vous permet de choisir un nouveau mot de passe. Il sert une fois, et pas longtemps.',
      'Si vous ne l’avez pas demandé, vous n’avez rien à faire.',
    ],
    action: { label: 'Choisir un mot de passe', path: pathTo('reset', { token }) },
  }),
  'password-reset-unknown': () => ({
    subject: 'Aucun compte n’a cette adresse',
    paragraphs: ['Quelqu’un a demandé un nouveau mot de passe pour cette adresse, qui n’a pas de compte ici.'],
    action: { label: 'S’inscrire', path: '/sign-up' },
  }),
  'security-alert': ({ kind = '' }) => ({
    subject: 'Un changement de votre compte',
    paragraphs: [
      alerts[kind] ?? 'La sécurité de votre compte a changé.',
      'Si ce n’était pas vous, changez votre mot de passe maintenant.',
    ],
    action: { label: 'Voir votre compte', path: '/account/security' },
  }),
  'erasure-requested': ({ dueAt = '' }) => ({
    subject: 'Votre compte sera effacé',
    paragraphs: [
      `Votre compte et tout ce qui est à vous seront effacés le ${dueAt.slice(0, 10)}. D’ici là, vous pouvez changer d’avis.`,
    ],
    action: { label: 'Garder le compte', path: '/account/privacy' },
  }),
  'export-ready': () => ({
    subject: 'Vos données sont prêtes',
    paragraphs: ['Tout ce que nous savons de vous est à votre disposition pendant sept jours.'],
    action: { label: 'Les récupérer', path: '/account/privacy' },
  }),
  'order-placed': ({ number = '', total = '', lines = '' }) => ({
    subject: `Votre commande ${number}`,
    paragraphs: ['Merci de votre commande. Nous vous dirons quand elle est en route.'],
    rows: [...linesOf(lines), ['Total', total]],
    action: { label: 'Voir la commande', path: pathTo('orders', { number }) },
  }),
  'unit-shipped': ({ number = '', whole }) => ({
    subject: whole ? `Votre commande ${number} est en route` : `Un envoi de votre commande ${number} est en route`,
    paragraphs: ['Ce que vous avez commandé a quitté notre entrepôt.'],
    action: { label: 'Suivre', path: pathTo('orders', { number }) },
  }),
  'unit-delivered': ({ number = '', whole }) => ({
    subject: whole ? `Votre commande ${number} a été livrée` : `Un envoi de votre commande ${number} a été livré`,
    paragraphs: ['Ce que vous avez commandé est arrivé. Profitez-en bien.'],
    action: { label: 'Voir la commande', path: pathTo('orders', { number }) },
  }),
  'parcel-undelivered': ({ number = '', status = '' }) => ({
    subject: `Un colis de votre commande ${number} n’arrivera pas`,
    paragraphs: [
      undelivered[status] ?? 'Il y a du nouveau pour un de vos colis.',
      'Ce qu’il contenait vous est remboursé, par le moyen que vous aviez choisi. Le montant figure dans votre commande.',
    ],
    action: { label: 'Voir la commande', path: pathTo('orders', { number }) },
  }),
  'refund-settled': ({ number = '', amount = '', reason }) => ({
    subject: `Votre remboursement pour la commande ${number}`,
    paragraphs: [
      ...(reason === 'RETURNED' ? ['Votre retour est arrivé et a été examiné.'] : []),
      `Nous vous avons remboursé ${amount}, par le moyen que vous aviez choisi.`,
    ],
    action: { label: 'Voir la commande', path: pathTo('orders', { number }) },
  }),
  'return-progressed': ({ number = '', status = '' }) => ({
    subject: `Votre retour pour la commande ${number}`,
    paragraphs: [returns[status] ?? 'Il y a du nouveau pour votre retour.'],
    action: { label: 'Voir la commande', path: pathTo('orders', { number }) },
  }),
  'cart-abandoned': ({ lines = '' }) => ({
    subject: 'Vous avez laissé quelque chose dans votre panier',
    paragraphs: ['C’est toujours là, si vous le voulez.'],
    rows: linesOf(lines),
    action: { label: 'Voir le panier', path: '/cart' },
  }),
  'price-dropped': ({ title = '', price = '' }) => ({
    subject: `${title} est moins cher`,
    paragraphs: [`${title}, qui est sur votre liste, coûte maintenant ${price}.`],
    action: { label: 'Voir vos listes', path: '/wishlists' },
  }),
  'back-in-stock': ({ title = '' }) => ({
    subject: `${title} est de retour`,
    paragraphs: [`${title}, qui est sur votre liste, est de nouveau disponible.`],
    action: { label: 'Voir vos listes', path: '/wishlists' },
  }),
};
