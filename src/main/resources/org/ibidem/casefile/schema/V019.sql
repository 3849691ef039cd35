-- Rules by which a chart draws some of its entities and relations otherwise.

CREATE TABLE "style_rule" (
    "id" VARCHAR PRIMARY KEY,
    "chart_id" VARCHAR,
    "position" INTEGER,
    "active" BOOLEAN,
    "of_relations" BOOLEAN,
    "name" VARCHAR,
    "filter" VARCHAR,
    "hue" VARCHAR,
    "form" VARCHAR,
    "sign" VARCHAR,
    "size" VARCHAR,
    "label" VARCHAR
);
CREATE INDEX "style_rule_chart_id_index" ON "style_rule" ("chart_id");
