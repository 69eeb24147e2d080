create table users (
  id             uuid primary key default uuidv7(),
  email          text not null unique check (email = lower(email) and length(email) between 3 and 254),
  email_verified boolean not null default false,
  name           text not null check (length(name) between 1 and 120),
  image          text check (length(image) <= 500),
  phone          text check (phone ~ '^\+212[5-7][0-9]{8}$'),
  locale         text not null default 'fr' check (locale in ('fr', 'ar', 'en')),
  roles          text[] not null default '{}'
                 check (roles <@ array['catalog_staff', 'order_staff'] and array_position(roles, null) is null),
  is_admin       boolean not null default false,
  created_at     timestamptz not null default now(),
  updated_at     timestamptz not null default now()
);

create index users_newest on users (created_at desc, id desc);
create index users_admins on users (id) where is_admin;
create index users_search on users using gin (email gin_trgm_ops, name gin_trgm_ops);
