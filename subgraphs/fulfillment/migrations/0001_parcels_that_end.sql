CREATE TABLE "fulfillment"."audit_entry" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"actor" text NOT NULL,
	"action" text NOT NULL,
	"detail" jsonb NOT NULL,
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fulfillment"."patience" (
	"is_one" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"return_days" integer NOT NULL,
	"silent_days" integer NOT NULL,
	"answer_days" integer NOT NULL,
	CONSTRAINT "one_patience" CHECK ("fulfillment"."patience"."is_one"),
	CONSTRAINT "patience_of_days" CHECK (least("fulfillment"."patience"."return_days", "fulfillment"."patience"."silent_days", "fulfillment"."patience"."answer_days") >= 1)
);
--> statement-breakpoint
CREATE TABLE "fulfillment"."silent_parcel" (
	"parcel_id" uuid PRIMARY KEY NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"last_asked_at" timestamp with time zone NOT NULL,
	"answer" text NOT NULL,
	"missed_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "fulfillment"."returned" DROP CONSTRAINT "return_status_known";--> statement-breakpoint
ALTER TABLE "fulfillment"."known_location" ADD COLUMN "ships" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "fulfillment"."known_order" ADD COLUMN "channel" text DEFAULT 'ONLINE' NOT NULL;--> statement-breakpoint
ALTER TABLE "fulfillment"."returned" ADD COLUMN "location_id" uuid;--> statement-breakpoint
ALTER TABLE "fulfillment"."returned" ADD COLUMN "at_counter" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "fulfillment"."returned_line" ADD COLUMN "lapsed" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "fulfillment"."returned_line" ADD COLUMN "lost" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "fulfillment"."silent_parcel" ADD CONSTRAINT "silent_parcel_parcel_id_parcel_id_fk" FOREIGN KEY ("parcel_id") REFERENCES "fulfillment"."parcel"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_entry_action" ON "fulfillment"."audit_entry" USING btree ("action","id");--> statement-breakpoint
CREATE INDEX "silent_parcel_missed" ON "fulfillment"."silent_parcel" USING btree ("missed_at","parcel_id") WHERE "fulfillment"."silent_parcel"."missed_at" is not null;--> statement-breakpoint
CREATE INDEX "parcel_return" ON "fulfillment"."parcel" USING btree ("return_id") WHERE "fulfillment"."parcel"."return_id" is not null;--> statement-breakpoint
ALTER TABLE "fulfillment"."returned" ADD CONSTRAINT "return_status_known" CHECK ("fulfillment"."returned"."status" in ('REQUESTED', 'APPROVED', 'REJECTED', 'IN_TRANSIT', 'RECEIVED', 'INSPECTED', 'LAPSED', 'LOST', 'CANCELLED'));--> statement-breakpoint
ALTER TABLE "fulfillment"."returned_line" ADD CONSTRAINT "paid_once" CHECK (0 <= "fulfillment"."returned_line"."lapsed" and 0 <= "fulfillment"."returned_line"."lost" and "fulfillment"."returned_line"."refund" + "fulfillment"."returned_line"."lapsed" + "fulfillment"."returned_line"."lost" <= "fulfillment"."returned_line"."quantity");