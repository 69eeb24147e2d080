-- A checkout's items leave the cart once: this row is written in the same transaction.
create table purchases (
  checkout_id uuid primary key,
  user_id     uuid not null references users (id) on delete cascade,
  created_at  timestamptz not null default now()
);

create index purchases_of_user on purchases (user_id);
