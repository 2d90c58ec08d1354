-- What somebody was told of which date, how many days before; the key is why nobody is told twice.
create table deadline_reminder (
  account_id bigint not null, item_id varchar(160) not null, due_on date not null, days integer not null,
  sent_at timestamp not null,
  constraint deadline_reminder_pk primary key (account_id, item_id, due_on, days),
  constraint deadline_reminder_account_fk foreign key (account_id) references account (id)
);
create index deadline_reminder_due_ix on deadline_reminder (due_on);

-- On which days before a date somebody wants to be told, where it is not 30, 7 and 1.
create table reminder_preference (
  id bigint not null, version bigint not null,
  created_at timestamp not null, created_by bigint, changed_at timestamp not null, changed_by bigint,
  account_id bigint not null, days varchar(40) not null,
  constraint reminder_preference_pk primary key (id),
  constraint reminder_preference_account_uk unique (account_id),
  constraint reminder_preference_account_fk foreign key (account_id) references account (id)
);

-- What staff wrote to the customers whom a condition reached.
create table announcement (
  id bigint not null, version bigint not null,
  created_at timestamp not null, created_by bigint, changed_at timestamp not null, changed_by bigint,
  title varchar(200) not null, text varchar(1800) not null, touches varchar(4000) not null,
  sent_at timestamp not null, organisations integer not null, people integer not null,
  constraint announcement_pk primary key (id)
);
