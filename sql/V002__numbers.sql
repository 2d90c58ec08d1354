-- The inventory. send_state is what the sendability rule said when it last looked; lists filter by it, pages show it fresh.
create table phone_number (
  id bigint not null, version bigint not null,
  created_at timestamp not null, created_by bigint, changed_at timestamp not null, changed_by bigint,
  organisation_id bigint not null,
  e164 varchar(20) not null,
  -- what only one organisation can hold; null for names, which many may use, and for what was released
  claim varchar(30),
  sender_type varchar(20) not null, country varchar(2),
  label varchar(200) not null, label_lower varchar(200) not null, search_text varchar(1500) not null,
  status varchar(20) not null,
  supports_sms boolean, supports_voice boolean, supports_mms boolean,
  purchase_date date, external_id varchar(100), imported_at timestamp,
  notes varchar(4000), tags varchar(1000) not null, owner varchar(200), site varchar(200), cost_centre varchar(100),
  send_state varchar(20) not null, send_code varchar(60), send_recheck_at timestamp,
  constraint phone_number_pk primary key (id),
  constraint phone_number_claim_uk unique (claim),
  constraint phone_number_e164_uk unique (organisation_id, e164),
  constraint phone_number_organisation_fk foreign key (organisation_id) references organisation (id)
);
-- one index for each allowed sort and each filter, within an organisation; e164 makes each order unique
create index phone_number_label_ix on phone_number (organisation_id, label_lower, e164);
create index phone_number_status_ix on phone_number (organisation_id, status, e164);
create index phone_number_type_ix on phone_number (organisation_id, sender_type, e164);
create index phone_number_send_ix on phone_number (organisation_id, send_state, e164);
-- numbers whose answer changes by the clock alone
create index phone_number_recheck_ix on phone_number (send_recheck_at);

-- One import, from upload to its last row.
create table number_import (
  id bigint not null, version bigint not null,
  created_at timestamp not null, created_by bigint, changed_at timestamp not null, changed_by bigint,
  organisation_id bigint not null, file_name varchar(255) not null,
  status varchar(20) not null, background boolean not null, rows_done integer not null,
  imported integer not null, updated integer not null, unchanged integer not null, failed integer not null,
  message varchar(400),
  constraint number_import_pk primary key (id),
  constraint number_import_organisation_fk foreign key (organisation_id) references organisation (id)
);
create index number_import_status_ix on number_import (status, id);

create table number_import_part (
  import_id bigint not null, part integer not null, bytes ${bytes} not null,
  constraint number_import_part_pk primary key (import_id, part),
  constraint number_import_part_fk foreign key (import_id) references number_import (id)
);

create table number_import_error (
  import_id bigint not null, ordinal integer not null,
  line integer not null, column_name varchar(200), value_text varchar(400), message varchar(400) not null, raw ${text},
  constraint number_import_error_pk primary key (import_id, ordinal),
  constraint number_import_error_fk foreign key (import_id) references number_import (id)
);
