-- Rates of exchange that IT imports: one unit of the first currency in the second one.
create table exchange_rate (
  rated_on date not null,
  from_currency varchar(3) not null,
  to_currency varchar(3) not null,
  rate numeric(20, 10) not null,
  primary key (rated_on, from_currency, to_currency)
);
