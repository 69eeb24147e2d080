-- PostgreSQL 18 brings uuidv7(); on 17 this adds a function of the same name and meaning (RFC 9562).
do $body$ begin
  if to_regprocedure('pg_catalog.uuidv7()') is null and to_regprocedure('public.uuidv7()') is null then
    create function public.uuidv7() returns uuid language sql volatile parallel safe as $fn$
      select encode(
        set_bit(set_bit(
          overlay(uuid_send(gen_random_uuid())
            placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3)
            from 1 for 6),
          52, 1), 53, 1), 'hex')::uuid
    $fn$;
  end if;
end $body$;

create extension if not exists pg_trgm;
