drop table revalidated_tags;
