-- How a file is read: which column is what, the country of numbers without one, and whether the file names all numbers.
alter table number_import add column default_country varchar(2);
alter table number_import add column complete boolean default false not null;
alter table number_import add column mapping ${text};
-- the file's own headers, for the file of bad rows
alter table number_import add column header ${text};
-- headers or properties that meant nothing
alter table number_import add column unused ${text};
alter table number_import add column rows_total integer default 0 not null;
alter table number_import add column started_at timestamp;
alter table number_import add column started_by varchar(200);
-- numbers that a complete file no longer names: how many, once that is known, and when somebody decided on them
alter table number_import add column vanished integer;
alter table number_import add column vanished_decided_at timestamp;
create index number_import_organisation_ix on number_import (organisation_id, id);
-- which number a bad row is about, where that can be told, and all that is wrong with the row
alter table number_import_error add column e164 varchar(20);
alter table number_import_error add column reasons varchar(1000);

-- What each header meant the last time somebody said so; an empty field leaves the column out.
create table number_import_column (
  organisation_id bigint not null, header_key varchar(200) not null, field varchar(40) not null,
  constraint number_import_column_pk primary key (organisation_id, header_key),
  constraint number_import_column_organisation_fk foreign key (organisation_id) references organisation (id)
);
create table number_import_default (
  organisation_id bigint not null, country varchar(2),
  constraint number_import_default_pk primary key (organisation_id),
  constraint number_import_default_organisation_fk foreign key (organisation_id) references organisation (id)
);
