-- Records that other systems bring, each as it is now. The name is kind/source/id.
create table trade_record (
  name varchar(250) not null primary key,
  kind varchar(20) not null,
  source varchar(60) not null,
  external_id varchar(150) not null,
  version bigint not null,
  body varchar(1000000) not null,
  first_at timestamp with time zone not null,
  changed_at timestamp with time zone not null
);
create index trade_record_by_kind on trade_record (kind, changed_at);

-- Former versions, and those that came after a newer one.
create table trade_past (
  name varchar(250) not null,
  version bigint not null,
  body varchar(1000000) not null,
  kept_at timestamp with time zone not null,
  primary key (name, version)
);
