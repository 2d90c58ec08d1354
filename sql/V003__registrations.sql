-- A registration's working text is JSON, as the REST interface has it; what lists and clocks need stands beside it in columns.
create table registration (
  id bigint not null, version bigint not null,
  created_at timestamp not null, created_by bigint, changed_at timestamp not null, changed_by bigint,
  organisation_id bigint not null, sender_type varchar(20), title varchar(200) not null,
  status varchar(30) not null, revision integer not null, number_count integer not null,
  submission ${text} not null, report ${text},
  submitted_at timestamp, due_at timestamp, resubmit_by timestamp, expires_at timestamp, approved_at timestamp,
  sent_at timestamp, cure_by timestamp, status_since timestamp not null,
  claimed_by bigint, claimed_until timestamp,
  constraint registration_pk primary key (id),
  constraint registration_organisation_fk foreign key (organisation_id) references organisation (id),
  constraint registration_claimed_by_fk foreign key (claimed_by) references account (id)
);
create index registration_organisation_ix on registration (organisation_id, status, id);
-- the review queue: what is due first
create index registration_due_ix on registration (status, due_at, id);
create index registration_expiry_ix on registration (status, expires_at);

-- Each submission as it was.
create table registration_revision (
  id bigint not null, version bigint not null,
  created_at timestamp not null, created_by bigint, changed_at timestamp not null, changed_by bigint,
  registration_id bigint not null, revision integer not null, submission ${text} not null, report ${text} not null,
  constraint registration_revision_pk primary key (id),
  constraint registration_revision_uk unique (registration_id, revision),
  constraint registration_revision_fk foreign key (registration_id) references registration (id)
);

-- Every move, with who, when, from, to and why.
create table registration_step (
  id bigint not null, version bigint not null,
  created_at timestamp not null, created_by bigint, changed_at timestamp not null, changed_by bigint,
  registration_id bigint not null, revision integer not null, move varchar(30) not null,
  from_status varchar(30), to_status varchar(30) not null,
  account_name varchar(200), happened_at timestamp not null,
  recipient varchar(200), remark varchar(4000), reasons ${text},
  constraint registration_step_pk primary key (id),
  constraint registration_step_fk foreign key (registration_id) references registration (id)
);
create index registration_step_ix on registration_step (registration_id, id);

create table registration_carrier (
  id bigint not null, version bigint not null,
  created_at timestamp not null, created_by bigint, changed_at timestamp not null, changed_by bigint,
  registration_id bigint not null, name varchar(100) not null, status varchar(20) not null,
  code varchar(100), reference varchar(200), decided_at timestamp,
  constraint registration_carrier_pk primary key (id),
  constraint registration_carrier_uk unique (registration_id, name),
  constraint registration_carrier_fk foreign key (registration_id) references registration (id)
);

-- The numbers a registration names; a draft may name what is not in the inventory.
create table registration_number (
  registration_id bigint not null, ordinal integer not null, organisation_id bigint not null, e164 varchar(40) not null,
  constraint registration_number_pk primary key (registration_id, ordinal),
  constraint registration_number_fk foreign key (registration_id) references registration (id)
);
create index registration_number_ix on registration_number (organisation_id, e164);

-- A number is in one open registration at most: its key is the reservation.
create table registration_hold (
  organisation_id bigint not null, e164 varchar(40) not null, registration_id bigint not null,
  constraint registration_hold_pk primary key (organisation_id, e164),
  constraint registration_hold_fk foreign key (registration_id) references registration (id)
);
