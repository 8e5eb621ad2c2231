CREATE SCHEMA IF NOT EXISTS "inventory";
--> statement-breakpoint
CREATE TABLE "inventory"."demand_day" (
	"variant_id" uuid NOT NULL,
	"location_id" uuid NOT NULL,
	"day" date NOT NULL,
	"units" bigint NOT NULL,
	CONSTRAINT "demand_day_variant_id_location_id_day_pk" PRIMARY KEY("variant_id","location_id","day")
);
--> statement-breakpoint
CREATE TABLE "inventory"."known_variant" (
	"id" uuid PRIMARY KEY NOT NULL,
	"product_id" uuid NOT NULL,
	"sku" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "inventory"."location" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"seller_id" uuid,
	"country_code" text NOT NULL,
	"city" text NOT NULL,
	"latitude" double precision NOT NULL,
	"longitude" double precision NOT NULL,
	"ships" boolean DEFAULT true NOT NULL,
	CONSTRAINT "location_code_unique" UNIQUE("code"),
	CONSTRAINT "seller_has_own_places" CHECK (("inventory"."location"."kind" = 'SELLER') = ("inventory"."location"."seller_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "inventory"."reservation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"input_hash" text NOT NULL,
	"status" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "reservation_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "inventory"."reservation_line" (
	"reservation_id" uuid NOT NULL,
	"variant_id" uuid NOT NULL,
	"location_id" uuid NOT NULL,
	"quantity" integer NOT NULL,
	CONSTRAINT "reservation_line_reservation_id_variant_id_location_id_pk" PRIMARY KEY("reservation_id","variant_id","location_id"),
	CONSTRAINT "quantity_positive" CHECK ("inventory"."reservation_line"."quantity" > 0)
);
--> statement-breakpoint
CREATE TABLE "inventory"."stock" (
	"variant_id" uuid NOT NULL,
	"location_id" uuid NOT NULL,
	"on_hand" integer DEFAULT 0 NOT NULL,
	"reserved" integer DEFAULT 0 NOT NULL,
	"safety" integer DEFAULT 0 NOT NULL,
	"lead_days" integer DEFAULT 7 NOT NULL,
	"reorder_point" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "stock_variant_id_location_id_pk" PRIMARY KEY("variant_id","location_id"),
	CONSTRAINT "never_oversold" CHECK (0 <= "inventory"."stock"."reserved" and "inventory"."stock"."reserved" <= "inventory"."stock"."on_hand"),
	CONSTRAINT "safety_not_negative" CHECK ("inventory"."stock"."safety" >= 0 and "inventory"."stock"."lead_days" >= 0)
);
--> statement-breakpoint
CREATE TABLE "inventory"."stock_alert" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"variant_id" uuid NOT NULL,
	"location_id" uuid NOT NULL,
	"available" integer NOT NULL,
	"threshold" integer NOT NULL,
	"raised_at" timestamp with time zone DEFAULT now() NOT NULL,
	"cleared_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "inventory"."stock_entry" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"variant_id" uuid NOT NULL,
	"location_id" uuid NOT NULL,
	"cause" text NOT NULL,
	"on_hand_delta" integer NOT NULL,
	"reserved_delta" integer NOT NULL,
	"reference" text,
	"note" text,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "inventory"."reservation_line" ADD CONSTRAINT "reservation_line_reservation_id_reservation_id_fk" FOREIGN KEY ("reservation_id") REFERENCES "inventory"."reservation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inventory"."stock" ADD CONSTRAINT "stock_location_id_location_id_fk" FOREIGN KEY ("location_id") REFERENCES "inventory"."location"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reservation_held" ON "inventory"."reservation" USING btree ("expires_at") WHERE "inventory"."reservation"."status" = 'HELD';--> statement-breakpoint
CREATE INDEX "reservation_line_variant" ON "inventory"."reservation_line" USING btree ("variant_id");--> statement-breakpoint
CREATE UNIQUE INDEX "stock_alert_open" ON "inventory"."stock_alert" USING btree ("variant_id","location_id") WHERE "inventory"."stock_alert"."cleared_at" is null;--> statement-breakpoint
CREATE INDEX "stock_entry_variant" ON "inventory"."stock_entry" USING btree ("variant_id","id");