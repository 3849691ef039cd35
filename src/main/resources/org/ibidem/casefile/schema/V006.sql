-- What documents say of themselves beside their text.

CREATE TABLE "metadata" (
    "id" VARCHAR(36) PRIMARY KEY,
    "evidence_id" VARCHAR,
    "name" VARCHAR,
    "value" VARCHAR
);

CREATE INDEX "metadata_evidence_id_index" ON "metadata" ("evidence_id");
