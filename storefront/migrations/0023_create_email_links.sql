-- Links that show an address to be somebody's own, at sign-up and when it changes.
create table email_links (
  token_hash    bytea primary key check (length(token_hash) = 32),
  user_id       uuid not null references users (id) on delete cascade,
  account_email text not null,
  email         text not null check (length(email) between 3 and 254),
  expires_at    timestamptz not null default now() + interval '30 minutes',
  used_at       timestamptz,
  created_at    timestamptz not null default now(),
  constraint email_links_used_in_time check (used_at < expires_at),
  constraint email_links_half_an_hour check (expires_at <= created_at + interval '30 minutes')
);

create index email_links_of_user on email_links (user_id);
create index email_links_ended on email_links (expires_at);

comment on table email_links is 'Links in e-mails that show an address to be somebody''s own: each works once and for half an hour.';
comment on column email_links.token_hash is 'SHA-256 of what the link carries: nobody who reads the table can use it.';
comment on column email_links.account_email is 'The address of the account when the link was written: it ends with a change of it.';
comment on column email_links.email is 'Where it was sent, which the account has once the link is used.';
comment on column email_links.used_at is 'When it was used, once.';
