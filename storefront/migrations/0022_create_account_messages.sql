-- E-mails about accounts: written in the request, sent by a worker.
create table account_messages (
  id              uuid primary key default uuidv7(),
  user_id         uuid not null references users (id) on delete cascade,
  kind            text not null check (kind in ('verify_email', 'reset_password', 'email_changed', 'new_device')),
  email           text not null check (length(email) between 3 and 254),
  locale          text not null check (locale in ('fr', 'ar', 'en')),
  data            jsonb not null default '{}' check (jsonb_typeof(data) = 'object'),
  status          text not null default 'waiting'
                  check (status in ('waiting', 'sending', 'sent', 'failed', 'unknown')),
  attempts        smallint not null default 0 check (attempts >= 0),
  next_attempt_at timestamptz not null default now(),
  claimed_at      timestamptz,
  sent_at         timestamptz,
  error           text check (length(error) <= 500),
  created_at      timestamptz not null default now(),
  constraint account_messages_sent_at check ((status = 'sent') = (sent_at is not null)),
  constraint account_messages_claimed check (status not in ('sending', 'unknown') or claimed_at is not null)
);

create index account_messages_due on account_messages (next_attempt_at, id) where status = 'waiting';
create index account_messages_being_sent on account_messages (claimed_at) where status = 'sending';
create index account_messages_of_user on account_messages (user_id);
create index account_messages_newest on account_messages (created_at);

comment on table account_messages is 'E-mails about accounts that wait to be sent, and those of the last week.';
comment on column account_messages.email is 'Where it goes: of a changed address, the one before.';
comment on column account_messages.data is 'What it says beside its kind: a link, a device. Emptied once a mail server took it.';
comment on column account_messages.status is 'unknown: a process ended while it was sending, so that it may have arrived.';
comment on column account_messages.attempts is 'How often it was begun to be sent.';
comment on column account_messages.next_attempt_at is 'When a waiting one is sent.';
comment on column account_messages.claimed_at is 'When it was begun to be sent.';
comment on column account_messages.error is 'Why it was not sent.';

-- By trigger, so that no way to change an address forgets to tell the one before.
create function tell_changed_email() returns trigger language plpgsql as $$
begin
  insert into account_messages (user_id, kind, email, locale) values (new.id, 'email_changed', old.email, new.locale);
  return null;
end $$;

create trigger users_tell_changed_email after update of email on users
  for each row when (old.email is distinct from new.email) execute function tell_changed_email();
