-- What the vendor refuses beyond the carriers, by the day from which it holds. Without a row the published list holds; of several of one day the last counts.
create table policy_edition (
  id bigint not null, version bigint not null,
  created_at timestamp not null, created_by bigint, changed_at timestamp not null, changed_by bigint,
  valid_from date not null, alcohol varchar(40) not null, reason varchar(1000) not null, account_name varchar(200),
  constraint policy_edition_pk primary key (id)
);
create index policy_edition_ix on policy_edition (valid_from, id);
