-- Something done to many numbers: which ones is fixed when it begins, and how far it is stands beside it, so that it can be left,
-- and goes on behind the last number after a crash.
create table number_bulk (
  id bigint not null, version bigint not null,
  created_at timestamp not null, created_by bigint, changed_at timestamp not null, changed_by bigint,
  organisation_id bigint not null, kind varchar(20) not null, new_value varchar(1000),
  status varchar(20) not null, background boolean not null, started_by varchar(200),
  total integer not null, done integer not null, changed integer not null, last_e164 varchar(20) not null,
  constraint number_bulk_pk primary key (id),
  constraint number_bulk_organisation_fk foreign key (organisation_id) references organisation (id)
);
create index number_bulk_status_ix on number_bulk (status, id);
create table number_bulk_item (
  bulk_id bigint not null, e164 varchar(20) not null,
  constraint number_bulk_item_pk primary key (bulk_id, e164),
  constraint number_bulk_item_fk foreign key (bulk_id) references number_bulk (id)
);
-- Which columns of the list an account wants to see.
create table number_columns (
  account_id bigint not null, shown varchar(400) not null,
  constraint number_columns_pk primary key (account_id),
  constraint number_columns_account_fk foreign key (account_id) references account (id)
);
