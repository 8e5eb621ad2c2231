CREATE SCHEMA IF NOT EXISTS "orders";
--> statement-breakpoint
CREATE TABLE "orders"."bought_together" (
	"product_id" uuid NOT NULL,
	"other_id" uuid NOT NULL,
	"orders" integer NOT NULL,
	"closeness" double precision NOT NULL,
	CONSTRAINT "bought_together_product_id_other_id_pk" PRIMARY KEY("product_id","other_id")
);
--> statement-breakpoint
CREATE TABLE "orders"."cancellation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "orders"."checkout" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"owner" text NOT NULL,
	"claimed_by" uuid,
	"input_hash" text NOT NULL,
	"status" text NOT NULL,
	"cart_id" uuid NOT NULL,
	"user_id" uuid,
	"secret_hash" text,
	"currency" text NOT NULL,
	"buyer" jsonb NOT NULL,
	"quote" jsonb NOT NULL,
	"quote_version" integer DEFAULT 1 NOT NULL,
	"reservation_id" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"order_id" uuid,
	"forget" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "orders"."coupon" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"kind" text NOT NULL,
	"ppm" integer,
	"amount_minor" bigint,
	"minimum_minor" bigint,
	"currency" text,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone,
	"use_limit" integer,
	"buyer_limit" integer,
	"uses" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "coupon_code_unique" UNIQUE("code"),
	CONSTRAINT "uses_within_limit" CHECK ("orders"."coupon"."uses" >= 0 and ("orders"."coupon"."use_limit" is null or "orders"."coupon"."uses" <= "orders"."coupon"."use_limit"))
);
--> statement-breakpoint
CREATE TABLE "orders"."coupon_use" (
	"coupon_id" uuid NOT NULL,
	"order_id" uuid NOT NULL,
	"buyer" text NOT NULL,
	CONSTRAINT "coupon_use_coupon_id_order_id_pk" PRIMARY KEY("coupon_id","order_id")
);
--> statement-breakpoint
CREATE TABLE "orders"."document" (
	"number" text PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"refund_id" uuid,
	"total_minor" bigint NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	CONSTRAINT "document_refund_id_unique" UNIQUE("refund_id")
);
--> statement-breakpoint
CREATE TABLE "orders"."document_series" (
	"kind" text PRIMARY KEY NOT NULL,
	"last" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "orders"."fulfillment_unit" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"seller_id" uuid NOT NULL,
	"location_id" uuid NOT NULL,
	"status" text NOT NULL,
	"service" text NOT NULL,
	"delivery_minor" bigint NOT NULL,
	"total_minor" bigint NOT NULL,
	"refund_minor" bigint DEFAULT 0 NOT NULL,
	"promised_from" timestamp with time zone NOT NULL,
	"promised_to" timestamp with time zone NOT NULL,
	CONSTRAINT "unit_refund_within_total" CHECK ("orders"."fulfillment_unit"."refund_minor" between 0 and "orders"."fulfillment_unit"."total_minor")
);
--> statement-breakpoint
CREATE TABLE "orders"."known_lane" (
	"from_country" text NOT NULL,
	"to_country" text NOT NULL,
	"service" text NOT NULL,
	"p50_hours" double precision NOT NULL,
	"p90_hours" double precision NOT NULL,
	CONSTRAINT "known_lane_from_country_to_country_service_pk" PRIMARY KEY("from_country","to_country","service")
);
--> statement-breakpoint
CREATE TABLE "orders"."known_location" (
	"id" uuid PRIMARY KEY NOT NULL,
	"seller_id" uuid,
	"country_code" text NOT NULL,
	"city" text DEFAULT '' NOT NULL,
	"latitude" double precision NOT NULL,
	"longitude" double precision NOT NULL
);
--> statement-breakpoint
CREATE TABLE "orders"."known_merge" (
	"guest_cart_id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "orders"."known_offer" (
	"id" uuid PRIMARY KEY NOT NULL,
	"variant_id" uuid NOT NULL,
	"seller_id" uuid NOT NULL,
	"open" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "orders"."known_price" (
	"offer_id" uuid NOT NULL,
	"currency" text NOT NULL,
	"list_minor" bigint NOT NULL,
	"sale_minor" bigint,
	"sale_from" timestamp with time zone,
	"sale_to" timestamp with time zone,
	CONSTRAINT "known_price_offer_id_currency_pk" PRIMARY KEY("offer_id","currency")
);
--> statement-breakpoint
CREATE TABLE "orders"."known_seller" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"own" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "orders"."known_variant" (
	"id" uuid PRIMARY KEY NOT NULL,
	"product_id" uuid NOT NULL,
	"sku" text NOT NULL,
	"title" text NOT NULL,
	"active" boolean NOT NULL,
	"tax_class" text NOT NULL,
	"weight_grams" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "orders"."order" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"channel" text DEFAULT 'ONLINE' NOT NULL,
	"checkout_id" uuid,
	"cart_id" uuid,
	"user_id" uuid,
	"secret_hash" text,
	"status" text NOT NULL,
	"currency" text NOT NULL,
	"subtotal_minor" bigint NOT NULL,
	"discount_minor" bigint NOT NULL,
	"delivery_minor" bigint NOT NULL,
	"added_tax_minor" bigint NOT NULL,
	"total_minor" bigint NOT NULL,
	"refund_minor" bigint DEFAULT 0 NOT NULL,
	"buyer" jsonb NOT NULL,
	"quote" jsonb NOT NULL,
	"payment_id" uuid,
	"words" text NOT NULL,
	"forget" boolean DEFAULT false NOT NULL,
	"entries" integer NOT NULL,
	"placed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "order_number_unique" UNIQUE("number"),
	CONSTRAINT "order_checkout_id_unique" UNIQUE("checkout_id"),
	CONSTRAINT "total_adds_up" CHECK ("orders"."order"."total_minor" = "orders"."order"."subtotal_minor" - "orders"."order"."discount_minor" + "orders"."order"."delivery_minor" + "orders"."order"."added_tax_minor"),
	CONSTRAINT "refund_within_total" CHECK ("orders"."order"."refund_minor" between 0 and "orders"."order"."total_minor"),
	CONSTRAINT "bought_online_or_in_a_store" CHECK ("orders"."order"."channel" = 'STORE' or ("orders"."order"."checkout_id" is not null and "orders"."order"."cart_id" is not null and "orders"."order"."payment_id" is not null)),
	CONSTRAINT "somebody_owns_it" CHECK ("orders"."order"."user_id" is not null or "orders"."order"."secret_hash" is not null)
);
--> statement-breakpoint
CREATE TABLE "orders"."order_entry" (
	"order_id" uuid NOT NULL,
	"entry" integer NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"unit_id" uuid,
	"parcel_id" uuid,
	"amount_minor" bigint,
	"note" text,
	CONSTRAINT "order_entry_order_id_entry_pk" PRIMARY KEY("order_id","entry")
);
--> statement-breakpoint
CREATE TABLE "orders"."order_line" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"variant_id" uuid NOT NULL,
	"product_id" uuid NOT NULL,
	"offer_id" uuid NOT NULL,
	"sku" text NOT NULL,
	"title" text NOT NULL,
	"quantity" integer NOT NULL,
	"cancelled_quantity" integer DEFAULT 0 NOT NULL,
	"returned_quantity" integer DEFAULT 0 NOT NULL,
	"undelivered_quantity" integer DEFAULT 0 NOT NULL,
	"unit_minor" bigint NOT NULL,
	"discount_minor" bigint NOT NULL,
	"tax_minor" bigint NOT NULL,
	"total_minor" bigint NOT NULL,
	CONSTRAINT "quantity_positive" CHECK ("orders"."order_line"."quantity" > 0),
	CONSTRAINT "not_more_than_ordered" CHECK (least("orders"."order_line"."cancelled_quantity", "orders"."order_line"."returned_quantity", "orders"."order_line"."undelivered_quantity") >= 0 and "orders"."order_line"."cancelled_quantity" + "orders"."order_line"."returned_quantity" + "orders"."order_line"."undelivered_quantity" <= "orders"."order_line"."quantity")
);
--> statement-breakpoint
CREATE TABLE "orders"."payment_review" (
	"order_id" uuid PRIMARY KEY NOT NULL,
	"opened_at" timestamp with time zone,
	"decision" text,
	"decided_at" timestamp with time zone,
	"held" boolean DEFAULT false NOT NULL,
	"opening_told" boolean DEFAULT false NOT NULL,
	"decision_told" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "orders"."refund" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"cause" text NOT NULL,
	"reason" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"status" text NOT NULL,
	"failed_minor" bigint DEFAULT 0 NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "refund_cause_unique" UNIQUE("cause"),
	CONSTRAINT "refund_positive" CHECK ("orders"."refund"."amount_minor" > 0),
	CONSTRAINT "not_more_failed" CHECK ("orders"."refund"."failed_minor" between 0 and "orders"."refund"."amount_minor")
);
--> statement-breakpoint
CREATE TABLE "orders"."refund_part" (
	"refund_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"amount_minor" bigint NOT NULL,
	"failed_minor" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "refund_part_refund_id_unit_id_pk" PRIMARY KEY("refund_id","unit_id"),
	CONSTRAINT "part_not_more_failed" CHECK ("orders"."refund_part"."failed_minor" between 0 and "orders"."refund_part"."amount_minor")
);
--> statement-breakpoint
CREATE TABLE "orders"."shipping_rate" (
	"country_code" text NOT NULL,
	"service" text NOT NULL,
	"currency" text NOT NULL,
	"base_minor" bigint NOT NULL,
	"per_kilogram_minor" bigint NOT NULL,
	"per_distance_minor" bigint NOT NULL,
	"free_from_minor" bigint,
	"max_grams" integer NOT NULL,
	"max_kilometers" integer,
	"from_hours" integer NOT NULL,
	"to_hours" integer NOT NULL,
	CONSTRAINT "shipping_rate_country_code_service_currency_pk" PRIMARY KEY("country_code","service","currency"),
	CONSTRAINT "rate_sane" CHECK ("orders"."shipping_rate"."base_minor" >= 0 and "orders"."shipping_rate"."per_kilogram_minor" >= 0 and "orders"."shipping_rate"."per_distance_minor" >= 0 and "orders"."shipping_rate"."from_hours" <= "orders"."shipping_rate"."to_hours")
);
--> statement-breakpoint
CREATE TABLE "orders"."submission" (
	"order_id" uuid PRIMARY KEY NOT NULL,
	"checkout_id" uuid NOT NULL,
	"key" text NOT NULL,
	"owner" text NOT NULL,
	"input_hash" text NOT NULL,
	"abandoned" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "orders"."tax_country" (
	"country_code" text PRIMARY KEY NOT NULL,
	"included" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "orders"."tax_rate" (
	"country_code" text NOT NULL,
	"region" text DEFAULT '' NOT NULL,
	"tax_class" text NOT NULL,
	"name" text NOT NULL,
	"ppm" integer NOT NULL,
	"valid_from" timestamp with time zone NOT NULL,
	CONSTRAINT "tax_rate_country_code_region_tax_class_name_valid_from_pk" PRIMARY KEY("country_code","region","tax_class","name","valid_from"),
	CONSTRAINT "rate_is_a_share" CHECK ("orders"."tax_rate"."ppm" between 0 and 1000000)
);
--> statement-breakpoint
CREATE TABLE "orders"."undelivered_parcel" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "orders"."cancellation" ADD CONSTRAINT "cancellation_order_id_order_id_fk" FOREIGN KEY ("order_id") REFERENCES "orders"."order"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."coupon_use" ADD CONSTRAINT "coupon_use_coupon_id_coupon_id_fk" FOREIGN KEY ("coupon_id") REFERENCES "orders"."coupon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."document" ADD CONSTRAINT "document_order_id_order_id_fk" FOREIGN KEY ("order_id") REFERENCES "orders"."order"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."fulfillment_unit" ADD CONSTRAINT "fulfillment_unit_order_id_order_id_fk" FOREIGN KEY ("order_id") REFERENCES "orders"."order"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."order_entry" ADD CONSTRAINT "order_entry_order_id_order_id_fk" FOREIGN KEY ("order_id") REFERENCES "orders"."order"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."order_line" ADD CONSTRAINT "order_line_order_id_order_id_fk" FOREIGN KEY ("order_id") REFERENCES "orders"."order"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."order_line" ADD CONSTRAINT "order_line_unit_id_fulfillment_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "orders"."fulfillment_unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."refund" ADD CONSTRAINT "refund_order_id_order_id_fk" FOREIGN KEY ("order_id") REFERENCES "orders"."order"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."refund_part" ADD CONSTRAINT "refund_part_refund_id_refund_id_fk" FOREIGN KEY ("refund_id") REFERENCES "orders"."refund"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."refund_part" ADD CONSTRAINT "refund_part_unit_id_fulfillment_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "orders"."fulfillment_unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."submission" ADD CONSTRAINT "submission_checkout_id_checkout_id_fk" FOREIGN KEY ("checkout_id") REFERENCES "orders"."checkout"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."undelivered_parcel" ADD CONSTRAINT "undelivered_parcel_order_id_order_id_fk" FOREIGN KEY ("order_id") REFERENCES "orders"."order"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "checkout_ended" ON "orders"."checkout" USING btree ("expires_at") WHERE "orders"."checkout"."status" in ('EXPIRED', 'CANCELLED');--> statement-breakpoint
CREATE UNIQUE INDEX "checkout_key" ON "orders"."checkout" USING btree ("owner","key");--> statement-breakpoint
CREATE INDEX "checkout_lapsing" ON "orders"."checkout" USING btree ("expires_at") WHERE "orders"."checkout"."status" = 'OPEN';--> statement-breakpoint
CREATE INDEX "coupon_use_buyer" ON "orders"."coupon_use" USING btree ("coupon_id","buyer");--> statement-breakpoint
CREATE INDEX "document_order" ON "orders"."document" USING btree ("order_id");--> statement-breakpoint
CREATE UNIQUE INDEX "document_invoice" ON "orders"."document" USING btree ("order_id") WHERE "orders"."document"."kind" = 'INVOICE';--> statement-breakpoint
CREATE INDEX "fulfillment_unit_order" ON "orders"."fulfillment_unit" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "known_variant_product" ON "orders"."known_variant" USING btree ("product_id");--> statement-breakpoint
CREATE INDEX "order_user" ON "orders"."order" USING btree ("user_id","id");--> statement-breakpoint
CREATE INDEX "order_status" ON "orders"."order" USING btree ("status","id");--> statement-breakpoint
CREATE INDEX "order_words" ON "orders"."order" USING gin (to_tsvector('simple', "words"));--> statement-breakpoint
CREATE INDEX "order_line_order" ON "orders"."order_line" USING btree ("order_id","position");--> statement-breakpoint
CREATE INDEX "refund_order" ON "orders"."refund" USING btree ("order_id");--> statement-breakpoint
CREATE UNIQUE INDEX "submission_key" ON "orders"."submission" USING btree ("owner","key");--> statement-breakpoint
CREATE INDEX "submission_checkout" ON "orders"."submission" USING btree ("checkout_id");