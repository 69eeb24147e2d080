create table jwks (
  id          uuid primary key default uuidv7(),
  public_key  text not null,
  private_key text not null,
  alg         text,
  crv         text,
  created_at  timestamptz not null default now(),
  expires_at  timestamptz
);
