import { fail } from '@stoa/kernel/errors.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { isRefusal } from '@stoa/kernel/refusal.ts';
import { requireScope, requireUser } from '@stoa/platform/identity.ts';
import { choosePhone, choosePreference, chooseQuietHours, subscribeBrowser } from '../commands/choose.ts';
import { retryMessage } from '../commands/retry-message.ts';
import { allPreferences } from '../domain/topics.ts';
import type { MutationResolvers } from '../generated/types.ts';
import { markRead, unreadOf } from '../store/feed.ts';
import { messageById } from '../store/messages.ts';
import { deleteSubscription } from '../store/push-subscriptions.ts';
import { recipientOf } from '../store/recipients.ts';
import { answer } from './answer.ts';
import { minutesOf, quietHoursWords } from './quiet-hours-words.ts';

const mostAtOnce = 100;

export const Mutation: MutationResolvers = {
  async notificationsMarkRead(_, { input }, { viewer, db, clock }) {
    const userId = requireUser(viewer);
    const given = input.ids?.map((id): string => ids.notification.decode(id)) ?? null;
    if (given && given.length > mostAtOnce) fail('BAD_INPUT', `Give at most ${mostAtOnce} ids at once.`);
    await markRead(db, userId, given, clock.now());
    return answer('unreadCount', await unreadOf(db, userId));
  },

  async notificationPreferenceSet(_, { input }, context) {
    const userId = requireUser(context.viewer);
    const chosen = await choosePreference(context, userId, input);
    if (isRefusal(chosen)) return answer('preferences', chosen);
    return answer('preferences', allPreferences((await recipientOf(context.db, userId)).preferences));
  },

  async quietHoursSet(_, { input: { timeZone, from, to } }, context) {
    const userId = requireUser(context.viewer);
    const none = from == null && to == null;
    const quiet = none ? null : { timeZone: timeZone ?? '', from: minutesOf(from ?? ''), to: minutesOf(to ?? '') };
    const chosen = await chooseQuietHours(context, userId, quiet);
    return answer('quietHours', isRefusal(chosen) ? chosen : quietHoursWords(quiet));
  },

  async notificationPhoneSet(_, { input: { phone } }, context) {
    const userId = requireUser(context.viewer);
    const chosen = await choosePhone(context, userId, phone ?? null);
    return answer('phone', isRefusal(chosen) ? chosen : (await recipientOf(context.db, userId)).phone);
  },

  async pushSubscribe(_, { input }, context) {
    return answer('subscribed', await subscribeBrowser(context, requireUser(context.viewer), input));
  },

  async pushUnsubscribe(_, { input: { endpoint } }, { viewer, db }) {
    await deleteSubscription(db, requireUser(viewer), endpoint);
    return answer('unsubscribed', true);
  },

  async messageRetry(_, { input: { id } }, context) {
    requireScope(context.viewer, 'messages:write');
    const retried = await retryMessage(context, ids.message.decode(id));
    return answer('message', isRefusal(retried) ? retried : await messageById(context.db, retried.id));
  },
};
