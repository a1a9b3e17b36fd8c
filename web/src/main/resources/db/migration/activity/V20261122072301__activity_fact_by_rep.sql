-- Mail without a customer is counted for a page: from the index alone.
drop index activity_fact_by_rep;
create index activity_fact_by_rep on activity_fact (rep, sent_on, customer_id);
