CREATE SCHEMA IF NOT EXISTS "fulfillment";
--> statement-breakpoint
CREATE TABLE "fulfillment"."bin" (
	"location_id" uuid NOT NULL,
	"variant_id" uuid NOT NULL,
	"aisle" integer NOT NULL,
	"bay" integer NOT NULL,
	"level" integer NOT NULL,
	CONSTRAINT "bin_location_id_variant_id_pk" PRIMARY KEY("location_id","variant_id"),
	CONSTRAINT "bin_somewhere" CHECK ("fulfillment"."bin"."aisle" >= 1 and "fulfillment"."bin"."bay" >= 1 and "fulfillment"."bin"."level" >= 1)
);
--> statement-breakpoint
CREATE TABLE "fulfillment"."carton" (
	"code" text PRIMARY KEY NOT NULL,
	"millimeters" integer[] NOT NULL,
	"most_grams" integer NOT NULL,
	"own_grams" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fulfillment"."early_stop" (
	"line_id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"quantity" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fulfillment"."fee" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"key" text NOT NULL,
	"seller_id" uuid NOT NULL,
	"location_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"currency" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"unit_id" uuid,
	"return_id" uuid,
	"day" date,
	"pieces" integer,
	"milliliters" bigint,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "fee_key_unique" UNIQUE("key"),
	CONSTRAINT "fee_of_something" CHECK ("fulfillment"."fee"."amount_minor" > 0 and num_nonnulls("fulfillment"."fee"."unit_id", "fulfillment"."fee"."return_id", "fulfillment"."fee"."day") = 1)
);
--> statement-breakpoint
CREATE TABLE "fulfillment"."fee_rate" (
	"kind" text NOT NULL,
	"up_to_grams" integer DEFAULT 0 NOT NULL,
	"location_kind" text DEFAULT '' NOT NULL,
	"valid_from" timestamp with time zone NOT NULL,
	"millionths" bigint NOT NULL,
	CONSTRAINT "fee_rate_kind_up_to_grams_location_kind_valid_from_pk" PRIMARY KEY("kind","up_to_grams","location_kind","valid_from"),
	CONSTRAINT "fee_of_a_class" CHECK (("fulfillment"."fee_rate"."kind" = 'STORAGE') = ("fulfillment"."fee_rate"."location_kind" <> '') and ("fulfillment"."fee_rate"."kind" = 'STORAGE') = ("fulfillment"."fee_rate"."up_to_grams" = 0)),
	CONSTRAINT "fee_not_negative" CHECK ("fulfillment"."fee_rate"."millionths" >= 0 and "fulfillment"."fee_rate"."up_to_grams" >= 0)
);
--> statement-breakpoint
CREATE TABLE "fulfillment"."forgotten_user" (
	"user_id" uuid PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fulfillment"."held_order" (
	"order_id" uuid PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fulfillment"."known_location" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"seller_id" uuid,
	"country_code" text NOT NULL,
	"city" text NOT NULL,
	"latitude" double precision NOT NULL,
	"longitude" double precision NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fulfillment"."known_order" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"user_id" uuid,
	"address" jsonb NOT NULL,
	"latitude" double precision,
	"longitude" double precision,
	"gift_message" text,
	"priority" boolean NOT NULL,
	"placed_at" timestamp with time zone NOT NULL,
	"address_held_until" timestamp with time zone,
	"forget" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fulfillment"."known_stock" (
	"location_id" uuid NOT NULL,
	"variant_id" uuid NOT NULL,
	"on_hand" integer NOT NULL,
	"position" bigint NOT NULL,
	CONSTRAINT "known_stock_location_id_variant_id_pk" PRIMARY KEY("location_id","variant_id"),
	CONSTRAINT "on_hand_not_negative" CHECK ("fulfillment"."known_stock"."on_hand" >= 0)
);
--> statement-breakpoint
CREATE TABLE "fulfillment"."known_variant" (
	"id" uuid PRIMARY KEY NOT NULL,
	"sku" text NOT NULL,
	"title" text NOT NULL,
	"weight_grams" integer NOT NULL,
	"millimeters" integer[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fulfillment"."lane" (
	"from_country" text NOT NULL,
	"to_country" text NOT NULL,
	"service" text NOT NULL,
	"p50_hours" double precision NOT NULL,
	"p90_hours" double precision NOT NULL,
	"parcels" integer NOT NULL,
	"learnt_at" timestamp with time zone NOT NULL,
	CONSTRAINT "lane_from_country_to_country_service_pk" PRIMARY KEY("from_country","to_country","service")
);
--> statement-breakpoint
CREATE TABLE "fulfillment"."parcel" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"return_id" uuid,
	"user_id" uuid,
	"location_id" uuid NOT NULL,
	"carton" text,
	"millimeters" integer[] NOT NULL,
	"weight_grams" integer NOT NULL,
	"carrier" text NOT NULL,
	"service" text NOT NULL,
	"tracking_code" text,
	"status" text DEFAULT 'PACKED' NOT NULL,
	"status_at" timestamp with time zone NOT NULL,
	"sequence" integer DEFAULT 0 NOT NULL,
	"latitude" double precision,
	"longitude" double precision,
	"from_country" text NOT NULL,
	"to_country" text NOT NULL,
	"kilometers" double precision NOT NULL,
	"packed_at" timestamp with time zone NOT NULL,
	"left_at" timestamp with time zone,
	"delivered_at" timestamp with time zone,
	"transit_hours" double precision,
	"estimated_from" timestamp with time zone,
	"estimated_to" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "fulfillment"."parcel_event" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"parcel_id" uuid NOT NULL,
	"reference" text NOT NULL,
	"sequence" integer NOT NULL,
	"status" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"latitude" double precision,
	"longitude" double precision,
	"place" text,
	"counted" boolean NOT NULL,
	"heard_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fulfillment"."parcel_item" (
	"parcel_id" uuid NOT NULL,
	"line_id" uuid NOT NULL,
	"quantity" integer NOT NULL,
	CONSTRAINT "parcel_item_parcel_id_line_id_pk" PRIMARY KEY("parcel_id","line_id")
);
--> statement-breakpoint
CREATE TABLE "fulfillment"."pick_list" (
	"id" uuid PRIMARY KEY NOT NULL,
	"location_id" uuid NOT NULL,
	"worker_id" uuid,
	"walk_meters" integer NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"done_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "fulfillment"."pick_list_line" (
	"pick_list_id" uuid NOT NULL,
	"line_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"quantity" integer NOT NULL,
	"picked" integer,
	CONSTRAINT "pick_list_line_pick_list_id_line_id_pk" PRIMARY KEY("pick_list_id","line_id"),
	CONSTRAINT "picked_no_more" CHECK ("fulfillment"."pick_list_line"."quantity" >= 0 and ("fulfillment"."pick_list_line"."picked" is null or "fulfillment"."pick_list_line"."picked" between 0 and "fulfillment"."pick_list_line"."quantity"))
);
--> statement-breakpoint
CREATE TABLE "fulfillment"."returned" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"user_id" uuid,
	"status" text NOT NULL,
	"status_at" timestamp with time zone NOT NULL,
	"status_by" text NOT NULL,
	"reason" text NOT NULL,
	"comment" text,
	"note" text,
	"requested_at" timestamp with time zone NOT NULL,
	CONSTRAINT "return_status_known" CHECK ("fulfillment"."returned"."status" in ('REQUESTED', 'APPROVED', 'REJECTED', 'IN_TRANSIT', 'RECEIVED', 'INSPECTED', 'CANCELLED'))
);
--> statement-breakpoint
CREATE TABLE "fulfillment"."returned_line" (
	"return_id" uuid NOT NULL,
	"line_id" uuid NOT NULL,
	"quantity" integer NOT NULL,
	"refund" integer DEFAULT 0 NOT NULL,
	"restock" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "returned_line_return_id_line_id_pk" PRIMARY KEY("return_id","line_id"),
	CONSTRAINT "inspected_no_more" CHECK ("fulfillment"."returned_line"."quantity" > 0 and "fulfillment"."returned_line"."refund" between 0 and "fulfillment"."returned_line"."quantity" and "fulfillment"."returned_line"."restock" between 0 and "fulfillment"."returned_line"."quantity")
);
--> statement-breakpoint
CREATE TABLE "fulfillment"."returned_move" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"return_id" uuid NOT NULL,
	"from_status" text,
	"to_status" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fulfillment"."route_plan" (
	"id" uuid PRIMARY KEY NOT NULL,
	"location_id" uuid NOT NULL,
	"day" date NOT NULL,
	"routes" jsonb NOT NULL,
	"meters" integer NOT NULL,
	"lower_bound_meters" integer NOT NULL,
	"made_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fulfillment"."unit" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"seller_id" uuid NOT NULL,
	"location_id" uuid NOT NULL,
	"service" text NOT NULL,
	"status" text DEFAULT 'PENDING' NOT NULL,
	"status_at" timestamp with time zone NOT NULL,
	"status_by" text DEFAULT 'orders' NOT NULL,
	"priority" boolean NOT NULL,
	"promised_from" timestamp with time zone NOT NULL,
	"promised_to" timestamp with time zone NOT NULL,
	"placed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "unit_status_known" CHECK ("fulfillment"."unit"."status" in ('PENDING', 'PICKING', 'PACKED', 'SHIPPED', 'DELIVERED', 'UNDELIVERED', 'CANCELLED'))
);
--> statement-breakpoint
CREATE TABLE "fulfillment"."unit_line" (
	"id" uuid PRIMARY KEY NOT NULL,
	"unit_id" uuid NOT NULL,
	"variant_id" uuid NOT NULL,
	"sku" text NOT NULL,
	"title" text NOT NULL,
	"quantity" integer NOT NULL,
	"weight_grams" integer NOT NULL,
	"stopped" integer DEFAULT 0 NOT NULL,
	"picked" integer DEFAULT 0 NOT NULL,
	"undelivered" integer DEFAULT 0 NOT NULL,
	"coming_back" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "line_adds_up" CHECK (0 <= "fulfillment"."unit_line"."stopped" and "fulfillment"."unit_line"."stopped" <= "fulfillment"."unit_line"."quantity" and 0 <= "fulfillment"."unit_line"."picked"),
	CONSTRAINT "not_returned_twice" CHECK (0 <= "fulfillment"."unit_line"."coming_back" and "fulfillment"."unit_line"."coming_back" <= "fulfillment"."unit_line"."quantity" - "fulfillment"."unit_line"."stopped" - "fulfillment"."unit_line"."undelivered"),
	CONSTRAINT "not_lost_twice" CHECK (0 <= "fulfillment"."unit_line"."undelivered" and "fulfillment"."unit_line"."undelivered" <= "fulfillment"."unit_line"."quantity" - "fulfillment"."unit_line"."stopped")
);
--> statement-breakpoint
CREATE TABLE "fulfillment"."unit_move" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"unit_id" uuid NOT NULL,
	"from_status" text,
	"to_status" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "fulfillment"."parcel_event" ADD CONSTRAINT "parcel_event_parcel_id_parcel_id_fk" FOREIGN KEY ("parcel_id") REFERENCES "fulfillment"."parcel"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fulfillment"."parcel_item" ADD CONSTRAINT "parcel_item_parcel_id_parcel_id_fk" FOREIGN KEY ("parcel_id") REFERENCES "fulfillment"."parcel"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fulfillment"."parcel_item" ADD CONSTRAINT "parcel_item_line_id_unit_line_id_fk" FOREIGN KEY ("line_id") REFERENCES "fulfillment"."unit_line"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fulfillment"."pick_list_line" ADD CONSTRAINT "pick_list_line_pick_list_id_pick_list_id_fk" FOREIGN KEY ("pick_list_id") REFERENCES "fulfillment"."pick_list"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fulfillment"."pick_list_line" ADD CONSTRAINT "pick_list_line_line_id_unit_line_id_fk" FOREIGN KEY ("line_id") REFERENCES "fulfillment"."unit_line"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fulfillment"."returned" ADD CONSTRAINT "returned_order_id_known_order_id_fk" FOREIGN KEY ("order_id") REFERENCES "fulfillment"."known_order"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fulfillment"."returned_line" ADD CONSTRAINT "returned_line_return_id_returned_id_fk" FOREIGN KEY ("return_id") REFERENCES "fulfillment"."returned"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fulfillment"."returned_line" ADD CONSTRAINT "returned_line_line_id_unit_line_id_fk" FOREIGN KEY ("line_id") REFERENCES "fulfillment"."unit_line"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fulfillment"."unit" ADD CONSTRAINT "unit_order_id_known_order_id_fk" FOREIGN KEY ("order_id") REFERENCES "fulfillment"."known_order"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fulfillment"."unit_line" ADD CONSTRAINT "unit_line_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "fulfillment"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "fee_seller" ON "fulfillment"."fee" USING btree ("seller_id","at","id");--> statement-breakpoint
CREATE INDEX "known_order_user" ON "fulfillment"."known_order" USING btree ("user_id","id");--> statement-breakpoint
CREATE INDEX "parcel_order" ON "fulfillment"."parcel" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "parcel_unit" ON "fulfillment"."parcel" USING btree ("unit_id");--> statement-breakpoint
CREATE INDEX "parcel_user" ON "fulfillment"."parcel" USING btree ("user_id","id");--> statement-breakpoint
CREATE INDEX "parcel_delivered" ON "fulfillment"."parcel" USING btree ("delivered_at");--> statement-breakpoint
CREATE INDEX "parcel_moving" ON "fulfillment"."parcel" USING btree ("status_at") WHERE "fulfillment"."parcel"."status" not in ('DELIVERED', 'RETURNED_TO_SENDER', 'PACKED');--> statement-breakpoint
CREATE UNIQUE INDEX "parcel_tracking" ON "fulfillment"."parcel" USING btree ("carrier","tracking_code");--> statement-breakpoint
CREATE UNIQUE INDEX "parcel_event_once" ON "fulfillment"."parcel_event" USING btree ("parcel_id","reference");--> statement-breakpoint
CREATE INDEX "parcel_item_line" ON "fulfillment"."parcel_item" USING btree ("line_id");--> statement-breakpoint
CREATE INDEX "pick_list_location" ON "fulfillment"."pick_list" USING btree ("location_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "pick_list_line_open" ON "fulfillment"."pick_list_line" USING btree ("line_id") WHERE "fulfillment"."pick_list_line"."picked" is null;--> statement-breakpoint
CREATE INDEX "returned_order" ON "fulfillment"."returned" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "returned_user" ON "fulfillment"."returned" USING btree ("user_id","id");--> statement-breakpoint
CREATE INDEX "returned_status" ON "fulfillment"."returned" USING btree ("status","id");--> statement-breakpoint
CREATE INDEX "returned_line_line" ON "fulfillment"."returned_line" USING btree ("line_id");--> statement-breakpoint
CREATE INDEX "returned_move_return" ON "fulfillment"."returned_move" USING btree ("return_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "route_plan_day" ON "fulfillment"."route_plan" USING btree ("location_id","day");--> statement-breakpoint
CREATE INDEX "unit_order" ON "fulfillment"."unit" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "unit_open" ON "fulfillment"."unit" USING btree ("location_id","priority","placed_at") WHERE "fulfillment"."unit"."status" in ('PENDING', 'PICKING', 'PACKED');--> statement-breakpoint
CREATE INDEX "unit_line_unit" ON "fulfillment"."unit_line" USING btree ("unit_id");--> statement-breakpoint
CREATE INDEX "unit_move_unit" ON "fulfillment"."unit_move" USING btree ("unit_id","id");