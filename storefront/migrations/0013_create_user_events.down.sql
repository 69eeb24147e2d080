drop table user_events;
