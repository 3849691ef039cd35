-- Whether passages are found again, and originals that gave way to a better copy.

ALTER TABLE "passage" ADD COLUMN "anchor" VARCHAR;

CREATE TABLE "former" (
    "id" VARCHAR(36) PRIMARY KEY,
    "evidence_id" VARCHAR,
    "sha256" VARCHAR,
    "size" BIGINT,
    "file_name" VARCHAR,
    "media_type" VARCHAR,
    "claimed_at" VARCHAR,
    "file_time" VARCHAR,
    "taken_in_at" VARCHAR,
    "replaced_at" VARCHAR
);

CREATE INDEX "former_evidence_id_index" ON "former" ("evidence_id");
