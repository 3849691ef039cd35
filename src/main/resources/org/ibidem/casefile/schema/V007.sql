-- What the parts of a page's text are in its document: headings, cells, links.

ALTER TABLE "page_text" ADD COLUMN "markup" VARCHAR;
