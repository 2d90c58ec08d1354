-- A finding of preflight that staff hold not to apply to one registration. Lifted ones stay, so that each rule can be asked how often it was wrong.
create table overrule (
  id bigint not null, version bigint not null,
  created_at timestamp not null, created_by bigint, changed_at timestamp not null, changed_by bigint,
  registration_id bigint not null, organisation_id bigint not null,
  code varchar(60) not null, field varchar(200) not null, finding varchar(1000) not null, reason varchar(1000) not null,
  account_name varchar(200), lifted_at timestamp, lifted_by_name varchar(200),
  constraint overrule_pk primary key (id),
  constraint overrule_registration_fk foreign key (registration_id) references registration (id)
);
create index overrule_registration_ix on overrule (registration_id, id);
create index overrule_code_ix on overrule (code, id);
