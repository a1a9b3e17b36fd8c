-- Everybody who quoted us or was quoted to, once: looked through by words, as no index finds words within a name.
create table quote_party (
  party varchar(320) not null primary key
);
insert into quote_party (party) select distinct party from quote where party <> '';
