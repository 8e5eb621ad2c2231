CREATE SCHEMA IF NOT EXISTS "cart";
--> statement-breakpoint
CREATE TABLE "cart"."cart" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid,
	"secret_hash" text,
	"currency" text NOT NULL,
	"status" text DEFAULT 'OPEN' NOT NULL,
	"merged_into" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"coupon_codes" text[] DEFAULT '{}' NOT NULL,
	"lines" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"applied" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"reminded_version" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone,
	CONSTRAINT "one_owner" CHECK (("cart"."cart"."user_id" is null) <> ("cart"."cart"."secret_hash" is null)),
	CONSTRAINT "merged_somewhere" CHECK (("cart"."cart"."status" = 'MERGED') = ("cart"."cart"."merged_into" is not null)),
	CONSTRAINT "lines_bounded" CHECK (jsonb_array_length("cart"."cart"."lines") <= 1000)
);
--> statement-breakpoint
CREATE TABLE "cart"."known_offer" (
	"offer_id" uuid PRIMARY KEY NOT NULL,
	"variant_id" uuid NOT NULL,
	"product_id" uuid NOT NULL,
	"seller_id" uuid,
	"open" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cart"."known_price" (
	"offer_id" uuid NOT NULL,
	"currency" text NOT NULL,
	"list_minor" bigint NOT NULL,
	"sale_minor" bigint,
	"sale_from" timestamp with time zone,
	"sale_to" timestamp with time zone,
	CONSTRAINT "known_price_offer_id_currency_pk" PRIMARY KEY("offer_id","currency")
);
--> statement-breakpoint
CREATE TABLE "cart"."known_seller" (
	"seller_id" uuid PRIMARY KEY NOT NULL,
	"own" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cart"."known_stock" (
	"variant_id" uuid NOT NULL,
	"seller_id" uuid NOT NULL,
	"available" integer NOT NULL,
	"position" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "known_stock_variant_id_seller_id_pk" PRIMARY KEY("variant_id","seller_id")
);
--> statement-breakpoint
CREATE TABLE "cart"."known_user" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"marketing_consent" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cart"."known_variant" (
	"variant_id" uuid PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"status" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cart"."wishlist" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text NOT NULL,
	"share_hash" text,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "wishlist_share_hash_unique" UNIQUE("share_hash")
);
--> statement-breakpoint
CREATE TABLE "cart"."wishlist_item" (
	"id" uuid PRIMARY KEY NOT NULL,
	"wishlist_id" uuid NOT NULL,
	"variant_id" uuid NOT NULL,
	"currency" text NOT NULL,
	"noted_minor" bigint,
	"stock_told_at" timestamp with time zone,
	"added_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "cart"."wishlist_item" ADD CONSTRAINT "wishlist_item_wishlist_id_wishlist_id_fk" FOREIGN KEY ("wishlist_id") REFERENCES "cart"."wishlist"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "cart_of_user" ON "cart"."cart" USING btree ("user_id") WHERE "cart"."cart"."status" = 'OPEN';--> statement-breakpoint
CREATE INDEX "cart_idle" ON "cart"."cart" USING btree ("changed_at") WHERE "cart"."cart"."user_id" is not null and "cart"."cart"."reminded_version" < "cart"."cart"."version" and "cart"."cart"."lines" <> '[]';--> statement-breakpoint
CREATE INDEX "cart_expiring" ON "cart"."cart" USING btree ("expires_at") WHERE "cart"."cart"."expires_at" is not null;--> statement-breakpoint
CREATE INDEX "known_offer_variant" ON "cart"."known_offer" USING btree ("variant_id");--> statement-breakpoint
CREATE INDEX "known_price_begin" ON "cart"."known_price" USING btree ("sale_from") WHERE "cart"."known_price"."sale_from" is not null;--> statement-breakpoint
CREATE INDEX "known_price_end" ON "cart"."known_price" USING btree ("sale_to") WHERE "cart"."known_price"."sale_to" is not null;--> statement-breakpoint
CREATE INDEX "wishlist_user" ON "cart"."wishlist" USING btree ("user_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "wishlist_item_once" ON "cart"."wishlist_item" USING btree ("wishlist_id","variant_id");--> statement-breakpoint
CREATE INDEX "wishlist_item_variant" ON "cart"."wishlist_item" USING btree ("variant_id");