-- Screening: runs over the whole case, the lists each asked, and the hits with what was decided about them.

CREATE TABLE "screening_run" (
    "id" VARCHAR PRIMARY KEY,
    "at" VARCHAR,
    "author" VARCHAR,
    "threshold" DOUBLE PRECISION,
    "most" INTEGER,
    "asked" INTEGER,
    "hits" INTEGER
);
CREATE TABLE "screened_list" (
    "id" VARCHAR PRIMARY KEY,
    "run_id" VARCHAR,
    "name" VARCHAR,
    "version" VARCHAR,
    "date" VARCHAR,
    "sha256" VARCHAR,
    "entries" INTEGER
);
CREATE INDEX "screened_list_run_id_index" ON "screened_list" ("run_id");
CREATE TABLE "list_hit" (
    "id" VARCHAR PRIMARY KEY,
    "entity_id" VARCHAR,
    "told_by_id" VARCHAR,
    "news" VARCHAR,
    "list" VARCHAR,
    "version" VARCHAR,
    "date" VARCHAR,
    "sha256" VARCHAR,
    "entry" VARCHAR,
    "caption" VARCHAR,
    "digest" VARCHAR,
    "asked" VARCHAR,
    "matched" VARCHAR,
    "weak" BOOLEAN,
    "score" DOUBLE PRECISION,
    "reasons" VARCHAR,
    "verdict" VARCHAR,
    "reason" VARCHAR,
    "author" VARCHAR,
    "judged" VARCHAR,
    "outdated" BOOLEAN
);
CREATE INDEX "list_hit_entity_id_index" ON "list_hit" ("entity_id");
CREATE INDEX "list_hit_told_by_id_index" ON "list_hit" ("told_by_id");
