-- The trail's chain: each entry gets a place and a code that rests on the code before it. Written by a job after the entry was committed.
create table audit_seal (
  place bigint not null, entry_id bigint not null, code varchar(64) not null,
  constraint audit_seal_pk primary key (place),
  constraint audit_seal_entry_uk unique (entry_id)
);

-- Entries that were committed and have no place yet. The row comes with the entry and goes with its sealing.
create table audit_waiting (
  entry_id bigint not null,
  constraint audit_waiting_pk primary key (entry_id)
);
insert into audit_waiting (entry_id) select id from audit_entry;

-- Where the chain begins and ends; its own code covers both, so that neither end can be cut.
create table audit_head (
  id integer not null, first_place bigint not null, first_code varchar(64) not null,
  last_place bigint not null, last_code varchar(64) not null, sealed_at timestamp not null, code varchar(64) not null,
  sealed_key varchar(400) not null,
  constraint audit_head_pk primary key (id)
);
create index audit_entry_time_ix on audit_entry (happened_at, id);
create index audit_entry_owner_time_ix on audit_entry (organisation_id, happened_at, id);
