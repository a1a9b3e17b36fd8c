-- Lanes and regions are found in memory: what indexes had only for them costs every write and helps nobody.
drop index quote_by_pair;
drop index quote_by_rep;
create index quote_by_rep on quote (rep, quoted_at, id, customer_id, status, direction, review);
