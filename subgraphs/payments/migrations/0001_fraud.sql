CREATE TABLE "payments"."fraud_model" (
	"version" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "payments"."fraud_model_version_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"model" jsonb NOT NULL,
	"examples" integer NOT NULL,
	"frauds" integer NOT NULL,
	"auc" double precision NOT NULL,
	"trained_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "payments"."fraud_review" (
	"id" uuid PRIMARY KEY NOT NULL,
	"payment_id" uuid NOT NULL,
	"order_id" uuid NOT NULL,
	"score" double precision NOT NULL,
	"urgent" boolean NOT NULL,
	"reasons" text[] NOT NULL,
	"status" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"decided_at" timestamp with time zone,
	"decided_by" text,
	CONSTRAINT "fraud_review_payment_id_unique" UNIQUE("payment_id"),
	CONSTRAINT "decided_by_somebody" CHECK (("payments"."fraud_review"."status" = 'OPEN') = ("payments"."fraud_review"."decided_by" is null))
);
--> statement-breakpoint
CREATE TABLE "payments"."fraud_signal" (
	"payment_id" uuid PRIMARY KEY NOT NULL,
	"features" double precision[] NOT NULL,
	"score" double precision NOT NULL,
	"model_version" integer NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "payments"."fraud_trace" (
	"key" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"payment_id" uuid NOT NULL,
	"euros" double precision NOT NULL,
	CONSTRAINT "fraud_trace_key_at_payment_id_pk" PRIMARY KEY("key","at","payment_id")
);
--> statement-breakpoint
ALTER TABLE "payments"."fraud_review" ADD CONSTRAINT "fraud_review_payment_id_payment_id_fk" FOREIGN KEY ("payment_id") REFERENCES "payments"."payment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments"."fraud_signal" ADD CONSTRAINT "fraud_signal_payment_id_payment_id_fk" FOREIGN KEY ("payment_id") REFERENCES "payments"."payment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments"."fraud_trace" ADD CONSTRAINT "fraud_trace_payment_id_payment_id_fk" FOREIGN KEY ("payment_id") REFERENCES "payments"."payment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "fraud_review_status" ON "payments"."fraud_review" USING btree ("status","id");