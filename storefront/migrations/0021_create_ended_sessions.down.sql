drop trigger sessions_note_end on sessions;
drop function note_ended_session;
drop table ended_sessions;
