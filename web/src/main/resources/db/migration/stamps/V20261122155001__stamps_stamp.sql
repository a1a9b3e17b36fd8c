-- Changes with the rows whose keys fall into its bucket.
create table stamp (
  of_rows varchar(20) not null,
  bucket integer not null,
  stamp bigint not null,
  primary key (of_rows, bucket)
);

-- Enquiries by rep; whom we wrote to and when, by customer.
insert into stamp (of_rows, bucket, stamp)
  select k.of_rows, a.n * 16 + b.n, 0
  from (values ('enquiries'), ('written')) as k (of_rows),
    (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15)) as a (n),
    (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15)) as b (n);
