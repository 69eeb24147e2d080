create table verification_tokens (
  id         uuid primary key default uuidv7(),
  identifier text not null,
  value      text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create index verification_tokens_identifier on verification_tokens (identifier);
create index verification_tokens_expiring on verification_tokens (expires_at);
