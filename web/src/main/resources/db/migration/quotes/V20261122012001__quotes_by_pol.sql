-- Quotes from one port, wherever to.
create index quote_by_pol on quote (pol, quoted_at, id);
