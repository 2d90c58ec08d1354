-- An invitation waits for somebody who may have no account yet; its secret is kept as a hash and works once.
create table invitation (
  id bigint not null, version bigint not null,
  created_at timestamp not null, created_by bigint, changed_at timestamp not null, changed_by bigint,
  organisation_id bigint, role varchar(30) not null, email varchar(254) not null, display_name varchar(200) not null,
  hash varchar(64) not null, expires_at timestamp not null, ended_at timestamp,
  constraint invitation_pk primary key (id),
  constraint invitation_hash_uk unique (hash),
  constraint invitation_organisation_fk foreign key (organisation_id) references organisation (id)
);
create index invitation_organisation_ix on invitation (organisation_id, ended_at);

-- Who left an organisation keeps the row, so that the trail stays readable.
alter table membership add column active boolean default true not null;
create index membership_organisation_ix on membership (organisation_id, id);
create index organisation_name_ix on organisation (name, id);

-- One-time passwords: the seed waits until it was proved, a step is used once.
alter table account add column totp_pending varchar(400);
alter table account add column totp_step bigint;

create table recovery_code (
  id bigint not null, version bigint not null,
  created_at timestamp not null, created_by bigint, changed_at timestamp not null, changed_by bigint,
  account_id bigint not null, hash varchar(64) not null, used_at timestamp,
  constraint recovery_code_pk primary key (id),
  constraint recovery_code_uk unique (account_id, hash),
  constraint recovery_code_account_fk foreign key (account_id) references account (id)
);
