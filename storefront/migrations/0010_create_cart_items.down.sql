drop table cart_items;
