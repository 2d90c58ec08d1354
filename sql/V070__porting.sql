-- A port order's text is JSON, as the REST interface has it; what lists, clocks and the forecast need stands beside it in columns.
create table port_order (
  id bigint not null, version bigint not null,
  created_at timestamp not null, created_by bigint, changed_at timestamp not null, changed_by bigint,
  organisation_id bigint not null, parent_id bigint, title varchar(200) not null,
  status varchar(30) not null, status_since timestamp not null, attempt integer not null,
  losing_carrier varchar(100) not null, number_type varchar(20), country varchar(2), sms varchar(20), number_count integer not null,
  content ${text} not null, pin_sealed varchar(1000), marked varchar(1000), sites varchar(1000) not null,
  letter_on_file boolean not null, cancel_requested boolean not null, reject_code varchar(40),
  release_owner varchar(200), release_due date, released_at timestamp,
  submitted_at timestamp, foc_at timestamp, zone varchar(60), lock_at timestamp, asked_at timestamp, timer_at timestamp,
  planned_start timestamp, voice_end timestamp, expected_end timestamp, likely_end timestamp, worst_end timestamp,
  actual_start timestamp, actual_end timestamp, voice_ported_at timestamp, sms_ended boolean not null, settled_at timestamp,
  noticed varchar(10),
  constraint port_order_pk primary key (id),
  constraint port_order_organisation_fk foreign key (organisation_id) references organisation (id),
  constraint port_order_parent_fk foreign key (parent_id) references port_order (id)
);
create index port_order_organisation_ix on port_order (organisation_id, status, id);
create index port_order_status_ix on port_order (status, id);
create index port_order_timer_ix on port_order (timer_at);
create index port_order_window_ix on port_order (organisation_id, planned_start);
-- the timeline of all, and the dates of the day
create index port_order_start_ix on port_order (planned_start, id);

create table port_number (
  id bigint not null, version bigint not null,
  created_at timestamp not null, created_by bigint, changed_at timestamp not null, changed_by bigint,
  port_order_id bigint not null, ordinal integer not null, organisation_id bigint not null, e164 varchar(20) not null,
  voice varchar(20) not null, sms varchar(20) not null, voice_at timestamp, sms_at timestamp, brought_in boolean not null,
  constraint port_number_pk primary key (id),
  constraint port_number_fk foreign key (port_order_id) references port_order (id)
);
create index port_number_order_ix on port_number (port_order_id, ordinal);
create index port_number_e164_ix on port_number (organisation_id, e164);

-- Every move, with who, when, from, to and why.
create table port_step (
  id bigint not null, version bigint not null,
  created_at timestamp not null, created_by bigint, changed_at timestamp not null, changed_by bigint,
  port_order_id bigint not null, move varchar(30) not null, from_status varchar(30), to_status varchar(30) not null,
  account_name varchar(200), happened_at timestamp not null, code varchar(40), fields varchar(1000), remark varchar(4000),
  constraint port_step_pk primary key (id),
  constraint port_step_fk foreign key (port_order_id) references port_order (id)
);
create index port_step_ix on port_step (port_order_id, id);

create table port_comment (
  id bigint not null, version bigint not null,
  created_at timestamp not null, created_by bigint, changed_at timestamp not null, changed_by bigint,
  port_order_id bigint not null, author varchar(200), staff boolean not null, inner_note boolean not null,
  happened_at timestamp not null, words varchar(4000) not null,
  constraint port_comment_pk primary key (id),
  constraint port_comment_fk foreign key (port_order_id) references port_order (id)
);
create index port_comment_ix on port_comment (port_order_id, id);

-- A number is in one open order at most, whoever's: its key is the reservation.
create table port_hold (
  e164 varchar(20) not null, port_order_id bigint not null,
  constraint port_hold_pk primary key (e164),
  constraint port_hold_fk foreign key (port_order_id) references port_order (id)
);
create index port_hold_order_ix on port_hold (port_order_id);

-- Dated facts that staff added to those delivered.
create table port_rule (
  id bigint not null, version bigint not null,
  created_at timestamp not null, created_by bigint, changed_at timestamp not null, changed_by bigint,
  kind varchar(30) not null, country varchar(2), carrier varchar(100), number_type varchar(20), rule_value varchar(200) not null,
  from_day date, until_day date, source varchar(500) not null,
  constraint port_rule_pk primary key (id)
);
