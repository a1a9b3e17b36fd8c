-- Lists walk along an index in the order of time: what filters and the reader's rights ask for is seen in the index
-- itself, so that only the rows that are shown are read.
drop index quote_by_time;
create index quote_by_time on quote
    (quoted_at, id, rep, customer_id, status, direction, pol, pod, equipment, carrier);
drop index quote_by_customer;
create index quote_by_customer on quote (customer_id, quoted_at, id, rep, status, direction);
drop index quote_by_customer_lane;
create index quote_by_customer_lane on quote (customer_id, pol, pod, quoted_at, id, rep, status, direction, equipment);
drop index quote_by_lane;
drop index quote_by_pod;
create index quote_by_pod on quote (pod, quoted_at, id, rep, customer_id, status, direction);
drop index quote_by_pol;
create index quote_by_pol on quote (pol, quoted_at, id, rep, customer_id, status, direction);
drop index quote_by_rep;
create index quote_by_rep on quote (rep, quoted_at, id, customer_id, status, direction);
drop index quote_by_carrier;
create index quote_by_carrier on quote (carrier, quoted_at, id, rep, customer_id, status, direction, valid_to);
drop index quote_by_status;
create index quote_by_status on quote (status, quoted_at, id, rep, customer_id, valid_to);
drop index quote_by_review;
create index quote_by_review on quote (review, quoted_at, id, rep, customer_id);
drop index quote_by_party;
create index quote_by_party on quote (party, quoted_at, id, rep, customer_id, status);
create index quote_by_equipment on quote (equipment, quoted_at, id, rep, customer_id, status);
drop index quote_by_reminder;
create index quote_by_reminder on quote (remind_on, status, id, quoted_at, rep, customer_id);
-- All that a lane's chart shows; one container's quotes are few enough to be picked out of a lane's.
drop index quote_by_pair;
create index quote_by_pair on quote (pol, pod, quoted_at, id, rep, customer_id, status, equipment, direction, carrier,
    charge, currency, amount, doubts, mail_id, party);
