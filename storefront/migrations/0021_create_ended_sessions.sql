-- Sessions that ended while tokens made from them may still be good.
create table ended_sessions (
  session_id uuid primary key,
  ended_at   timestamptz not null default clock_timestamp()
);

create index ended_sessions_at on ended_sessions (ended_at);

comment on table ended_sessions is
  'Sessions that ended lately, however: their tokens are refused until they have ended too.';
comment on column ended_sessions.ended_at is 'When the session was deleted.';

-- By trigger, so that no way to end a session forgets it.
create function note_ended_session() returns trigger language plpgsql as $$
begin
  delete from ended_sessions where ended_at < now() - interval '1 hour';
  insert into ended_sessions (session_id) values (old.id) on conflict do nothing;
  return null;
end $$;

create trigger sessions_note_end after delete on sessions
  for each row execute function note_ended_session();
