-- Where numbers are used in the contact centre: which queue, flow, campaign or rule set stops when a number may not send.
-- Each read of the contact centre replaces what the same read said before.
create table number_usage (
  organisation_id bigint not null, e164 varchar(20) not null,
  kind varchar(20) not null, thing_id varchar(100) not null, source varchar(20) not null, thing_name varchar(200) not null,
  constraint number_usage_pk primary key (organisation_id, e164, kind, thing_id, source),
  constraint number_usage_organisation_fk foreign key (organisation_id) references organisation (id)
);
create table number_usage_read (
  organisation_id bigint not null, source varchar(20) not null,
  read_at timestamp not null, read_by varchar(200), things integer not null, numbers integer not null,
  constraint number_usage_read_pk primary key (organisation_id, source),
  constraint number_usage_read_organisation_fk foreign key (organisation_id) references organisation (id)
);
