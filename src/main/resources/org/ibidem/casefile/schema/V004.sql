-- How a document was made from another.

CREATE TABLE "derived" (
    "id" VARCHAR(36) PRIMARY KEY,
    "evidence_id" VARCHAR,
    "kind" VARCHAR,
    "page" INTEGER,
    "recipe" VARCHAR
);

CREATE INDEX "derived_evidence_id_index" ON "derived" ("evidence_id");
