drop table purchases;
