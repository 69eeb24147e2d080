-- As createVersion of shared/server/version.ts: code can neither set nor forget it. Which address is the
-- default is no field of one row, so it does not count.
alter table addresses add column version integer not null default 1;

create function addresses_version() returns trigger language plpgsql as $fn$
begin
  new.version := old.version;
  if row(new.label, new.recipient_name, new.phone, new.street, new.city, new.state, new.postal_code,
         new.landmark, new.latitude, new.longitude)
    is distinct from
     row(old.label, old.recipient_name, old.phone, old.street, old.city, old.state, old.postal_code,
         old.landmark, old.latitude, old.longitude) then
    new.version := old.version + 1;
  end if;
  return new;
end $fn$;

create trigger addresses_version before update on addresses
  for each row execute function addresses_version();
