drop table email_links;
