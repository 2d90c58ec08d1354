-- Mails, written in the transaction of what they tell of and sent after it.
create table outbox_mail (
  id bigint not null, version bigint not null,
  created_at timestamp not null, created_by bigint, changed_at timestamp not null, changed_by bigint,
  mail_key varchar(64) not null, organisation_id bigint, kind varchar(60) not null,
  recipient varchar(254) not null, subject varchar(400) not null,
  plain ${text}, html ${text}, confidential boolean not null, not_after timestamp,
  status varchar(20) not null, attempts integer not null, next_attempt timestamp not null, sent_at timestamp, last_error varchar(400),
  constraint outbox_mail_pk primary key (id),
  constraint outbox_mail_key_uk unique (mail_key)
);
-- what is to be sent next, and the list by status
create index outbox_mail_due_ix on outbox_mail (status, next_attempt);
create index outbox_mail_status_ix on outbox_mail (status, id);

create table outbox_attachment (
  id bigint not null, version bigint not null,
  created_at timestamp not null, created_by bigint, changed_at timestamp not null, changed_by bigint,
  mail_id bigint not null, name varchar(200) not null, type varchar(100) not null, bytes ${bytes} not null,
  constraint outbox_attachment_pk primary key (id),
  constraint outbox_attachment_mail_fk foreign key (mail_id) references outbox_mail (id)
);
create index outbox_attachment_mail_ix on outbox_attachment (mail_id);

-- What somebody does not want to be told by bell or by mail; no row means both.
create table notification_preference (
  id bigint not null, version bigint not null,
  created_at timestamp not null, created_by bigint, changed_at timestamp not null, changed_by bigint,
  account_id bigint not null, topic varchar(30) not null, bell boolean not null, mail boolean not null,
  constraint notification_preference_pk primary key (id),
  constraint notification_preference_uk unique (account_id, topic),
  constraint notification_preference_account_fk foreign key (account_id) references account (id)
);
