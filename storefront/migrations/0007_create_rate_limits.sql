-- One row per address or account and path; last_request is when its window began, in milliseconds.
create table rate_limits (
  id           uuid primary key default uuidv7(),
  key          text not null unique,
  count        integer not null check (count >= 0),
  last_request bigint not null
);

create index rate_limits_oldest on rate_limits (last_request);
