-- What of a chart is shown, as JSON (FilterJson); empty for everything.

ALTER TABLE "chart" ADD COLUMN "filter" VARCHAR;
