-- What customers ask the staff, as threads; a thread belongs to an organisation, whose people all read it.
create table support_thread (
  id bigint not null, version bigint not null,
  created_at timestamp not null, created_by bigint, changed_at timestamp not null, changed_by bigint,
  organisation_id bigint not null, asked_by bigint, subject varchar(200) not null, place varchar(400),
  status varchar(20) not null, last_at timestamp not null,
  constraint support_thread_pk primary key (id),
  constraint support_thread_fk foreign key (organisation_id) references organisation (id)
);
create index support_thread_ix on support_thread (status, last_at, id);
create index support_thread_organisation_ix on support_thread (organisation_id, last_at, id);

create table support_message (
  id bigint not null, version bigint not null,
  created_at timestamp not null, created_by bigint, changed_at timestamp not null, changed_by bigint,
  thread_id bigint not null, staff boolean not null, author varchar(200) not null, written_at timestamp not null,
  text varchar(4000) not null,
  constraint support_message_pk primary key (id),
  constraint support_message_fk foreign key (thread_id) references support_thread (id)
);
create index support_message_ix on support_message (thread_id, id);
