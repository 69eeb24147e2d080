drop table verification_tokens;
