-- How many of a rep's customers are quiet is found by whose they are, not by looking at all that are quiet.
create index customer_by_owner on customer (owner, status, merged_into, id);
create index customer_rhythm_by_rep on customer_rhythm (rep, quiet_on, customer_id);
