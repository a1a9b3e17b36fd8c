create table person (
    username      varchar(64)  primary key,
    display_name  varchar(200) not null,
    -- Role names with a comma between; few, and always read together with the person.
    roles         varchar(100) not null,
    team          varchar(100) not null,
    zone          varchar(64)  not null,
    active        boolean      not null,
    password_hash varchar(200) not null,
    created_at    timestamp with time zone not null
);

-- Personal tokens for programs. Only a hash is kept: the token itself is shown once.
create table person_token (
    id         varchar(36)  primary key,
    username   varchar(64)  not null references person (username),
    label      varchar(100) not null,
    token_hash char(64)     not null unique,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null
);
create index person_token_username on person_token (username);
