import { ids } from '@stoa/kernel/ids.ts';
import { pageRequest } from '@stoa/kernel/pages.ts';
import { allPreferences } from '../domain/topics.ts';
import type { ViewerResolvers } from '../generated/types.ts';
import { feedOf } from '../queries/feed.ts';
import { unreadOf } from '../store/feed.ts';
import { recipientOf } from '../store/recipients.ts';
import { quietHoursWords } from './quiet-hours-words.ts';

export const Viewer: ViewerResolvers = {
  /** Whoever asks for somebody else's root is told that there is none. */
  __resolveReference: ({ id }, { viewer: { userId } }) =>
    userId !== null && id === ids.user.encode(userId) ? { userId } : null,
  id: ({ userId }) => ids.user.encode(userId),
  notifications: ({ userId }, page, { db }) => feedOf(db, userId, pageRequest(page, 1)),
  unreadNotificationCount: ({ userId }, _, { db }) => unreadOf(db, userId),
  notificationPreferences: async ({ userId }, _, { db }) => allPreferences((await recipientOf(db, userId)).preferences),
  quietHours: async ({ userId }, _, { db }) => quietHoursWords((await recipientOf(db, userId)).quiet),
  notificationPhone: async ({ userId }, _, { db }) => (await recipientOf(db, userId)).phone,
};
