-- Which mail was the first with a customer or one of its people; made with the facts.
create table activity_first (
  -- CUSTOMER, PERSON
  kind varchar(8) not null,
  item bigint not null,
  mail_id bigint not null,
  customer_id bigint not null,
  sent_at timestamp with time zone not null,
  rep varchar(100) not null,
  sent_on date not null,
  primary key (kind, item)
);
create index activity_first_by_rep on activity_first (rep, sent_on);

-- What a rep's day comes to, figure by figure, in such a way that days can be put together: a count, the different
-- things counted, the minutes whose median is asked for. Made with the facts.
create table activity_cell (
  rep varchar(100) not null,
  worked_on date not null,
  figures varchar(1000000) not null,
  primary key (rep, worked_on)
);
delete from checkpoint where stage = 'activity';
delete from activity_fact;
delete from activity_waiting;
