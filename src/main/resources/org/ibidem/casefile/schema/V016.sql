-- V016
-- Decisions whether two entities are the same, who made them, when and why.

CREATE TABLE "decision" (
    "id" VARCHAR PRIMARY KEY,
    "entity_id" VARCHAR,
    "other_id" VARCHAR,
    "verdict" VARCHAR,
    "chosen_id" VARCHAR,
    "grounds" VARCHAR,
    "reason" VARCHAR,
    "author" VARCHAR,
    "at" VARCHAR
);
CREATE INDEX "decision_entity_id_index" ON "decision" ("entity_id");
CREATE INDEX "decision_other_id_index" ON "decision" ("other_id");
CREATE INDEX "decision_chosen_id_index" ON "decision" ("chosen_id");
