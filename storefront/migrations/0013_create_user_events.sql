-- Deleted accounts that a service has not been told of yet: a row per service, gone once it took the event.
-- No foreign key, for the account is deleted in the transaction that writes them.
create table user_events (
  user_id         uuid not null,
  service         text not null check (service in ('store-service', 'catalog-service', 'order-service')),
  deleted_at      timestamptz not null,
  attempts        integer not null default 0 check (attempts >= 0),
  next_attempt_at timestamptz not null default now(),
  primary key (user_id, service)
);

create index user_events_due on user_events (next_attempt_at);
