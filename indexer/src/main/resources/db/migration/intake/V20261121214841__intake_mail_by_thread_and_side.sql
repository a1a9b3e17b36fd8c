-- Our last mail of a conversation, and the mails of others that wait for it.
create index mail_by_thread_and_side on mail (thread_key, direction, sent_at);
drop index mail_by_thread;
