-- Remarks and colours of passages.

ALTER TABLE "passage" ADD COLUMN "note" VARCHAR;
ALTER TABLE "passage" ADD COLUMN "tint" VARCHAR;
