-- What machines found in texts, and what they are to look for.

CREATE TABLE "suggestion" (
    "id" VARCHAR(36) PRIMARY KEY,
    "kind" VARCHAR,
    "value" VARCHAR,
    "normalised" VARCHAR,
    "valid" BOOLEAN,
    "evidence_id" VARCHAR,
    "page" INTEGER,
    "start" INTEGER,
    "end" INTEGER,
    "state" VARCHAR,
    "entity_id" VARCHAR
);

CREATE TABLE "watch_term" (
    "id" VARCHAR(36) PRIMARY KEY,
    "list" VARCHAR,
    "words" VARCHAR,
    "expression" BOOLEAN
);

CREATE INDEX "suggestion_evidence_id_index" ON "suggestion" ("evidence_id");
CREATE INDEX "suggestion_entity_id_index" ON "suggestion" ("entity_id");
CREATE INDEX "suggestion_normalised_index" ON "suggestion" ("normalised");
