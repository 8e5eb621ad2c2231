import type { NotificationEvent } from './queries/notification-events.ts';
import type { NotificationRow } from './store/feed.ts';
import type { MessageRow } from './store/messages.ts';

/** What a resolver receives as its parent. Ids are plain UUIDs until the edge. */
export type NotificationModel = NotificationRow;
export type MessageModel = MessageRow;
export type NotificationEventModel = NotificationEvent['notificationAdded'];

export interface ViewerModel {
  readonly userId: string;
}
