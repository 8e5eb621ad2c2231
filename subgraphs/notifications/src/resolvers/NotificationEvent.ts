import type { NotificationEventResolvers } from '../generated/types.ts';
import { notificationById, unreadOf } from '../store/feed.ts';

export const NotificationEvent: NotificationEventResolvers = {
  notification: ({ notificationId, userId }, _, { db }) =>
    notificationId === null ? null : notificationById(db, notificationId, userId),
  unreadCount: ({ userId }, _, { db }) => unreadOf(db, userId),
};
