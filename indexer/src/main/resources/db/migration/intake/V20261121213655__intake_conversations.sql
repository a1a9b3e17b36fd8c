-- Message-IDs that mails name (References, In-Reply-To) but that no mail here had yet, with the conversation they
-- belong to: the mail may still come, or another that names it too. Mails that are here know their own thread_key.
create table named_message (
  message_id varchar(255) not null primary key,
  thread_key varchar(40) not null
);
create index named_message_by_thread on named_message (thread_key);

-- Subjects without RE: and the like, for answers that name no other mail. loose_key is the subject's key again, and
-- null for a mail that names another or is no answer.
create table mail_subject (
  mail_id bigint not null primary key,
  subject_key varchar(24) not null,
  sent_at timestamp with time zone not null,
  loose_key varchar(24)
);
create index mail_subject_by_key on mail_subject (subject_key, sent_at);
create index mail_subject_by_loose_key on mail_subject (loose_key);
