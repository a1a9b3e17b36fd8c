-- A rep's day in one row: every mail with what figures ask of it, packed. Sums by day, week and month stand beside; all
-- is made with the facts, and made anew now.
drop table activity_cell;
create table activity_sheet (
  rep varchar(100) not null,
  worked_on date not null,
  sheet bytea not null,
  -- Mails of that day that concern no known customer, and so are in no figure.
  strangers integer not null,
  primary key (rep, worked_on)
);
create table activity_sum (
  -- day, week, month
  grain varchar(5) not null,
  rep varchar(100) not null,
  starts_on date not null,
  strangers integer not null,
  figures bytea not null,
  primary key (grain, rep, starts_on)
);

truncate table activity_fact;
-- The hour of the week at which the customer had written what a mail answers.
alter table activity_fact add column asked smallint default -1 not null;
-- Whether and when somebody wrote to a customer is seen in the index alone.
drop index activity_fact_by_customer;
create index activity_fact_by_customer on activity_fact (customer_id, sent_at, side, sent_on);

-- What waits for a rep is found and counted in the index alone.
truncate table activity_waiting;
drop index activity_waiting_by_rep;
create index activity_waiting_by_rep on activity_waiting (rep, state, since, thread_key, mail_id, customer_id);
delete from checkpoint where stage = 'activity';
