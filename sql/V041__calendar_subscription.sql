-- A calendar that a person reads from outside; its address is a secret, kept as its hash. Days before which calendars ring: 30,7,1.
create table calendar_subscription (
  id bigint not null, version bigint not null,
  created_at timestamp not null, created_by bigint, changed_at timestamp not null, changed_by bigint,
  account_id bigint not null, organisation_id bigint, name varchar(100) not null, hash varchar(64) not null,
  touching_only boolean not null, own_dates boolean not null, countries varchar(400) not null, alarm_days varchar(40) not null,
  revoked_at timestamp,
  constraint calendar_subscription_pk primary key (id),
  constraint calendar_subscription_hash_uk unique (hash),
  constraint calendar_subscription_account_fk foreign key (account_id) references account (id)
);
create index calendar_subscription_account_ix on calendar_subscription (account_id, id);
