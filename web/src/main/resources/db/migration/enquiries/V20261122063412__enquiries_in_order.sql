-- Each list of enquiries walks along an index; whether there was a price is seen without the row.
drop index enquiry_by_rep;
create index enquiry_by_rep on enquiry (rep, asked_at, mail_id, quoted_at, answered_at);
drop index enquiry_by_customer;
create index enquiry_by_customer on enquiry (customer_id, asked_at, mail_id, quoted_at, answered_at);
drop index enquiry_by_lane;
create index enquiry_by_lane on enquiry (pol, pod, asked_at, mail_id, quoted_at, answered_at);
