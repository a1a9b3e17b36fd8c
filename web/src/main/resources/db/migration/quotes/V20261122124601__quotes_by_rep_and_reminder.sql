-- What a rep promised to come back to in a span of days is found in the index alone.
create index quote_by_rep_reminder on quote (rep, remind_on, id, mail_id, customer_id, status, direction);
