-- Which customer a record of another system is, and what that system said last: only what it has changed since is taken.
create table customer_feed (
  source varchar(60) not null,
  external_id varchar(150) not null,
  customer_id bigint not null,
  given varchar(1000000) not null,
  primary key (source, external_id)
);
