CREATE TABLE "inventory"."purchase_order" (
	"id" uuid PRIMARY KEY NOT NULL,
	"supplier_id" uuid NOT NULL,
	"location_id" uuid NOT NULL,
	"status" text NOT NULL,
	"drafted_at" timestamp with time zone NOT NULL,
	"ordered_at" timestamp with time zone,
	"expected_at" timestamp with time zone,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "inventory"."purchase_order_line" (
	"purchase_order_id" uuid NOT NULL,
	"variant_id" uuid NOT NULL,
	"quantity" integer NOT NULL,
	"received" integer DEFAULT 0 NOT NULL,
	"unit_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	CONSTRAINT "purchase_order_line_purchase_order_id_variant_id_pk" PRIMARY KEY("purchase_order_id","variant_id"),
	CONSTRAINT "received_no_more" CHECK ("inventory"."purchase_order_line"."quantity" > 0 and "inventory"."purchase_order_line"."received" between 0 and "inventory"."purchase_order_line"."quantity")
);
--> statement-breakpoint
CREATE TABLE "inventory"."store_session" (
	"id" uuid PRIMARY KEY NOT NULL,
	"location_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"status" text NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"settled_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "inventory"."store_session_item" (
	"session_id" uuid NOT NULL,
	"variant_id" uuid NOT NULL,
	"quantity" integer NOT NULL,
	CONSTRAINT "store_session_item_session_id_variant_id_pk" PRIMARY KEY("session_id","variant_id"),
	CONSTRAINT "taken_not_negative" CHECK ("inventory"."store_session_item"."quantity" >= 0)
);
--> statement-breakpoint
CREATE TABLE "inventory"."supplier" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"country_code" text NOT NULL,
	"lead_days" integer NOT NULL,
	CONSTRAINT "supplier_name_unique" UNIQUE("name")
);
--> statement-breakpoint
CREATE TABLE "inventory"."supply" (
	"variant_id" uuid NOT NULL,
	"supplier_id" uuid NOT NULL,
	"pack_size" integer NOT NULL,
	"unit_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	CONSTRAINT "supply_variant_id_supplier_id_pk" PRIMARY KEY("variant_id","supplier_id"),
	CONSTRAINT "supply_makes_sense" CHECK ("inventory"."supply"."pack_size" > 0 and "inventory"."supply"."unit_minor" >= 0)
);
--> statement-breakpoint
ALTER TABLE "inventory"."stock_entry" ADD COLUMN "channel" text;--> statement-breakpoint
ALTER TABLE "inventory"."purchase_order" ADD CONSTRAINT "purchase_order_supplier_id_supplier_id_fk" FOREIGN KEY ("supplier_id") REFERENCES "inventory"."supplier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inventory"."purchase_order" ADD CONSTRAINT "purchase_order_location_id_location_id_fk" FOREIGN KEY ("location_id") REFERENCES "inventory"."location"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inventory"."purchase_order_line" ADD CONSTRAINT "purchase_order_line_purchase_order_id_purchase_order_id_fk" FOREIGN KEY ("purchase_order_id") REFERENCES "inventory"."purchase_order"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inventory"."store_session" ADD CONSTRAINT "store_session_location_id_location_id_fk" FOREIGN KEY ("location_id") REFERENCES "inventory"."location"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inventory"."store_session_item" ADD CONSTRAINT "store_session_item_session_id_store_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "inventory"."store_session"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inventory"."supply" ADD CONSTRAINT "supply_supplier_id_supplier_id_fk" FOREIGN KEY ("supplier_id") REFERENCES "inventory"."supplier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "purchase_order_status" ON "inventory"."purchase_order" USING btree ("status","id");--> statement-breakpoint
CREATE UNIQUE INDEX "purchase_order_draft" ON "inventory"."purchase_order" USING btree ("supplier_id","location_id") WHERE "inventory"."purchase_order"."status" = 'DRAFT';--> statement-breakpoint
CREATE INDEX "purchase_order_line_variant" ON "inventory"."purchase_order_line" USING btree ("variant_id");--> statement-breakpoint
CREATE UNIQUE INDEX "store_session_open" ON "inventory"."store_session" USING btree ("user_id") WHERE "inventory"."store_session"."status" = 'OPEN';--> statement-breakpoint
CREATE UNIQUE INDEX "stock_entry_put_back_once" ON "inventory"."stock_entry" USING btree ("reference","variant_id","location_id") WHERE "inventory"."stock_entry"."cause" in ('CANCELLED', 'RETURNED');