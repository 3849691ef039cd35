-- The analyst's thinking: judgements and what they rest on, recommendations, competing hypotheses, gaps and leads, the right-of-reply log.

CREATE TABLE "judgement" (
    "id" VARCHAR PRIMARY KEY,
    "position" INTEGER,
    "text" VARCHAR,
    "likelihood" VARCHAR,
    "confidence" VARCHAR,
    "reason" VARCHAR,
    "dissent" VARCHAR
);
CREATE TABLE "basis" (
    "id" VARCHAR PRIMARY KEY,
    "judgement_id" VARCHAR,
    "statement_id" VARCHAR,
    "entity_id" VARCHAR
);
CREATE INDEX "basis_judgement_id_index" ON "basis" ("judgement_id");
CREATE INDEX "basis_statement_id_index" ON "basis" ("statement_id");
CREATE INDEX "basis_entity_id_index" ON "basis" ("entity_id");
CREATE TABLE "recommendation" (
    "id" VARCHAR PRIMARY KEY,
    "position" INTEGER,
    "addressee" VARCHAR,
    "text" VARCHAR
);
CREATE TABLE "ground" (
    "id" VARCHAR PRIMARY KEY,
    "recommendation_id" VARCHAR,
    "judgement_id" VARCHAR
);
CREATE INDEX "ground_recommendation_id_index" ON "ground" ("recommendation_id");
CREATE INDEX "ground_judgement_id_index" ON "ground" ("judgement_id");
CREATE TABLE "hypothesis" (
    "id" VARCHAR PRIMARY KEY,
    "position" INTEGER,
    "text" VARCHAR
);
CREATE TABLE "assessment" (
    "id" VARCHAR PRIMARY KEY,
    "hypothesis_id" VARCHAR,
    "statement_id" VARCHAR,
    "consistency" VARCHAR
);
CREATE INDEX "assessment_hypothesis_id_index" ON "assessment" ("hypothesis_id");
CREATE INDEX "assessment_statement_id_index" ON "assessment" ("statement_id");
CREATE TABLE "gap" (
    "id" VARCHAR PRIMARY KEY,
    "position" INTEGER,
    "lead" BOOLEAN,
    "text" VARCHAR,
    "remedy" VARCHAR,
    "closed" BOOLEAN
);
CREATE TABLE "reply" (
    "id" VARCHAR PRIMARY KEY,
    "position" INTEGER,
    "entity_id" VARCHAR,
    "asked" VARCHAR,
    "channel" VARCHAR,
    "deadline" VARCHAR,
    "answered" VARCHAR,
    "answer" VARCHAR
);
CREATE INDEX "reply_entity_id_index" ON "reply" ("entity_id");
