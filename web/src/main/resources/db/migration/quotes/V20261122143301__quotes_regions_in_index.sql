-- The quotes between two regions that a rep may see are found in the index of reps alone.
drop index quote_by_rep;
create index quote_by_rep on quote (rep, quoted_at, id, customer_id, status, direction, review, pol, pod);
