-- How conversations ended stands apart: one mail in seven is the last of one, and the others need no place in an index
-- for it. Made anew with the facts.
truncate table activity_fact;
drop index activity_fact_by_end;
alter table activity_fact drop column ended;
alter table activity_fact drop column ended_by;
alter table activity_fact drop column ended_on;
drop index activity_fact_by_rep;
create index activity_fact_by_rep on activity_fact (rep, sent_on);

create table activity_ending (
  mail_id bigint not null primary key,
  -- QUIET, HAND
  ended varchar(6) not null,
  ended_by varchar(100) not null,
  ended_on date not null
);
create index activity_ending_by_rep on activity_ending (ended_by, ended_on);
delete from checkpoint where stage = 'activity';
