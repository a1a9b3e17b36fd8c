-- One row a mail: what the figures count. Made from the log of mails, can be made anew at any time.
create table activity_message (
  mail_id bigint not null primary key,
  rep varchar(100) not null,
  customer_id bigint,
  sent_at timestamp with time zone not null,
  outbound boolean not null,
  quoted boolean not null,
  thread_key varchar(40) not null
);
create index activity_by_rep on activity_message (rep, sent_at);
create index activity_by_thread on activity_message (thread_key, sent_at);
