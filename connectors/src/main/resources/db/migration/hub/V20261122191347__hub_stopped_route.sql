-- Routes that somebody has stopped: they stay so over restarts and new versions of their file, until somebody starts them.
create table stopped_route (
  id varchar(300) not null primary key,
  stopped_by varchar(100) not null,
  stopped_at timestamp with time zone not null
);
