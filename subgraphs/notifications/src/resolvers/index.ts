import { Message } from './Message.ts';
import { Mutation } from './Mutation.ts';
import { Notification } from './Notification.ts';
import { NotificationEvent } from './NotificationEvent.ts';
import { Query } from './Query.ts';
import { Subscription } from './Subscription.ts';
import { Viewer } from './Viewer.ts';

export const resolvers = { Message, Mutation, Notification, NotificationEvent, Query, Subscription, Viewer };
