drop function if exists public.uuidv7();
drop extension if exists pg_trgm;
