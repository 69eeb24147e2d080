comment on table users is null;
comment on column users.image is null;
comment on column users.phone is null;
comment on column users.locale is null;
comment on column users.roles is null;
comment on column users.is_admin is null;

comment on table sessions is null;
comment on column sessions.token is null;

comment on table accounts is null;
comment on column accounts.account_id is null;
comment on column accounts.provider_id is null;
comment on column accounts.password is null;

comment on table verification_tokens is null;
comment on column verification_tokens.identifier is null;
comment on column verification_tokens.value is null;

comment on table jwks is null;
comment on column jwks.private_key is null;
comment on column jwks.alg is null;
comment on column jwks.crv is null;

comment on table rate_limits is null;
comment on column rate_limits.key is null;
comment on column rate_limits.last_request is null;

comment on table addresses is null;
comment on column addresses.label is null;
comment on column addresses.phone is null;
comment on column addresses.city is null;
comment on column addresses.state is null;
comment on column addresses.postal_code is null;
comment on column addresses.landmark is null;
comment on column addresses.is_default is null;
comment on column addresses.version is null;

comment on table wishlist is null;
comment on column wishlist.product_id is null;

comment on table cart_items is null;
comment on column cart_items.product_id is null;

comment on table purchases is null;
comment on column purchases.checkout_id is null;

comment on table user_events is null;
comment on column user_events.user_id is null;
comment on column user_events.service is null;
comment on column user_events.attempts is null;
