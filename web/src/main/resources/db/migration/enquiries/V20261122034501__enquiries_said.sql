-- What mails ask prices and what of ours answers them; made from the log of mails, can be made anew at any time.
create table enquiry_said (
  mail_id bigint not null primary key,
  thread_key varchar(40) not null,
  sent_at timestamp with time zone not null,
  -- ASK, ANSWER, PRICE
  kind varchar(6) not null,
  rep varchar(100) not null,
  customer_id bigint,
  party varchar(320) not null,
  subject varchar(300) not null,
  pol varchar(5),
  pod varchar(5),
  equipment varchar(10)
);
create index enquiry_said_by_thread on enquiry_said (thread_key, sent_at);

-- One row an enquiry: the mail that asks, our first mail behind it, our first price behind it.
create table enquiry (
  mail_id bigint not null primary key,
  thread_key varchar(40) not null,
  asked_at timestamp with time zone not null,
  rep varchar(100) not null,
  customer_id bigint,
  party varchar(320) not null,
  subject varchar(300) not null,
  pol varchar(5),
  pod varchar(5),
  equipment varchar(10),
  answer_mail_id bigint,
  answered_at timestamp with time zone,
  quote_mail_id bigint,
  quoted_at timestamp with time zone
);
create index enquiry_by_thread on enquiry (thread_key);
create index enquiry_by_time on enquiry (asked_at, mail_id);
create index enquiry_by_rep on enquiry (rep, asked_at);
create index enquiry_by_customer on enquiry (customer_id, asked_at);
create index enquiry_by_lane on enquiry (pol, pod, asked_at);
