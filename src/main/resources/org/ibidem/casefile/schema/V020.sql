-- The style in which a report's footnotes cite; empty for Chicago's notes.

ALTER TABLE "report" ADD COLUMN "citations" VARCHAR;
