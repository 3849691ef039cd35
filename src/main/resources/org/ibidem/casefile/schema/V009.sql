-- Blocks of a report may be plates, which earlier versions of the program do not know.

UPDATE "block" SET "kind" = "kind" WHERE 1 = 0;
