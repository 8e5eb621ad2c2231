import type { KindName } from '../domain/kinds.ts';
import type { Template } from '../domain/letter.ts';
import { linesOf, pathTo } from './parts.ts';

const alerts: Readonly<Record<string, string>> = {
  NEW_DEVICE: 'Jemand hat sich auf einem Gerät angemeldet, das wir noch nicht kannten.',
  PASSWORD_CHANGED: 'Ihr Passwort wurde geändert.',
  EMAIL_CHANGED: 'Ihre E-Mail-Adresse wurde geändert.',
  MFA_CHANGED: 'Ihre zweiten Faktoren wurden geändert.',
  ROLES_CHANGED: 'Ihre Rechte im Shop wurden geändert.',
  SOCIAL_LINKED: 'Ein weiteres Konto wurde mit Ihrem verbunden.',
  SIGN_IN_LOCKED: 'Es gab zu viele Anmeldeversuche mit falschem Passwort. Die Anmeldung ist für eine Weile gesperrt.',
  REFRESH_TOKEN_REUSED:
    'Eine Sitzung wurde beendet, weil ihr Schlüssel zweimal benutzt wurde: Jemand könnte ihn kopiert haben.',
};

const returns: Readonly<Record<string, string>> = {
  APPROVED: 'Ihre Rückgabe ist genehmigt. Senden Sie sie mit dem Etikett aus Ihrer Bestellung zurück.',
  REJECTED: 'Wir können Ihre Rückgabe nicht annehmen. Der Grund steht in Ihrer Bestellung.',
  INSPECTED:
    'Ihre Rücksendung ist angekommen und geprüft. Dafür wird nichts erstattet: Der Grund steht in Ihrer Bestellung.',
  LAPSED:
    'Ihre Rücksendung wurde keinem Paketdienst übergeben oder kam zu Ihnen zurück: Sie ist nicht zu uns unterwegs. Solange die Rückgabefrist läuft, können Sie sie noch einmal anmelden.',
};

const undelivered: Readonly<Record<string, string>> = {
  LOST: 'Der Paketdienst hat ein Paket auf dem Weg zu Ihnen verloren.',
  RETURNED_TO_SENDER: 'Ein Paket konnte Ihnen nicht zugestellt werden und kam zu uns zurück.',
};

export const german: Readonly<Record<KindName, Template>> = {
  'sign-up': ({ token }) => ({
    subject: 'Bestätigen Sie Ihre E-Mail-Adresse',
    paragraphs: [
      'Willkommen. Bitte bestätigen Sie, dass diese Adresse Ihnen gehört.',
      'Wenn Sie sich nicht registriert haben, müssen Sie nichts tun.',
    ],
    action: { label: 'Bestätigen', path: pathTo('verify', { token }) },
  }),
  'sign-up-known': () => ({
    subject: 'Sie haben schon ein Konto',
    paragraphs: [
      'Jemand wollte sich mit dieser Adresse registrieren, die schon ein Konto hat.',
      'Wenn Sie das waren, melden Sie sich an oder fordern Sie ein neues Passwort an.',
    ],
    action: { label: 'Anmelden', path: '/sign-in' },
  }),
  'email-change': ({ token }) => ({
    subject: 'Bestätigen Sie Ihre neue E-Mail-Adresse',
    paragraphs: ['Bitte bestätigen Sie, dass Ihr Konto ab jetzt diese Adresse verwenden soll.'],
    action: { label: 'Bestätigen', path: pathTo('verify', { token }) },
  }),
  'password-reset': ({ token }) => ({
    subject: 'Wählen Sie ein neues Passwort',
    paragraphs: [
      'Mit diesem Link können Sie ein neues Passwort wählen. Er gilt einmal und nicht lange.',
      'Wenn Sie nicht darum gebeten haben, müssen Sie nichts tun.',
    ],
    action: { label: 'Passwort wählen', path: pathTo('reset', { token }) },
  }),
  'password-reset-unknown': () => ({
    subject: 'Zu dieser Adresse gibt es kein Konto',
    paragraphs: ['Jemand hat für diese Adresse ein neues Passwort angefordert; sie hat hier kein Konto.'],
    action: { label: 'Registrieren', path: '/sign-up' },
  }),
  'security-alert': ({ kind = '' }) => ({
    subject: 'Eine Änderung an Ihrem Konto',
    paragraphs: [
      alerts[kind] ?? 'An der Sicherheit Ihres Kontos wurde etwas geändert.',
      'Wenn Sie das nicht waren, ändern Sie jetzt Ihr Passwort.',
    ],
    action: { label: 'Zum Konto', path: '/account/security' },
  }),
  'erasure-requested': ({ dueAt = '' }) => ({
    subject: 'Ihr Konto wird gelöscht',
    paragraphs: [
      `Ihr Konto und alles, was Ihnen gehört, wird am ${dueAt.slice(0, 10)} gelöscht. Bis dahin können Sie es sich anders überlegen.`,
    ],
    action: { label: 'Konto behalten', path: '/account/privacy' },
  }),
  'export-ready': () => ({
    subject: 'Ihre Daten liegen bereit',
    paragraphs: ['Alles, was wir über Sie wissen, liegt sieben Tage lang zum Abholen bereit.'],
    action: { label: 'Abholen', path: '/account/privacy' },
  }),
  'order-placed': ({ number = '', total = '', lines = '' }) => ({
    subject: `Ihre Bestellung ${number}`,
    paragraphs: ['Vielen Dank für Ihre Bestellung. Wir sagen Ihnen, wenn sie unterwegs ist.'],
    rows: [...linesOf(lines), ['Summe', total]],
    action: { label: 'Zur Bestellung', path: pathTo('orders', { number }) },
  }),
  'unit-shipped': ({ number = '', whole }) => ({
    subject: whole
      ? `Ihre Bestellung ${number} ist unterwegs`
      : `Eine Sendung Ihrer Bestellung ${number} ist unterwegs`,
    paragraphs: ['Was Sie bestellt haben, hat unser Lager verlassen.'],
    action: { label: 'Verfolgen', path: pathTo('orders', { number }) },
  }),
  'unit-delivered': ({ number = '', whole }) => ({
    subject: whole
      ? `Ihre Bestellung ${number} wurde zugestellt`
      : `Eine Sendung Ihrer Bestellung ${number} wurde zugestellt`,
    paragraphs: ['Was Sie bestellt haben, ist angekommen. Viel Freude damit.'],
    action: { label: 'Zur Bestellung', path: pathTo('orders', { number }) },
  }),
  'parcel-undelivered': ({ number = '', status = '' }) => ({
    subject: `Ein Paket Ihrer Bestellung ${number} kommt nicht an`,
    paragraphs: [
      undelivered[status] ?? 'Es gibt Neues zu einem Ihrer Pakete.',
      'Was darin war, erstatten wir Ihnen auf dem Weg, auf dem Sie bezahlt haben. Den Betrag finden Sie in Ihrer Bestellung.',
    ],
    action: { label: 'Zur Bestellung', path: pathTo('orders', { number }) },
  }),
  'refund-settled': ({ number = '', amount = '', reason }) => ({
    subject: `Ihre Erstattung zur Bestellung ${number}`,
    paragraphs: [
      ...(reason === 'RETURNED' ? ['Ihre Rücksendung ist angekommen und geprüft.'] : []),
      `Wir haben Ihnen ${amount} erstattet, auf dem Weg, auf dem Sie bezahlt haben.`,
    ],
    action: { label: 'Zur Bestellung', path: pathTo('orders', { number }) },
  }),
  'return-progressed': ({ number = '', status = '' }) => ({
    subject: `Ihre Rückgabe zur Bestellung ${number}`,
    paragraphs: [returns[status] ?? 'Es gibt Neues zu Ihrer Rückgabe.'],
    action: { label: 'Zur Bestellung', path: pathTo('orders', { number }) },
  }),
  'cart-abandoned': ({ lines = '' }) => ({
    subject: 'Sie haben etwas im Warenkorb gelassen',
    paragraphs: ['Es liegt noch da, wenn Sie es möchten.'],
    rows: linesOf(lines),
    action: { label: 'Zum Warenkorb', path: '/cart' },
  }),
  'price-dropped': ({ title = '', price = '' }) => ({
    subject: `${title} ist jetzt günstiger`,
    paragraphs: [`${title} von Ihrer Liste kostet jetzt ${price}.`],
    action: { label: 'Zu Ihren Listen', path: '/wishlists' },
  }),
  'back-in-stock': ({ title = '' }) => ({
    subject: `${title} ist wieder da`,
    paragraphs: [`${title} von Ihrer Liste ist wieder zu haben.`],
    action: { label: 'Zu Ihren Listen', path: '/wishlists' },
  }),
};
