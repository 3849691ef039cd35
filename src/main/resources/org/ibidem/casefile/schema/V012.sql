-- Findings of the preflight that a person lets stand in a report, and why.

CREATE TABLE "waiver" (
    "id" VARCHAR PRIMARY KEY,
    "report_id" VARCHAR,
    "code" VARCHAR,
    "object" VARCHAR,
    "mark" VARCHAR,
    "reason" VARCHAR,
    "author" VARCHAR,
    "at" VARCHAR
);
CREATE INDEX "waiver_report_id_index" ON "waiver" ("report_id");
