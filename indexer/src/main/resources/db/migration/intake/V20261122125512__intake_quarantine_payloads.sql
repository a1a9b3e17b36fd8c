-- What a quarantined record of a feed said, and what somebody made of it. Mail lies in the archive instead.
create table quarantine_payload (
  quarantine_id bigint not null primary key references quarantine (id),
  payload varchar(1000000) not null,
  edited varchar(1000000)
);
create index quarantine_by_stage on quarantine (source, stage, state);
