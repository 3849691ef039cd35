-- Pages may have where their links lead as text, which earlier versions of the program do not know.

UPDATE "page_text" SET "obtained" = "obtained" WHERE 1 = 0;
