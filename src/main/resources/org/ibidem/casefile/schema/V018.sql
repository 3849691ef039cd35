-- Editions of reports that were published, and what was corrected in them.

CREATE TABLE "edition" (
    "id" VARCHAR PRIMARY KEY,
    "report_id" VARCHAR,
    "number" INTEGER,
    "date" VARCHAR,
    "sequence" BIGINT,
    "handling" VARCHAR,
    "sha256" VARCHAR,
    "note" VARCHAR
);
CREATE INDEX "edition_report_id_index" ON "edition" ("report_id");
CREATE TABLE "correction" (
    "id" VARCHAR PRIMARY KEY,
    "report_id" VARCHAR,
    "edition" INTEGER,
    "said" VARCHAR,
    "correct" VARCHAR,
    "date" VARCHAR
);
CREATE INDEX "correction_report_id_index" ON "correction" ("report_id");
