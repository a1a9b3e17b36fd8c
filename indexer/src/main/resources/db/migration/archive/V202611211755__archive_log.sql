-- Ids and positions grow together: ordered by id is ordered by (segment, position).
create table message (
    id            bigint primary key,
    sha256        bytea                    not null,
    segment       integer                  not null,
    position      bigint                   not null,
    stored_length integer                  not null,
    raw_length    integer                  not null,
    archived_at   timestamp with time zone not null
);

create unique index message_by_hash on message (sha256);

-- The log. seq grows without gaps in the order of commits.
create table arrival (
    seq           bigint primary key,
    message_id    bigint                   not null references message,
    mailbox_id    bigint                   not null,
    folder_id     bigint                   not null,
    uid_validity  bigint                   not null,
    uid           bigint                   not null,
    internal_date timestamp with time zone not null,
    flags         varchar(4000)            not null,
    duplicate     boolean                  not null
);

create unique index arrival_by_place on arrival (folder_id, uid_validity, uid);
create index arrival_by_message on arrival (message_id);

-- How far each reader of the log has come.
create table checkpoint (
    stage varchar(100) primary key,
    seq   bigint not null
);
