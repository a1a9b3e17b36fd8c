-- Arrivals of shipments that mails tell.
create table job_told (
  mail_id bigint not null,
  job_id bigint not null,
  eta varchar(30) not null,
  told_at timestamp with time zone not null,
  primary key (mail_id, job_id)
);
create index job_told_by_job on job_told (job_id);
