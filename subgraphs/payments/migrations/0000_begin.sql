CREATE SCHEMA IF NOT EXISTS "payments";
--> statement-breakpoint
CREATE TABLE "payments"."attempt" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"part_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"unit_id" uuid,
	"amount_minor" bigint NOT NULL,
	"is_final" boolean DEFAULT false NOT NULL,
	"status" text NOT NULL,
	"problem" text,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "attempt_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "payments"."audit_entry" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"actor" text NOT NULL,
	"action" text NOT NULL,
	"subject" uuid NOT NULL,
	"detail" jsonb NOT NULL,
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "payments"."dispute" (
	"id" uuid PRIMARY KEY NOT NULL,
	"provider" text NOT NULL,
	"provider_ref" text NOT NULL,
	"payment_id" uuid NOT NULL,
	"currency" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"reason" text NOT NULL,
	"status" text NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	CONSTRAINT "dispute_once" UNIQUE("provider","provider_ref")
);
--> statement-breakpoint
CREATE TABLE "payments"."exchange_rate" (
	"base" text NOT NULL,
	"quote" text NOT NULL,
	"day" date NOT NULL,
	"rate" numeric(24, 12) NOT NULL,
	CONSTRAINT "exchange_rate_base_quote_day_pk" PRIMARY KEY("base","quote","day"),
	CONSTRAINT "rate_positive" CHECK ("payments"."exchange_rate"."rate" > 0)
);
--> statement-breakpoint
CREATE TABLE "payments"."gift_card" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code_hash" text NOT NULL,
	"last4" text NOT NULL,
	"user_id" uuid,
	"currency" text NOT NULL,
	"initial_minor" bigint NOT NULL,
	"balance_minor" bigint NOT NULL,
	"expires_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "gift_card_code_hash_unique" UNIQUE("code_hash"),
	CONSTRAINT "gift_card_not_overspent" CHECK (0 <= "payments"."gift_card"."balance_minor" and "payments"."gift_card"."balance_minor" <= "payments"."gift_card"."initial_minor")
);
--> statement-breakpoint
CREATE TABLE "payments"."money_entry" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"transaction_id" uuid NOT NULL,
	"account" text NOT NULL,
	"currency" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	CONSTRAINT "entry_of_something" CHECK ("payments"."money_entry"."amount_minor" <> 0)
);
--> statement-breakpoint
CREATE TABLE "payments"."money_transaction" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"kind" text NOT NULL,
	"reference" text NOT NULL,
	"payment_id" uuid,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "booked_once" UNIQUE("kind","reference")
);
--> statement-breakpoint
CREATE TABLE "payments"."payment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"input_hash" text NOT NULL,
	"order_id" uuid NOT NULL,
	"user_id" uuid,
	"provider" text NOT NULL,
	"currency" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"status" text NOT NULL,
	"void_requested_at" timestamp with time zone,
	"return_url" text,
	"save" boolean DEFAULT false NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "payment_key_unique" UNIQUE("key"),
	CONSTRAINT "payment_not_negative" CHECK ("payments"."payment"."amount_minor" >= 0)
);
--> statement-breakpoint
CREATE TABLE "payments"."payment_part" (
	"id" uuid PRIMARY KEY NOT NULL,
	"payment_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"authorized_minor" bigint DEFAULT 0 NOT NULL,
	"captured_minor" bigint DEFAULT 0 NOT NULL,
	"released_minor" bigint DEFAULT 0 NOT NULL,
	"refunded_minor" bigint DEFAULT 0 NOT NULL,
	"captures_once" boolean DEFAULT false NOT NULL,
	"token_sealed" text,
	"customer_sealed" text,
	"gift_card_id" uuid,
	"provider_ref" text,
	"action_url" text,
	"decline_code" text,
	"decline_reason" text,
	"brand" text,
	"last4" text,
	CONSTRAINT "amounts_not_negative" CHECK ("payments"."payment_part"."amount_minor" > 0 and least("payments"."payment_part"."authorized_minor", "payments"."payment_part"."captured_minor", "payments"."payment_part"."released_minor", "payments"."payment_part"."refunded_minor") >= 0),
	CONSTRAINT "authorized_what_was_asked" CHECK ("payments"."payment_part"."authorized_minor" <= "payments"."payment_part"."amount_minor"),
	CONSTRAINT "captured_within_authorized" CHECK ("payments"."payment_part"."captured_minor" + "payments"."payment_part"."released_minor" <= "payments"."payment_part"."authorized_minor"),
	CONSTRAINT "refunded_within_captured" CHECK ("payments"."payment_part"."refunded_minor" <= "payments"."payment_part"."captured_minor")
);
--> statement-breakpoint
CREATE TABLE "payments"."payment_unit" (
	"payment_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"amount_minor" bigint NOT NULL,
	"captured_minor" bigint DEFAULT 0 NOT NULL,
	"reduced_minor" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "payment_unit_payment_id_unit_id_pk" PRIMARY KEY("payment_id","unit_id"),
	CONSTRAINT "unit_captured_once" CHECK (least("payments"."payment_unit"."amount_minor", "payments"."payment_unit"."captured_minor", "payments"."payment_unit"."reduced_minor") >= 0 and "payments"."payment_unit"."captured_minor" + "payments"."payment_unit"."reduced_minor" <= "payments"."payment_unit"."amount_minor")
);
--> statement-breakpoint
CREATE TABLE "payments"."provider_customer" (
	"user_id" uuid NOT NULL,
	"provider" text NOT NULL,
	"reference_sealed" text NOT NULL,
	CONSTRAINT "provider_customer_user_id_provider_pk" PRIMARY KEY("user_id","provider")
);
--> statement-breakpoint
CREATE TABLE "payments"."provider_event" (
	"provider" text NOT NULL,
	"event_id" text NOT NULL,
	"type" text NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	CONSTRAINT "provider_event_provider_event_id_pk" PRIMARY KEY("provider","event_id")
);
--> statement-breakpoint
CREATE TABLE "payments"."reconciliation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"provider" text NOT NULL,
	"from_at" timestamp with time zone NOT NULL,
	"to_at" timestamp with time zone NOT NULL,
	"compared" integer NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "payments"."reconciliation_difference" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"reconciliation_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"movement" text NOT NULL,
	"reference" text NOT NULL,
	"payment_id" uuid,
	"currency" text NOT NULL,
	"our_minor" bigint,
	"their_minor" bigint,
	"their_currency" text
);
--> statement-breakpoint
CREATE TABLE "payments"."refund" (
	"id" uuid PRIMARY KEY NOT NULL,
	"payment_id" uuid NOT NULL,
	"order_id" uuid NOT NULL,
	"currency" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"reason" text NOT NULL,
	"status" text NOT NULL,
	"requested_by" text,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "refund_of_something" CHECK ("payments"."refund"."amount_minor" > 0)
);
--> statement-breakpoint
CREATE TABLE "payments"."refund_part" (
	"id" uuid PRIMARY KEY NOT NULL,
	"refund_id" uuid NOT NULL,
	"part_id" uuid NOT NULL,
	"how" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"status" text NOT NULL,
	"provider_ref" text,
	"problem" text,
	CONSTRAINT "refund_part_of_something" CHECK ("payments"."refund_part"."amount_minor" > 0)
);
--> statement-breakpoint
CREATE TABLE "payments"."saved_method" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"provider" text NOT NULL,
	"token_sealed" text NOT NULL,
	"token_hash" text NOT NULL,
	"brand" text NOT NULL,
	"last4" text NOT NULL,
	"expiry_month" smallint,
	"expiry_year" smallint,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "saved_method_once" UNIQUE("user_id","provider","token_hash")
);
--> statement-breakpoint
CREATE TABLE "payments"."store_credit" (
	"user_id" uuid NOT NULL,
	"currency" text NOT NULL,
	"balance_minor" bigint NOT NULL,
	CONSTRAINT "store_credit_user_id_currency_pk" PRIMARY KEY("user_id","currency"),
	CONSTRAINT "store_credit_not_overspent" CHECK ("payments"."store_credit"."balance_minor" >= 0)
);
--> statement-breakpoint
ALTER TABLE "payments"."attempt" ADD CONSTRAINT "attempt_part_id_payment_part_id_fk" FOREIGN KEY ("part_id") REFERENCES "payments"."payment_part"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments"."dispute" ADD CONSTRAINT "dispute_payment_id_payment_id_fk" FOREIGN KEY ("payment_id") REFERENCES "payments"."payment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments"."money_entry" ADD CONSTRAINT "money_entry_transaction_id_money_transaction_id_fk" FOREIGN KEY ("transaction_id") REFERENCES "payments"."money_transaction"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments"."payment_part" ADD CONSTRAINT "payment_part_payment_id_payment_id_fk" FOREIGN KEY ("payment_id") REFERENCES "payments"."payment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments"."payment_part" ADD CONSTRAINT "payment_part_gift_card_id_gift_card_id_fk" FOREIGN KEY ("gift_card_id") REFERENCES "payments"."gift_card"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments"."payment_unit" ADD CONSTRAINT "payment_unit_payment_id_payment_id_fk" FOREIGN KEY ("payment_id") REFERENCES "payments"."payment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments"."reconciliation_difference" ADD CONSTRAINT "reconciliation_difference_reconciliation_id_reconciliation_id_fk" FOREIGN KEY ("reconciliation_id") REFERENCES "payments"."reconciliation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments"."refund" ADD CONSTRAINT "refund_payment_id_payment_id_fk" FOREIGN KEY ("payment_id") REFERENCES "payments"."payment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments"."refund_part" ADD CONSTRAINT "refund_part_refund_id_refund_id_fk" FOREIGN KEY ("refund_id") REFERENCES "payments"."refund"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments"."refund_part" ADD CONSTRAINT "refund_part_part_id_payment_part_id_fk" FOREIGN KEY ("part_id") REFERENCES "payments"."payment_part"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attempt_part" ON "payments"."attempt" USING btree ("part_id");--> statement-breakpoint
CREATE INDEX "audit_entry_subject" ON "payments"."audit_entry" USING btree ("subject");--> statement-breakpoint
CREATE INDEX "dispute_payment" ON "payments"."dispute" USING btree ("payment_id");--> statement-breakpoint
CREATE INDEX "gift_card_user" ON "payments"."gift_card" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "money_entry_transaction" ON "payments"."money_entry" USING btree ("transaction_id");--> statement-breakpoint
CREATE INDEX "money_entry_account" ON "payments"."money_entry" USING btree ("account","currency");--> statement-breakpoint
CREATE INDEX "money_transaction_payment" ON "payments"."money_transaction" USING btree ("payment_id");--> statement-breakpoint
CREATE UNIQUE INDEX "payment_alive" ON "payments"."payment" USING btree ("order_id") WHERE "payments"."payment"."status" not in ('DECLINED', 'VOIDED');--> statement-breakpoint
CREATE INDEX "payment_order" ON "payments"."payment" USING btree ("order_id","id");--> statement-breakpoint
CREATE INDEX "payment_unsettled" ON "payments"."payment" USING btree ("created_at") WHERE "payments"."payment"."status" in ('PENDING', 'ACTION_REQUIRED');--> statement-breakpoint
CREATE INDEX "payment_part_payment" ON "payments"."payment_part" USING btree ("payment_id");--> statement-breakpoint
CREATE UNIQUE INDEX "payment_part_provider_ref" ON "payments"."payment_part" USING btree ("provider_ref");--> statement-breakpoint
CREATE INDEX "provider_event_received" ON "payments"."provider_event" USING btree ("received_at");--> statement-breakpoint
CREATE INDEX "reconciliation_at" ON "payments"."reconciliation" USING btree ("at");--> statement-breakpoint
CREATE INDEX "reconciliation_difference_run" ON "payments"."reconciliation_difference" USING btree ("reconciliation_id");--> statement-breakpoint
CREATE INDEX "refund_order" ON "payments"."refund" USING btree ("order_id","id");--> statement-breakpoint
CREATE INDEX "refund_part_refund" ON "payments"."refund_part" USING btree ("refund_id");--> statement-breakpoint
CREATE INDEX "refund_part_part" ON "payments"."refund_part" USING btree ("part_id");--> statement-breakpoint
CREATE INDEX "refund_part_provider_ref" ON "payments"."refund_part" USING btree ("provider_ref");