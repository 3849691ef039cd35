-- The kind and the year that a saved search is narrowed to; empty for any.

ALTER TABLE "saved_search" ADD COLUMN "type" VARCHAR;
ALTER TABLE "saved_search" ADD COLUMN "year" VARCHAR;
