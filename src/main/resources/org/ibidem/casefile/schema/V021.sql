-- The paper a report is laid out for, and whether it is printed on both sides; empty for A4 on one side.

ALTER TABLE "report" ADD COLUMN "paper" VARCHAR;
ALTER TABLE "report" ADD COLUMN "two_sided" BOOLEAN;

-- Words that the spelling of reports takes as right in this case.

CREATE TABLE "known_word" (
    "id" VARCHAR PRIMARY KEY,
    "word" VARCHAR
);
