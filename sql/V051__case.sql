-- What is written beside a case: private notes and calls of staff, and the talk with the customer, each about one answer or the whole.
create table case_note (
  id bigint not null, version bigint not null,
  created_at timestamp not null, created_by bigint, changed_at timestamp not null, changed_by bigint,
  registration_id bigint not null, kind varchar(20) not null, field varchar(200), staff boolean not null,
  author varchar(200) not null, written_at timestamp not null, revision integer not null, text varchar(4000) not null,
  constraint case_note_pk primary key (id),
  constraint case_note_fk foreign key (registration_id) references registration (id)
);
create index case_note_ix on case_note (registration_id, id);

-- Sentences the team uses again and again.
create table review_block (
  id bigint not null, version bigint not null,
  created_at timestamp not null, created_by bigint, changed_at timestamp not null, changed_by bigint,
  name varchar(80) not null, text varchar(2000) not null,
  constraint review_block_pk primary key (id),
  constraint review_block_uk unique (name)
);

-- Marks of a wording that like wordings share: finds precedents along an index, whatever the table holds.
create table wording_mark (
  registration_id bigint not null, mark bigint not null,
  constraint wording_mark_pk primary key (mark, registration_id),
  constraint wording_mark_fk foreign key (registration_id) references registration (id)
);
create index wording_mark_ix on wording_mark (registration_id);
