-- Which targets were lost is seen in the index of states alone.
drop index quote_by_status;
create index quote_by_status on quote (status, quoted_at, id, rep, customer_id, valid_to, direction);
