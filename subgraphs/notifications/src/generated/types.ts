// Made by `npm run codegen` from schema.graphql and models.ts. Do not edit.
import type { Connection } from '@stoa/kernel/pages.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UserErrorModel } from '@stoa/platform/answer.ts';
import type { ViewerModel, NotificationModel, NotificationEventModel, MessageModel } from '../models.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  FieldSet: { input: string; output: string; }
  link__Import: { input: string; output: string; }
  /** A moment, as RFC 3339 text in UTC: `2026-03-01T12:00:00.000Z`. */
  DateTime: { input: Date; output: Date | string; }
};

export type Query = {
  /** What was sent, and what was not, the newest first. Needs the scope messages:read. */
  readonly messages?: Maybe<MessageConnection>;
  /** What a template says in a language, with made-up data. Needs the scope messages:read. */
  readonly templatePreview?: Maybe<TemplatePreview>;
  /** The names of all templates, and the languages they are in. Needs the scope messages:read. */
  readonly templates?: Maybe<ReadonlyArray<TemplateInfo>>;
  /** The key to subscribe a browser with (`applicationServerKey`). */
  readonly pushPublicKey?: Maybe<Scalars['String']['output']>;
};


export type QueryMessagesArgs = {
  status?: InputMaybe<MessageStatus>;
  to?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTemplatePreviewArgs = {
  kind: Scalars['String']['input'];
  locale: Scalars['String']['input'];
};

export type Mutation = {
  /** Marks entries of the viewer's feed as read; all of them when no ids are given. */
  readonly notificationsMarkRead?: Maybe<NotificationsMarkReadPayload>;
  /** Chooses whether the viewer is told of something by some way. */
  readonly notificationPreferenceSet?: Maybe<NotificationPreferenceSetPayload>;
  /** Sets hours in which nothing is sent that can wait; none when both times are absent. */
  readonly quietHoursSet?: Maybe<QuietHoursSetPayload>;
  /** Sets the number for text messages; none when it is absent. */
  readonly notificationPhoneSet?: Maybe<NotificationPhoneSetPayload>;
  /** Lets this browser take push messages. */
  readonly pushSubscribe?: Maybe<PushSubscribePayload>;
  /** Lets this browser take no more push messages. Doing it twice changes nothing. */
  readonly pushUnsubscribe?: Maybe<PushUnsubscribePayload>;
  /** Tries a message again that was given up. Needs the scope messages:write. */
  readonly messageRetry?: Maybe<MessageRetryPayload>;
};


export type MutationNotificationsMarkReadArgs = {
  input: NotificationsMarkReadInput;
};


export type MutationNotificationPreferenceSetArgs = {
  input: NotificationPreferenceSetInput;
};


export type MutationQuietHoursSetArgs = {
  input: QuietHoursSetInput;
};


export type MutationNotificationPhoneSetArgs = {
  input: NotificationPhoneSetInput;
};


export type MutationPushSubscribeArgs = {
  input: PushSubscribeInput;
};


export type MutationPushUnsubscribeArgs = {
  input: PushUnsubscribeInput;
};


export type MutationMessageRetryArgs = {
  input: MessageRetryInput;
};

export type Subscription = {
  /** The viewer's feed: first how it stands, then each new entry. Resume with the cursor of the last event seen. */
  readonly notificationAdded?: Maybe<NotificationEvent>;
};


export type SubscriptionNotificationAddedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Viewer = {
  readonly id: Scalars['ID']['output'];
  /** The viewer's feed, the newest first. */
  readonly notifications?: Maybe<NotificationConnection>;
  /** How many entries of the feed are unread. */
  readonly unreadNotificationCount?: Maybe<Scalars['Int']['output']>;
  /** What the viewer is told of, by which way. */
  readonly notificationPreferences?: Maybe<ReadonlyArray<NotificationPreference>>;
  /** Hours in which nothing is sent that can wait. */
  readonly quietHours?: Maybe<QuietHours>;
  /** The number for text messages. */
  readonly notificationPhone?: Maybe<Scalars['String']['output']>;
};


export type ViewerNotificationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An entry of somebody's feed, in the language of the request. */
export type Notification = {
  readonly id: Scalars['ID']['output'];
  /** What it is about: the name of its template. May grow. */
  readonly kind: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  readonly body: Scalars['String']['output'];
  /** Where in the shop it leads. */
  readonly path?: Maybe<Scalars['String']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly readAt?: Maybe<Scalars['DateTime']['output']>;
};

export type NotificationConnection = {
  readonly nodes: ReadonlyArray<Notification>;
  readonly edges: ReadonlyArray<NotificationEdge>;
  readonly pageInfo: PageInfo;
};

export type NotificationEdge = {
  readonly node: Notification;
  readonly cursor: Scalars['String']['output'];
};

export type NotificationEvent = {
  /** Give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The new entry; null for the first answer, which only says how the feed stands. */
  readonly notification?: Maybe<Notification>;
  readonly unreadCount: Scalars['Int']['output'];
};

/** What messages are about. May grow. */
export type NotificationTopic =
  /** Sign-in, passwords, second factors. By e-mail and in the shop, always. */
  | 'SECURITY'
  /** Orders, parcels, refunds, returns. */
  | 'ORDERS'
  /** Things on wishlists that became cheaper, or are there again. */
  | 'WISHES'
  /** A cart that was left. */
  | 'REMINDERS';

/** By which way somebody is told. May grow. */
export type NotificationChannel =
  | 'EMAIL'
  | 'SMS'
  | 'PUSH'
  | 'IN_APP';

export type NotificationPreference = {
  readonly topic: NotificationTopic;
  readonly channel: NotificationChannel;
  readonly enabled: Scalars['Boolean']['output'];
  /** Cannot be switched off. */
  readonly fixed: Scalars['Boolean']['output'];
};

export type QuietHours = {
  /** An IANA time zone: `Europe/Berlin`. */
  readonly timeZone: Scalars['String']['output'];
  /** `22:00` */
  readonly from: Scalars['String']['output'];
  /** `07:00`; a time before `from` is that of the next day. */
  readonly to: Scalars['String']['output'];
};

/** One message to one recipient by one way. */
export type Message = {
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly topic: NotificationTopic;
  readonly channel: NotificationChannel;
  /** Where it went or goes; null while it is not known. */
  readonly address?: Maybe<Scalars['String']['output']>;
  readonly locale?: Maybe<Scalars['String']['output']>;
  readonly status: MessageStatus;
  /** Why it was not sent, or not yet. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly attempts: ReadonlyArray<MessageAttempt>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly sentAt?: Maybe<Scalars['DateTime']['output']>;
};

/** May grow. */
export type MessageStatus =
  /** Waits to be sent, or to be tried again. */
  | 'QUEUED'
  | 'SENT'
  /** Given up: `reason` says why. */
  | 'FAILED'
  /** Not wanted any more when its turn came. */
  | 'SUPPRESSED';

export type MessageAttempt = {
  readonly number: Scalars['Int']['output'];
  readonly at: Scalars['DateTime']['output'];
  /** Null when it went. */
  readonly problem?: Maybe<Scalars['String']['output']>;
};

export type MessageConnection = {
  readonly nodes: ReadonlyArray<Message>;
  readonly edges: ReadonlyArray<MessageEdge>;
  readonly pageInfo: PageInfo;
};

export type MessageEdge = {
  readonly node: Message;
  readonly cursor: Scalars['String']['output'];
};

export type TemplateInfo = {
  readonly kind: Scalars['String']['output'];
  readonly topic: NotificationTopic;
  readonly locales: ReadonlyArray<Scalars['String']['output']>;
};

export type TemplatePreview = {
  readonly subject: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
  readonly html: Scalars['String']['output'];
};

export type NotificationsMarkReadInput = {
  /** At most 100; all that are unread when absent. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type NotificationPreferenceSetInput = {
  readonly topic: NotificationTopic;
  readonly channel: NotificationChannel;
  readonly enabled: Scalars['Boolean']['input'];
};

export type QuietHoursSetInput = {
  /** An IANA time zone: `Europe/Berlin`. Required with the times. */
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
  /** `22:00` */
  readonly from?: InputMaybe<Scalars['String']['input']>;
  /** `07:00`; a time before `from` is that of the next day. */
  readonly to?: InputMaybe<Scalars['String']['input']>;
};

export type NotificationPhoneSetInput = {
  /** With country code: `+49 30 123456`. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

export type PushSubscribeInput = {
  /** As the browser's PushSubscription says. */
  readonly endpoint: Scalars['String']['input'];
  readonly p256dh: Scalars['String']['input'];
  readonly auth: Scalars['String']['input'];
};

export type PushUnsubscribeInput = {
  readonly endpoint: Scalars['String']['input'];
};

export type MessageRetryInput = {
  readonly id: Scalars['ID']['input'];
};

export type NotificationsMarkReadPayload = {
  readonly unreadCount?: Maybe<Scalars['Int']['output']>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type NotificationPreferenceSetPayload = {
  readonly preferences?: Maybe<ReadonlyArray<NotificationPreference>>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type QuietHoursSetPayload = {
  readonly quietHours?: Maybe<QuietHours>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type NotificationPhoneSetPayload = {
  readonly phone?: Maybe<Scalars['String']['output']>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type PushSubscribePayload = {
  readonly subscribed?: Maybe<Scalars['Boolean']['output']>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type PushUnsubscribePayload = {
  readonly unsubscribed?: Maybe<Scalars['Boolean']['output']>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type MessageRetryPayload = {
  readonly message?: Maybe<Message>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Refused: no such message, or it was not given up. */
export type UnknownMessage = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: this cannot be switched off, for your own safety. */
export type PreferenceFixed = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Where a page of a list stands. */
export type PageInfo = {
  /** Whether `after: endCursor` would give more. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** Why nothing was done, as something that a client can act on. Implementing types carry what is needed to react. */
export type UserError = {
  /** Stable: the name of the implementing type in SCREAMING_SNAKE. New ones may be added. */
  readonly code: Scalars['String']['output'];
  /** For people, in English. */
  readonly message: Scalars['String']['output'];
  /** The path to the offending part of the input, if it is one part. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: a value is outside of what makes sense; `message` and `field` say which and why. */
export type InvalidInput = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: somebody changed it since you looked. Look again, then decide. */
export type VersionConflict = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Give this as `expectedVersion`, once you have seen what changed. */
  readonly currentVersion: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Viewer: Viewer;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Viewer:
    ( { __typename: 'Viewer' }
    & GraphQLRecursivePick<FederationTypes['Viewer'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  FieldSet: ResolverTypeWrapper<Scalars['FieldSet']['output']>;
  link__Import: ResolverTypeWrapper<Scalars['link__Import']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Viewer: ResolverTypeWrapper<ViewerModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Notification: ResolverTypeWrapper<NotificationModel>;
  NotificationConnection: ResolverTypeWrapper<NotificationConnectionModel>;
  NotificationEdge: ResolverTypeWrapper<Omit<NotificationEdge, 'node'> & { node: ResolversTypes['Notification'] }>;
  NotificationEvent: ResolverTypeWrapper<NotificationEventModel>;
  NotificationTopic: NotificationTopic;
  NotificationChannel: NotificationChannel;
  NotificationPreference: ResolverTypeWrapper<NotificationPreference>;
  QuietHours: ResolverTypeWrapper<QuietHours>;
  Message: ResolverTypeWrapper<MessageModel>;
  MessageStatus: MessageStatus;
  MessageAttempt: ResolverTypeWrapper<MessageAttempt>;
  MessageConnection: ResolverTypeWrapper<MessageConnectionModel>;
  MessageEdge: ResolverTypeWrapper<Omit<MessageEdge, 'node'> & { node: ResolversTypes['Message'] }>;
  TemplateInfo: ResolverTypeWrapper<TemplateInfo>;
  TemplatePreview: ResolverTypeWrapper<TemplatePreview>;
  NotificationsMarkReadInput: NotificationsMarkReadInput;
  NotificationPreferenceSetInput: NotificationPreferenceSetInput;
  QuietHoursSetInput: QuietHoursSetInput;
  NotificationPhoneSetInput: NotificationPhoneSetInput;
  PushSubscribeInput: PushSubscribeInput;
  PushUnsubscribeInput: PushUnsubscribeInput;
  MessageRetryInput: MessageRetryInput;
  NotificationsMarkReadPayload: ResolverTypeWrapper<Omit<NotificationsMarkReadPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  NotificationPreferenceSetPayload: ResolverTypeWrapper<Omit<NotificationPreferenceSetPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  QuietHoursSetPayload: ResolverTypeWrapper<Omit<QuietHoursSetPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  NotificationPhoneSetPayload: ResolverTypeWrapper<Omit<NotificationPhoneSetPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PushSubscribePayload: ResolverTypeWrapper<Omit<PushSubscribePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PushUnsubscribePayload: ResolverTypeWrapper<Omit<PushUnsubscribePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  MessageRetryPayload: ResolverTypeWrapper<Omit<MessageRetryPayload, 'message' | 'userErrors'> & { message?: Maybe<ResolversTypes['Message']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  UnknownMessage: ResolverTypeWrapper<UnknownMessage>;
  PreferenceFixed: ResolverTypeWrapper<PreferenceFixed>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  UserError: ResolverTypeWrapper<UserErrorModel>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  FieldSet: Scalars['FieldSet']['output'];
  link__Import: Scalars['link__Import']['output'];
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  Viewer: ViewerModel;
  ID: Scalars['ID']['output'];
  Notification: NotificationModel;
  NotificationConnection: NotificationConnectionModel;
  NotificationEdge: Omit<NotificationEdge, 'node'> & { node: ResolversParentTypes['Notification'] };
  NotificationEvent: NotificationEventModel;
  NotificationPreference: NotificationPreference;
  QuietHours: QuietHours;
  Message: MessageModel;
  MessageAttempt: MessageAttempt;
  MessageConnection: MessageConnectionModel;
  MessageEdge: Omit<MessageEdge, 'node'> & { node: ResolversParentTypes['Message'] };
  TemplateInfo: TemplateInfo;
  TemplatePreview: TemplatePreview;
  NotificationsMarkReadInput: NotificationsMarkReadInput;
  NotificationPreferenceSetInput: NotificationPreferenceSetInput;
  QuietHoursSetInput: QuietHoursSetInput;
  NotificationPhoneSetInput: NotificationPhoneSetInput;
  PushSubscribeInput: PushSubscribeInput;
  PushUnsubscribeInput: PushUnsubscribeInput;
  MessageRetryInput: MessageRetryInput;
  NotificationsMarkReadPayload: Omit<NotificationsMarkReadPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  NotificationPreferenceSetPayload: Omit<NotificationPreferenceSetPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  QuietHoursSetPayload: Omit<QuietHoursSetPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  NotificationPhoneSetPayload: Omit<NotificationPhoneSetPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PushSubscribePayload: Omit<PushSubscribePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PushUnsubscribePayload: Omit<PushUnsubscribePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  MessageRetryPayload: Omit<MessageRetryPayload, 'message' | 'userErrors'> & { message?: Maybe<ResolversParentTypes['Message']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  UnknownMessage: UnknownMessage;
  PreferenceFixed: PreferenceFixed;
  DateTime: Scalars['DateTime']['output'];
  PageInfo: PageInfo;
  UserError: UserErrorModel;
  InvalidInput: InvalidInput;
  VersionConflict: VersionConflict;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type LinkDirectiveArgs = {
  url: Scalars['String']['input'];
  as?: Maybe<Scalars['String']['input']>;
  import?: Maybe<ReadonlyArray<Maybe<Scalars['link__Import']['input']>>>;
};

export type LinkDirectiveResolver<Result, Parent, ContextType = Context, Args = LinkDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ShareableDirectiveArgs = { };

export type ShareableDirectiveResolver<Result, Parent, ContextType = Context, Args = ShareableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type OverrideDirectiveArgs = {
  from: Scalars['String']['input'];
};

export type OverrideDirectiveResolver<Result, Parent, ContextType = Context, Args = OverrideDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type InaccessibleDirectiveArgs = { };

export type InaccessibleDirectiveResolver<Result, Parent, ContextType = Context, Args = InaccessibleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TagDirectiveArgs = {
  name: Scalars['String']['input'];
};

export type TagDirectiveResolver<Result, Parent, ContextType = Context, Args = TagDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CostDirectiveArgs = {
  weight: Scalars['Int']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = Context, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  slicingArguments?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  sizedFields?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  requireOneSlicingArgument?: Maybe<Scalars['Boolean']['input']>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface FieldSetScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FieldSet'], any> {
  name: 'FieldSet';
}

export interface Link__ImportScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['link__Import'], any> {
  name: 'link__Import';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  messages?: Resolver<Maybe<ResolversTypes['MessageConnection']>, ParentType, ContextType, Partial<QueryMessagesArgs>>;
  templatePreview?: Resolver<Maybe<ResolversTypes['TemplatePreview']>, ParentType, ContextType, RequireFields<QueryTemplatePreviewArgs, 'kind' | 'locale'>>;
  templates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TemplateInfo']>>, ParentType, ContextType>;
  pushPublicKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  notificationsMarkRead?: Resolver<Maybe<ResolversTypes['NotificationsMarkReadPayload']>, ParentType, ContextType, RequireFields<MutationNotificationsMarkReadArgs, 'input'>>;
  notificationPreferenceSet?: Resolver<Maybe<ResolversTypes['NotificationPreferenceSetPayload']>, ParentType, ContextType, RequireFields<MutationNotificationPreferenceSetArgs, 'input'>>;
  quietHoursSet?: Resolver<Maybe<ResolversTypes['QuietHoursSetPayload']>, ParentType, ContextType, RequireFields<MutationQuietHoursSetArgs, 'input'>>;
  notificationPhoneSet?: Resolver<Maybe<ResolversTypes['NotificationPhoneSetPayload']>, ParentType, ContextType, RequireFields<MutationNotificationPhoneSetArgs, 'input'>>;
  pushSubscribe?: Resolver<Maybe<ResolversTypes['PushSubscribePayload']>, ParentType, ContextType, RequireFields<MutationPushSubscribeArgs, 'input'>>;
  pushUnsubscribe?: Resolver<Maybe<ResolversTypes['PushUnsubscribePayload']>, ParentType, ContextType, RequireFields<MutationPushUnsubscribeArgs, 'input'>>;
  messageRetry?: Resolver<Maybe<ResolversTypes['MessageRetryPayload']>, ParentType, ContextType, RequireFields<MutationMessageRetryArgs, 'input'>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  notificationAdded?: SubscriptionResolver<Maybe<ResolversTypes['NotificationEvent']>, "notificationAdded", ParentType, ContextType, Partial<SubscriptionNotificationAddedArgs>>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer'], FederationReferenceType extends FederationReferenceTypes['Viewer'] = FederationReferenceTypes['Viewer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Viewer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notifications?: Resolver<Maybe<ResolversTypes['NotificationConnection']>, ParentType, ContextType, Partial<ViewerNotificationsArgs>>;
  unreadNotificationCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notificationPreferences?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NotificationPreference']>>, ParentType, ContextType>;
  quietHours?: Resolver<Maybe<ResolversTypes['QuietHours']>, ParentType, ContextType>;
  notificationPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type NotificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Notification']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['NotificationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NotificationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationEdge'] = ResolversParentTypes['NotificationEdge']> = {
  node?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotificationEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationEvent'] = ResolversParentTypes['NotificationEvent']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notification?: Resolver<Maybe<ResolversTypes['Notification']>, ParentType, ContextType>;
  unreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NotificationPreferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationPreference'] = ResolversParentTypes['NotificationPreference']> = {
  topic?: Resolver<ResolversTypes['NotificationTopic'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['NotificationChannel'], ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fixed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QuietHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuietHours'] = ResolversParentTypes['QuietHours']> = {
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Message'] = ResolversParentTypes['Message']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['NotificationTopic'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['NotificationChannel'], ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MessageStatus'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attempts?: Resolver<ReadonlyArray<ResolversTypes['MessageAttempt']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MessageAttemptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageAttempt'] = ResolversParentTypes['MessageAttempt']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MessageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageConnection'] = ResolversParentTypes['MessageConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Message']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['MessageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MessageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageEdge'] = ResolversParentTypes['MessageEdge']> = {
  node?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TemplateInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TemplateInfo'] = ResolversParentTypes['TemplateInfo']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['NotificationTopic'], ParentType, ContextType>;
  locales?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TemplatePreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TemplatePreview'] = ResolversParentTypes['TemplatePreview']> = {
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  html?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotificationsMarkReadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationsMarkReadPayload'] = ResolversParentTypes['NotificationsMarkReadPayload']> = {
  unreadCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NotificationPreferenceSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationPreferenceSetPayload'] = ResolversParentTypes['NotificationPreferenceSetPayload']> = {
  preferences?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NotificationPreference']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QuietHoursSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuietHoursSetPayload'] = ResolversParentTypes['QuietHoursSetPayload']> = {
  quietHours?: Resolver<Maybe<ResolversTypes['QuietHours']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NotificationPhoneSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationPhoneSetPayload'] = ResolversParentTypes['NotificationPhoneSetPayload']> = {
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PushSubscribePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PushSubscribePayload'] = ResolversParentTypes['PushSubscribePayload']> = {
  subscribed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PushUnsubscribePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PushUnsubscribePayload'] = ResolversParentTypes['PushUnsubscribePayload']> = {
  unsubscribed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MessageRetryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageRetryPayload'] = ResolversParentTypes['MessageRetryPayload']> = {
  message?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnknownMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownMessage'] = ResolversParentTypes['UnknownMessage']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PreferenceFixedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreferenceFixed'] = ResolversParentTypes['PreferenceFixed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'UnknownMessage' | 'PreferenceFixed' | 'InvalidInput' | 'VersionConflict', ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  FieldSet?: GraphQLScalarType;
  link__Import?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  NotificationEdge?: NotificationEdgeResolvers<ContextType>;
  NotificationEvent?: NotificationEventResolvers<ContextType>;
  NotificationPreference?: NotificationPreferenceResolvers<ContextType>;
  QuietHours?: QuietHoursResolvers<ContextType>;
  Message?: MessageResolvers<ContextType>;
  MessageAttempt?: MessageAttemptResolvers<ContextType>;
  MessageConnection?: MessageConnectionResolvers<ContextType>;
  MessageEdge?: MessageEdgeResolvers<ContextType>;
  TemplateInfo?: TemplateInfoResolvers<ContextType>;
  TemplatePreview?: TemplatePreviewResolvers<ContextType>;
  NotificationsMarkReadPayload?: NotificationsMarkReadPayloadResolvers<ContextType>;
  NotificationPreferenceSetPayload?: NotificationPreferenceSetPayloadResolvers<ContextType>;
  QuietHoursSetPayload?: QuietHoursSetPayloadResolvers<ContextType>;
  NotificationPhoneSetPayload?: NotificationPhoneSetPayloadResolvers<ContextType>;
  PushSubscribePayload?: PushSubscribePayloadResolvers<ContextType>;
  PushUnsubscribePayload?: PushUnsubscribePayloadResolvers<ContextType>;
  MessageRetryPayload?: MessageRetryPayloadResolvers<ContextType>;
  UnknownMessage?: UnknownMessageResolvers<ContextType>;
  PreferenceFixed?: PreferenceFixedResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  link?: LinkDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
  override?: OverrideDirectiveResolver<any, any, ContextType>;
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
  tag?: TagDirectiveResolver<any, any, ContextType>;
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};

export type NotificationConnectionModel = Connection<NotificationModel>;
export type MessageConnectionModel = Connection<MessageModel>;
