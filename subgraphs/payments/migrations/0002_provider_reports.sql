CREATE TABLE "payments"."provider_report" (
	"provider" text NOT NULL,
	"name" text NOT NULL,
	"url" text NOT NULL,
	"day" date NOT NULL,
	"announced_at" timestamp with time zone NOT NULL,
	CONSTRAINT "provider_report_provider_name_pk" PRIMARY KEY("provider","name")
);
