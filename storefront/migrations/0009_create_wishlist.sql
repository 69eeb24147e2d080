-- product_id names a product of catalog-service.
create table wishlist (
  id         uuid primary key default uuidv7(),
  user_id    uuid not null references users (id) on delete cascade,
  product_id uuid not null,
  added_at   timestamptz not null default now(),
  unique (user_id, product_id)
);

create index wishlist_of_user on wishlist (user_id, added_at desc, id desc);
