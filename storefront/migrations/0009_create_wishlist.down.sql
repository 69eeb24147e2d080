drop table wishlist;
