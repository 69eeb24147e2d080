create table sessions (
  id         uuid primary key default uuidv7(),
  user_id    uuid not null references users (id) on delete cascade,
  token      text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create index sessions_of_user on sessions (user_id);
create index sessions_expiring on sessions (expires_at);
