create table addresses (
  id             uuid primary key default uuidv7(),
  user_id        uuid not null references users (id) on delete cascade,
  label          text check (length(label) between 1 and 60),
  recipient_name text not null check (length(recipient_name) between 1 and 120),
  phone          text not null check (phone ~ '^\+212[67][0-9]{8}$'),
  street         text not null check (length(street) between 1 and 200),
  city           text not null check (length(city) between 1 and 80),
  state          text not null check (state ~ '^MA-(0[1-9]|1[0-2])$'),
  postal_code    text check (postal_code ~ '^[0-9]{5}$'),
  landmark       text check (length(landmark) between 1 and 200),
  latitude       numeric(9, 6) check (latitude between -90 and 90),
  longitude      numeric(9, 6) check (longitude between -180 and 180),
  is_default     boolean not null default false,
  created_at     timestamptz not null default now(),
  updated_at     timestamptz not null default now(),
  check ((latitude is null) = (longitude is null))
);

create unique index addresses_one_default on addresses (user_id) where is_default;
create index addresses_of_user on addresses (user_id, is_default desc, created_at desc, id desc);
