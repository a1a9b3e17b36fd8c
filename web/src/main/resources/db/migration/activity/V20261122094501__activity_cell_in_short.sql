-- Whether a day changed, and how many mails of it are in no figure, is seen in the index alone. Made anew.
alter table activity_cell add column strangers integer default 0 not null;
alter table activity_cell add column digest bigint default 0 not null;
create index activity_cell_in_short on activity_cell (rep, worked_on, digest, strangers);
delete from checkpoint where stage = 'activity';
