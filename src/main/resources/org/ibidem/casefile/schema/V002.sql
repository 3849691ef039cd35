-- Saved searches.

CREATE TABLE "saved_search" (
    "id" VARCHAR(36) PRIMARY KEY,
    "name" VARCHAR,
    "words" VARCHAR,
    "scope" VARCHAR,
    "exact" BOOLEAN
);
