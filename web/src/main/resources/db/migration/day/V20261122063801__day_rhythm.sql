-- How often there is contact with each customer, as the last sweep through the facts found; made anew at any time.
create table customer_rhythm (
  customer_id bigint not null primary key,
  -- who wrote to or heard from it last
  rep varchar(100) not null,
  contacts integer not null,
  median_days numeric(6, 1) not null,
  last_on date not null,
  last_at timestamp with time zone not null,
  quiet_on date not null
);
create index customer_rhythm_by_day on customer_rhythm (quiet_on, customer_id);

-- Ends of validity, rep by rep.
create index quote_by_rep_end on quote (rep, valid_to);
