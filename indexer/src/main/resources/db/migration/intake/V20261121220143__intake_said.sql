-- What a mail itself says of customer and shipment, and which sailing it belongs to: handed on to its relatives.
alter table mail add column said varchar(6000) default '' not null;
alter table mail add column sailing varchar(200) default '' not null;
-- What conversation and sailing handed on to it when it was looked at last, as a checksum.
alter table mail add column handed varchar(40) default '' not null;
create index mail_by_sailing on mail (sailing);

-- Grows when somebody asks again: what is asked for while a mail is being looked at must not be forgotten.
alter table mail_revisit add column asked bigint default 0 not null;
