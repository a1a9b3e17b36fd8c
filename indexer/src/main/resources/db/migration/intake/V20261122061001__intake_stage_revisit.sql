-- Mails that one of the later stages shall take in once more, though nothing in them has changed.
create table stage_revisit (
  stage varchar(40) not null,
  mail_id bigint not null,
  primary key (stage, mail_id)
);
