drop trigger users_tell_changed_email on users;
drop function tell_changed_email;
drop table account_messages;
