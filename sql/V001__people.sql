-- People, what they may, and what they are told. One sequence numbers everything, a hundred at a time, so that inserts batch.
create sequence entity_seq as bigint start with 1000 increment by 100;

create table organisation (
  id bigint not null, version bigint not null,
  created_at timestamp not null, created_by bigint, changed_at timestamp not null, changed_by bigint,
  org_key varchar(60) not null, name varchar(200) not null, zone varchar(60) not null, country varchar(2) not null,
  constraint organisation_pk primary key (id),
  constraint organisation_org_key_uk unique (org_key)
);

create table account (
  id bigint not null, version bigint not null,
  created_at timestamp not null, created_by bigint, changed_at timestamp not null, changed_by bigint,
  email varchar(254) not null, display_name varchar(200) not null, password_hash varchar(400),
  active boolean not null, staff_role varchar(30), zone varchar(60), theme varchar(10),
  session_stamp integer not null, failed_attempts integer not null, locked_until timestamp,
  totp_secret varchar(400),
  constraint account_pk primary key (id),
  constraint account_email_uk unique (email)
);

create table membership (
  id bigint not null, version bigint not null,
  created_at timestamp not null, created_by bigint, changed_at timestamp not null, changed_by bigint,
  account_id bigint not null, organisation_id bigint not null, role varchar(30) not null,
  constraint membership_pk primary key (id),
  constraint membership_uk unique (account_id, organisation_id),
  constraint membership_account_fk foreign key (account_id) references account (id),
  constraint membership_organisation_fk foreign key (organisation_id) references organisation (id)
);

create table api_token (
  id bigint not null, version bigint not null,
  created_at timestamp not null, created_by bigint, changed_at timestamp not null, changed_by bigint,
  account_id bigint not null, organisation_id bigint, name varchar(100) not null, hash varchar(64) not null,
  revoked_at timestamp,
  constraint api_token_pk primary key (id),
  constraint api_token_hash_uk unique (hash),
  constraint api_token_account_fk foreign key (account_id) references account (id)
);

-- Invitations and password resets: one table, since both are a secret that works once.
create table account_link (
  id bigint not null, version bigint not null,
  created_at timestamp not null, created_by bigint, changed_at timestamp not null, changed_by bigint,
  kind varchar(20) not null, account_id bigint not null, hash varchar(64) not null,
  expires_at timestamp not null, used_at timestamp,
  constraint account_link_pk primary key (id),
  constraint account_link_hash_uk unique (hash),
  constraint account_link_account_fk foreign key (account_id) references account (id)
);

create table audit_entry (
  id bigint not null,
  happened_at timestamp not null, account_id bigint, account_name varchar(200), address varchar(60), organisation_id bigint,
  subject varchar(40) not null, subject_id varchar(80) not null, action varchar(80) not null, changes ${text},
  constraint audit_entry_pk primary key (id)
);
create index audit_entry_subject_ix on audit_entry (subject, subject_id, id);
create index audit_entry_organisation_ix on audit_entry (organisation_id, id);

create table notification (
  id bigint not null, version bigint not null,
  created_at timestamp not null, created_by bigint, changed_at timestamp not null, changed_by bigint,
  account_id bigint not null, organisation_id bigint, kind varchar(60) not null, title varchar(400) not null,
  text varchar(2000), link varchar(400), read_at timestamp,
  constraint notification_pk primary key (id),
  constraint notification_account_fk foreign key (account_id) references account (id)
);
create index notification_account_ix on notification (account_id, id);
create index notification_unread_ix on notification (account_id, read_at);

-- One row a job; who holds the lease runs it, on whichever node.
create table job (
  name varchar(60) not null,
  next_run timestamp not null, lease_until timestamp, lease_owner varchar(60), last_run timestamp, last_error varchar(1000),
  constraint job_pk primary key (name)
);

create table portal_state (
  name varchar(60) not null, state_value varchar(400),
  constraint portal_state_pk primary key (name)
);
