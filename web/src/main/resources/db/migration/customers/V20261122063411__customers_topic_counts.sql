-- How many mails of a customer are of a topic. Kept in step with customer_topic.
create table customer_topic_count (
    customer_id bigint       not null,
    kind        varchar(10)  not null,
    topic       varchar(300) not null,
    mails       integer      not null,
    primary key (customer_id, kind, topic)
);
insert into customer_topic_count (customer_id, kind, topic, mails)
    select customer_id, kind, topic, count(*) from customer_topic group by customer_id, kind, topic;

-- One rep's mails in the timeline of a customer with whom many have mail.
create index customer_mail_by_rep on customer_mail (customer_id, rep, sent_at, mail_id);
