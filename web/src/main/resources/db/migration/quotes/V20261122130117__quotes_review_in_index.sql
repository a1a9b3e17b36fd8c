-- How many a reader has to review is counted in the indexes of customers and reps alone.
drop index quote_by_customer;
create index quote_by_customer on quote (customer_id, quoted_at, id, rep, status, direction, review);
drop index quote_by_rep;
create index quote_by_rep on quote (rep, quoted_at, id, customer_id, status, direction, review);
