-- What the services said has changed, for every instance to drop its kept pages of it.
create table revalidated_tags (
  tag text primary key check (length(tag) between 1 and 100),
  at  timestamptz not null default clock_timestamp()
);

create index revalidated_tags_at on revalidated_tags (at);

comment on table revalidated_tags is
  'What has changed, by the tags of the kept pages: every instance drops its own pages of it.';
comment on column revalidated_tags.at is 'When it changed last.';
