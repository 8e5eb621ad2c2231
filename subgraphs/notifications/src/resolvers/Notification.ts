import { ids } from '@stoa/kernel/ids.ts';
import type { Context } from '../context.ts';
import type { NotificationResolvers } from '../generated/types.ts';
import type { NotificationModel } from '../models.ts';
import { letterOf } from '../templates/letter-of.ts';

const said = ({ kind, data }: NotificationModel, { caller }: Context) => letterOf(kind, caller.locale, data);

export const Notification: NotificationResolvers = {
  id: ({ id }) => ids.notification.encode(id),
  title: (entry, _, context) => said(entry, context).subject,
  body: (entry, _, context) => said(entry, context).paragraphs.join(' '),
  path: (entry, _, context) => said(entry, context).action?.path ?? null,
};
