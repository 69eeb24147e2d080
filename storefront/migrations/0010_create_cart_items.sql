-- product_id names a product of catalog-service; its price is never kept here.
create table cart_items (
  user_id    uuid not null references users (id) on delete cascade,
  product_id uuid not null,
  quantity   integer not null check (quantity between 1 and 999),
  updated_at timestamptz not null default now(),
  primary key (user_id, product_id)
);
