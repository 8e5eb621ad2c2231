import type { KindName } from '../domain/kinds.ts';
import type { Template } from '../domain/letter.ts';
import { linesOf, pathTo } from './parts.ts';

const alerts: Readonly<Record<string, string>> = {
  NEW_DEVICE: 'Iemand heeft ingelogd op een apparaat dat wij nog niet kenden.',
  PASSWORD_CHANGED: 'Je wachtwoord is gewijzigd.',
  EMAIL_CHANGED: 'Je e-mailadres is gewijzigd.',
  MFA_CHANGED: 'Je tweede factoren zijn gewijzigd.',
  ROLES_CHANGED: 'Je rechten in de winkel zijn gewijzigd.',
  SOCIAL_LINKED: 'Een ander account is aan het jouwe gekoppeld.',
  SIGN_IN_LOCKED:
    'Er waren te veel pogingen om met een verkeerd wachtwoord in te loggen. Inloggen is een tijdje geblokkeerd.',
  REFRESH_TOKEN_REUSED:
    'Een sessie is beëindigd omdat de sleutel twee keer is gebruikt: misschien heeft iemand hem gekopieerd.',
};

const returns: Readonly<Record<string, string>> = {
  APPROVED: 'Je retour is goedgekeurd. Stuur hem terug met het label bij je bestelling.',
  REJECTED: 'We kunnen je retour niet aannemen. De reden staat bij je bestelling.',
  INSPECTED:
    'Je retour is aangekomen en gecontroleerd. Er wordt niets voor terugbetaald: de reden staat bij je bestelling.',
  LAPSED:
    'Je retour is aan geen bezorger gegeven, of kwam naar je terug: hij is niet naar ons onderweg. Zolang je mag retourneren, kun je hem opnieuw aanmelden.',
};

const undelivered: Readonly<Record<string, string>> = {
  LOST: 'De bezorger heeft een pakket op weg naar jou verloren.',
  RETURNED_TO_SENDER: 'Een pakket kon niet bij je worden bezorgd en kwam bij ons terug.',
};

export const dutch: Readonly<Record<KindName, Template>> = {
  'sign-up': ({ token }) => ({
    subject: 'Bevestig je e-mailadres',
    paragraphs: [
      'Welkom. Bevestig alsjeblieft dat dit adres van jou is.',
      'Heb je je niet aangemeld, dan hoef je niets te doen.',
    ],
    action: { label: 'Bevestigen', path: pathTo('verify', { token }) },
  }),
  'sign-up-known': () => ({
    subject: 'Je hebt al een account',
    paragraphs: [
      'Iemand wilde zich aanmelden met dit adres, dat al een account heeft.',
      'Was jij dat, log dan in of vraag een nieuw wachtwoord aan.',
    ],
    action: { label: 'Inloggen', path: '/sign-in' },
  }),
  'email-change': ({ token }) => ({
    subject: 'Bevestig je nieuwe e-mailadres',
    paragraphs: ['Bevestig alsjeblieft dat je account voortaan dit adres gebruikt.'],
    action: { label: 'Bevestigen', path: pathTo('verify', { token }) },
  }),
  'password-reset': ({ token }) => ({
    subject: 'Kies een nieuw wachtwoord',
    paragraphs: [
      'Met deze link kun je een nieuw wachtwoord kiezen. Hij werkt één keer en niet lang.',
      'Heb je er niet om gevraagd, dan hoef je niets te doen.',
    ],
    action: { label: 'Wachtwoord kiezen', path: pathTo('reset', { token }) },
  }),
  'password-reset-unknown': () => ({
    subject: 'Er is geen account met dit adres',
    paragraphs: ['Iemand vroeg een nieuw wachtwoord aan voor dit adres, dat hier geen account heeft.'],
    action: { label: 'Aanmelden', path: '/sign-up' },
  }),
  'security-alert': ({ kind = '' }) => ({
    subject: 'Een wijziging van je account',
    paragraphs: [
      alerts[kind] ?? 'Er is iets gewijzigd aan de beveiliging van je account.',
      'Was jij dat niet, wijzig dan nu je wachtwoord.',
    ],
    action: { label: 'Bekijk je account', path: '/account/security' },
  }),
  'erasure-requested': ({ dueAt = '' }) => ({
    subject: 'Je account wordt gewist',
    paragraphs: [
      `Je account en alles wat van jou is, wordt op ${dueAt.slice(0, 10)} gewist. Tot dan kun je je bedenken.`,
    ],
    action: { label: 'Account houden', path: '/account/privacy' },
  }),
  'export-ready': () => ({
    subject: 'Je gegevens staan klaar',
    paragraphs: ['Alles wat we over je weten, staat zeven dagen klaar om op te halen.'],
    action: { label: 'Ophalen', path: '/account/privacy' },
  }),
  'order-placed': ({ number = '', total = '', lines = '' }) => ({
    subject: `Je bestelling ${number}`,
    paragraphs: ['Bedankt voor je bestelling. We laten je weten wanneer ze onderweg is.'],
    rows: [...linesOf(lines), ['Totaal', total]],
    action: { label: 'Bekijk de bestelling', path: pathTo('orders', { number }) },
  }),
  'unit-shipped': ({ number = '', whole }) => ({
    subject: whole ? `Je bestelling ${number} is onderweg` : `Een zending van je bestelling ${number} is onderweg`,
    paragraphs: ['Wat je hebt besteld, heeft ons magazijn verlaten.'],
    action: { label: 'Volgen', path: pathTo('orders', { number }) },
  }),
  'unit-delivered': ({ number = '', whole }) => ({
    subject: whole ? `Je bestelling ${number} is bezorgd` : `Een zending van je bestelling ${number} is bezorgd`,
    paragraphs: ['Wat je hebt besteld, is aangekomen. Veel plezier ermee.'],
    action: { label: 'Bekijk de bestelling', path: pathTo('orders', { number }) },
  }),
  'parcel-undelivered': ({ number = '', status = '' }) => ({
    subject: `Een pakket van je bestelling ${number} komt niet aan`,
    paragraphs: [
      undelivered[status] ?? 'Er is nieuws over een pakket van je.',
      'Wat erin zat, betalen we terug zoals je hebt betaald. Het bedrag staat bij je bestelling.',
    ],
    action: { label: 'Bekijk de bestelling', path: pathTo('orders', { number }) },
  }),
  'refund-settled': ({ number = '', amount = '', reason }) => ({
    subject: `Je terugbetaling voor bestelling ${number}`,
    paragraphs: [
      ...(reason === 'RETURNED' ? ['Je retour is aangekomen en gecontroleerd.'] : []),
      `We hebben ${amount} aan je terugbetaald, zoals je hebt betaald.`,
    ],
    action: { label: 'Bekijk de bestelling', path: pathTo('orders', { number }) },
  }),
  'return-progressed': ({ number = '', status = '' }) => ({
    subject: `Je retour voor bestelling ${number}`,
    paragraphs: [returns[status] ?? 'Er is nieuws over je retour.'],
    action: { label: 'Bekijk de bestelling', path: pathTo('orders', { number }) },
  }),
  'cart-abandoned': ({ lines = '' }) => ({
    subject: 'Je hebt iets in je winkelwagen laten liggen',
    paragraphs: ['Het ligt er nog, als je het wilt.'],
    rows: linesOf(lines),
    action: { label: 'Naar de winkelwagen', path: '/cart' },
  }),
  'price-dropped': ({ title = '', price = '' }) => ({
    subject: `${title} is nu goedkoper`,
    paragraphs: [`${title}, die op je lijst staat, kost nu ${price}.`],
    action: { label: 'Bekijk je lijsten', path: '/wishlists' },
  }),
  'back-in-stock': ({ title = '' }) => ({
    subject: `${title} is er weer`,
    paragraphs: [`${title}, die op je lijst staat, is weer te krijgen.`],
    action: { label: 'Bekijk je lijsten', path: '/wishlists' },
  }),
};
