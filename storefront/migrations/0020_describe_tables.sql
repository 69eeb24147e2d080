comment on table users is 'People, kept by BetterAuth.';
comment on column users.image is 'Address of a picture.';
comment on column users.phone is 'In E.164.';
comment on column users.locale is 'The language of letters and of pages without one in their address.';
comment on column users.roles is 'Staff only: catalog_staff, order_staff. Who owns a store is a fact of store-service.';
comment on column users.is_admin is 'May do what each staff may. The last admin cannot be removed.';

comment on table sessions is 'Who is signed in, where. Kept by BetterAuth.';
comment on column sessions.token is 'What the cookie holds, signed there.';

comment on table accounts is 'How a person signs in. Kept by BetterAuth.';
comment on column accounts.account_id is 'The person in the words of the provider.';
comment on column accounts.provider_id is '`credential` for e-mail and password.';
comment on column accounts.password is 'A scrypt hash.';

comment on table verification_tokens is 'Links that were sent to confirm an e-mail address or to set a new password. Kept by BetterAuth.';
comment on column verification_tokens.identifier is 'What the link is for and for whom.';
comment on column verification_tokens.value is 'What the link stands for.';

comment on table jwks is 'Keys that sign the short tokens of the API. Everyone may read the public halves at /api/auth/jwks.';
comment on column jwks.private_key is 'Encrypted with BETTER_AUTH_SECRET.';
comment on column jwks.alg is 'The algorithm, EdDSA.';
comment on column jwks.crv is 'The curve, Ed25519.';

comment on table rate_limits is 'How often sign-in and its like were tried.';
comment on column rate_limits.key is 'Address or account, and path.';
comment on column rate_limits.last_request is 'When the window began, in milliseconds since 1970.';

comment on table addresses is 'Where parcels of a person may go.';
comment on column addresses.label is 'What its owner calls it.';
comment on column addresses.phone is 'A Moroccan mobile in E.164: couriers call.';
comment on column addresses.city is 'By its French name where the city is known.';
comment on column addresses.state is 'Region of Morocco by ISO code, MA-01 to MA-12.';
comment on column addresses.postal_code is 'Five digits; optional.';
comment on column addresses.landmark is 'What helps the courier to find it.';
comment on column addresses.is_default is 'Exactly one is while there is any.';
comment on column addresses.version is 'Rises when a field of the address changes. A write that read an older one is refused.';

comment on table wishlist is 'Products that a person keeps in mind.';
comment on column wishlist.product_id is 'The product of catalog-service.';

comment on table cart_items is 'What a signed-in person is about to buy. A guest’s cart stays in the browser.';
comment on column cart_items.product_id is 'The product of catalog-service; its price is never kept here.';

comment on table purchases is 'Checkouts whose items already left the cart, so that they leave it once.';
comment on column purchases.checkout_id is 'The checkout of order-service.';

comment on table user_events is 'Deleted accounts that a service was not told of yet; a row a service.';
comment on column user_events.user_id is 'The deleted account; no foreign key, for it is gone.';
comment on column user_events.service is 'Who still has to be told.';
comment on column user_events.attempts is 'How often it was tried.';
