-- Why the last attempt failed. An event that a service refused for good is due at 'infinity': it is tried again only when
-- a person says so.
alter table user_events add column last_error text;
