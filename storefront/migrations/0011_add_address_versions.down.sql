drop trigger addresses_version on addresses;
drop function addresses_version();
alter table addresses drop column version;
