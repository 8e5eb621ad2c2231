export const topics = ['SECURITY', 'ORDERS', 'WISHES', 'REMINDERS'] as const;
/** What messages are about, as people choose among them. */
export type Topic = (typeof topics)[number];

export const channels = ['EMAIL', 'SMS', 'PUSH', 'IN_APP'] as const;
/** By which way somebody is told. */
export type Channel = (typeof channels)[number];

/** What holds for somebody who has said nothing. */
const usual: Readonly<Record<Topic, readonly Channel[]>> = {
  SECURITY: ['EMAIL', 'PUSH', 'IN_APP'],
  ORDERS: ['EMAIL', 'PUSH', 'IN_APP'],
  WISHES: ['EMAIL', 'PUSH', 'IN_APP'],
  REMINDERS: ['EMAIL'],
};

export interface Preference {
  readonly topic: Topic;
  readonly channel: Channel;
  readonly enabled: boolean;
}

/** Nobody can be kept from hearing that somebody else is in their account. */
export const isFixed = (topic: Topic, channel: Channel): boolean =>
  topic === 'SECURITY' && (channel === 'EMAIL' || channel === 'IN_APP');

export const isWanted = (preferences: readonly Preference[], topic: Topic, channel: Channel): boolean =>
  isFixed(topic, channel) ||
  (preferences.find((each) => each.topic === topic && each.channel === channel)?.enabled ??
    usual[topic].includes(channel));

export const allPreferences = (preferences: readonly Preference[]) =>
  topics.flatMap((topic) =>
    channels.map((channel) => ({
      topic,
      channel,
      enabled: isWanted(preferences, topic, channel),
      fixed: isFixed(topic, channel),
    })),
  );

/** What somebody may be spared with one click: not what they have a contract about. */
export const isOptional = (topic: Topic): boolean => topic === 'WISHES' || topic === 'REMINDERS';
