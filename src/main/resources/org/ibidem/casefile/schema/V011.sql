-- Notes, frames and groups on a chart, and which group an entity belongs to there.

CREATE TABLE "canvas_item" (
    "id" VARCHAR PRIMARY KEY,
    "chart_id" VARCHAR,
    "kind" VARCHAR,
    "text" VARCHAR,
    "x" DOUBLE PRECISION,
    "y" DOUBLE PRECISION,
    "width" DOUBLE PRECISION,
    "height" DOUBLE PRECISION,
    "collapsed" BOOLEAN,
    "entity_id" VARCHAR
);
CREATE INDEX "canvas_item_chart_id_index" ON "canvas_item" ("chart_id");
CREATE INDEX "canvas_item_entity_id_index" ON "canvas_item" ("entity_id");
ALTER TABLE "chart_item" ADD COLUMN "group_id" VARCHAR;
CREATE INDEX "chart_item_group_id_index" ON "chart_item" ("group_id");
