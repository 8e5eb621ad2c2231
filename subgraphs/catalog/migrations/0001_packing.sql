ALTER TABLE "catalog"."product" ADD COLUMN "tax_class" text DEFAULT 'STANDARD' NOT NULL;--> statement-breakpoint
ALTER TABLE "catalog"."variant" ADD COLUMN "weight_grams" integer DEFAULT 500 NOT NULL;--> statement-breakpoint
ALTER TABLE "catalog"."variant" ADD COLUMN "length_mm" integer DEFAULT 200 NOT NULL;--> statement-breakpoint
ALTER TABLE "catalog"."variant" ADD COLUMN "width_mm" integer DEFAULT 150 NOT NULL;--> statement-breakpoint
ALTER TABLE "catalog"."variant" ADD COLUMN "height_mm" integer DEFAULT 80 NOT NULL;--> statement-breakpoint
ALTER TABLE "catalog"."product" ADD CONSTRAINT "tax_class_known" CHECK ("catalog"."product"."tax_class" in ('STANDARD', 'FOOD', 'BOOKS', 'CHILDREN', 'MEDICINE', 'DIGITAL'));--> statement-breakpoint
ALTER TABLE "catalog"."variant" ADD CONSTRAINT "packing_positive" CHECK (least("catalog"."variant"."weight_grams", "catalog"."variant"."length_mm", "catalog"."variant"."width_mm", "catalog"."variant"."height_mm") > 0);