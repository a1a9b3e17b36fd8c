-- What the mail of a customer is about: lanes, equipment, cargo. Made from the log of mails.
create table customer_topic (
    mail_id     bigint       not null,
    customer_id bigint       not null,
    kind        varchar(10)  not null,
    topic       varchar(300) not null,
    primary key (mail_id, customer_id, kind, topic)
);
create index customer_topic_by_customer on customer_topic (customer_id, kind, topic, mail_id);

-- People in mail whom somebody does not want among the contacts.
create table customer_contact_declined (
    customer_id bigint       not null references customer (id),
    address     varchar(320) not null,
    primary key (customer_id, address)
);

-- Quotes in the order of a customer's timeline.
create index quote_by_customer_time on quote (customer_id, quoted_at, id);
