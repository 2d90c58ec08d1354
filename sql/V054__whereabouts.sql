-- How long each step of a case took: what customers are told to expect, and what figures are made of.
create table step_time (
  registration_id bigint not null, revision integer not null, phase varchar(10) not null, sender_type varchar(20),
  started_at timestamp not null, ended_at timestamp not null, outcome varchar(30) not null, account_name varchar(200),
  constraint step_time_pk primary key (registration_id, revision, phase),
  constraint step_time_fk foreign key (registration_id) references registration (id)
);
create index step_time_latest_ix on step_time (sender_type, phase, ended_at desc);
create index step_time_day_ix on step_time (ended_at, registration_id);
insert into step_time (registration_id, revision, phase, sender_type, started_at, ended_at, outcome, account_name)
  select e.registration_id, e.revision, 'REVIEW', r.sender_type, min(b.happened_at), max(e.happened_at), max(e.move), max(e.account_name)
  from registration_step e join registration r on r.id = e.registration_id
  join registration_step b on b.registration_id = e.registration_id and b.revision = e.revision and b.move = 'SUBMIT'
  where e.move in ('APPROVE', 'REQUEST_CHANGES', 'REJECT') group by e.registration_id, e.revision, r.sender_type;
insert into step_time (registration_id, revision, phase, sender_type, started_at, ended_at, outcome, account_name)
  select e.registration_id, e.revision, 'FILE', r.sender_type, min(b.happened_at), max(e.happened_at), max(e.move), max(e.account_name)
  from registration_step e join registration r on r.id = e.registration_id
  join registration_step b on b.registration_id = e.registration_id and b.revision = e.revision and b.move = 'APPROVE'
  where e.move = 'SEND_TO_CARRIER' group by e.registration_id, e.revision, r.sender_type;
insert into step_time (registration_id, revision, phase, sender_type, started_at, ended_at, outcome, account_name)
  select e.registration_id, e.revision, 'CARRIER', r.sender_type, min(b.happened_at), max(e.happened_at), max(e.move), max(e.account_name)
  from registration_step e join registration r on r.id = e.registration_id
  join registration_step b on b.registration_id = e.registration_id and b.revision = e.revision and b.move = 'SEND_TO_CARRIER'
  where e.move in ('CARRIER_APPROVE', 'CARRIER_REJECT') group by e.registration_id, e.revision, r.sender_type;

-- Links to a page that tells a customer's web team what to paste where. Only the hash of the secret is kept.
create table fix_link (
  id bigint not null, version bigint not null,
  created_at timestamp not null, created_by bigint, changed_at timestamp not null, changed_by bigint,
  registration_id bigint not null, hash varchar(64) not null, made_by varchar(200) not null, made_at timestamp not null,
  revoked_at timestamp, opened integer not null, opened_at timestamp,
  constraint fix_link_pk primary key (id),
  constraint fix_link_hash_uk unique (hash),
  constraint fix_link_fk foreign key (registration_id) references registration (id)
);
create index fix_link_ix on fix_link (registration_id, id);
