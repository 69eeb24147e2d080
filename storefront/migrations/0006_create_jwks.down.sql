drop table jwks;
