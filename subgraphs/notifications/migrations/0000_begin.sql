CREATE SCHEMA IF NOT EXISTS "notifications";
--> statement-breakpoint
CREATE TABLE "notifications"."known_open_unit" (
	"unit_id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notifications"."known_order_contact" (
	"order_id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid,
	"number" text NOT NULL,
	"email" text NOT NULL,
	"name" text,
	"locale" text NOT NULL,
	"units" integer NOT NULL,
	"incomplete" boolean DEFAULT false NOT NULL,
	"forget" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notifications"."known_refund" (
	"refund_id" uuid PRIMARY KEY NOT NULL,
	"reason" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notifications"."known_user" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"locale" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notifications"."message" (
	"id" uuid PRIMARY KEY NOT NULL,
	"event_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"topic" text NOT NULL,
	"channel" text NOT NULL,
	"user_id" uuid,
	"recipient" text NOT NULL,
	"address" text,
	"locale" text,
	"data" jsonb NOT NULL,
	"urgent" boolean NOT NULL,
	"forget" boolean DEFAULT false NOT NULL,
	"status" text DEFAULT 'QUEUED' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"claimed_until" timestamp with time zone,
	"reason" text,
	"subject" text,
	"body" text,
	"html" text,
	"created_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	CONSTRAINT "failed_with_reason" CHECK ("notifications"."message"."status" <> 'FAILED' or "notifications"."message"."reason" is not null)
);
--> statement-breakpoint
CREATE TABLE "notifications"."message_attempt" (
	"message_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"problem" text,
	CONSTRAINT "message_attempt_message_id_number_pk" PRIMARY KEY("message_id","number")
);
--> statement-breakpoint
CREATE TABLE "notifications"."notification" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"data" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"read_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "notifications"."preference" (
	"user_id" uuid NOT NULL,
	"topic" text NOT NULL,
	"channel" text NOT NULL,
	"enabled" boolean NOT NULL,
	CONSTRAINT "preference_user_id_topic_channel_pk" PRIMARY KEY("user_id","topic","channel")
);
--> statement-breakpoint
CREATE TABLE "notifications"."push_subscription" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"endpoint" text NOT NULL,
	"p256dh" text NOT NULL,
	"auth" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "push_subscription_endpoint_unique" UNIQUE("endpoint")
);
--> statement-breakpoint
CREATE TABLE "notifications"."recipient_settings" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"time_zone" text,
	"quiet_from" integer,
	"quiet_to" integer,
	"phone" text
);
--> statement-breakpoint
ALTER TABLE "notifications"."message_attempt" ADD CONSTRAINT "message_attempt_message_id_message_id_fk" FOREIGN KEY ("message_id") REFERENCES "notifications"."message"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "known_open_unit_order" ON "notifications"."known_open_unit" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "known_order_contact_user" ON "notifications"."known_order_contact" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "message_once" ON "notifications"."message" USING btree ("event_id","recipient","channel");--> statement-breakpoint
CREATE INDEX "message_newest" ON "notifications"."message" USING btree ("status","id");--> statement-breakpoint
CREATE INDEX "message_recipient" ON "notifications"."message" USING btree ("recipient","id");--> statement-breakpoint
CREATE INDEX "message_address" ON "notifications"."message" USING btree ("address","id") WHERE "notifications"."message"."address" is not null;--> statement-breakpoint
CREATE INDEX "message_user" ON "notifications"."message" USING btree ("user_id") WHERE "notifications"."message"."user_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "notification_once" ON "notifications"."notification" USING btree ("user_id","event_id");--> statement-breakpoint
CREATE INDEX "notification_newest" ON "notifications"."notification" USING btree ("user_id","id");--> statement-breakpoint
CREATE INDEX "notification_unread" ON "notifications"."notification" USING btree ("user_id") WHERE "notifications"."notification"."read_at" is null;--> statement-breakpoint
CREATE INDEX "push_subscription_user" ON "notifications"."push_subscription" USING btree ("user_id");