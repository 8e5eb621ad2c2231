CREATE SCHEMA IF NOT EXISTS "catalog";
--> statement-breakpoint
CREATE TABLE "catalog"."brand" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"slug" text NOT NULL,
	CONSTRAINT "brand_name_unique" UNIQUE("name"),
	CONSTRAINT "brand_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "catalog"."category" (
	"id" uuid PRIMARY KEY NOT NULL,
	"parent_id" uuid,
	"ancestor_ids" uuid[] NOT NULL,
	"name" text NOT NULL,
	"slug" text NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"specs" jsonb DEFAULT '[]'::jsonb NOT NULL,
	CONSTRAINT "category_slug_unique" UNIQUE("slug"),
	CONSTRAINT "no_circle" CHECK (not ("catalog"."category"."id" = any("catalog"."category"."ancestor_ids")))
);
--> statement-breakpoint
CREATE TABLE "catalog"."import_error" (
	"import_id" uuid NOT NULL,
	"row" integer NOT NULL,
	"column" text NOT NULL,
	"message" text NOT NULL,
	CONSTRAINT "import_error_import_id_row_column_pk" PRIMARY KEY("import_id","row","column")
);
--> statement-breakpoint
CREATE TABLE "catalog"."known_seller" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"rating" double precision NOT NULL,
	"own" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "catalog"."known_stock" (
	"variant_id" uuid NOT NULL,
	"seller_id" uuid NOT NULL,
	"available" integer NOT NULL,
	"position" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "known_stock_variant_id_seller_id_pk" PRIMARY KEY("variant_id","seller_id")
);
--> statement-breakpoint
CREATE TABLE "catalog"."media" (
	"id" uuid PRIMARY KEY NOT NULL,
	"product_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"position" integer,
	"alt" text NOT NULL,
	"content_type" text NOT NULL,
	"bytes" integer NOT NULL,
	"owner" text NOT NULL,
	"drawn" jsonb,
	"width" integer,
	"height" integer,
	"widths" integer[] DEFAULT '{}' NOT NULL,
	"ready_at" timestamp with time zone,
	CONSTRAINT "ready_has_position" CHECK (("catalog"."media"."ready_at" is null) = ("catalog"."media"."position" is null))
);
--> statement-breakpoint
CREATE TABLE "catalog"."offer" (
	"id" uuid PRIMARY KEY NOT NULL,
	"variant_id" uuid NOT NULL,
	"seller_id" uuid NOT NULL,
	"condition" text DEFAULT 'NEW' NOT NULL,
	"delivery_days" integer NOT NULL,
	"external_reference" text,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "offer_external_reference_unique" UNIQUE("external_reference"),
	CONSTRAINT "delivery_days_sane" CHECK ("catalog"."offer"."delivery_days" between 0 and 60)
);
--> statement-breakpoint
CREATE TABLE "catalog"."offer_price" (
	"offer_id" uuid NOT NULL,
	"currency" text NOT NULL,
	"list_minor" bigint NOT NULL,
	"sale_minor" bigint,
	"sale_from" timestamp with time zone,
	"sale_to" timestamp with time zone,
	"valid_from" timestamp with time zone NOT NULL,
	"valid_to" timestamp with time zone,
	CONSTRAINT "offer_price_offer_id_currency_valid_from_pk" PRIMARY KEY("offer_id","currency","valid_from"),
	CONSTRAINT "price_positive" CHECK ("catalog"."offer_price"."list_minor" > 0 and ("catalog"."offer_price"."sale_minor" is null or "catalog"."offer_price"."sale_minor" between 1 and "catalog"."offer_price"."list_minor" - 1)),
	CONSTRAINT "price_ends_after_start" CHECK ("catalog"."offer_price"."valid_to" is null or "catalog"."offer_price"."valid_to" > "catalog"."offer_price"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "catalog"."product" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"description" text NOT NULL,
	"brand_id" uuid,
	"status" text NOT NULL,
	"specs" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"options" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"external_reference" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "product_slug_unique" UNIQUE("slug"),
	CONSTRAINT "product_external_reference_unique" UNIQUE("external_reference")
);
--> statement-breakpoint
CREATE TABLE "catalog"."product_category" (
	"category_id" uuid NOT NULL,
	"product_id" uuid NOT NULL,
	"direct" boolean NOT NULL,
	CONSTRAINT "product_category_category_id_product_id_pk" PRIMARY KEY("category_id","product_id")
);
--> statement-breakpoint
CREATE TABLE "catalog"."product_import" (
	"id" uuid PRIMARY KEY NOT NULL,
	"format" text NOT NULL,
	"status" text NOT NULL,
	"bytes" bigint NOT NULL,
	"file" text,
	"total_rows" integer,
	"done_rows" integer DEFAULT 0 NOT NULL,
	"failed_rows" integer DEFAULT 0 NOT NULL,
	"problem" text,
	"started_at" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "catalog"."product_translation" (
	"product_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"title" text NOT NULL,
	"description" text,
	"specs" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "product_translation_product_id_locale_pk" PRIMARY KEY("product_id","locale")
);
--> statement-breakpoint
CREATE TABLE "catalog"."variant" (
	"id" uuid PRIMARY KEY NOT NULL,
	"product_id" uuid NOT NULL,
	"sku" text NOT NULL,
	"position" integer NOT NULL,
	"options" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"external_reference" text,
	CONSTRAINT "variant_sku_unique" UNIQUE("sku"),
	CONSTRAINT "variant_external_reference_unique" UNIQUE("external_reference")
);
--> statement-breakpoint
ALTER TABLE "catalog"."import_error" ADD CONSTRAINT "import_error_import_id_product_import_id_fk" FOREIGN KEY ("import_id") REFERENCES "catalog"."product_import"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."media" ADD CONSTRAINT "media_product_id_product_id_fk" FOREIGN KEY ("product_id") REFERENCES "catalog"."product"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."offer" ADD CONSTRAINT "offer_variant_id_variant_id_fk" FOREIGN KEY ("variant_id") REFERENCES "catalog"."variant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."offer" ADD CONSTRAINT "offer_seller_id_known_seller_id_fk" FOREIGN KEY ("seller_id") REFERENCES "catalog"."known_seller"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."offer_price" ADD CONSTRAINT "offer_price_offer_id_offer_id_fk" FOREIGN KEY ("offer_id") REFERENCES "catalog"."offer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."product" ADD CONSTRAINT "product_brand_id_brand_id_fk" FOREIGN KEY ("brand_id") REFERENCES "catalog"."brand"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."product_category" ADD CONSTRAINT "product_category_category_id_category_id_fk" FOREIGN KEY ("category_id") REFERENCES "catalog"."category"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."product_category" ADD CONSTRAINT "product_category_product_id_product_id_fk" FOREIGN KEY ("product_id") REFERENCES "catalog"."product"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."product_translation" ADD CONSTRAINT "product_translation_product_id_product_id_fk" FOREIGN KEY ("product_id") REFERENCES "catalog"."product"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."variant" ADD CONSTRAINT "variant_product_id_product_id_fk" FOREIGN KEY ("product_id") REFERENCES "catalog"."product"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "category_parent" ON "catalog"."category" USING btree ("parent_id","position");--> statement-breakpoint
CREATE INDEX "category_ancestors" ON "catalog"."category" USING gin ("ancestor_ids");--> statement-breakpoint
CREATE UNIQUE INDEX "media_position" ON "catalog"."media" USING btree ("product_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "offer_open" ON "catalog"."offer" USING btree ("variant_id","seller_id","condition") WHERE "catalog"."offer"."withdrawn_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "offer_price_current" ON "catalog"."offer_price" USING btree ("offer_id","currency") WHERE "catalog"."offer_price"."valid_to" is null;--> statement-breakpoint
CREATE INDEX "product_newest" ON "catalog"."product" USING btree ("id") WHERE "catalog"."product"."status" = 'ACTIVE';--> statement-breakpoint
CREATE INDEX "product_title" ON "catalog"."product" USING btree ("title","id") WHERE "catalog"."product"."status" = 'ACTIVE';--> statement-breakpoint
CREATE INDEX "product_brand" ON "catalog"."product" USING btree ("brand_id","id");--> statement-breakpoint
CREATE INDEX "product_category_product" ON "catalog"."product_category" USING btree ("product_id");--> statement-breakpoint
CREATE UNIQUE INDEX "variant_position" ON "catalog"."variant" USING btree ("product_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "variant_cell" ON "catalog"."variant" USING btree ("product_id","options");