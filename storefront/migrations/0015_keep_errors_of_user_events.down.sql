alter table user_events drop column last_error;
