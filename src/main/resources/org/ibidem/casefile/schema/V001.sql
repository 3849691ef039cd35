-- The case's tables, version 1. Columns are the components of the records in org.ibidem.model, in their order.

CREATE TABLE "case_info" (
    "id" VARCHAR(36) PRIMARY KEY,
    "title" VARCHAR,
    "handling" VARCHAR,
    "created" VARCHAR,
    "banner" VARCHAR
);

CREATE TABLE "counter" (
    "id" VARCHAR(36) PRIMARY KEY,
    "series" VARCHAR,
    "last" INTEGER
);

CREATE TABLE "source" (
    "id" VARCHAR(36) PRIMARY KEY,
    "name" VARCHAR,
    "publisher" VARCHAR,
    "kind" VARCHAR,
    "reliability" VARCHAR,
    "reason" VARCHAR,
    "independence_group" VARCHAR
);

CREATE TABLE "evidence" (
    "id" VARCHAR(36) PRIMARY KEY,
    "number" INTEGER,
    "title" VARCHAR,
    "file_name" VARCHAR,
    "media_type" VARCHAR,
    "size" BIGINT,
    "sha256" VARCHAR,
    "source_id" VARCHAR,
    "author" VARCHAR,
    "published" VARCHAR,
    "url" VARCHAR,
    "archive_url" VARCHAR,
    "claimed_at" VARCHAR,
    "file_time" VARCHAR,
    "taken_in_at" VARCHAR,
    "language" VARCHAR,
    "pages" INTEGER,
    "handling" VARCHAR,
    "parent_id" VARCHAR,
    "derived_from_id" VARCHAR,
    "status" VARCHAR,
    "reason" VARCHAR
);

CREATE TABLE "page_text" (
    "id" VARCHAR(36) PRIMARY KEY,
    "evidence_id" VARCHAR,
    "page" INTEGER,
    "obtained" VARCHAR,
    "text" VARCHAR
);

CREATE TABLE "passage" (
    "id" VARCHAR(36) PRIMARY KEY,
    "evidence_id" VARCHAR,
    "page" INTEGER,
    "start" INTEGER,
    "end" INTEGER,
    "quote" VARCHAR,
    "prefix" VARCHAR,
    "suffix" VARCHAR,
    "region" VARCHAR
);

CREATE TABLE "user_schema" (
    "id" VARCHAR(36) PRIMARY KEY,
    "name" VARCHAR,
    "label" VARCHAR,
    "extends_name" VARCHAR,
    "source_range" VARCHAR,
    "target_range" VARCHAR
);

CREATE TABLE "user_property" (
    "id" VARCHAR(36) PRIMARY KEY,
    "schema" VARCHAR,
    "name" VARCHAR,
    "label" VARCHAR,
    "type" VARCHAR
);

CREATE TABLE "entity" (
    "id" VARCHAR(36) PRIMARY KEY,
    "series" VARCHAR,
    "number" INTEGER,
    "schema" VARCHAR
);

CREATE TABLE "statement" (
    "id" VARCHAR(36) PRIMARY KEY,
    "number" INTEGER,
    "entity_id" VARCHAR,
    "property" VARCHAR,
    "value" VARCHAR,
    "value_entity_id" VARCHAR,
    "original" VARCHAR,
    "language" VARCHAR,
    "valid_from" VARCHAR,
    "valid_to" VARCHAR,
    "claim_type" VARCHAR,
    "status" VARCHAR,
    "preferred" BOOLEAN,
    "reason" VARCHAR,
    "handling" VARCHAR,
    "author" VARCHAR
);

CREATE TABLE "citation" (
    "id" VARCHAR(36) PRIMARY KEY,
    "statement_id" VARCHAR,
    "passage_id" VARCHAR,
    "stance" VARCHAR,
    "credibility" VARCHAR
);

CREATE TABLE "chart" (
    "id" VARCHAR(36) PRIMARY KEY,
    "name" VARCHAR,
    "layout" VARCHAR
);

CREATE TABLE "chart_item" (
    "id" VARCHAR(36) PRIMARY KEY,
    "chart_id" VARCHAR,
    "entity_id" VARCHAR,
    "x" DOUBLE PRECISION,
    "y" DOUBLE PRECISION,
    "pinned" BOOLEAN,
    "hidden" BOOLEAN
);

CREATE TABLE "report" (
    "id" VARCHAR(36) PRIMARY KEY,
    "title" VARCHAR,
    "subtitle" VARCHAR,
    "series" VARCHAR,
    "authors" VARCHAR,
    "organisation" VARCHAR,
    "date" VARCHAR,
    "version" VARCHAR,
    "handling" VARCHAR,
    "short_title" VARCHAR,
    "language" VARCHAR
);

CREATE TABLE "block" (
    "id" VARCHAR(36) PRIMARY KEY,
    "report_id" VARCHAR,
    "position" INTEGER,
    "kind" VARCHAR,
    "title" VARCHAR,
    "text" VARCHAR,
    "target" VARCHAR,
    "enabled" BOOLEAN
);

CREATE INDEX "evidence_number_index" ON "evidence" ("number");
CREATE INDEX "evidence_sha256_index" ON "evidence" ("sha256");
CREATE INDEX "evidence_source_id_index" ON "evidence" ("source_id");
CREATE INDEX "evidence_parent_id_index" ON "evidence" ("parent_id");
CREATE INDEX "evidence_derived_from_id_index" ON "evidence" ("derived_from_id");
CREATE INDEX "page_text_evidence_id_index" ON "page_text" ("evidence_id");
CREATE INDEX "passage_evidence_id_index" ON "passage" ("evidence_id");
CREATE INDEX "entity_number_index" ON "entity" ("number");
CREATE INDEX "statement_number_index" ON "statement" ("number");
CREATE INDEX "statement_entity_id_index" ON "statement" ("entity_id");
CREATE INDEX "statement_value_entity_id_index" ON "statement" ("value_entity_id");
CREATE INDEX "citation_statement_id_index" ON "citation" ("statement_id");
CREATE INDEX "citation_passage_id_index" ON "citation" ("passage_id");
CREATE INDEX "chart_item_chart_id_index" ON "chart_item" ("chart_id");
CREATE INDEX "chart_item_entity_id_index" ON "chart_item" ("entity_id");
CREATE INDEX "block_report_id_index" ON "block" ("report_id");
