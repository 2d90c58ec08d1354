-- Requests for SMS on voice numbers. The form is JSON, as the REST interface has it, without the PIN, which stands sealed beside it and only as long as it is needed.
create table loa_request (
  id bigint not null, version bigint not null,
  created_at timestamp not null, created_by bigint, changed_at timestamp not null, changed_by bigint,
  organisation_id bigint not null, status varchar(30) not null, status_since timestamp not null, clock_at timestamp,
  customer_name varchar(200) not null, voice_carrier varchar(200) not null, number_count integer not null,
  form ${text} not null, verdicts ${text} not null, pin_sealed varchar(1000), marked varchar(2000), question varchar(4000),
  attempt integer not null, cancel_requested boolean not null,
  submitted_at timestamp, signed_at timestamp, expires_at timestamp, sent_at timestamp, not_before timestamp, released_at timestamp,
  document_id bigint, document_sha256 varchar(64),
  cutover_start timestamp, cutover_zone varchar(60), cutover_expected timestamp, cutover_likely timestamp, cutover_worst timestamp,
  cutover_began timestamp, cutover_ended timestamp, test_evidence varchar(4000),
  constraint loa_request_pk primary key (id),
  constraint loa_request_organisation_fk foreign key (organisation_id) references organisation (id)
);
create index loa_request_organisation_ix on loa_request (organisation_id, id);
create index loa_request_status_ix on loa_request (status, id);
-- what a timer changes next
create index loa_request_clock_ix on loa_request (clock_at);

create table loa_number (
  loa_id bigint not null, ordinal integer not null, organisation_id bigint not null, e164 varchar(20) not null,
  constraint loa_number_pk primary key (loa_id, ordinal),
  constraint loa_number_fk foreign key (loa_id) references loa_request (id)
);
-- a letter is found by its number, whoever asks
create index loa_number_e164_ix on loa_number (e164, loa_id);

-- A number is in one open request at most, across all organisations: its key is the reservation.
create table loa_hold (
  e164 varchar(20) not null, organisation_id bigint not null, loa_id bigint not null,
  constraint loa_hold_pk primary key (e164),
  constraint loa_hold_fk foreign key (loa_id) references loa_request (id)
);
create index loa_hold_loa_ix on loa_hold (loa_id);

create table loa_step (
  id bigint not null, version bigint not null,
  created_at timestamp not null, created_by bigint, changed_at timestamp not null, changed_by bigint,
  loa_id bigint not null, move varchar(30) not null, from_status varchar(30) not null, to_status varchar(30) not null,
  actor_name varchar(200), happened_at timestamp not null, code varchar(60), remark varchar(4000), fields varchar(2000),
  constraint loa_step_pk primary key (id),
  constraint loa_step_fk foreign key (loa_id) references loa_request (id)
);
create index loa_step_ix on loa_step (loa_id, id);

-- A letter that somebody doubts must be shown within two business days.
create table loa_challenge (
  id bigint not null, version bigint not null,
  created_at timestamp not null, created_by bigint, changed_at timestamp not null, changed_by bigint,
  loa_id bigint not null, organisation_id bigint not null, e164 varchar(20) not null, title varchar(400) not null, note varchar(2000),
  due_at timestamp not null, answered_at timestamp,
  constraint loa_challenge_pk primary key (id),
  constraint loa_challenge_fk foreign key (loa_id) references loa_request (id)
);
create index loa_challenge_open_ix on loa_challenge (answered_at, due_at);
