-- The kind of publication a report is made as; empty for an occasional paper.

ALTER TABLE "report" ADD COLUMN "preset" VARCHAR;
