-- What administrators decided about plugins: permissions, settings, whether it shall run. Which jars there are says
-- their folder; what stands here outlives a jar that is away for a while.
create table plugin (
  id varchar(40) not null primary key,
  file varchar(300) not null,
  version varchar(40) not null,
  sha256 varchar(64) not null,
  wanted varchar(10) not null,
  notice varchar(1000) not null,
  -- JSON; secrets in it are encrypted one by one
  settings varchar(1000000) not null,
  -- JSON
  granted varchar(100000) not null,
  granted_by varchar(100),
  granted_at timestamp with time zone,
  per_minute integer not null,
  changed_at timestamp with time zone not null
);
-- What a plugin wants to know again: how far it has read.
create table plugin_memory (
  plugin_id varchar(40) not null references plugin (id),
  name varchar(100) not null,
  remembered varchar(2000) not null,
  primary key (plugin_id, name)
);
-- `plugin:` with an id is longer than the sources before it.
alter table quarantine alter column source set data type varchar(60);
