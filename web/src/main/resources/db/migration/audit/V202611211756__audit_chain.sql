-- Append-only: the program inserts and reads, it has no statement that changes an entry.
create table audit_entry (
    id            bigint primary key,
    at            timestamp with time zone not null,
    actor         varchar(64)   not null,
    action        varchar(64)   not null,
    object        varchar(200)  not null,
    before        varchar(4000) not null,
    after         varchar(4000) not null,
    previous_hash char(64)      not null,
    hash          char(64)      not null
);
create index audit_entry_at on audit_entry (at);

-- The end of the chain; locked while an entry is added, so that the chain cannot fork.
create table audit_head (
    one     smallint primary key,
    last_id bigint   not null,
    hash    char(64) not null
);
insert into audit_head (one, last_id, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
