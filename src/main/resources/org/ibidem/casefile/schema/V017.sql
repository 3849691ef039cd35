-- For which entities, under which names, a screening run asked; empty for runs before this step.

ALTER TABLE "screening_run" ADD COLUMN "covered" VARCHAR;
