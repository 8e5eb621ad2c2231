import { z } from 'zod';
import { defineEvent } from './define.ts';

/** Something new in somebody's feed. */
export const notificationAdded = defineEvent(
  'notifications.notification-added.v1',
  z.object({ userId: z.string(), notificationId: z.string() }),
);

/** A message could not be delivered, and is not tried again: somebody should look. */
export const messageFailed = defineEvent(
  'notifications.message-failed.v1',
  z.object({ messageId: z.string(), kind: z.string(), channel: z.string(), reason: z.string() }),
);
