-- What each column meant, the last time this person took in a table of this kind with this head.
create table table_columns (
    username varchar(64)   not null,
    kind     varchar(64)   not null,
    head     varchar(64)   not null,
    meanings varchar(4000) not null,
    primary key (username, kind, head)
);
insert into table_columns (username, kind, head, meanings)
    select username, 'customers', head, meanings from customer_import_mapping;
drop table customer_import_mapping;
