-- What people corrected by hand; kept when everything recognised is made anew.
create table link_correction (
  mail_id bigint not null,
  link_type varchar(20) not null,
  link_value varchar(300) not null,
  added boolean not null,
  made_by varchar(100) not null,
  made_at timestamp with time zone not null,
  primary key (mail_id, link_type, link_value)
);
